#include "server/OpenRooms.h"

#include "base/Assert.h"
#include "server/Announcer.h"

#include <utility>

namespace belfry::server {

OpenRooms::OpenRooms(Executor &home, bus::Bus &bus, Read read, Told told) : m_home(home), m_read(std::move(read)), m_told(std::move(told))
{
    m_hearing = bus.subscribe(Announcer::kTopic, home, [this](const bus::Message &message) { hear(message); }, [this] { look(); });
    look();
}

void OpenRooms::leave()
{
    m_hearing.reset();
    m_retry.reset();
    m_alive.reset();
}

void OpenRooms::hear(const bus::Message &message)
{
    constexpr std::string_view kRoom = "chat_room.";
    if (message.payload.find(kRoom) == std::string::npos) // most are of something else, and not worth reading
        return;
    const auto announcement = announcementFromBusText(message.payload);
    if (announcement && announcement->what.kind.starts_with(kRoom))
        look();
}

void OpenRooms::look()
{
    BELFRY_ASSERT(m_home.isHere());
    m_again = m_isReading;
    if (m_isReading)
        return;
    m_isReading = true;
    m_retry.reset();
    m_read([this, alive = std::weak_ptr<int>(m_alive)](Result<Channels> channels) {
        if (!alive.expired())
            seen(std::move(channels));
    });
}

void OpenRooms::seen(Result<Channels> channels)
{
    m_isReading = false;
    if (channels)
        m_told(*channels);
    if (m_again)
        look();
    else if (!channels)
        m_retry = m_home.after(kRetry, [this] { look(); });
}

} // namespace belfry::server
