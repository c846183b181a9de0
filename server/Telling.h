// Telling: what ServerApp composes of events, webhooks and the audit log.
#pragma once

#include "http/AddressCap.h"
#include "metrics/Registry.h"
#include "server/EventsRoom.h"
#include "server/Foundation.h"
#include "server/HookSender.h"
#include "server/PushSender.h"
#include "server/ServerSettings.h"
#include "server/api/ApiContext.h"
#include "server/api/ApiRoutes.h"

#include <memory>

namespace belfry::server {

/// Who tells others what happens, over one client. Owned by ServerApp.
struct Tellers {
    std::shared_ptr<HookSender> hooks;
    std::shared_ptr<PushSender> push;
};

/// Tells webhooks and browsers from here on what the announcer tells, until the last reference is gone.
Tellers startTelling(const ServerSettings &settings, Foundation &foundation, metrics::Registry &registry);

/// What the routes stand on; everything outlives the Router.
struct TellingContext {
    api::ApiContext api;
    EventsRoom &events;
    const Tellers &tellers;
    http::AddressCap &places; ///< shared by the view threads
    const ServerSettings &settings;
};

void addTellingRoutes(api::ApiRoutes &routes, const TellingContext &context);

} // namespace belfry::server
