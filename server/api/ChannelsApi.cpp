#include "server/api/ChannelsApi.h"

#include "model/Json.h"
#include "server/HookSender.h"
#include "server/IngestKeys.h"
#include "server/api/Audit.h"
#include "server/api/ChannelListApi.h"
#include "server/api/StoreCalls.h"
#include "store/AuditStore.h"
#include "store/BroadcastStore.h"
#include "store/ChannelStore.h"
#include "store/WebhookStore.h"

#include <QJsonArray>

#include <algorithm>

namespace belfry::server::api {
namespace {

using http::Responder;

constexpr std::size_t kChannelsMost = 2'000;
constexpr const char *kOnAir = "The channel is on air: end the broadcast first.";

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
    record.links = draft.rest.links.value_or(std::vector<model::Link>());
    record.nextStart = draft.rest.nextStart.value_or(std::nullopt);
    record.isRecorded = draft.rest.isRecorded.value_or(true);
    record.delaySeconds = draft.rest.delaySeconds.value_or(0);
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
                      {QStringLiteral("category"), model::textValue(record.category)},
                      {QStringLiteral("next_start"), model::toJson(record.nextStart)}};
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

struct Wish {
    const std::string &channel;
    const model::ChannelChange &change;
    std::optional<std::int64_t> wanted; ///< revision
    const model::AuditEntry &entry;
};

struct Changed {
    store::ChannelRecord record;
    std::string categoryBefore;
    Announcement announcement; ///< queued for the webhooks in the same transaction
};

Result<Changed> keepChange(store::Database &database, Announcer &announcer, const Wish &wish)
{
    store::ChannelStore channels(database);
    const auto before = channels.one(wish.channel);
    if (!before)
        return before.error();
    auto record = channels.change(wish.channel, wish.change, wish.wanted);
    if (!record)
        return record.error().code == ErrorCode::Stale ? stale() : record.error();
    if (const auto kept = store::AuditStore(database).add(wish.entry); !kept)
        return kept.error();
    auto announcement = announcer.prepare(happened("channel.changed", *record));
    if (const auto queued = store::WebhookStore(database).queue(hookEventOf(announcement)); !queued)
        return queued.error();
    return Changed{*std::move(record), before->category, std::move(announcement)};
}

void patch(const ApiContext &context, const ApiCall &call, Responder responder)
{
    const auto body = bodyOf(context, call, responder);
    if (!body)
        return;
    const auto change = model::channelChangeFromJson(*body);
    const auto wanted = wantedRevision(call.request);
    if (!change || !wanted) {
        responder.send(problem(change ? wanted.error() : change.error()));
        return;
    }
    const std::string channel(call.request.capture("channel"));
    auto answer = context.room->keep<Result<ChannelSnapshotPtr>>(std::move(responder), [](Responder waiting, Result<ChannelSnapshotPtr> changed) {
        waiting.send(changed ? readAnswer(channelForWhoRunsIt(**changed), (*changed)->revision) : problem(changed.error()));
    });
    auto work = [channel, change = *change, wanted = *wanted, &announcer = context.foundation.announcer(),
                 entry = auditOf(call, "channel.changed", "channels/" + channel, *body)](store::Database &database) {
        return keepChange(database, announcer, {channel, change, wanted, entry});
    };
    context.foundation.store().write(std::move(work), [&channels = context.channels, &foundation = context.foundation,
                                                       answer = std::move(answer)](Result<Changed> changed) mutable {
        if (!changed) {
            answer(changed.error());
            return;
        }
        const store::ChannelRecord &now = changed->record;
        for (const std::string &category : {now.category, changed->categoryBefore})
            foundation.cache().changed(channelTags(now.id, category));
        // Told once it is shown: whoever hears of it asks at once what it is now.
        channels.changed(changed->record, [&foundation, announcement = std::move(changed->announcement),
                                           answer = std::move(answer)](ChannelSnapshotPtr shown) mutable {
            foundation.announcer().tellQueued(announcement);
            if (shown)
                answer(std::move(shown));
            else
                answer(fail(ErrorCode::NotFound, "The channel has been removed."));
        });
    });
}

struct Removed {
    store::ChannelRecord record;
    std::vector<std::string> digests;
};

Result<Removed> removeIn(store::Database &database, const std::string &channel, const std::string &server, const model::AuditEntry &entry)
{
    const auto record = store::ChannelStore(database).one(channel);
    if (!record)
        return record.error();
    const auto elsewhere = store::BroadcastStore(database).carriedElsewhere(server);
    if (!elsewhere)
        return elsewhere.error();
    if (std::any_of(elsewhere->begin(), elsewhere->end(), [&channel](const auto &one) { return one.channel == channel; }))
        return fail(ErrorCode::Conflict, kOnAir);
    const auto keys = store::IngestKeyStore(database).validOf(channel);
    if (!keys)
        return keys.error();
    if (const auto removed = store::ChannelStore(database).remove(channel, systemClock().wall()); !removed)
        return removed.error();
    if (const auto kept = store::AuditStore(database).add(entry); !kept)
        return kept.error();
    Removed gone{*record, {}};
    for (const store::IngestKeyRecord &key : *keys)
        gone.digests.push_back(key.digest);
    return gone;
}

void removed(const ApiContext &context, const std::string &channel, Result<Removed> gone, UniqueFunction<void(Result<>)> answer)
{
    if (!gone) {
        context.channels.leave(channel, false, [error = gone.error(), answer = std::move(answer)](bool) mutable { answer(error); });
        return;
    }
    context.foundation.cache().changed(tagsOf(gone->record.category));
    context.channels.close(gone->record.id, std::move(gone->digests),
                           [&foundation = context.foundation, record = gone->record, answer = std::move(answer)](bool) mutable {
                               foundation.announcer().tell(happened("channel.removed", record));
                               answer(Done());
                           });
}

/// From the first step on nobody gets it on air on this server. When another one does so in the same moment, that broadcast goes
/// on, and the channel is gone there with the next start.
void remove(const ApiContext &context, const ApiCall &call, Responder responder)
{
    const std::string channel(call.request.capture("channel"));
    if (!context.room->snapshot(channel)) {
        responder.send(notFound());
        return;
    }
    auto answer = context.room->keep<Result<>>(std::move(responder), [](Responder waiting, Result<> removed) {
        waiting.send(removed ? noContent() : problem(removed.error()));
    });
    auto work = [channel, server = context.foundation.serverId(),
                 entry = auditOf(call, "channel.removed", "channels/" + channel)](store::Database &database) {
        return removeIn(database, channel, server, entry);
    };
    context.channels.leave(channel, true, [context, channel, work, answer = std::move(answer)](bool leaves) mutable {
        if (!leaves) {
            answer(fail(ErrorCode::Conflict, kOnAir));
            return;
        }
        context.foundation.store().write(work, [context, channel, answer = std::move(answer)](Result<Removed> gone) mutable {
            removed(context, channel, std::move(gone), std::move(answer));
        });
    });
}

} // namespace

QJsonObject channelForWhoRunsIt(const ChannelSnapshot &snapshot)
{
    QJsonObject object = model::toJson(snapshot.channel);
    QJsonArray sites;
    for (const std::string &site : snapshot.embedParents)
        sites.append(model::textValue(site));
    object.insert(QStringLiteral("embed_parents"), sites);
    return object;
}

void addChannelsRoutes(ApiRoutes &routes, const ApiContext &context)
{
    using auth::Permission;
    using http::Method;
    routes.add(Method::Post, "/api/v1/channels", Permission::ManageChannels, with(context, make));
    routes.add(Method::Patch, "/api/v1/channels/{channel}", Permission::Plan, with(context, patch));
    routes.add(Method::Delete, "/api/v1/channels/{channel}", Permission::ManageChannels, with(context, remove));
}

} // namespace belfry::server::api
