#include "base/Text.h"
#include "model/Json.h"
#include "model/TextRule.h"
#include "schedule/CalendarFile.h"
#include "server/api/CachedReads.h"
#include "server/api/Page.h"
#include "server/api/ServicesApi.h"
#include "store/ChannelStore.h"

#include <algorithm>
#include <map>

namespace belfry::server::api {
namespace {

using auth::Permission;
using http::Method;
using http::Responder;
using model::Occurrence;
using std::chrono::days;
using std::chrono::minutes;

constexpr std::string_view kList = "services.coming";
constexpr std::size_t kColumns = 3; // start, service, day
constexpr days kSpan{31};
constexpr days kSpanMost{92};
constexpr std::int64_t kServicesAtATime = 500;
constexpr std::size_t kDaysMost = 400; // of one service
constexpr days kFileBack{31};
constexpr days kFileAhead{366};
constexpr std::size_t kFileMost = 1'000;

struct Wanted {
    std::string category;
    std::string channel; ///< "" for all
    WallTime from;
    WallTime to;
    Page page;
};

/// A day with what viewers want to know of its service.
struct Coming {
    Occurrence occurrence;
    model::Service service;
    std::string church;
};

CursorKey keyOf(const Coming &one)
{
    return {std::to_string(one.occurrence.startsAt.time_since_epoch().count()), one.occurrence.service, model::toText(one.occurrence.day)};
}

Result<WallTime> timeIn(const http::Request &request, const char *key, WallTime otherwise)
{
    const auto text = queryText(request, key);
    if (!text)
        return text.error();
    const auto time = *text ? fromRfc3339(**text) : std::optional(otherwise);
    if (!time)
        return fail(ErrorCode::InvalidInput, std::string(key) + ": must be an RFC 3339 time like 2026-11-22T10:00:00Z");
    // Whole minutes, so that those who ask at the same time ask for the same.
    return WallTime(std::chrono::floor<minutes>(time->time_since_epoch()));
}

Result<Wanted> wantedBy(const http::Request &request)
{
    const auto category = queryText(request, "category");
    if (!category)
        return category.error();
    if (*category && model::broken(model::TextRule::slug(model::kServiceCategoryBytes), **category))
        return fail(ErrorCode::InvalidInput, "category: must be 1 to 32 of a-z, 0-9 and -");
    const auto channel = queryText(request, "channel");
    if (!channel)
        return channel.error();
    if (*channel && model::broken(model::TextRule::slug(), **channel))
        return fail(ErrorCode::InvalidInput, "channel: must be a channel's name");
    auto page = readPage(request, kList, kColumns);
    if (!page)
        return page.error();
    if (!page->isFirst() && !toNumber(page->after[0], INT64_MAX))
        return fail(ErrorCode::InvalidInput, "cursor: is not one this list has given");
    const auto from = timeIn(request, "from", systemClock().wall());
    if (!from)
        return from.error();
    const auto to = timeIn(request, "to", *from + kSpan);
    if (!to)
        return to.error();
    if (*to <= *from || *to - *from > kSpanMost)
        return fail(ErrorCode::InvalidInput, "to: must be after from, and not more than 92 days later");
    return Wanted{category->value_or(""), channel->value_or(""), *from, *to, *std::move(page)};
}

bool isBehind(const CursorKey &key, const CursorKey &cursor)
{
    const auto number = [](const std::string &text) { return toNumber(text, INT64_MAX).value_or(0); };
    return std::tuple(number(key[0]), key[1], key[2]) > std::tuple(number(cursor[0]), cursor[1], cursor[2]);
}

void take(std::vector<Coming> &all, const store::KeptService &kept, const std::string &church, const Wanted &wanted)
{
    const auto calendar = schedule::Calendar::of({kept.service, kept.changes});
    if (!calendar)
        return;
    for (Occurrence &occurrence : calendar->between(wanted.from, wanted.to, kDaysMost)) {
        if (occurrence.skipped)
            continue;
        Coming one{std::move(occurrence), kept.service, church};
        if (wanted.page.isFirst() || isBehind(keyOf(one), wanted.page.after))
            all.push_back(std::move(one));
    }
}

Result<std::vector<Coming>> readComing(store::Database &database, const Wanted &wanted)
{
    const auto channels = store::ChannelStore(database).all();
    if (!channels)
        return channels.error();
    std::map<std::string, std::string> churches;
    for (const store::ChannelRecord &channel : *channels)
        churches.emplace(channel.id, channel.church);
    std::vector<Coming> all;
    for (store::ServicePlace place{wanted.from, ""};;) {
        const auto some = !wanted.channel.empty()
                              ? store::ServiceStore(database).aheadOf(wanted.channel, wanted.from)
                              : store::ServiceStore(database).ahead(wanted.category, wanted.from, place, kServicesAtATime);
        if (!some)
            return some.error();
        for (const store::KeptService &kept : *some) {
            if (!wanted.category.empty() && kept.service.category != wanted.category)
                continue;
            if (const auto church = churches.find(kept.service.channel); church != churches.end())
                take(all, kept, church->second, wanted);
        }
        if (!wanted.channel.empty() || some->size() < static_cast<std::size_t>(kServicesAtATime))
            break;
        place = {some->back().lastAt, some->back().service.id};
    }
    std::sort(all.begin(), all.end(), [](const Coming &a, const Coming &b) { return isBehind(keyOf(b), keyOf(a)); });
    if (all.size() > wanted.page.limit + 1)
        all.erase(all.begin() + static_cast<std::ptrdiff_t>(wanted.page.limit + 1), all.end());
    return all;
}

QJsonObject toJson(const Coming &one)
{
    QJsonObject object = model::toJson(one.occurrence);
    const QJsonObject service = model::toJson(one.service, model::Detail::Viewers);
    object.insert(QStringLiteral("church"), model::textValue(one.church));
    for (const auto &key : {QStringLiteral("description"), QStringLiteral("links")})
        object.insert(key, service.value(key));
    return object;
}

void coming(const ServicesContext &, CachedReads &reads, const ApiCall &call, Responder responder)
{
    const auto wanted = wantedBy(call.request);
    if (!wanted) {
        responder.send(problem(wanted.error()));
        return;
    }
    std::string key = "services.coming?" + wanted->category + '&' + wanted->channel + '&' + toRfc3339(wanted->from) + '&' + toRfc3339(wanted->to) + '&'
                      + std::to_string(wanted->page.limit);
    for (const std::string &value : wanted->page.after)
        key.append(1, '&').append(value);
    reads.answer(std::move(responder), {std::move(key), {std::string(kServicesTag), "channels"}, reads.times().items},
                 [wanted = *wanted](store::Database &database) -> Result<http::Response> {
                     const auto all = readComing(database, wanted);
                     if (!all)
                         return all.error();
                     return listAnswer<Coming>(wanted.page, *all, toJson, keyOf);
                 });
}

http::Response calendar(const std::string &church, const std::vector<store::KeptService> &all)
{
    const WallTime now = systemClock().wall();
    std::vector<schedule::CalendarEntry> entries;
    for (const store::KeptService &kept : all) {
        const auto calendar = schedule::Calendar::of({kept.service, kept.changes});
        if (!calendar)
            continue;
        for (Occurrence &one : calendar->between(now - kFileBack, now + kFileAhead, kFileMost)) {
            entries.push_back({std::move(one), kept.service.description,
                               kept.service.links.empty() ? std::string() : kept.service.links.front().url, kept.service.madeAt,
                               kept.service.revision});
        }
    }
    std::stable_sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return a.occurrence.startsAt < b.occurrence.startsAt; });
    if (entries.size() > kFileMost)
        entries.erase(entries.begin() + kFileMost, entries.end());
    const std::string text = schedule::calendarFile(church, entries);
    auto response = http::Response::text(200, "text/calendar; charset=utf-8", text);
    response.headers += "Cache-Control: no-cache\r\nAccess-Control-Allow-Origin: *\r\n";
    response.header("ETag", '"' + std::to_string(hashOf(text)) + '"');
    return response;
}

Result<http::Response> readFile(store::Database &database, const std::string &channel, const std::string &church)
{
    const auto all = store::ServiceStore(database).aheadOf(channel, systemClock().wall() - kFileBack);
    if (!all)
        return all.error();
    return calendar(church, *all);
}

Result<http::Response> readFileOf(store::Database &database, const std::string &id)
{
    store::ServiceStore services(database);
    auto service = services.one(id);
    if (!service)
        return service.error();
    const auto channel = store::ChannelStore(database).one(service->channel);
    if (!channel)
        return channel.error();
    auto changes = services.changesOf(id);
    if (!changes)
        return changes.error();
    return calendar(channel->church, {{*std::move(service), *std::move(changes), {}}});
}

void fileOf(const ServicesContext &, CachedReads &reads, const ApiCall &call, Responder responder)
{
    const std::string id(call.request.capture("service"));
    reads.answer(std::move(responder), {"service.ics?" + id, {serviceTag(id), "channels"}, reads.times().items},
                 [id](store::Database &database) { return readFileOf(database, id); });
}

void file(const ServicesContext &context, CachedReads &reads, const ApiCall &call, Responder responder)
{
    const auto snapshot = context.api.room->snapshot(call.request.capture("channel"));
    if (!snapshot) {
        responder.send(notFound());
        return;
    }
    const std::string channel = snapshot->channel.channel, church = snapshot->channel.church;
    reads.answer(std::move(responder), {"services.ics?" + channel + '&' + church, {servicesTag(channel)}, reads.times().items},
                 [channel, church](store::Database &database) { return readFile(database, channel, church); });
}

} // namespace

void addComingRoutes(ApiRoutes &routes, const ServicesContext &context)
{
    Foundation &its = context.api.foundation;
    CachedReads reads(its.cache(), its.store(), its.cacheTimes(), context.api.room);
    const auto add = [&](std::string_view pattern, auto function) {
        routes.add(Method::Get, pattern, Permission::Watch, [context, reads, function](const ApiCall &call, Responder responder) mutable {
            function(context, reads, call, std::move(responder));
        });
    };
    add("/api/v1/services", coming);
    add("/api/v1/channels/{channel}/services.ics", file);
    add("/api/v1/services/{service}/calendar.ics", fileOf);
}

} // namespace belfry::server::api
