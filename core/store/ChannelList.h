// ChannelList: the channels as people look through them: by category, those on air and most watched first.
#pragma once

#include "base/Result.h"
#include "base/Time.h"
#include "store/Database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace belfry::store {

/// Value.
struct ListedChannel {
    std::string id;
    std::string church;
    std::string title;
    std::string description;
    std::string category;
    std::string language;
    bool onAir = false;
    std::int64_t viewers = 0;
    std::optional<WallTime> nextStart;
};

/// Where a page begins: behind this one.
struct ChannelPlace {
    std::int64_t onAir;
    std::int64_t viewers;
    std::string id;
};

/// One thread at a time; the Database must outlive it. Places move as viewers come and go: a channel that overtakes another
/// between two pages may be seen twice, or not at all.
class ChannelList {
public:
    explicit ChannelList(Database &database) : m_database(database) {}

    Result<std::vector<ListedChannel>> ofCategory(const std::string &category, const std::optional<ChannelPlace> &after, std::int64_t limit);
    Result<std::vector<ListedChannel>> all(const std::optional<ChannelPlace> &after, std::int64_t limit);
    /// That have a channel, the first hundred.
    Result<std::vector<std::string>> categories();

private:
    Database &m_database;
};

} // namespace belfry::store
