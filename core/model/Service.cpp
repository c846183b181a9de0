#include "model/Service.h"

#include "base/Text.h"
#include "model/Channel.h"
#include "model/Fields.h"
#include "model/Json.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>
#include <array>

namespace belfry::model {
namespace {

constexpr std::size_t kUlidCharacters = 26;

Result<std::string> titleIn(std::string_view field, const QJsonValue &value)
{
    auto text = textIn(field, value);
    if (text) {
        *text = std::string(trimmed(*text));
        if (const auto checked = checkChannelText(field, *text); !checked)
            return checked.error();
    }
    return text;
}

Result<std::string> timeZoneIn(std::string_view field, const QJsonValue &value)
{
    auto text = textIn(field, value);
    if (text && !TimeZone::named(*text))
        return refuse(field, "must be a time zone this server knows, like Europe/Berlin");
    return text;
}

Result<LocalTime> localTimeIn(std::string_view field, const QJsonValue &value)
{
    const auto text = textIn(field, value);
    if (!text)
        return text.error();
    const auto time = localTimeFrom(*text);
    if (!time)
        return refuse(field, "must be a date and time like 2026-11-22T10:00");
    return *time;
}

Result<GoLiveBy> goLiveIn(std::string_view field, const QJsonValue &value)
{
    const auto text = textIn(field, value);
    if (!text)
        return text.error();
    for (const auto by : {GoLiveBy::Manual, GoLiveBy::Remind, GoLiveBy::Automatic}) {
        if (name(by) == *text)
            return by;
    }
    return refuse(field, "must be manual, remind or automatic");
}

bool isWebAddress(const std::string &text)
{
    const QUrl url(fromUtf8(text), QUrl::StrictMode);
    const QString scheme = url.scheme();
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
           && (scheme == QLatin1String("http") || scheme == QLatin1String("https"));
}

Result<Link> linkIn(const std::string &field, const QJsonValue &value)
{
    if (!value.isObject())
        return refuse(field, "must be an object with title and url");
    const QJsonObject object = value.toObject();
    for (auto at = object.begin(); at != object.end(); ++at) {
        if (at.key() != QLatin1String("title") && at.key() != QLatin1String("url"))
            return refuse(field + '.' + toUtf8(at.key()), "is not a field of a link");
    }
    auto title = titleIn(field + ".title", object.value(QLatin1String("title")));
    if (!title)
        return title.error();
    auto url = textIn(field + ".url", object.value(QLatin1String("url")), kServiceLinkBytes);
    if (!url)
        return url.error();
    if (!isWebAddress(*url))
        return refuse(field + ".url", "must be an address that begins with http:// or https://");
    return Link{*std::move(title), *std::move(url)};
}

Result<std::vector<Link>> linksIn(std::string_view field, const QJsonValue &value)
{
    const auto list = listIn(field, value, kServiceLinks);
    if (!list)
        return list.error();
    std::vector<Link> links;
    for (const QJsonValue &one : *list) {
        auto link = linkIn(std::string(field) + '.' + std::to_string(links.size()), one);
        if (!link)
            return link.error();
        links.push_back(*std::move(link));
    }
    return links;
}

Result<std::vector<std::string>> placesIn(std::string_view field, const QJsonValue &value)
{
    const auto list = listIn(field, value, kServicePlaces);
    if (!list)
        return list.error();
    std::vector<std::string> places;
    for (const QJsonValue &one : *list) {
        const std::string id = toUtf8(one.toString());
        if (id.size() != kUlidCharacters || std::find(places.begin(), places.end(), id) != places.end())
            return refuse(field, "must be ids of destinations, each once");
        places.push_back(id);
    }
    return places;
}

Result<std::string> categoryIn(std::string_view field, const QJsonValue &value)
{
    auto text = textIn(field, value);
    if (text) {
        if (const auto checked = checkCategory(field, *text); !checked)
            return checked.error();
    }
    return text;
}

template<typename Target, typename Read>
Result<> set(Target &target, Read read)
{
    if (!read)
        return read.error();
    target = *std::move(read);
    return Done();
}

using Setter = Result<> (*)(Service &, std::string_view, const QJsonValue &);
struct Field {
    std::string_view name;
    Setter set;
};
using S = Service;
using V = std::string_view;
using J = QJsonValue;
constexpr Field kFields[] = {
    {"title", [](S &s, V f, const J &v) { return set(s.title, titleIn(f, v)); }},
    {"description", [](S &s, V f, const J &v) { return set(s.description, proseIn(f, v, kServiceDescriptionBytes)); }},
    {"category", [](S &s, V f, const J &v) { return set(s.category, categoryIn(f, v)); }},
    {"time_zone", [](S &s, V f, const J &v) { return set(s.timeZone, timeZoneIn(f, v)); }},
    {"starts_local", [](S &s, V f, const J &v) { return set(s.startsLocal, localTimeIn(f, v)); }},
    {"minutes", [](S &s, V f, const J &v) { return set(s.minutes, wholeIn(f, v, 1, kServiceMinutesMost)); }},
    {"recurrence", [](S &s, V f, const J &v) { return set(s.recurrence, textIn(f, v, kServiceRecurrenceBytes)); }},
    {"lead_minutes", [](S &s, V f, const J &v) { return set(s.leadMinutes, wholeIn(f, v, 0, kServiceLeadMinutesMost)); }},
    {"go_live", [](S &s, V f, const J &v) { return set(s.goLive, goLiveIn(f, v)); }},
    {"end_automatically", [](S &s, V f, const J &v) { return set(s.endAutomatically, truthIn(f, v)); }},
    {"links", [](S &s, V f, const J &v) { return set(s.links, linksIn(f, v)); }},
    {"slate", [](S &s, V f, const J &v) { return set(s.slate, textIn(f, v, kServiceSlateBytes)); }},
    {"places", [](S &s, V f, const J &v) { return set(s.places, placesIn(f, v)); }},
};

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

Result<> checkCategory(std::string_view field, std::string_view text)
{
    constexpr std::size_t kLongest = 32;
    const bool good = !text.empty() && text.size() <= kLongest && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
    return good ? Result<>(Done()) : refuse(field, "must be 1 to 32 of a-z, 0-9 and -");
}

QJsonObject toJson(const Service &service, Detail detail)
{
    QJsonArray links;
    for (const Link &link : service.links)
        links.append(QJsonObject{{QStringLiteral("title"), textValue(link.title)}, {QStringLiteral("url"), textValue(link.url)}});
    QJsonObject object{{QStringLiteral("id"), textValue(service.id)},
                       {QStringLiteral("channel"), textValue(service.channel)},
                       {QStringLiteral("title"), textValue(service.title)},
                       {QStringLiteral("description"), textValue(service.description)},
                       {QStringLiteral("category"), textValue(service.category)},
                       {QStringLiteral("time_zone"), textValue(service.timeZone)},
                       {QStringLiteral("starts_local"), textValue(toText(service.startsLocal))},
                       {QStringLiteral("minutes"), service.minutes},
                       {QStringLiteral("recurrence"), textValue(service.recurrence)},
                       {QStringLiteral("links"), links}};
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

Result<> apply(Service &service, const QJsonObject &object)
{
    for (auto at = object.begin(); at != object.end(); ++at) {
        const std::string key = toUtf8(at.key());
        const auto field = std::find_if(std::begin(kFields), std::end(kFields), [&key](const Field &f) { return f.name == key; });
        if (field == std::end(kFields))
            return refuse(key, "is not a field of a service that can be set");
        if (const auto done = field->set(service, key, at.value()); !done)
            return done;
    }
    return Done();
}

Result<> checkNewService(const QJsonObject &object)
{
    return requireFields(object, std::array<std::string_view, 4>{"title", "time_zone", "starts_local", "minutes"});
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
    for (auto at = object.begin(); at != object.end(); ++at) {
        const std::string key = toUtf8(at.key());
        const QJsonValue value = at.value();
        Result<> done = Done();
        if (key == "skipped")
            done = set(change.skipped, truthIn(key, value));
        else if (key == "starts_local")
            done = value.isNull() ? (change.startsLocal.reset(), Result<>(Done())) : set(change.startsLocal, localTimeIn(key, value));
        else if (key == "minutes")
            done = value.isNull() ? (change.minutes.reset(), Result<>(Done()))
                                  : set(change.minutes, wholeIn(key, value, 1, kServiceMinutesMost));
        else if (key == "title")
            done = value.isNull() ? (change.title.reset(), Result<>(Done())) : set(change.title, titleIn(key, value));
        else
            done = refuse(key, "is not a field of a change that can be set");
        if (!done)
            return done;
    }
    return Done();
}

} // namespace belfry::model
