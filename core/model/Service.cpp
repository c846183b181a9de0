#include "model/Service.h"

#include "model/InputReader.h"
#include "model/Json.h"

#include <QJsonArray>

#include <utility>

namespace belfry::model {
namespace {

constexpr std::size_t kUlidCharacters = 26;
constexpr TextRule kUlid{kUlidCharacters, kUlidCharacters, false, "0123456789ABCDEFGHJKMNPQRSTVWXYZ"};
constexpr std::size_t kTimeBytes = 19; // 2026-11-22T10:00:00

std::optional<GoLiveBy> goLiveNamed(std::string_view word)
{
    for (const auto by : {GoLiveBy::Manual, GoLiveBy::Remind, GoLiveBy::Automatic}) {
        if (name(by) == word)
            return by;
    }
    return std::nullopt;
}

LocalTime localTimeIn(InputReader &in, const char *key)
{
    const auto time = localTimeFrom(in.text(key, {kTimeBytes, 0, false, {}}));
    if (!time)
        in.refuse(key, "must be a date and time like 2026-11-22T10:00");
    return time.value_or(LocalTime());
}

std::string timeZoneIn(InputReader &in, const char *key)
{
    std::string zone = in.text(key, TextRule::name());
    if (!TimeZone::named(zone))
        in.refuse(key, "must be a time zone this server knows, like Europe/Berlin");
    return zone;
}

template<typename Target, typename Value>
void setIf(Target &target, std::optional<Value> value)
{
    if (value)
        target = static_cast<Target>(*std::move(value));
}

void readWhen(Service &service, InputReader &in, bool isNew)
{
    if (isNew || in.has("time_zone"))
        service.timeZone = timeZoneIn(in, "time_zone");
    if (isNew || in.has("starts_local"))
        service.startsLocal = localTimeIn(in, "starts_local");
    if (isNew || in.has("minutes"))
        service.minutes = static_cast<int>(in.whole("minutes", 1, kServiceMinutesMost));
    setIf(service.recurrence, in.textIf("recurrence", TextRule::optional(kServiceRecurrenceBytes)));
    setIf(service.leadMinutes, in.wholeIf("lead_minutes", 0, kServiceLeadMinutesMost));
}

Result<> read(Service &service, const QJsonObject &object, bool isNew)
{
    InputReader in(object);
    if (isNew || in.has("title"))
        service.title = in.text("title", TextRule::name());
    setIf(service.description, in.textIf("description", TextRule::prose(kServiceDescriptionBytes)));
    setIf(service.category, in.textIf("category", TextRule::slug(kServiceCategoryBytes)));
    readWhen(service, in, isNew);
    if (in.has("go_live"))
        service.goLive = in.named("go_live", goLiveNamed, "manual, remind or automatic");
    setIf(service.endAutomatically, in.truthIf("end_automatically"));
    if (in.has("links"))
        service.links = linksIn(in, "links");
    if (in.has("slate")) {
        service.slate = in.text("slate", TextRule::optional(kServiceCountdown.size()));
        if (!service.slate.empty() && service.slate != kServiceCountdown)
            in.refuse("slate", "must be starting, or empty");
    }
    setIf(service.places, in.textsIf("places", kServicePlaces, kUlid));
    return in.accepted();
}

} // namespace

std::string_view name(GoLiveBy by)
{
    switch (by) {
    case GoLiveBy::Manual: return "manual";
    case GoLiveBy::Remind: return "remind";
    case GoLiveBy::Automatic: return "automatic";
    }
    return "manual";
}

QJsonObject toJson(const Service &service, Detail detail)
{
    QJsonObject object{{QStringLiteral("id"), textValue(service.id)},
                       {QStringLiteral("channel"), textValue(service.channel)},
                       {QStringLiteral("title"), textValue(service.title)},
                       {QStringLiteral("description"), textValue(service.description)},
                       {QStringLiteral("category"), textValue(service.category)},
                       {QStringLiteral("time_zone"), textValue(service.timeZone)},
                       {QStringLiteral("starts_local"), textValue(toText(service.startsLocal))},
                       {QStringLiteral("minutes"), service.minutes},
                       {QStringLiteral("recurrence"), textValue(service.recurrence)},
                       {QStringLiteral("links"), toJson(service.links)}};
    if (detail == Detail::Viewers)
        return object;
    QJsonArray places;
    for (const std::string &place : service.places)
        places.append(textValue(place));
    object.insert(QStringLiteral("lead_minutes"), service.leadMinutes);
    object.insert(QStringLiteral("go_live"), textValue(name(service.goLive)));
    object.insert(QStringLiteral("end_automatically"), service.endAutomatically);
    object.insert(QStringLiteral("slate"), textValue(service.slate));
    object.insert(QStringLiteral("places"), places);
    object.insert(QStringLiteral("made_at"), textValue(toRfc3339(service.madeAt)));
    return object;
}

Result<Service> newServiceFromJson(const QJsonObject &object)
{
    Service service;
    if (const auto done = read(service, object, true); !done)
        return done.error();
    return service;
}

Result<> apply(Service &service, const QJsonObject &object)
{
    return read(service, object, false);
}

QJsonObject toJson(const ServiceChange &change)
{
    QJsonObject object{{QStringLiteral("occurrence"), textValue(toText(change.occurrence))},
                       {QStringLiteral("skipped"), change.skipped},
                       {QStringLiteral("starts_local"), QJsonValue::Null},
                       {QStringLiteral("minutes"), QJsonValue::Null},
                       {QStringLiteral("title"), toJson(change.title)}};
    if (change.startsLocal)
        object.insert(QStringLiteral("starts_local"), textValue(toText(*change.startsLocal)));
    if (change.minutes)
        object.insert(QStringLiteral("minutes"), *change.minutes);
    return object;
}

Result<> apply(ServiceChange &change, const QJsonObject &object)
{
    InputReader in(object);
    setIf(change.skipped, in.truthIf("skipped"));
    if (in.isNull("starts_local"))
        change.startsLocal.reset();
    else if (in.has("starts_local"))
        change.startsLocal = localTimeIn(in, "starts_local");
    if (in.isNull("minutes"))
        change.minutes.reset();
    else if (in.has("minutes"))
        change.minutes = static_cast<int>(in.whole("minutes", 1, kServiceMinutesMost));
    if (in.isNull("title"))
        change.title.reset();
    else if (in.has("title"))
        change.title = in.text("title", TextRule::name());
    return in.accepted();
}

} // namespace belfry::model
