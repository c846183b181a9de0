#include "server/api/BroadcastApi.h"

#include "base/Text.h"
#include "model/Json.h"
#include "server/api/ApiKit.h"
#include "server/api/Page.h"
#include "store/AudienceStore.h"
#include "store/BroadcastStore.h"

#include <algorithm>

namespace belfry::server::api {
namespace {

using auth::Permission;
using http::Responder;
using model::Audience;
using store::BroadcastStore;

constexpr std::string_view kAll = "broadcasts";
constexpr std::string_view kOfChannel = "broadcasts.by_channel";
constexpr std::string_view kOfCategory = "broadcasts.by_category";
constexpr std::size_t kCategoryBytesMax = 40;
constexpr Duration kAudienceSpan = std::chrono::hours(24);

Audience audienceOf(const ApiCall &call)
{
    return call.caller.may(Permission::SeeOperations) ? Audience::Crew : Audience::Viewers;
}

/// Which list: of a channel, of a category, or of all; `key` names both for the cursor and the cache.
struct List {
    std::string_view kind;
    std::string of;
};

Result<List> listBy(const http::Request &request)
{
    const auto category = queryText(request, "category");
    if (!category)
        return category.error();
    if (!*category)
        return List{kAll, {}};
    if ((*category)->empty() || (*category)->size() > kCategoryBytesMax)
        return fail(ErrorCode::InvalidInput, "category: must be 1 to 40 characters");
    return List{kOfCategory, **category};
}

Result<std::vector<model::Broadcast>> read(store::Database &database, const List &list, const Page &page)
{
    BroadcastStore broadcasts(database);
    const store::BroadcastPage wanted{page.before(), page.rowsWanted()};
    if (list.kind == kOfChannel)
        return broadcasts.ofChannel(list.of, wanted);
    return list.kind == kOfCategory ? broadcasts.ofCategory(list.of, wanted) : broadcasts.all(wanted);
}

void answerList(CachedReads reads, const ApiCall &call, Responder responder, const List &list)
{
    const auto page = readPage(call.request, list.kind);
    if (!page) {
        responder.send(problem(page.error()));
        return;
    }
    const Audience audience = audienceOf(call);
    std::string key = std::string(list.kind) + '?' + list.of + "&limit=" + std::to_string(page->limit) + "&before="
                      + page->before() + (audience == Audience::Crew ? "&crew" : "");
    std::string tag = list.kind == kOfChannel ? "broadcasts." + list.of : std::string(kAll);
    reads.answer(std::move(responder), {std::move(key), {std::move(tag)}, reads.times().items},
                 [list, page = *page, audience](store::Database &database) -> Result<http::Response> {
                     const auto rows = read(database, list, page);
                     if (!rows)
                         return rows.error();
                     return listAnswer<model::Broadcast>(
                         page, *rows, [audience](const model::Broadcast &row) { return model::toJson(row, audience); },
                         [](const model::Broadcast &row) { return CursorKey{row.id}; });
                 });
}

void answerOne(CachedReads reads, const ApiCall &call, Responder responder)
{
    const std::string id(call.request.capture("broadcast"));
    const Audience audience = audienceOf(call);
    reads.answer(std::move(responder),
                 {"broadcast?" + id + (audience == Audience::Crew ? "&crew" : ""), {std::string(kAll)}, reads.times().items},
                 [id, audience](store::Database &database) -> Result<http::Response> {
                     const auto found = BroadcastStore(database).one(id);
                     return found ? Result<http::Response>(readAnswer(model::toJson(*found, audience)))
                                  : Result<http::Response>(found.error());
                 });
}

/// Where a list goes on that is sorted by a time and a name.
Result<std::optional<std::pair<WallTime, std::string>>> placeIn(const Page &page)
{
    if (page.isFirst())
        return std::optional<std::pair<WallTime, std::string>>();
    const auto time = toNumber(page.after[0], INT64_MAX);
    if (!time)
        return fail(ErrorCode::InvalidInput, "cursor: is not one this list has given");
    return std::optional(std::pair(WallTime(Duration(static_cast<std::int64_t>(*time))), page.after[1]));
}

std::string textOf(WallTime time)
{
    return std::to_string(time.time_since_epoch().count());
}

using Place = std::optional<std::pair<WallTime, std::string>>;
using Work = std::function<Result<http::Response>(store::Database &database, const std::string &broadcast, const Page &page,
                                                  const Place &place)>;

/// Runs `work` for the broadcast of the path, 404 when there is none. Not cached: it changes all the time, and few ask.
ApiHandler measurements(const ApiContext &context, std::string_view list, Work work)
{
    return [context, list, work = std::move(work)](const ApiCall &call, Responder responder) {
        const auto page = readPage(call.request, list, 2);
        const auto place = page ? placeIn(*page) : Result<Place>(page.error());
        if (!place) {
            responder.send(problem(place.error()));
            return;
        }
        context.foundation.store().read(
            [work, id = std::string(call.request.capture("broadcast")), page = *page,
             place = *place](store::Database &database) -> Result<http::Response> {
                const auto broadcast = BroadcastStore(database).one(id);
                return broadcast ? work(database, broadcast->id, page, place) : Result<http::Response>(broadcast.error());
            },
            context.room->keep<Result<http::Response>>(std::move(responder), [](Responder waiting, Result<http::Response> answer) {
                waiting.send(answer ? *std::move(answer) : problem(answer.error()));
            }));
    };
}

Result<http::Response> findings(store::Database &database, const std::string &broadcast, const Page &page, const Place &place)
{
    const auto rows = BroadcastStore(database).findings(broadcast, place, page.rowsWanted());
    if (!rows)
        return rows.error();
    return listAnswer<model::BroadcastFinding>(
        page, *rows, [](const model::BroadcastFinding &row) { return model::toJson(row); },
        [](const model::BroadcastFinding &row) { return CursorKey{textOf(row.beganAt), row.finding}; });
}

Result<http::Response> relays(store::Database &database, const std::string &broadcast, const Page &page, const Place &place)
{
    const auto rows = BroadcastStore(database).relays(broadcast, place, page.rowsWanted());
    if (!rows)
        return rows.error();
    return listAnswer<model::RelayChange>(
        page, *rows, [](const model::RelayChange &row) { return model::toJson(row); },
        [](const model::RelayChange &row) { return CursorKey{textOf(row.at), row.destination}; });
}

Result<http::Response> minutes(store::Database &database, const std::string &broadcast, const Page &page, const Place &place)
{
    const auto after = place ? std::optional(place->first) : std::nullopt;
    const auto rows = BroadcastStore(database).minutes(broadcast, after, page.rowsWanted());
    if (!rows)
        return rows.error();
    return listAnswer<model::BroadcastMinute>(
        page, *rows, [](const model::BroadcastMinute &row) { return model::toJson(row); },
        [](const model::BroadcastMinute &row) { return CursorKey{textOf(row.minute), ""}; });
}

Result<std::optional<WallTime>> timeIn(const http::Request &request, std::string_view name)
{
    const auto text = queryText(request, name);
    if (!text)
        return text.error();
    if (!*text)
        return std::optional<WallTime>();
    const auto time = fromRfc3339(**text);
    if (!time)
        return fail(ErrorCode::InvalidInput, std::string(name) + ": must be a time as in RFC 3339");
    return std::optional(*time);
}

void answerAudience(const ApiContext &context, const ApiCall &call, Responder responder)
{
    const auto page = readPage(call.request, "audience", 2);
    const auto place = page ? placeIn(*page) : Result<Place>(page.error());
    const auto from = timeIn(call.request, "from");
    const auto until = timeIn(call.request, "to");
    for (const Error *error : {place ? nullptr : &place.error(), from ? nullptr : &from.error(), until ? nullptr : &until.error()}) {
        if (error) {
            responder.send(problem(*error));
            return;
        }
    }
    const WallTime end = until->value_or(systemClock().wall());
    const WallTime begin = *place ? (*place)->first + Duration(1) : from->value_or(end - kAudienceSpan);
    context.foundation.store().read(
        [channel = std::string(call.request.capture("channel")), begin, end, page = *page](store::Database &database) -> Result<http::Response> {
            const auto rows = store::AudienceStore(database).ofChannel(channel, begin, end, page.rowsWanted());
            if (!rows)
                return rows.error();
            return listAnswer<model::AudienceSample>(
                page, *rows, [](const model::AudienceSample &row) { return model::toJson(row); },
                [](const model::AudienceSample &row) { return CursorKey{textOf(row.at), ""}; });
        },
        context.room->keep<Result<http::Response>>(std::move(responder), [](Responder waiting, Result<http::Response> answer) {
            waiting.send(answer ? *std::move(answer) : problem(answer.error()));
        }));
}

} // namespace

cache::Tags broadcastTags(std::string_view channel)
{
    return {std::string(kAll), "broadcasts." + std::string(channel)};
}

void addBroadcastRoutes(ApiRoutes &routes, const ApiContext &context)
{
    using http::Method;
    Foundation &its = context.foundation;
    const CachedReads reads(its.cache(), its.store(), its.cacheTimes(), context.room);
    const std::string one = "/api/v1/broadcasts/{broadcast}";
    routes.add(Method::Get, "/api/v1/broadcasts", Permission::Watch, [reads](const ApiCall &call, Responder responder) {
        const auto list = listBy(call.request);
        if (list)
            answerList(reads, call, std::move(responder), *list);
        else
            responder.send(problem(list.error()));
    });
    routes.add(Method::Get, "/api/v1/channels/{channel}/broadcasts", Permission::Watch,
               [reads, room = context.room](const ApiCall &call, Responder responder) {
                   const std::string channel(call.request.capture("channel"));
                   if (room->snapshot(channel))
                       answerList(reads, call, std::move(responder), {kOfChannel, channel});
                   else
                       responder.send(notFound());
               });
    routes.add(Method::Get, one, Permission::Watch,
               [reads](const ApiCall &call, Responder responder) { answerOne(reads, call, std::move(responder)); });
    routes.add(Method::Get, one + "/findings", Permission::SeeOperations, measurements(context, "broadcast.findings", findings));
    routes.add(Method::Get, one + "/relays", Permission::SeeOperations, measurements(context, "broadcast.relays", relays));
    routes.add(Method::Get, one + "/minutes", Permission::SeeOperations, measurements(context, "broadcast.minutes", minutes));
    routes.add(Method::Get, "/api/v1/channels/{channel}/audience", Permission::SeeOperations,
               [context](const ApiCall &call, Responder responder) {
                   if (context.room->snapshot(call.request.capture("channel")))
                       answerAudience(context, call, std::move(responder));
                   else
                       responder.send(notFound());
               });
}

} // namespace belfry::server::api
