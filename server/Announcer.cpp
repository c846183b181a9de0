#include "server/Announcer.h"

#include "base/Id.h"
#include "model/AuditEntry.h"

#include <utility>

namespace belfry::server {

Announcement Announcer::prepare(Happening happening)
{
    happening.json = model::withoutSecrets(happening.json);
    const WallTime at = m_clock.wall();
    return {nextId(at), at, std::move(happening)};
}

// One server's ids go up as they are told, also within a millisecond and when its clock is set back.
std::string Announcer::nextId(WallTime at)
{
    constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    const std::lock_guard lock(m_mutex);
    std::string id = makeUlid(at);
    if (id <= m_lastId) {
        id = m_lastId;
        for (std::size_t i = id.size(); i-- > 0;) {
            const std::size_t digit = kAlphabet.find(id[i]);
            id[i] = kAlphabet[(digit + 1) % kAlphabet.size()];
            if (digit + 1 < kAlphabet.size())
                break;
        }
    }
    m_lastId = id;
    return id;
}

std::string Announcer::tell(Happening happening)
{
    const Announcement announcement = prepare(std::move(happening));
    tellQueued(announcement);
    ForWebhooks webhooks;
    {
        const std::lock_guard lock(m_mutex);
        webhooks = m_webhooks;
    }
    if (webhooks && announcement.what.onlyFor.empty())
        webhooks(announcement);
    return announcement.id;
}

void Announcer::tellQueued(const Announcement &announcement)
{
    m_bus.publish(kTopic, toBusText(announcement));
}

void Announcer::setWebhooks(ForWebhooks webhooks)
{
    const std::lock_guard lock(m_mutex);
    m_webhooks = std::move(webhooks);
}

} // namespace belfry::server
