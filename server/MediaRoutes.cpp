#include "server/MediaRoutes.h"

#include "server/api/ApiKit.h"

namespace belfry::server {

using http::Request;
using http::Responder;

void addMediaRoutes(http::Router &router, const std::shared_ptr<ViewRoom> &room, const auth::TokenCheck &token)
{
    router.add(http::Method::Get, "/live/{playback}/{file}",
               api::anyone(token, [room](const Request &request, Responder responder) {
                   room->servePlayback(request.capture("playback"), request, std::move(responder));
               }));
    router.add(http::Method::Get, "/stream/{channel}/{file}",
               api::anyone(token, [room](const Request &request, Responder responder) {
                   room->serveProgram(request.capture("channel"), request, std::move(responder));
               }));
    // Without the token nobody learns that there is something.
    router.add(http::Method::Get, "/preview/{channel}/{file}",
               api::anyone(token, [room, &token](const Request &request, Responder responder) {
                   if (api::isOwner(token, request))
                       room->servePreview(request.capture("channel"), request, std::move(responder));
                   else
                       responder.send(api::notFound());
               }));
}

} // namespace belfry::server
