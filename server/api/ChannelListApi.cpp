#include "server/api/ChannelListApi.h"

#include "base/Text.h"
#include "model/Json.h"
#include "server/api/ApiKit.h"
#include "server/api/Page.h"
#include "store/ChannelList.h"

#include <algorithm>

namespace belfry::server::api {
namespace {

using namespace Qt::StringLiterals;
using store::ListedChannel;

constexpr std::string_view kAll = "channels";
constexpr std::string_view kOfCategory = "channels.by_category";
constexpr std::string_view kEvery = "all"; // the list of no category
constexpr std::size_t kColumns = 3;
constexpr std::size_t kCategoryBytesMax = 40;

struct Wanted {
    std::optional<std::string> category;
    Page page;
};

bool isCategory(std::string_view text)
{
    return !text.empty() && text.size() <= kCategoryBytesMax && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

QJsonObject toJson(const ListedChannel &channel)
{
    return {{u"channel"_s, model::textValue(channel.id)},
            {u"church"_s, model::textValue(channel.church)},
            {u"title"_s, model::textValue(channel.title)},
            {u"description"_s, model::textValue(channel.description)},
            {u"category"_s, model::textValue(channel.category)},
            {u"language"_s, model::textValue(channel.language)},
            {u"on_air"_s, channel.onAir},
            {u"viewers"_s, static_cast<qint64>(channel.viewers)},
            {u"next_start"_s, model::toJson(channel.nextStart)}};
}

CursorKey keyOf(const ListedChannel &channel)
{
    return {channel.onAir ? "1" : "0", std::to_string(channel.viewers), channel.id};
}

Result<std::optional<store::ChannelPlace>> placeIn(const Page &page)
{
    if (page.isFirst())
        return std::optional<store::ChannelPlace>();
    const auto onAir = toNumber(page.after[0], 1);
    const auto viewers = toNumber(page.after[1], INT64_MAX);
    if (!onAir || !viewers)
        return fail(ErrorCode::InvalidInput, "cursor: is not one this list has given");
    return std::optional(store::ChannelPlace{static_cast<std::int64_t>(*onAir), static_cast<std::int64_t>(*viewers), page.after[2]});
}

Result<Wanted> wantedBy(const http::Request &request)
{
    const auto category = queryText(request, "category");
    if (!category)
        return category.error();
    if (*category && !isCategory(**category))
        return fail(ErrorCode::InvalidInput, "category: must be 1 to 40 of a-z, 0-9, \"-\" and \"_\"");
    auto page = readPage(request, *category ? kOfCategory : kAll, kColumns);
    if (!page)
        return page.error();
    if (const auto place = placeIn(*page); !place)
        return place.error();
    return Wanted{*category, *std::move(page)};
}

cache::Cache::Read readOf(const Wanted &wanted, const CacheTimes &times)
{
    std::string key = "channels?category=" + wanted.category.value_or("") + "&limit=" + std::to_string(wanted.page.limit);
    for (const std::string &value : wanted.page.after)
        key.append(1, '&').append(value);
    return {std::move(key), {std::string(kAll), "channels." + wanted.category.value_or(std::string(kEvery))}, times.lists};
}

CachedReads::Work workFor(const Wanted &wanted)
{
    return [wanted](store::Database &database) -> Result<http::Response> {
        store::ChannelList list(database);
        const auto place = placeIn(wanted.page);
        if (!place)
            return place.error();
        const auto rows = wanted.category ? list.ofCategory(*wanted.category, *place, wanted.page.rowsWanted())
                                          : list.all(*place, wanted.page.rowsWanted());
        if (!rows)
            return rows.error();
        return listAnswer<ListedChannel>(wanted.page, *rows, toJson, keyOf);
    };
}

} // namespace

cache::Tags channelTags(std::string_view channel, std::string_view category)
{
    return {"channels." + std::string(kEvery), "channels." + std::string(category), "channel." + std::string(channel)};
}

void addChannelListRoutes(ApiRoutes &routes, const ApiContext &context)
{
    Foundation &its = context.foundation;
    CachedReads reads(its.cache(), its.store(), its.cacheTimes(), context.room);
    routes.add(http::Method::Get, "/api/v1/channels", auth::Permission::Watch,
               [reads](const ApiCall &call, http::Responder responder) mutable {
                   const auto wanted = wantedBy(call.request);
                   if (!wanted)
                       responder.send(problem(wanted.error()));
                   else
                       reads.answer(std::move(responder), readOf(*wanted, reads.times()), workFor(*wanted));
               });
}

void warmUpChannelLists(Foundation &foundation)
{
    const auto reads = std::make_shared<CachedReads>(foundation.cache(), foundation.store(), foundation.cacheTimes(), nullptr);
    const auto warm = [reads](std::optional<std::string> category) {
        const Wanted wanted{category, Page{category ? kOfCategory : kAll, Page::kDefault, {}}};
        reads->warmUp(readOf(wanted, reads->times()), workFor(wanted));
    };
    warm(std::nullopt);
    foundation.store().read([](store::Database &database) { return store::ChannelList(database).categories(); },
                            [warm](const Result<std::vector<std::string>> &categories) {
                                for (std::size_t i = 0; categories && i < categories->size(); ++i)
                                    warm((*categories)[i]);
                            });
}

} // namespace belfry::server::api
