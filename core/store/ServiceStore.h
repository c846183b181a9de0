// ServiceStore: planned services as they are kept, what differs on single days, and what the plan has done.
#pragma once

#include "base/Result.h"
#include "model/Service.h"
#include "model/ServiceDeed.h"
#include "store/Database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace belfry::store {

/// Value: a service with what differs on its days.
struct KeptService {
    model::Service service;
    std::vector<model::ServiceChange> changes;
    WallTime lastAt{}; ///< when the last of its days ends
};

/// Where a list of services ahead goes on: behind this one.
struct ServicePlace {
    WallTime lastAt{};
    std::string id;
};

/// A store thread's; the Database must outlive it. A service is removed for good, with its checklist and all it did.
class ServiceStore {
public:
    explicit ServiceStore(Database &database) : m_database(database) {}

    /// `lastAt` is when the last of its days ends (kEndless for one that goes on), here and below: by it the services
    /// that are still to come are found among those of all the years. InvalidInput for a place that is none of the channel's.
    Result<> add(const model::Service &service, WallTime lastAt);
    Result<model::Service> one(const std::string &id);
    /// Writes what can be set. Stale when the service is not at `service.revision` any more. Answers the new revision.
    Result<std::int64_t> replace(const model::Service &service, WallTime lastAt);
    /// Stale when `revision` is given and it is at another; NotFound.
    Result<> remove(const std::string &id, std::optional<std::int64_t> revision);

    /// By id, those after `after`, at most `most`.
    Result<std::vector<model::Service>> ofChannel(const std::string &channel, const std::string &after, std::int64_t most);
    /// Of one channel, those that are not over at `time`, with what differs since then.
    Result<std::vector<KeptService>> aheadOf(const std::string &channel, WallTime time);
    /// Of all channels, or of those services with a category ("" for any), by their end, those behind `place`, at most `most`;
    /// with what differs since `time`. Begin with {time, ""}.
    Result<std::vector<KeptService>> ahead(const std::string &category, WallTime time, const ServicePlace &place, std::int64_t most);

    Result<std::vector<model::ServiceChange>> changesOf(const std::string &service);
    /// One that is nothing is taken away. Raises the service's revision; `service` is as it was read, Stale otherwise.
    Result<std::int64_t> change(const model::Service &service, const model::ServiceChange &change, WallTime lastAt);

    /// True when it was not there yet: of several servers that saw the same, one is told so.
    Result<bool> note(const model::ServiceDeed &deed);
    Result<std::vector<model::ServiceDeed>> deedsOf(const std::string &channel, model::LocalDate since);

    static constexpr WallTime kEndless{Duration(253'402'300'799'000)}; // 9999-12-31

private:
    Result<std::vector<KeptService>> read(const std::string &where, const Values &values);
    Result<std::vector<KeptService>> withChanges(Result<std::vector<KeptService>> services, WallTime since);
    Result<> readPlaces(model::Service &service);
    Result<> writePlaces(const model::Service &service);

    Database &m_database;
};

} // namespace belfry::store
