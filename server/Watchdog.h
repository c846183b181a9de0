// Watchdog: tells the service manager that the server turns, for as long as its two threads that matter do.
#pragma once

#include "base/Executor.h"

#include <functional>
#include <memory>

namespace belfry::server {

/// Made and destroyed on ctl. Says `tell` there at once and then every `every`, each time after a round by the media thread:
/// when either of the two is stuck, nobody is told.
class Watchdog {
public:
    Watchdog(Executor &ctl, Executor &media, Duration every, std::function<void()> tell);
    Watchdog(const Watchdog &) = delete;
    Watchdog &operator=(const Watchdog &) = delete;

private:
    void ask();
    void answered();

    Executor &m_ctl;
    Executor &m_media;
    const Duration m_every;
    std::function<void()> m_tell;
    Subscription m_timer;
    std::shared_ptr<char> m_alive = std::make_shared<char>();
};

} // namespace belfry::server
