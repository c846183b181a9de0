#include "server/SettingsExport.h"

#include "model/Json.h"
#include "store/ChannelStore.h"
#include "store/ChatStore.h"
#include "store/ChecklistStore.h"
#include "store/DestinationStore.h"
#include "store/ServiceStore.h"
#include "store/WebhookSourceStore.h"
#include "store/WebhookStore.h"

#include <QJsonArray>

namespace belfry::server {
namespace {

using namespace Qt::StringLiterals;

constexpr std::int64_t kPage = 200;

QJsonObject without(QJsonObject object, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys)
        object.remove(key);
    return object;
}

/// Those keys of a value that are not set up, but came about.
QJsonObject setUp(const QJsonObject &object)
{
    return without(object, {"channel"_L1, "made_at"_L1, "key"_L1, "old_secret_until"_L1});
}

Result<QJsonObject> serviceJson(store::Database &database, const model::Service &service)
{
    const auto changes = store::ServiceStore(database).changesOf(service.id);
    if (!changes)
        return changes.error();
    const auto items = store::ChecklistStore(database).of(service.id, std::nullopt);
    if (!items)
        return items.error();
    QJsonArray days;
    for (const model::ServiceChange &change : *changes)
        days.append(model::toJson(change));
    QJsonArray checklist;
    for (const auto &[item, tick] : *items)
        checklist.append(QJsonObject{{u"id"_s, model::textValue(item.id)},
                                     {u"text"_s, model::textValue(item.text)},
                                     {u"owner"_s, model::textValue(item.owner)}});
    QJsonObject object = setUp(model::toJson(service, model::Detail::Crew));
    object.insert(u"changes"_s, days);
    object.insert(u"checklist"_s, checklist);
    return object;
}

Result<QJsonArray> servicesJson(store::Database &database, const std::string &channel)
{
    QJsonArray all;
    std::string behind;
    for (;;) {
        const auto page = store::ServiceStore(database).ofChannel(channel, behind, kPage);
        if (!page)
            return page.error();
        for (const model::Service &service : *page) {
            const auto json = serviceJson(database, service);
            if (!json)
                return json.error();
            all.append(*json);
            behind = service.id;
        }
        if (static_cast<std::int64_t>(page->size()) < kPage)
            return all;
    }
}

Result<QJsonObject> channelJson(store::Database &database, const store::ChannelRecord &record)
{
    const auto places = store::DestinationStore(database).ofChannel(record.id);
    if (!places)
        return places.error();
    const auto rooms = store::ChatStore(database).roomsOf(record.id);
    if (!rooms)
        return rooms.error();
    const auto services = servicesJson(database, record.id);
    if (!services)
        return services.error();
    model::ChannelChange all;
    all.church = record.church;
    all.title = record.title;
    all.description = record.description;
    all.category = record.category;
    all.language = record.language;
    all.timeZone = record.timeZone;
    all.embedParents = record.embedParents;
    all.links = record.links;
    all.isRecorded = record.isRecorded;
    all.delaySeconds = record.delaySeconds;
    all.nextStart = record.nextStart;
    QJsonObject object = model::toJson(all);
    QJsonArray destinations;
    for (const store::KeptDestination &kept : *places)
        destinations.append(setUp(model::toJson(kept.destination)));
    QJsonArray chat;
    for (const model::ChatRoom &room : *rooms)
        chat.append(setUp(model::toJson(room)));
    object.insert(u"channel"_s, model::textValue(record.id));
    object.insert(u"destinations"_s, destinations);
    object.insert(u"rooms"_s, chat);
    object.insert(u"services"_s, *services);
    return object;
}

} // namespace

Result<QJsonObject> exportedSettings(store::Database &database, WallTime now)
{
    store::Transaction moment(database, store::Transaction::Kind::Snapshot);
    const auto channels = store::ChannelStore(database).all();
    if (!channels)
        return channels.error();
    QJsonArray channelsJson;
    for (const store::ChannelRecord &record : *channels) {
        const auto json = channelJson(database, record);
        if (!json)
            return json.error();
        channelsJson.append(*json);
    }
    const auto hooks = store::WebhookStore(database).all();
    if (!hooks)
        return hooks.error();
    QJsonArray webhooks;
    for (const store::WebhookRecord &record : *hooks)
        webhooks.append(setUp(model::toJson(record.webhook)));
    const auto sources = store::WebhookSourceStore(database).all();
    if (!sources)
        return sources.error();
    QJsonArray webhookSources;
    for (const store::WebhookSourceRecord &record : *sources)
        webhookSources.append(without(model::toJson(record.source), {"made_at"_L1}));
    return QJsonObject{{u"format"_s, u"belfry-settings"_s},
                       {u"version"_s, kSettingsVersion},
                       {u"made_at"_s, model::textValue(toRfc3339(now))},
                       {u"channels"_s, channelsJson},
                       {u"webhooks"_s, webhooks},
                       {u"webhook_sources"_s, webhookSources}};
}

} // namespace belfry::server
