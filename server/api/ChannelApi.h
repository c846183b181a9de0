// ChannelApi: /api/v1/channels/…: reading a channel, Go Live and End.
#pragma once

#include "base/Executor.h"
#include "base/Limits.h"
#include "server/Station.h"
#include "server/ViewRoom.h"
#include "server/api/ApiRoutes.h"

#include <atomic>
#include <cstdint>
#include <memory>

namespace belfry::server::api {

/// What the handlers of one view thread stand on. Everything outlives the Router.
struct ChannelContext {
    std::shared_ptr<ViewRoom> room;
    Executor &ctl;
    Station &station; ///< touched on ctl only
    const Limits &limits;
    const std::atomic<std::uint16_t> &rtmpPort;  ///< 0 before it is open
    const std::atomic<std::uint16_t> &rtmpsPort; ///< the same, and 0 where it is not served
};

void addChannelRoutes(ApiRoutes &routes, const ChannelContext &context);

/// The host of "Host: example.org:8080" for an address we print: a name or number without its port, brackets kept.
/// "localhost" when the header holds anything else.
std::string hostOf(std::string_view hostHeader);

} // namespace belfry::server::api
