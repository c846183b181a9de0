// Who reads what the channels send, besides viewers.
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

} // namespace belfry::server
