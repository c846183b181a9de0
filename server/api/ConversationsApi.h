// ConversationsApi: /api/v1/…/conversations: what a member writes to the hosts of a channel, read by nobody else.
#pragma once

#include "model/Chat.h"
#include "server/api/ApiRoutes.h"
#include "server/api/ChatContext.h"

namespace belfry::server::api {

/// Told to the hosts and to the member, without what was written. Any thread.
void tellConversation(Announcer &announcer, const char *kind, const model::Conversation &conversation);

void addConversationRoutes(ApiRoutes &routes, const ChatContext &context);

} // namespace belfry::server::api
