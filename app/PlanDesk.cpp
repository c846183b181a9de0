#include "app/PlanDesk.h"

#include "app/Connection.h"
#include "app/DeskSettings.h"
#include "app/ServerApi.h"
#include "model/Json.h"

namespace belfry::app {

PlanDesk::PlanDesk(ServerApi &api, Connection &connection, const DeskSettings &settings, Executor &gui, QObject *parent)
    : QObject(parent), m_connection(connection), m_settings(settings), m_talk(api), m_places(m_talk, gui), m_services(m_talk, gui)
{
    connect(&m_connection, &Connection::changed, this, &PlanDesk::look);
    connect(&api, &ServerApi::readAnew, &m_services, &ServicesPresenter::load);
    connect(&api, &ServerApi::readAnew, &m_places, &PlacesPresenter::load);
    connect(&api, &ServerApi::happened, this, [this](const client::ServerEvent &event) {
        m_services.happened(event.event, event.data);
        if (event.event.startsWith(QLatin1String("place.")) || event.event == QLatin1String("relay.changed"))
            m_places.load();
    });
    look();
}

void PlanDesk::look()
{
    const ConnectionState &now = m_connection.state();
    PlacesSight sight{.inSight = now.link == LinkState::Connected, .newPlacesOn = m_settings.newPlacesOn(), .page = m_connection.pageUrl().host()};
    if (now.channel) {
        const model::Channel &channel = *now.channel;
        sight.isOnAir = channel.onAir();
        sight.pictureArrives = channel.ingest && channel.ingest->keyframeSeen && channel.ingest->state == model::IngestState::Receiving;
        if (channel.ingest && channel.ingest->video)
            sight.picture = tr("%1p").arg(channel.ingest->video->height);
        if (channel.health)
            sight.findings = channel.health->findings;
        m_services.setTimeZone(model::fromUtf8(channel.timeZone));
    }
    m_places.see(sight);
    m_services.setInSight(sight.inSight);
}

} // namespace belfry::app
