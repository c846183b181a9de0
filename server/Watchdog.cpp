#include "server/Watchdog.h"

#include <utility>

namespace belfry::server {

Watchdog::Watchdog(Executor &ctl, Executor &media, Duration every, std::function<void()> tell)
    : m_ctl(ctl), m_media(media), m_every(every), m_tell(std::move(tell))
{
    ask();
}

void Watchdog::ask()
{
    m_media.post([this, &ctl = m_ctl, alive = std::weak_ptr<char>(m_alive)] {
        ctl.post([this, alive] {
            if (!alive.expired())
                answered();
        });
    });
}

void Watchdog::answered()
{
    m_tell();
    m_timer = m_ctl.after(m_every, [this] { ask(); });
}

} // namespace belfry::server
