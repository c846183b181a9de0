#include "server/MediaRoutes.h"

#include "server/api/ApiKit.h"

namespace belfry::server {
namespace {

using http::Request;
using http::Responder;

} // namespace

void addMediaRoutes(http::Router &router, const std::shared_ptr<ViewRoom> &room, const api::Doors &doors)
{
    // Nearly nobody who watches brings a token.
    const auto open = [&doors](auto serve) {
        return [&doors, serve](const Request &request, Responder responder) {
            if (!request.header("authorization").empty() && doors.whoIs(request).wrong)
                responder.send(api::wrongToken());
            else
                serve(request, std::move(responder));
        };
    };
    router.add(http::Method::Get, "/live/{playback}/{file}", open([room](const Request &request, Responder responder) {
                   room->servePlayback(request.capture("playback"), request, std::move(responder));
               }));
    router.add(http::Method::Get, "/stream/{channel}/{file}", open([room](const Request &request, Responder responder) {
                   room->serveProgram(request.capture("channel"), request, std::move(responder));
               }));
    // Without the right nobody learns that there is something.
    router.add(http::Method::Get, "/preview/{channel}/{file}", open([room, &doors](const Request &request, Responder responder) {
                   if (doors.whoIs(request).caller.may(auth::Permission::SeeOperations))
                       room->servePreview(request.capture("channel"), request, std::move(responder));
                   else
                       responder.send(api::notFound());
               }));
}

} // namespace belfry::server
