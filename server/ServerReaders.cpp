// Who reads what the channels send, besides viewers; and who says that they do.
#include "server/ServerApp.h"

namespace belfry::server {

void ServerApp::openWatching()
{
    if (m_settings.watchShare <= 0)
        return;
    WatchHouse::Places places{*m_ctl, *m_station, {}, [this](const std::string &channel) {
                                ChannelMedia *media = m_mediaRoom->find(channel);
                                return media ? &media->source() : nullptr;
                            }};
    for (const auto &room : m_rooms)
        places.views.push_back({&room->home(), room});
    m_watching = std::make_unique<WatchHouse>(std::move(places), m_metrics.registry(), m_settings.watchShare);
    m_planner->listenBy([this](const std::string &channel) { return m_watching->isSounding(channel); });
    m_media->runAndWait([this] { m_mediaRoom->addReader(*m_watching); });
}

// Heartbeats are told about people, event streams about programs: both watch.
void ServerApp::openChat()
{
    ChatHouse::Parts parts{*m_ctl, {}, *m_foundation, m_air->outbox(), m_metrics.registry(), m_settings.limits, m_settings.chatKeep, {}, {}, {}};
    for (const auto &view : m_views)
        parts.views.push_back(view.get());
    parts.watching = [this, told = std::make_shared<Watching>()](const Counts &counts, const Counts &own) {
        m_events->setPeople(counts);
        for (auto &[channel, viewers] : *told)
            viewers = 0;
        for (const auto &[channel, viewers] : m_events->ownViewers(own))
            (*told)[channel] = viewers;
        for (const auto &[channel, viewers] : *told)
            m_air->counted(channel, static_cast<std::int64_t>(viewers));
        std::erase_if(*told, [](const auto &one) { return one.second == 0; });
    };
    parts.viewers = [this](std::string_view channel) {
        const WatchingPtr all = m_events->viewers();
        const auto found = all->find(channel);
        return found == all->end() ? 0 : found->second;
    };
    parts.open = [this](const OpenRooms::Channels &channels) { m_station->chatsOpen(channels); };
    m_chat = std::make_unique<ChatHouse>(std::move(parts));
}

} // namespace belfry::server
