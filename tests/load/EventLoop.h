// EventLoop: one thread's sockets (epoll) and timers. Its own, so that the tools share no fault with the server.
#pragma once

#include <cstdint>
#include <functional>
#include <queue>
#include <vector>

namespace belfry::load {

class Pollable {
public:
    virtual ~Pollable() = default;
    virtual void onReady(std::uint32_t events) = 0;
};

class EventLoop {
public:
    EventLoop();
    ~EventLoop();
    EventLoop(const EventLoop &) = delete;
    EventLoop &operator=(const EventLoop &) = delete;

    void watch(int fd, std::uint32_t events, Pollable *target); ///< until fd is closed
    void change(int fd, std::uint32_t events, Pollable *target);
    void at(std::int64_t steadyNs, std::function<void()> action);
    void afterMs(double delay, std::function<void()> action);
    void run(double seconds);

private:
    struct Timer {
        std::int64_t due;
        std::uint64_t order;
        std::function<void()> action;
        bool operator>(const Timer &other) const { return due != other.due ? due > other.due : order > other.order; }
    };
    int waitMs(std::int64_t end) const;

    int m_epoll;
    std::uint64_t m_order = 0;
    std::priority_queue<Timer, std::vector<Timer>, std::greater<>> m_timers;
};

} // namespace belfry::load
