#include "server/SettingsImport.h"

#include "model/Json.h"
#include "server/ImportWalk.h"
#include "server/IngestKeys.h"
#include "server/ServiceImport.h"
#include "server/SettingsExport.h"
#include "server/api/WebhookApi.h"
#include "store/AuditStore.h"
#include "store/ChannelStore.h"
#include "store/ChatStore.h"
#include "store/DestinationStore.h"
#include "store/WebhookSourceStore.h"
#include "store/WebhookStore.h"

namespace belfry::server {
namespace {

using namespace Qt::StringLiterals;

Result<> outcome(const auto &result, const std::string &path)
{
    return result ? Result<>(Done()) : Result<>(at(path, result.error()));
}

class Import {
public:
    Import(store::Database &database, const auth::Sealer &sealer, WallTime now) : m_database(database), m_sealer(sealer), m_now(now) {}

    Result<> channel(QJsonObject object, const std::string &path);
    Result<> webhook(QJsonObject object, const std::string &path);
    Result<> source(QJsonObject object, const std::string &path);
    ImportReport &report() { return m_report; }

private:
    Result<> place(QJsonObject object, const std::string &channel, const std::string &path);
    Result<> room(QJsonObject object, const std::string &channel, const std::string &path);
    Result<> orderPlaces(const std::string &channel, std::vector<std::string> order);
    Result<> writeChannel(const model::ChannelDraft &draft);
    void count(bool isNew) { ++(isNew ? m_report.made : m_report.changed); }

    store::Database &m_database;
    const auth::Sealer &m_sealer;
    const WallTime m_now;
    ImportReport m_report;
};

Result<> Import::writeChannel(const model::ChannelDraft &draft)
{
    store::ChannelStore channels(m_database);
    const bool isNew = !channels.one(draft.channel);
    count(isNew);
    if (isNew) {
        store::ChannelRecord record;
        record.id = draft.channel;
        record.church = *draft.rest.church;
        record.title = *draft.rest.title;
        if (const auto added = channels.add(record); !added)
            return added.error();
        if (const auto key = firstIngestKey(m_database, m_sealer, draft.channel); !key)
            return key.error();
    }
    const auto changed = channels.change(draft.channel, draft.rest);
    return changed ? Result<>(Done()) : Result<>(changed.error());
}

Result<> Import::channel(QJsonObject object, const std::string &path)
{
    QJsonObject lists;
    for (const QString &key : {u"destinations"_s, u"services"_s, u"rooms"_s})
        lists.insert(key, object.contains(key) ? object.take(key) : QJsonArray());
    const auto draft = model::channelDraftFromJson(object);
    if (!draft)
        return at(path, draft.error());
    if (const auto written = writeChannel(*draft); !written)
        return at(path, written.error());
    const std::string &id = draft->channel;
    std::vector<std::string> order;
    auto done = eachOf(lists, u"destinations"_s, path + '.', [&](const QJsonObject &one, const std::string &where) {
        order.push_back(model::toUtf8(one["id"_L1].toString()));
        return place(one, id, where);
    });
    if (done && !order.empty())
        done = orderPlaces(id, order);
    if (done)
        done = eachOf(lists, u"services"_s, path + '.', [&](const QJsonObject &one, const std::string &where) {
            return importService(m_database, one, id, where, m_now, m_report);
        });
    if (done)
        done = eachOf(lists, u"rooms"_s, path + '.', [&](const QJsonObject &one, const std::string &where) { return room(one, id, where); });
    return done;
}

Result<> Import::place(QJsonObject object, const std::string &channel, const std::string &path)
{
    const auto id = takeId(object, path);
    if (!id)
        return id.error();
    auto destination = model::destinationFromJson(object);
    if (!destination)
        return at(path, destination.error());
    store::DestinationStore places(m_database);
    const auto kept = places.one(*id);
    if (kept && kept->destination.channel != channel)
        return fail(ErrorCode::InvalidInput, path + ".id: is that of another channel's place");
    store::KeptDestination next{*std::move(destination), kept ? kept->sealedKey : std::string()};
    next.destination.id = *id;
    next.destination.channel = channel;
    next.destination.madeAt = kept ? kept->destination.madeAt : m_now;
    next.destination.revision = kept ? kept->destination.revision : 1;
    if (!next.destination.key.empty())
        next.sealedKey = m_sealer.seal(next.destination.key, "destinations/" + *id + "/sealed_key");
    if (next.sealedKey.empty())
        m_report.withoutSecret.push_back("the place " + next.destination.name + " of " + channel + " needs its stream key");
    count(!kept);
    return kept ? outcome(places.replace(next), path) : outcome(places.add(next), path);
}

/// Those of the file first, in its order.
Result<> Import::orderPlaces(const std::string &channel, std::vector<std::string> order)
{
    store::DestinationStore places(m_database);
    const auto all = places.ofChannel(channel);
    if (!all)
        return all.error();
    for (const store::KeptDestination &kept : *all) {
        if (std::find(order.begin(), order.end(), kept.destination.id) == order.end())
            order.push_back(kept.destination.id);
    }
    return places.order(channel, order);
}

Result<> Import::room(QJsonObject object, const std::string &channel, const std::string &path)
{
    const auto id = takeId(object, path);
    if (!id)
        return id.error();
    const auto change = model::chatRoomChangeFromJson(object);
    if (!change)
        return at(path, change.error());
    if (!change->title)
        return fail(ErrorCode::InvalidInput, path + ".title: must be there");
    store::ChatStore rooms(m_database);
    const auto kept = rooms.room(*id);
    if (kept && kept->channel != channel)
        return fail(ErrorCode::InvalidInput, path + ".id: is that of another channel's room");
    model::ChatRoom before = kept ? *kept : model::ChatRoom{};
    before.id = *id;
    before.channel = channel;
    before.madeAt = kept ? kept->madeAt : m_now;
    count(!kept);
    const model::ChatRoom next = model::changed(before, *change);
    if (kept)
        return outcome(rooms.replaceRoom(next), path);
    if (const auto added = rooms.addRoom(next); !added)
        return at(path, added.error());
    // A new one is open whatever it says.
    return next.isOpen ? Result<>(Done()) : outcome(rooms.replaceRoom(next), path);
}

Result<> Import::webhook(QJsonObject object, const std::string &path)
{
    const auto id = takeId(object, path);
    if (!id)
        return id.error();
    auto hook = model::newWebhookFromJson(object);
    if (!hook)
        return at(path, hook.error());
    store::WebhookStore hooks(m_database);
    const bool isNew = !hooks.one(*id);
    count(isNew);
    if (!isNew)
        return outcome(hooks.change(*id, std::nullopt, {hook->name, hook->url, hook->events, hook->isOn}), path);
    hook->id = *id;
    hook->madeAt = m_now;
    m_report.withoutSecret.push_back("the webhook " + hook->name + " has a new secret: rotate it to see one");
    return outcome(hooks.add({*hook, m_sealer.seal(api::newHookSecret(), store::WebhookRecord::secretPlace(*id)), ""}), path);
}

Result<> Import::source(QJsonObject object, const std::string &path)
{
    const auto id = takeId(object, path);
    if (!id)
        return id.error();
    auto source = model::newWebhookSourceFromJson(object);
    if (!source)
        return at(path, source.error());
    store::WebhookSourceStore sources(m_database);
    const bool isNew = !sources.one(*id);
    count(isNew);
    if (!isNew)
        return outcome(sources.change(*id, std::nullopt, {source->name, source->actions, source->channel}), path);
    source->id = *id;
    source->madeAt = m_now;
    m_report.withoutSecret.push_back("the webhook source " + source->name + " has a new secret: rotate it to see one");
    return outcome(sources.add({*source, m_sealer.seal(api::newHookSecret(), store::WebhookSourceRecord::secretPlace(*id))}), path);
}

Result<> checkHead(QJsonObject &file)
{
    if (file.take(u"format"_s).toString() != u"belfry-settings"_s)
        return fail(ErrorCode::InvalidInput, "format: must be belfry-settings");
    if (file.take(u"version"_s).toInt() != kSettingsVersion)
        return fail(ErrorCode::InvalidInput, "version: must be " + std::to_string(kSettingsVersion));
    file.remove(u"made_at"_s);
    return Done();
}

} // namespace

Result<ImportReport> importSettings(store::Database &database, const auth::Sealer &sealer, const QJsonObject &file, WallTime now)
{
    QJsonObject left = file;
    if (const auto head = checkHead(left); !head)
        return head.error();
    Import import(database, sealer, now);
    using Step = Result<> (Import::*)(QJsonObject, const std::string &);
    for (const auto &[key, step] : {std::pair<QString, Step>(u"channels"_s, &Import::channel), {u"webhooks"_s, &Import::webhook},
                                    {u"webhook_sources"_s, &Import::source}}) {
        const auto done = eachOf(left, key, "", [&import, one = step](const QJsonObject &object, const std::string &path) {
            return (import.*one)(object, path);
        });
        if (!done)
            return done.error();
    }
    if (!left.isEmpty())
        return fail(ErrorCode::InvalidInput, left.begin().key().toStdString() + ": is no part of a file of settings");
    model::AuditEntry entry;
    entry.at = now;
    entry.who = "server";
    entry.whoName = "belfry-server import-settings";
    entry.role = "owner";
    entry.action = "settings.imported";
    entry.subject = "settings";
    entry.details = {{u"made"_s, import.report().made}, {u"changed"_s, import.report().changed}};
    if (const auto added = store::AuditStore(database).add(entry); !added)
        return added.error();
    return import.report();
}

} // namespace belfry::server
