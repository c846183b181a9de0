// OpenLoop: requests at a fixed rate, whether or not those before are answered: what a crowd does.
#pragma once

#include "load/HttpClient.h"
#include "load/Report.h"

#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace belfry::load {

/// A latency counts from when the request was due, so that a server that falls behind cannot hide it.
class OpenLoop {
public:
    struct Settings {
        double perSecond = 2'000;
        double seconds = 10;
        long connections = 64;
    };
    /// The path of each request in turn.
    using Next = std::function<std::string()>;

    OpenLoop(EventLoop &loop, const Url &url, const Settings &settings, Next next);

    /// Runs to the end and a second longer for what is under way.
    void run();

    long answered = 0, errors = 0;
    Samples latencyMs;

private:
    void release();
    void send(HttpClient &client);

    EventLoop &m_loop;
    const Settings m_settings;
    const Next m_next;
    std::vector<std::unique_ptr<HttpClient>> m_clients;
    std::vector<HttpClient *> m_idle;
    std::deque<std::int64_t> m_due; // steady ns
    std::int64_t m_begun = 0;
    long m_released = 0;
};

} // namespace belfry::load
