#include "store/ChannelList.h"

#include <limits>

namespace belfry::store {
namespace {

constexpr std::string_view kColumns = "SELECT id, church, title, description, category, language, on_air, viewers, next_start FROM channels ";
constexpr std::string_view kBehind = "(on_air, viewers, id) < ($1, $2, $3) AND removed_at IS NULL "
                                     "ORDER BY on_air DESC, viewers DESC, id DESC LIMIT $4";

constexpr std::size_t kCategoriesMax = 100;

/// In front of every channel there can be.
ChannelPlace placeOf(const std::optional<ChannelPlace> &after)
{
    return after.value_or(ChannelPlace{2, std::numeric_limits<std::int64_t>::max(), ""});
}

Result<std::vector<ListedChannel>> listed(const Result<Rows> &rows)
{
    if (!rows)
        return rows.error();
    std::vector<ListedChannel> channels;
    for (const Row &row : *rows) {
        channels.push_back({textIn(row[0]), textIn(row[1]), textIn(row[2]), textIn(row[3]), textIn(row[4]), textIn(row[5]),
                            truthIn(row[6]), numberIn(row[7]), optionalTimeIn(row[8])});
    }
    return channels;
}

} // namespace

Result<std::vector<ListedChannel>> ChannelList::ofCategory(const std::string &category, const std::optional<ChannelPlace> &after,
                                                           std::int64_t limit)
{
    const ChannelPlace place = placeOf(after);
    return listed(m_database.run(std::string(kColumns).append("WHERE category = $5 AND ").append(kBehind),
                                 {place.onAir, place.viewers, place.id, limit, category}));
}

Result<std::vector<ListedChannel>> ChannelList::all(const std::optional<ChannelPlace> &after, std::int64_t limit)
{
    const ChannelPlace place = placeOf(after);
    return listed(m_database.run(std::string(kColumns).append("WHERE ").append(kBehind), {place.onAir, place.viewers, place.id, limit}));
}

Result<std::vector<std::string>> ChannelList::categories()
{
    std::vector<std::string> categories;
    // One look into the index for each: DISTINCT would read every channel.
    while (categories.size() < kCategoriesMax) {
        const auto next = m_database.run("SELECT category FROM channels WHERE category > $1 ORDER BY category LIMIT 1",
                                         {categories.empty() ? std::string() : categories.back()});
        if (!next)
            return next.error();
        if (next->empty())
            break;
        categories.push_back(textIn((*next)[0][0]));
    }
    return categories;
}

} // namespace belfry::store
