// AccessLog: one line of JSON for each request to the API, in a file of its own.
#pragma once

#include "base/Result.h"
#include "base/Time.h"
#include "base/Worker.h"

#include <atomic>
#include <cstdint>
#include <fstream>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

namespace belfry::server {

struct AccessLogSettings {
    std::string file;
    std::uint64_t bytesMax = 10u << 20; ///< then it is set aside as FILE.1, and what was that becomes FILE.2
    int filesKept = 9;
    Duration kept{30LL * 24 * 3'600'000}; ///< what is older is removed; also the reason to set one aside each day
};

/// What is said of one request. Never the target as it was sent: a query may hold anything.
struct AccessLine {
    std::string_view method;
    std::string_view route; ///< the pattern, "" for what no route took
    int status = 0;
    std::uint64_t bytes = 0;
    Duration took{0};
    std::string_view caller;  ///< its id, "" for nobody
    std::string_view address; ///< numeric
    std::string_view requestId;
};

/// Any thread; writing has a thread of its own, and what it cannot keep up with is left out and counted.
class AccessLog {
public:
    static Result<std::unique_ptr<AccessLog>> open(AccessLogSettings settings);
    ~AccessLog();
    AccessLog(const AccessLog &) = delete;
    AccessLog &operator=(const AccessLog &) = delete;

    void write(const AccessLine &line);
    std::uint64_t leftOut() const { return m_leftOut.load(std::memory_order_relaxed); }
    /// Everything said so far is in the file when it returns.
    void flush();

private:
    explicit AccessLog(AccessLogSettings settings) : m_settings(std::move(settings)) {}

    bool openFile();
    void drain();
    void append(const std::string &lines, WallTime at);
    void setAside();
    void removeOld(WallTime now);

    const AccessLogSettings m_settings;
    std::mutex m_mutex;
    std::string m_waiting; ///< under m_mutex: whole lines on their way to the worker
    std::atomic<std::uint64_t> m_leftOut{0};
    std::ofstream m_file; ///< the worker's, as what follows
    std::uint64_t m_bytes = 0;
    std::int64_t m_day = 0;
    std::unique_ptr<Worker> m_worker; // last: it ends before what it writes to
};

/// An address as a log may keep it: the network it is in, /24 or /64.
std::string networkOf(std::string_view address);

} // namespace belfry::server
