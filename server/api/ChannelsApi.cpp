#include "server/api/ChannelsApi.h"

#include "model/Json.h"
#include "server/IngestKeys.h"
#include "server/api/Audit.h"
#include "server/api/StoreCalls.h"
#include "store/AuditStore.h"
#include "store/ChannelStore.h"

namespace belfry::server::api {
namespace {

using http::Responder;

constexpr std::size_t kChannelsMost = 2'000;

cache::Tags tagsOf(const std::string &category)
{
    return {"channels", "channels." + category};
}

store::ChannelRecord recordOf(const model::ChannelDraft &draft)
{
    store::ChannelRecord record;
    record.id = draft.channel;
    record.church = draft.rest.church.value_or("");
    record.title = draft.rest.title.value_or("");
    record.description = draft.rest.description.value_or("");
    record.category = draft.rest.category.value_or(record.category);
    record.language = draft.rest.language.value_or(record.language);
    record.timeZone = draft.rest.timeZone.value_or(record.timeZone);
    record.embedParents = draft.rest.embedParents.value_or(std::vector<std::string>());
    record.nextStart = draft.rest.nextStart.value_or(std::nullopt);
    record.isRecorded = draft.rest.isRecorded.value_or(true);
    return record;
}

Happening happened(const char *kind, const store::ChannelRecord &record)
{
    Happening happening;
    happening.kind = kind;
    happening.channel = record.id;
    happening.category = record.category;
    happening.needs = auth::Permission::Watch;
    happening.subject = "channels/" + record.id;
    happening.json = {{QStringLiteral("channel"), model::textValue(record.id)},
                      {QStringLiteral("church"), model::textValue(record.church)},
                      {QStringLiteral("title"), model::textValue(record.title)},
                      {QStringLiteral("category"), model::textValue(record.category)}};
    return happening;
}

Result<KeptChannel> keepNew(store::Database &database, const auth::Sealer &sealer, const store::ChannelRecord &draft, const model::AuditEntry &entry)
{
    store::ChannelStore channels(database);
    const auto all = channels.all();
    if (!all)
        return all.error();
    if (all->size() >= kChannelsMost)
        return fail(ErrorCode::Conflict, "One server has two thousand channels at most.");
    auto record = channels.add(draft);
    if (!record)
        return record.error();
    if (const auto kept = store::AuditStore(database).add(entry); !kept)
        return kept.error();
    return readKeptChannel(database, sealer, *std::move(record));
}

void make(const ApiContext &context, const ApiCall &call, Responder responder)
{
    const auto body = bodyOf(context, call, responder);
    if (!body)
        return;
    const auto draft = model::channelDraftFromJson(*body);
    if (!draft) {
        responder.send(problem(draft.error()));
        return;
    }
    auto answer = context.room->keep<Result<std::string>>(std::move(responder), [room = context.room](Responder waiting, Result<std::string> made) {
        const auto snapshot = made ? room->snapshot(*made) : nullptr;
        if (!made)
            waiting.send(problem(made.error()));
        else if (!snapshot)
            waiting.send(notFound());
        else
            waiting.send(created("/api/v1/channels/" + *made, model::toJson(snapshot->channel)));
    });
    auto work = [record = recordOf(*draft), &sealer = context.foundation.sealer(),
                 entry = auditOf(call, "channel.made", "channels/" + draft->channel, *body)](store::Database &database) {
        return keepNew(database, sealer, record, entry);
    };
    context.foundation.store().write(std::move(work), [&context = context.channels, &foundation = context.foundation,
                                                       answer = std::move(answer)](Result<KeptChannel> kept) mutable {
        if (!kept) {
            answer(kept.error());
            return;
        }
        const store::ChannelRecord record = kept->record;
        foundation.cache().changed(tagsOf(record.category));
        context.opened(*std::move(kept), [&foundation, record, answer = std::move(answer)](const Result<> &opened) mutable {
            if (opened)
                foundation.announcer().tell(happened("channel.made", record));
            answer(opened ? Result<std::string>(record.id) : Result<std::string>(opened.error()));
        });
    });
}

struct Removed {
    store::ChannelRecord record;
    std::vector<std::string> digests;
};

/// A Go Live said in between wins: that broadcast goes on, and the channel is gone with the next start.
void remove(const ApiContext &context, const ApiCall &call, Responder responder)
{
    const std::string channel(call.request.capture("channel"));
    const auto snapshot = context.room->snapshot(channel);
    if (!snapshot) {
        responder.send(notFound());
        return;
    }
    auto answer = context.room->keep<Result<>>(std::move(responder), [](Responder waiting, Result<> removed) {
        waiting.send(removed ? noContent() : problem(removed.error()));
    });
    auto work = [channel, entry = auditOf(call, "channel.removed", "channels/" + channel)](store::Database &database) -> Result<Removed> {
        const auto record = store::ChannelStore(database).one(channel);
        if (!record)
            return record.error();
        const auto keys = store::IngestKeyStore(database).validOf(channel);
        if (!keys)
            return keys.error();
        const auto removed = store::ChannelStore(database).remove(channel, systemClock().wall());
        if (!removed)
            return removed.error();
        if (const auto kept = store::AuditStore(database).add(entry); !kept)
            return kept.error();
        Removed gone{*record, {}};
        for (const store::IngestKeyRecord &key : *keys)
            gone.digests.push_back(key.digest);
        return gone;
    };
    if (snapshot->channel.state != model::ChannelState::OffAir) {
        answer(fail(ErrorCode::Conflict, "The channel is on air: end the broadcast first."));
        return;
    }
    context.foundation.store().write(
        std::move(work),
        [&channels = context.channels, &foundation = context.foundation, answer = std::move(answer)](Result<Removed> gone) mutable {
            if (!gone) {
                answer(gone.error());
                return;
            }
            foundation.cache().changed(tagsOf(gone->record.category));
            channels.close(gone->record.id, std::move(gone->digests),
                           [&foundation, record = gone->record, answer = std::move(answer)](bool) mutable {
                               foundation.announcer().tell(happened("channel.removed", record));
                               answer(Done());
                           });
        });
}

} // namespace

void addChannelsRoutes(ApiRoutes &routes, const ApiContext &context)
{
    using auth::Permission;
    using http::Method;
    routes.add(Method::Post, "/api/v1/channels", Permission::ManageChannels, with(context, make));
    routes.add(Method::Delete, "/api/v1/channels/{channel}", Permission::ManageChannels, with(context, remove));
}

} // namespace belfry::server::api
