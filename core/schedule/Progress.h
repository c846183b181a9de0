// Progress: how far the plan has come with one day of a Service, folded from its deeds.
#pragma once

#include "model/Occurrence.h"
#include "model/ServiceDeed.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <string>
#include <utility>

namespace belfry::schedule {

/// Value.
struct Progress {
    WallTime startsAt{}; ///< what its deeds belong to
    bool soon = false;
    bool due = false;
    bool waiting = false;
    bool live = false;   ///< it was on air, and may still be
    bool ours = false;   ///< the broadcast began with it: the plan may end it
    bool over = false;
    bool here = false;   ///< this server has seen its broadcast on air
    bool countdown = false; ///< this server said Go Live for what is shown before it
    std::string broadcast;
    WallTime askedFor{};
    WallTime askedAt{};
    WallTime overTimeFor{};
    WallTime extendedUntil{};
    WallTime liveAt{};   ///< of the deed
    WallTime lastAt{};   ///< of the last deed that was about being on air

    void take(const model::ServiceDeed &deed);
    WallTime endOf(const model::Occurrence &occurrence) const { return std::max(occurrence.endsAt, extendedUntil); }
    /// Whether this broadcast, which is on air since then, is its own. One can be given another id while it is on air.
    bool isOwn(const std::string &id, WallTime startedAt) const { return live && (broadcast == id || startedAt <= liveAt); }
};

/// All of one channel. Not thread-safe; owned by Scheduler.
class ProgressBook {
public:
    void take(const model::ServiceDeed &deed);
    /// Of this day at this time. When a day that was on air, or is over, is moved to a time that was already reached
    /// then, it is still the same one: `lead` is how long before its start it counts.
    Progress &of(const model::Occurrence &occurrence, std::chrono::minutes lead);
    const Progress *find(const model::Occurrence &occurrence, std::chrono::minutes lead) const;
    /// Whether the plan may end this broadcast.
    bool isOurs(const std::string &broadcast, WallTime startedAt) const;
    void forgetBefore(WallTime time);

private:
    using Key = std::pair<std::string, model::LocalDate>;
    std::map<Key, std::map<WallTime, Progress>> m_days;
};

} // namespace belfry::schedule
