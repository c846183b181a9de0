// Countdown: what the starting slate says, second by second.
#pragma once

#include "base/Executor.h"

#include <functional>
#include <string_view>

namespace belfry::server {

/// On the Executor's thread alone, and owned there.
class Countdown {
public:
    /// "12:05", rounded up, so that it ends with "0:01"; "" when there is nothing to count any more.
    using Says = std::function<void(std::string_view clock)>;

    Countdown(Executor &home, Says says) : m_home(home), m_says(std::move(says)) {}

    /// Says it now and each second until then. In place of the one before.
    void begin(WallTime until);
    /// Before its time; nothing happens when none runs.
    void stop();

private:
    void say();

    Executor &m_home;
    const Says m_says;
    WallTime m_until{};
    Subscription m_next;
};

} // namespace belfry::server
