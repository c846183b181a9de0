// RecordingStore: which recordings there are, their files and gaps; the media lies on a server's disk.
#pragma once

#include "base/Result.h"
#include "model/Recording.h"
#include "store/BroadcastStore.h"
#include "store/Database.h"

#include <optional>
#include <string>
#include <vector>

namespace belfry::store {

/// All of what writes may be done twice, but for change(). One thread at a time; the Database must outlive it; each call
/// inside a transaction. A recording has the id of the leg it was made of.
class RecordingStore {
public:
    explicit RecordingStore(Database &database) : m_database(database) {}

    Result<> begin(const std::string &id, const std::string &channel, const std::string &server, WallTime startedAt);
    // Nothing happens for an unknown id: it was removed meanwhile.
    Result<> setFile(const std::string &id, const model::RecordingFile &file);
    Result<> addGap(const std::string &id, const model::RecordingGap &gap);
    Result<> end(const std::string &id, WallTime endedAt);
    /// Goes on after it had ended.
    Result<> reopen(const std::string &id);

    /// Stale when `revision` is given and it is at another; NotFound; InvalidInput as model::checkFits(). Its new revision.
    Result<std::int64_t> change(const std::string &id, const model::RecordingChange &change, std::optional<std::int64_t> revision);
    /// Stale, NotFound as above.
    Result<> remove(const std::string &id, std::optional<std::int64_t> revision = std::nullopt);

    /// NotFound.
    Result<model::Recording> one(const std::string &id);
    enum class Which { All, Seen }; ///< Seen: published and ended
    Result<std::vector<model::Recording>> ofChannel(const std::string &channel, Which which, const BroadcastPage &page);
    /// Ended before `before`, on this server's disk: the oldest first.
    Result<std::vector<model::Recording>> endedBefore(const std::string &server, WallTime before, std::int64_t limit);

private:
    Result<std::vector<model::Recording>> list(std::string_view where, const Values &values);
    Result<> addParts(model::Recording &recording);

    Database &m_database;
};

} // namespace belfry::store
