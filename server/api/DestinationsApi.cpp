#include "server/api/DestinationsApi.h"

#include "base/Id.h"
#include "model/Destination.h"
#include "model/DestinationPresets.h"
#include "model/Json.h"
#include "server/api/Audit.h"
#include "server/api/Page.h"
#include "server/api/StoreCalls.h"
#include "store/AuditStore.h"
#include "store/ChannelStore.h"
#include "store/DestinationStore.h"

namespace belfry::server::api {
namespace {

using http::Responder;

/// With what is known of its relay now.
QJsonObject shown(const model::Destination &destination, const RelayTable &table)
{
    QJsonObject object = model::toJson(destination);
    const auto row = table.rows.find(destination.id);
    const bool isKnown = row != table.rows.end();
    object[QStringLiteral("relay")] = isKnown ? QJsonValue(model::toJson(row->second.state)) : QJsonValue();
    object[QStringLiteral("for_now")] = isKnown && row->second.forNow ? QJsonValue(*row->second.forNow) : QJsonValue();
    return object;
}

Happening happened(const char *kind, const model::Destination &destination)
{
    Happening happening;
    happening.kind = kind;
    happening.channel = destination.channel;
    happening.needs = auth::Permission::SeeOperations;
    happening.subject = "destinations/" + destination.id;
    happening.json = model::toJson(destination);
    return happening;
}

void list(const DestinationContext &context, const ApiCall &call, Responder responder)
{
    readAndAnswer(context.api, std::move(responder),
                  [channel = std::string(call.request.capture("channel")), table = context.relays.table(),
                   &sealer = context.api.foundation.sealer()](store::Database &database) -> Result<http::Response> {
                      if (const auto known = store::ChannelStore(database).one(channel); !known)
                          return known.error();
                      const auto all = store::DestinationStore(database).ofChannel(channel);
                      if (!all)
                          return all.error();
                      QJsonArray items;
                      for (const store::KeptDestination &kept : *all)
                          items.append(shown(openDestination(sealer, kept), *table));
                      return listAnswer(items, {});
                  });
}

// Without its relay: the ETag is the revision's, for who changes it.
void get(const ApiContext &context, const ApiCall &call, Responder responder)
{
    readAndAnswer(context, std::move(responder),
                  [id = std::string(call.request.capture("destination")),
                   &sealer = context.foundation.sealer()](store::Database &database) -> Result<http::Response> {
                      const auto kept = store::DestinationStore(database).one(id);
                      if (!kept)
                          return kept.error();
                      return readAnswer(model::toJson(openDestination(sealer, *kept)), kept->destination.revision);
                  });
}

// Without the database: it is what an operator looks at while all goes wrong.
void relays(const DestinationContext &context, const ApiCall &call, Responder responder)
{
    const std::string channel(call.request.capture("channel"));
    if (!context.api.room->snapshot(channel)) {
        responder.send(problem(fail(ErrorCode::NotFound, "There is no such channel.")));
        return;
    }
    QJsonArray items;
    const auto table = context.relays.table(); // the next one may come while this is read
    for (const auto &[id, row] : table->rows)
        if (row.channel == channel)
            items.append(model::toJson(row.state));
    responder.send(listAnswer(items, {}));
}

void retry(const DestinationContext &context, const ApiCall &call, Responder responder)
{
    context.relays.say(std::string(call.request.capture("destination")), RelayOrder::Retry,
                       context.api.room->keep<Result<RelayScope>>(std::move(responder), [](Responder waiting, Result<RelayScope> said) {
                           waiting.send(said ? noContent() : problem(said.error()));
                       }));
}

void tryKey(const DestinationContext &context, const ApiCall &call, Responder responder)
{
    context.relays.tryKey(std::string(call.request.capture("destination")),
                          context.api.room->keep<Result<model::RelayTrial>>(
                              std::move(responder), [](Responder waiting, Result<model::RelayTrial> tried) {
                                  waiting.send(tried ? readAnswer(model::toJson(*tried)) : problem(tried.error()));
                              }));
}

void sendTest(const DestinationContext &context, const ApiCall &call, Responder responder)
{
    context.relays.sendTest(std::string(call.request.capture("destination")),
                            context.api.room->keep<Result<model::RelayTrial>>(
                                std::move(responder), [](Responder waiting, Result<model::RelayTrial> sent) {
                                    waiting.send(sent ? readAnswer(model::toJson(*sent)) : problem(sent.error()));
                                }));
}

void presets(const ApiContext &, const ApiCall &, Responder responder)
{
    QJsonArray items;
    for (const model::DestinationPreset &preset : model::destinationPresetList())
        items.append(model::toJson(preset));
    responder.send(listAnswer(items, {}));
}

void make(const ApiContext &context, const ApiCall &call, Responder responder)
{
    const auto body = bodyOf(context, call, responder);
    if (!body)
        return;
    auto draft = model::destinationFromJson(*body);
    if (!draft) {
        responder.send(problem(draft.error()));
        return;
    }
    draft->madeAt = systemClock().wall();
    draft->id = makeUlid(draft->madeAt);
    draft->channel = std::string(call.request.capture("channel"));
    auto work = [destination = *draft, &sealer = context.foundation.sealer(),
                 entry = auditOf(call, "place.made", "destinations/" + draft->id, model::toJson(*draft))](store::Database &database) -> Result<http::Response> {
        if (const auto known = store::ChannelStore(database).one(destination.channel); !known)
            return known.error();
        if (const auto added = store::DestinationStore(database).add(sealDestination(sealer, destination)); !added)
            return added.error();
        if (const auto kept = store::AuditStore(database).add(entry); !kept)
            return kept.error();
        return created("/api/v1/destinations/" + destination.id, model::toJson(destination), 1);
    };
    writeAndAnswer(context, std::move(responder), std::move(work),
                   [&announcer = context.foundation.announcer(), destination = *draft] { announcer.tell(happened("place.made", destination)); });
}

/// Reads, changes, writes: for PATCH and for the switch.
void write(const ApiContext &context, Responder responder, const std::string &id, const model::DestinationChange &change,
           const std::optional<std::int64_t> &wanted, const model::AuditEntry &entry)
{
    auto result = std::make_shared<model::Destination>();
    auto work = [id, change, wanted, result, &sealer = context.foundation.sealer(),
                 entry](store::Database &database) -> Result<http::Response> {
        store::DestinationStore destinations(database);
        const auto kept = destinations.one(id);
        if (!kept)
            return kept.error();
        if (wanted && *wanted != kept->destination.revision)
            return stale();
        auto changed = model::changed(openDestination(sealer, *kept), change);
        if (!changed)
            return changed.error();
        store::KeptDestination next{*std::move(changed), kept->sealedKey};
        if (change.key)
            next = sealDestination(sealer, next.destination);
        const auto revision = destinations.replace(next);
        if (!revision)
            return revision.error();
        if (const auto added = store::AuditStore(database).add(entry); !added)
            return added.error();
        next.destination.revision = *revision;
        *result = next.destination;
        return readAnswer(model::toJson(next.destination), *revision);
    };
    writeAndAnswer(context, std::move(responder), std::move(work), [&context, result, isOn = change.isOn] {
        // Over what was said for the broadcast that is on air.
        if (isOn)
            context.foundation.bus().publish(RelayKeeper::kTopic, (*isOn ? "on " : "off ") + result->id);
        context.foundation.announcer().tell(happened("place.changed", *result));
    });
}

void patch(const ApiContext &context, const ApiCall &call, Responder responder)
{
    const auto body = bodyOf(context, call, responder);
    if (!body)
        return;
    const auto change = model::destinationChangeFromJson(*body);
    const auto wanted = wantedRevision(call.request);
    if (!change || !wanted) {
        responder.send(problem(change ? wanted.error() : change.error()));
        return;
    }
    const std::string id(call.request.capture("destination"));
    write(context, std::move(responder), id, *change, *wanted, auditOf(call, "place.changed", "destinations/" + id));
}

/// What holds for a broadcast is in the audit log alone.
void noteForNow(const ApiContext &context, Responder responder, const std::string &id, model::AuditEntry entry)
{
    entry.details.insert(QStringLiteral("for"), QStringLiteral("broadcast"));
    auto work = audited(entry, [id, &sealer = context.foundation.sealer()](store::Database &database) -> Result<http::Response> {
        const auto kept = store::DestinationStore(database).one(id);
        if (!kept)
            return kept.error();
        return readAnswer(model::toJson(openDestination(sealer, *kept)), kept->destination.revision);
    });
    writeAndAnswer(context, std::move(responder), std::move(work), {});
}

// On air at once, and then written down: no database stands between a switch and its effect.
void turn(const DestinationContext &its, const ApiCall &call, Responder responder)
{
    const ApiContext &context = its.api;
    const auto body = bodyOf(context, call, responder);
    if (!body)
        return;
    const auto isOn = model::destinationSwitchFromJson(*body);
    if (!isOn) {
        responder.send(problem(isOn.error()));
        return;
    }
    const auto wanted = wantedRevision(call.request);
    if (!wanted) {
        responder.send(problem(wanted.error()));
        return;
    }
    const std::string id(call.request.capture("destination"));
    const model::AuditEntry entry = auditOf(call, *isOn ? "place.turned_on" : "place.turned_off", "destinations/" + id);
    model::DestinationChange change;
    change.isOn = *isOn;
    if (*wanted) {
        write(context, std::move(responder), id, change, *wanted, entry);
        return;
    }
    its.relays.say(id, *isOn ? RelayOrder::On : RelayOrder::Off,
                   context.room->keep<Result<RelayScope>>(
                       std::move(responder), [&context, id, change, entry](Responder waiting, Result<RelayScope> scope) {
                           if (scope && *scope == RelayScope::ForNow)
                               noteForNow(context, std::move(waiting), id, entry);
                           else
                               write(context, std::move(waiting), id, change, std::nullopt, entry); // also one that is too new to be known
                       }));
}

void remove(const ApiContext &context, const ApiCall &call, Responder responder)
{
    const auto wanted = wantedRevision(call.request);
    if (!wanted) {
        responder.send(problem(wanted.error()));
        return;
    }
    const std::string id(call.request.capture("destination"));
    auto gone = std::make_shared<model::Destination>();
    auto work = [id, wanted = *wanted, gone, entry = auditOf(call, "place.removed", "destinations/" + id)](store::Database &database) -> Result<http::Response> {
        store::DestinationStore destinations(database);
        auto kept = destinations.one(id);
        if (!kept)
            return kept.error();
        // A day back: it may be on air still.
        const auto alone = destinations.onlyPlaceOf(id, systemClock().wall() - std::chrono::hours(24));
        if (!alone)
            return alone.error();
        if (*alone)
            return fail(ErrorCode::Conflict, "The service \"" + **alone + "\" goes to this place alone. Choose its places anew first.");
        if (const auto done = destinations.remove(id, wanted); !done)
            return done.error();
        if (const auto added = store::AuditStore(database).add(entry); !added)
            return added.error();
        *gone = std::move(kept->destination);
        return noContent();
    };
    writeAndAnswer(context, std::move(responder), std::move(work),
                   [&announcer = context.foundation.announcer(), gone] { announcer.tell(happened("place.removed", *gone)); });
}

void order(const ApiContext &context, const ApiCall &call, Responder responder)
{
    const auto body = bodyOf(context, call, responder);
    if (!body)
        return;
    const auto ids = model::destinationOrderFromJson(*body);
    if (!ids) {
        responder.send(problem(ids.error()));
        return;
    }
    const std::string channel(call.request.capture("channel"));
    auto work = audited(auditOf(call, "place.ordered", "channels/" + channel), [channel, ids = *ids](store::Database &database) -> Result<http::Response> {
        if (const auto known = store::ChannelStore(database).one(channel); !known)
            return known.error();
        if (const auto done = store::DestinationStore(database).order(channel, ids); !done)
            return done.error();
        return noContent();
    });
    writeAndAnswer(context, std::move(responder), std::move(work), {});
}

} // namespace

void addDestinationRoutes(ApiRoutes &routes, const DestinationContext &context)
{
    using auth::Permission;
    using http::Method;
    const ApiContext &api = context.api;
    const auto withRelays = [&context](auto handler) {
        return [context, handler](const ApiCall &call, Responder responder) { handler(context, call, std::move(responder)); };
    };
    routes.add(Method::Get, "/api/v1/channels/{channel}/destinations", Permission::SeeOperations, withRelays(list));
    routes.add(Method::Post, "/api/v1/channels/{channel}/destinations", Permission::ManagePlaces, with(api, make));
    routes.add(Method::Put, "/api/v1/channels/{channel}/destinations/order", Permission::ManagePlaces, with(api, order));
    routes.add(Method::Get, "/api/v1/channels/{channel}/relays", Permission::SeeOperations, withRelays(relays));
    routes.add(Method::Get, "/api/v1/destinations/{destination}", Permission::SeeOperations, with(api, get));
    routes.add(Method::Patch, "/api/v1/destinations/{destination}", Permission::ManagePlaces, with(api, patch));
    routes.add(Method::Put, "/api/v1/destinations/{destination}/switch", Permission::Operate, withRelays(turn));
    routes.add(Method::Post, "/api/v1/destinations/{destination}/retry", Permission::Operate, withRelays(retry));
    routes.add(Method::Post, "/api/v1/destinations/{destination}/try", Permission::Operate, withRelays(tryKey));
    routes.add(Method::Post, "/api/v1/destinations/{destination}/test", Permission::Operate, withRelays(sendTest));
    routes.add(Method::Get, "/api/v1/destination-presets", Permission::SeeOperations, with(api, presets));
    routes.add(Method::Delete, "/api/v1/destinations/{destination}", Permission::ManagePlaces, with(api, remove));
}

} // namespace belfry::server::api
