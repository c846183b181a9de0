// Subscriber: somebody who listens to a server's events, by server-sent events or WebSocket, and says when each came.
#pragma once

#include "load/EventLoop.h"
#include "load/Report.h"
#include "load/Socket.h"

#include <map>
#include <string>
#include <string_view>

namespace belfry::load {

/// What is written into a message: the time it was sent, to be found in what subscribers get.
std::string markerOf(std::int64_t sentAtNs);

/// What all subscribers together got.
struct Deliveries {
    struct Event {
        long received = 0;
        std::int64_t lastNs = 0; ///< when the last subscriber had it
    };
    long open = 0, refused = 0, lost = 0;
    long disordered = 0; ///< came behind one that was sent later
    std::map<std::int64_t, Event> events; ///< by the time they were sent; others are passed over
    Samples latencyMs;                    ///< until the kernel had it: a slow client does not count
    Samples readMs;                       ///< until this client read it
};

class Subscriber final : public Pollable {
public:
    /// `url`: http:// for server-sent events, ws:// for WebSocket. `headers` with their CRLF. `first`: what it says as soon as its
    /// WebSocket is open; "" for nothing, 125 bytes at most.
    Subscriber(EventLoop &loop, const Url &url, std::string source, std::string headers, Deliveries &all, std::string first = {});
    ~Subscriber() override;

    void start();

private:
    void onReady(std::uint32_t events) override;
    void ask();
    void receive();
    bool takeHead();
    void scan(std::int64_t arrivedAt);
    bool takeFrame(std::int64_t arrivedAt);
    void count(std::string_view text, std::int64_t arrivedAt);
    void say(int opcode, const std::string &payload);
    void lose();

    EventLoop &m_loop;
    const Url m_url;
    const std::string m_source, m_headers, m_first;
    const bool m_webSocket;
    Deliveries &m_all;
    int m_fd = -1;
    bool m_asked = false, m_open = false;
    std::int64_t m_lastEvent = 0;
    std::string m_in;
};

} // namespace belfry::load
