// ChannelStore: the channels as they are kept: names, times, playback ids.
#pragma once

#include "base/Result.h"
#include "base/Time.h"
#include "model/Channel.h"
#include "store/Database.h"

#include <optional>
#include <string>
#include <vector>

namespace belfry::store {

/// Value.
struct ChannelRecord {
    std::string id;
    std::string church;
    std::string title;
    std::string description;
    std::string category = "worship";
    std::string language = "en";
    std::string timeZone = "UTC"; ///< IANA
    std::optional<WallTime> nextStart;
    std::string playbackId; ///< public; stands in URLs
    std::vector<std::string> embedParents; ///< origins of the pages that may show it in a frame
    std::vector<model::Link> links;
    bool isRecorded = true; ///< its broadcasts are kept on disk
    std::int64_t delaySeconds = 0; ///< of a Go Live that names none
    std::int64_t revision = 1;
};

/// Store thread only; the Database must outlive it.
class ChannelStore {
public:
    explicit ChannelStore(Database &database) : m_database(database) {}

    Result<std::vector<ChannelRecord>> all();
    /// The channel; made with a new playback id of 160 random bits when it is not there yet.
    Result<ChannelRecord> findOrMake(const std::string &id, const std::string &church, const std::string &title);
    /// NotFound for an unknown id; Stale when `wanted` is not its revision.
    Result<ChannelRecord> change(const std::string &id, const model::ChannelChange &change,
                                 std::optional<std::int64_t> wanted = std::nullopt);

    /// NotFound for an unknown id, and for one that was removed.
    Result<ChannelRecord> one(const std::string &id);
    /// With a new playback id. Conflict when there is, or ever was, one with this id.
    Result<ChannelRecord> add(const ChannelRecord &record);
    /// Nobody finds it any more; its years stay. Its keys are revoked. NotFound for an unknown id.
    Result<> remove(const std::string &id, WallTime at);

private:
    Database &m_database;
};

} // namespace belfry::store
