// The routes of the server: which rooms answer what.
#include "server/ServerApp.h"

#include "server/MediaRoutes.h"
#include "server/PageRoutes.h"
#include "server/ReplayRoutes.h"
#include "server/Telling.h"
#include "server/api/ApiKit.h"
#include "server/api/BroadcastApi.h"
#include "server/api/ChannelApi.h"
#include "server/api/ChannelListApi.h"
#include "server/api/ChannelsApi.h"
#include "server/api/ChatApi.h"
#include "server/api/ChatSocketApi.h"
#include "server/api/ConversationsApi.h"
#include "server/api/DestinationsApi.h"
#include "server/api/DocumentApi.h"
#include "server/api/EventsApi.h"
#include "server/api/HealthApi.h"
#include "server/api/IngestKeysApi.h"
#include "server/api/ModerationApi.h"
#include "server/api/RecordingsApi.h"
#include "server/api/ServicesApi.h"
#include "server/api/SessionsApi.h"
#include "server/api/StatusApi.h"
#include "server/api/SlateApi.h"
#include "server/api/TiesApi.h"
#include "server/api/ViewerReportsApi.h"

namespace belfry::server {

api::Readiness ServerApp::readiness() const
{
    if (!m_isReady.load(std::memory_order_acquire))
        return api::Readiness::Starting;
    return m_foundation->store().isThere() ? api::Readiness::Ok : api::Readiness::Degraded;
}

std::optional<http::Response> ServerApp::notYet(std::string_view pattern) const
{
    if (m_isReady.load(std::memory_order_acquire) || pattern == "/healthz" || pattern == "/readyz" || pattern == "/metrics")
        return std::nullopt;
    auto response = api::problem(fail(ErrorCode::Unavailable, "The server is starting."));
    response.headers += "Retry-After: 1\r\n";
    return response;
}

std::shared_ptr<const http::Router> ServerApp::makeRouter(net::IoThread &view)
{
    const std::shared_ptr<ViewRoom> &room = m_rooms[numberOf(view)];
    auto router = std::make_shared<http::Router>();
    router->guard([this](std::string_view pattern) { return notYet(pattern); });
    const std::size_t number = numberOf(view);
    const api::Doors &doors = m_doors->doorsOf(number);
    api::ApiRoutes routes(*router, doors, m_apiCommon);
    api::addHealthRoutes(routes, {room, m_metrics, [this] { return readiness(); }, m_startedAt});
    api::addChannelRoutes(routes, {room, *m_ctl, *m_station, m_settings.limits, m_rtmpPort, m_rtmpsPort});
    api::addEventRoutes(routes, {room, doors, m_eventPlaces, m_settings.limits, m_settings.allowedOrigins});
    addResources(routes, number);
    api::addViewerReportRoutes(routes, {m_metrics.registry(), m_settings.limits});
    api::addDocument(routes, m_page);
    addMediaRoutes(*router, room, doors);
    addReplayRoutes(*router, room, *m_foundation, doors, m_recordings->downloads(number));
    addPageRoutes(*router, m_page, {room, doors, m_settings.channel});
    routes.answerTheRest();
    if (number == 0)
        routes.logRows();
    return router;
}

// One line for each resource of the API.
void ServerApp::addResources(api::ApiRoutes &routes, std::size_t number)
{
    const api::ApiContext context{m_rooms[number], *m_ctl,
                                  *m_station,      *m_channels,
                                  *m_foundation,   m_doors->doorsOf(number), m_settings.limits};
    api::addBroadcastRoutes(routes, context);
    api::addChannelListRoutes(routes, context);
    api::addPlanRoutes(routes, {context, *m_planner});
    api::addStatusRoutes(routes, {context, m_settings.dataFolder, m_startedAt});
    api::addDoorRoutes(routes, {m_rooms[number], *m_doorway, m_settings.limits, m_settings.allowedOrigins});
    api::addChannelsRoutes(routes, context);
    api::addIngestKeyRoutes(routes, context);
    api::addDestinationRoutes(routes, {context, *m_relays});
    api::addRecordingRoutes(routes, {context, m_recordings->downloads(number), *m_recordings});
    const api::ChatContext chat{context, *m_chat, number, m_settings.allowedOrigins};
    api::addChatRoutes(routes, chat);
    api::addChatSocketRoutes(routes, chat);
    api::addModerationRoutes(routes, chat);
    api::addPersonDataRoutes(routes, chat);
    api::addTieRoutes(routes, context);
    api::addSlateRoutes(routes, context);
    api::addConversationRoutes(routes, chat);
    addTellingRoutes(routes, {context, m_events->roomOf(number), m_tellers, m_eventPlaces, m_settings});
}

} // namespace belfry::server
