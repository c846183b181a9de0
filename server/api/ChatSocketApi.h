// ChatSocketApi: /api/v1/chat-rooms/…/socket: the way into a room; /api/v1/channels/…/heartbeat: who watches.
#pragma once

#include "server/api/ApiRoutes.h"
#include "server/api/ChatContext.h"

namespace belfry::server::api {

void addChatSocketRoutes(ApiRoutes &routes, const ChatContext &context);

} // namespace belfry::server::api
