// DestinationStore: the places broadcasts are copied to, their keys sealed.
#pragma once

#include "base/Result.h"
#include "model/Destination.h"
#include "store/Database.h"

#include <optional>
#include <string>
#include <vector>

namespace belfry::store {

/// Value: a destination without its key, which is here only as it is sealed.
struct KeptDestination {
    model::Destination destination;
    std::string sealedKey; ///< "" without one
};

/// A store thread's; the Database must outlive it.
class DestinationStore {
public:
    explicit DestinationStore(Database &database) : m_database(database) {}

    /// In the order people see; a channel has a hundred at most.
    Result<std::vector<KeptDestination>> ofChannel(const std::string &channel);
    /// NotFound.
    Result<KeptDestination> one(const std::string &id);
    /// Behind the others. Conflict for an unknown channel, and beyond a hundred.
    Result<> add(const KeptDestination &kept);
    /// Everything but id, channel and position. Stale when it is not at `kept.destination.revision` any more; answers the new one.
    Result<std::int64_t> replace(const KeptDestination &kept);
    /// Stale when `revision` is given and it is at another; NotFound.
    Result<> remove(const std::string &id, std::optional<std::int64_t> revision);
    /// The title of a service that is not over at `since` and is sent to this place alone: without it, it would be sent to all of them. Or none.
    Result<std::optional<std::string>> onlyPlaceOf(const std::string &id, WallTime since);
    /// InvalidInput, naming "order", unless `ids` are all of the channel's, once each.
    Result<> order(const std::string &channel, const std::vector<std::string> &ids);

private:
    Database &m_database;
};

} // namespace belfry::store
