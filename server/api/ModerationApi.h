// ModerationApi: what hosts do in rooms: held messages, reports, mutes, words; and a person's data.
#pragma once

#include "server/api/ApiRoutes.h"
#include "server/api/ChatContext.h"

namespace belfry::server::api {

void addModerationRoutes(ApiRoutes &routes, const ChatContext &context);
/// …/me/data and …/users/…/data: everything that is kept of a person, to be taken along or away.
void addPersonDataRoutes(ApiRoutes &routes, const ChatContext &context);

} // namespace belfry::server::api
