// ClusterWatch: says when the other servers cannot be reached, and when they can again.
#pragma once

#include "base/Executor.h"

#include <functional>
#include <optional>

namespace belfry::server {

/// Made anywhere, destroyed on `home` or once that has ended. A blink of less than two looks is not told.
class ClusterWatch {
public:
    static constexpr Duration kEvery{1'000};
    using IsConnected = std::function<bool()>;
    /// On `home`: since when they are away; nothing when they are there.
    using Tell = std::function<void(std::optional<WallTime> since)>;

    ClusterWatch(Executor &home, IsConnected isConnected, Tell tell)
        : m_home(home), m_isConnected(std::move(isConnected)), m_tell(std::move(tell))
    {
        m_home.post([this] { look(); });
    }
    ClusterWatch(const ClusterWatch &) = delete;
    ClusterWatch &operator=(const ClusterWatch &) = delete;

private:
    void look()
    {
        m_timer = m_home.after(kEvery, [this] { look(); });
        if (m_isConnected()) {
            if (m_told)
                m_tell(std::nullopt);
            m_since.reset();
            m_told = false;
        } else if (!m_since) {
            m_since = m_home.clock().wall();
        } else if (!m_told) {
            m_told = true;
            m_tell(m_since);
        }
    }

    Executor &m_home;
    const IsConnected m_isConnected;
    const Tell m_tell;
    std::optional<WallTime> m_since;
    bool m_told = false;
    Subscription m_timer;
};

} // namespace belfry::server
