// Admission: how many connections there are, in all and from one address.
#pragma once

#include "base/Limits.h"

#include <condition_variable>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace belfry::http {

/// Shared by the view threads of one server; touched once when a connection comes and once when it goes. Any thread.
class Admission {
public:
    explicit Admission(const Limits &limits) : m_limits(limits) {}

    /// Empty when it may stay (then leave() must follow), else why not: "connections" or "connections_per_address". An
    /// empty host, a trusted proxy's, is counted in all only.
    std::string_view enter(const std::string &host);
    void leave(const std::string &host);
    /// Into the reserve for operators, whoever is full. False when that is full too; leaveReserve() follows otherwise.
    bool enterReserve(const std::string &host);
    void leaveReserve(const std::string &host);
    /// A request of a client behind a trusted proxy. False when it has too many; leaveRequest() follows otherwise.
    bool enterRequest(const std::string &host);
    void leaveRequest(const std::string &host);
    /// True when the last one has left within `patience`.
    bool waitUntilEmpty(Duration patience);

private:
    const Limits &m_limits;
    std::mutex m_mutex;
    std::condition_variable m_left;
    using Counts = std::unordered_map<std::string, std::size_t>;
    static bool countUp(Counts &counts, const std::string &host, std::size_t most);
    static void countDown(Counts &counts, const std::string &host);
    void gone();

    Counts m_perAddress;
    Counts m_reservedPerAddress;
    Counts m_requestsPerAddress;
    std::size_t m_all = 0; ///< without the reserve
    std::size_t m_reserved = 0;
};

} // namespace belfry::http
