// ConversationsApi: /api/v1/…/conversations: what a member writes to the hosts of a channel, read by nobody else.
#pragma once

#include "server/api/ApiContext.h"
#include "server/api/ApiRoutes.h"

namespace belfry::server::api {

void addConversationRoutes(ApiRoutes &routes, const ApiContext &context);

} // namespace belfry::server::api
