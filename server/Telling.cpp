#include "server/Telling.h"

#include "server/api/AuditApi.h"
#include "server/api/EventsApi.h"
#include "server/api/HookApi.h"
#include "server/api/WebhookApi.h"

namespace belfry::server {

std::shared_ptr<HookSender> startHooks(const ServerSettings &settings, Foundation &foundation, metrics::Registry &registry)
{
    HookClientSettings client;
    client.allowedHosts = settings.webhookAllowHosts;
    client.agent = "Belfry/" BELFRY_VERSION;
    HookSenderSettings sending;
    sending.keepFor = settings.webhookKeep;
    const auto hooks = std::make_shared<HookSender>(foundation.store(), foundation.sealer(), std::move(client), registry, sending);
    // Somebody may still be telling while it goes.
    const std::weak_ptr<HookSender> weak(hooks);
    foundation.announcer().setWebhooks([weak](const Announcement &announcement) {
        if (const auto there = weak.lock())
            there->queue(announcement);
    });
    foundation.breakers().add([weak] {
        const auto there = weak.lock();
        return there ? there->breakers() : std::vector<BreakerReport>();
    });
    return hooks;
}

void addTellingRoutes(api::ApiRoutes &routes, const TellingContext &context)
{
    const api::ApiContext &its = context.api;
    Foundation &foundation = its.foundation;
    api::addAllEventRoutes(routes, {its.room, context.events, its.doors, context.places, its.limits, context.settings.allowedOrigins});
    const api::WebhookContext webhooks{its.room, foundation.store(), foundation.sealer(), foundation.announcer(), context.hooks, its.limits};
    api::addWebhookRoutes(routes, webhooks);
    api::addWebhookSourceRoutes(routes, webhooks);
    api::addHookRoutes(routes, {its.room, foundation.store(), foundation.sealer(), foundation.announcer(), its.ctl, its.station, its.limits});
    api::addAuditRoutes(routes, {its.room, foundation.store()});
}

} // namespace belfry::server
