#include "server/Telling.h"

#include "server/api/AuditApi.h"
#include "server/api/EventsApi.h"
#include "server/api/HookApi.h"
#include "server/api/PushApi.h"
#include "server/api/WebhookApi.h"

namespace belfry::server {

namespace {

template<typename Sender>
void showBreakers(Foundation &foundation, const std::shared_ptr<Sender> &sender)
{
    foundation.breakers().add([weak = std::weak_ptr<Sender>(sender)] {
        const auto there = weak.lock();
        return there ? there->breakers() : std::vector<BreakerReport>();
    });
}

} // namespace

Tellers startTelling(const ServerSettings &settings, Foundation &foundation, metrics::Registry &registry)
{
    HookClientSettings client;
    client.allowedHosts = settings.webhookAllowHosts;
    client.agent = "Belfry/" BELFRY_VERSION;
    HookSenderSettings sending;
    sending.keepFor = settings.webhookKeep;
    const auto shared = std::make_shared<HookClient>(std::move(client));
    const auto hooks = std::make_shared<HookSender>(foundation.store(), foundation.sealer(), shared, registry, sending);
    // Somebody may still be telling while it goes.
    const std::weak_ptr<HookSender> weak(hooks);
    foundation.announcer().setWebhooks([weak](const Announcement &announcement) {
        if (const auto there = weak.lock())
            there->queue(announcement);
    });
    PushSettings following;
    following.services = settings.pushServices;
    following.contact = settings.pushContact;
    if (!following.services.empty())
        following.ownHosts = settings.webhookAllowHosts;
    auto push = std::make_shared<PushSender>(foundation.store(), foundation.bus(), foundation.sealer(), shared, registry, std::move(following));
    showBreakers(foundation, hooks);
    showBreakers(foundation, push);
    return {hooks, std::move(push)};
}

void addTellingRoutes(api::ApiRoutes &routes, const TellingContext &context)
{
    const api::ApiContext &its = context.api;
    Foundation &foundation = its.foundation;
    api::addAllEventRoutes(routes, {its.room, context.events, its.doors, context.places, its.limits, context.settings.allowedOrigins});
    const api::WebhookContext webhooks{its.room, foundation.store(), foundation.sealer(), foundation.announcer(), *context.tellers.hooks, its.limits};
    api::addWebhookRoutes(routes, webhooks);
    api::addWebhookSourceRoutes(routes, webhooks);
    api::addHookRoutes(routes, {its.room, foundation.store(), foundation.sealer(), foundation.announcer(), its.ctl, its.station, its.limits});
    api::addPushRoutes(routes, {its, context.tellers.push});
    api::addAuditRoutes(routes, {its.room, foundation.store()});
}

} // namespace belfry::server
