#include "server/api/IngestKeysApi.h"

#include "model/IngestKey.h"
#include "model/Json.h"
#include "server/IngestKeys.h"
#include "server/api/Audit.h"
#include "server/api/Page.h"
#include "server/api/StoreCalls.h"
#include "store/AuditStore.h"
#include "store/ChannelStore.h"

namespace belfry::server::api {
namespace {

using http::Responder;

constexpr std::size_t kKeysMost = 50;

model::IngestKey shown(const store::IngestKeyRecord &record)
{
    return {record.id, record.channel, record.name, record.madeAt, record.lastUsedAt, record.revokedAt};
}

void list(const ApiContext &context, const ApiCall &call, Responder responder)
{
    readAndAnswer(context, std::move(responder), [channel = std::string(call.request.capture("channel"))](store::Database &database) -> Result<http::Response> {
        if (const auto known = store::ChannelStore(database).one(channel); !known)
            return known.error();
        const auto keys = store::IngestKeyStore(database).allOf(channel);
        if (!keys)
            return keys.error();
        QJsonArray items;
        for (const store::IngestKeyRecord &key : *keys)
            items.append(model::toJson(shown(key)));
        return listAnswer(items, {});
    });
}

void make(const ApiContext &context, const ApiCall &call, Responder responder)
{
    const auto body = bodyOf(context, call, responder);
    if (!body)
        return;
    const auto name = model::ingestKeyNameFromJson(*body);
    if (!name) {
        responder.send(problem(name.error()));
        return;
    }
    const std::string channel(call.request.capture("channel"));
    auto digest = std::make_shared<std::string>();
    auto work = [channel, name = *name, digest, madeBy = call.caller.id, entry = auditOf(call, "ingest_key.made", "channels/" + channel),
                 &sealer = context.foundation.sealer()](store::Database &database) -> Result<http::Response> {
        if (const auto known = store::ChannelStore(database).one(channel); !known)
            return known.error();
        const auto others = store::IngestKeyStore(database).validOf(channel);
        if (!others)
            return others.error();
        if (others->size() >= kKeysMost)
            return fail(ErrorCode::Conflict, "A channel has fifty keys at most; revoke one that nobody uses.");
        const auto made = addIngestKey(database, sealer, channel, name, madeBy);
        if (!made)
            return made.error();
        const auto key = openIngestKey(sealer, *made);
        if (!key)
            return key.error();
        if (const auto kept = store::AuditStore(database).add(entry); !kept)
            return kept.error();
        *digest = made->digest;
        QJsonObject object = model::toJson(shown(*made));
        object.insert(QStringLiteral("key"), model::textValue(key->reveal()));
        return created("/api/v1/ingest-keys/" + made->id, object);
    };
    writeAndAnswer(context, std::move(responder), std::move(work),
                   [&channels = context.channels, channel, digest] { channels.keyAdded(channel, *digest); });
}

void revoke(const ApiContext &context, const ApiCall &call, Responder responder)
{
    const std::string id(call.request.capture("key"));
    auto revoked = std::make_shared<store::IngestKeyRecord>();
    auto work = [id, revoked, entry = auditOf(call, "ingest_key.revoked", "ingest_keys/" + id)](store::Database &database) -> Result<http::Response> {
        store::IngestKeyStore keys(database);
        auto key = keys.one(id);
        if (!key)
            return key.error();
        const auto valid = keys.validOf(key->channel);
        if (!valid)
            return valid.error();
        if (valid->size() == 1 && valid->front().id == id)
            return fail(ErrorCode::Conflict, "This is the channel's last key: make another one first.");
        if (const auto done = keys.revoke(id, systemClock().wall()); !done)
            return done.error();
        if (const auto kept = store::AuditStore(database).add(entry); !kept)
            return kept.error();
        *revoked = *std::move(key);
        return noContent();
    };
    writeAndAnswer(context, std::move(responder), std::move(work),
                   [&channels = context.channels, revoked] { channels.keyRevoked(revoked->channel, revoked->digest); });
}

} // namespace

void addIngestKeyRoutes(ApiRoutes &routes, const ApiContext &context)
{
    using auth::Permission;
    using http::Method;
    routes.add(Method::Get, "/api/v1/channels/{channel}/ingest-keys", Permission::ManageChannels, with(context, list));
    routes.add(Method::Post, "/api/v1/channels/{channel}/ingest-keys", Permission::ManageChannels, with(context, make));
    routes.add(Method::Delete, "/api/v1/ingest-keys/{key}", Permission::ManageChannels, with(context, revoke));
}

} // namespace belfry::server::api
