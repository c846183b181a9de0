#include "load/EventLoop.h"

#include "load/Report.h"

#include <algorithm>
#include <sys/epoll.h>
#include <unistd.h>

namespace belfry::load {

EventLoop::EventLoop() : m_epoll(epoll_create1(EPOLL_CLOEXEC)) {}

EventLoop::~EventLoop()
{
    close(m_epoll);
}

void EventLoop::watch(int fd, std::uint32_t events, Pollable *target)
{
    epoll_event event{};
    event.events = events;
    event.data.ptr = target;
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, fd, &event);
}

void EventLoop::change(int fd, std::uint32_t events, Pollable *target)
{
    epoll_event event{};
    event.events = events;
    event.data.ptr = target;
    epoll_ctl(m_epoll, EPOLL_CTL_MOD, fd, &event);
}

void EventLoop::at(std::int64_t due, std::function<void()> action)
{
    m_timers.push({due, m_order++, std::move(action)});
}

void EventLoop::afterMs(double delay, std::function<void()> action)
{
    at(steadyNs() + static_cast<std::int64_t>(delay * 1e6), std::move(action));
}

int EventLoop::waitMs(std::int64_t end) const
{
    const std::int64_t until = m_timers.empty() ? end : std::min(end, m_timers.top().due);
    return static_cast<int>(std::clamp<std::int64_t>((until - steadyNs() + 999'999) / 1'000'000, 0, 1'000));
}

void EventLoop::run(double seconds)
{
    const std::int64_t end = steadyNs() + static_cast<std::int64_t>(seconds * 1e9);
    epoll_event events[512];
    for (std::int64_t now = steadyNs(); now < end; now = steadyNs()) {
        while (!m_timers.empty() && m_timers.top().due <= now) {
            auto action = std::move(const_cast<Timer &>(m_timers.top()).action);
            m_timers.pop();
            action();
        }
        const int ready = epoll_wait(m_epoll, events, 512, waitMs(end));
        for (int i = 0; i < ready; ++i)
            static_cast<Pollable *>(events[i].data.ptr)->onReady(events[i].events);
    }
}

} // namespace belfry::load
