// ChatApi: /api/v1/channels/…/chat-rooms and /api/v1/chat-rooms/…: rooms, and what is written in them.
#pragma once

#include "server/api/ChatContext.h"
#include "server/api/ApiRoutes.h"

namespace belfry::server::api {

void addChatRoutes(ApiRoutes &routes, const ChatContext &context);

} // namespace belfry::server::api
