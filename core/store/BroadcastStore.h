// BroadcastStore: which broadcasts there were and are, on which servers they ran, and what was measured of them.
#pragma once

#include "base/Result.h"
#include "model/Broadcast.h"
#include "store/Database.h"

#include <optional>
#include <string>
#include <vector>

namespace belfry::store {

/// What one server put on air: a broadcast has a leg for each server that carries it. Its id is the one the server gave the
/// broadcast before it knew of others. Value.
struct BroadcastLeg {
    std::string id; ///< ULID
    std::string channel;
    std::string server;
    WallTime beganAt{};
    std::string by; ///< the name of who said Go Live
    std::optional<std::string> service;
    std::optional<std::string> occurrence;
    /// It began in an earlier life of its server: who said End since meant this one, too.
    bool isOld = false;

    bool operator==(const BroadcastLeg &) const = default;
};

/// Which broadcast a leg belongs to.
struct BroadcastClaim {
    std::string broadcast;
    bool adopted = false; ///< it was there before: another server's
    bool ended = false;   ///< it was ended since, for all servers
    std::string startedBy;
    WallTime startedAt{};
    std::string endedBy;

    bool operator==(const BroadcastClaim &) const = default;
};

/// What another server has on air. Value.
struct CarriedElsewhere {
    std::string channel;
    std::string broadcast;
    WallTime startedAt{};
    std::string startedBy;
    WallTime seenAt{}; ///< when the last of those servers was seen, by its own clock

    bool operator==(const CarriedElsewhere &) const = default;
};

enum class EndOf {
    Broadcast, ///< somebody said End: on all servers
    Leg,       ///< only this server has nothing more: the broadcast ends with its last leg
};

/// Page of a list: newest first, from before an id.
struct BroadcastPage {
    std::optional<std::string> before;
    std::int64_t limit = 50;
};

/// All of what writes may be done twice. One thread at a time; the Database must outlive it; each call inside a transaction.
class BroadcastStore {
public:
    explicit BroadcastStore(Database &database) : m_database(database) {}

    /// Exactly one broadcast of a channel is open. Begins one under the leg's id, or joins the open one: another server's,
    /// alive or only just dead. One whose servers were last seen before `deadBefore` is over, and ended first; so is one
    /// of this server that it does not carry any more.
    Result<BroadcastClaim> start(const BroadcastLeg &leg, WallTime deadBefore);
    /// Whether its broadcast ended by that. Does nothing for an unknown leg. `deadBefore` as above: a leg of a dead server does
    /// not keep a broadcast open.
    Result<bool> end(const std::string &leg, WallTime at, const std::string &by, EndOf what, WallTime deadBefore);
    /// The open broadcast of a channel, whoever carries it; false when there is none, or when it began after `at`.
    Result<bool> endOpen(const std::string &channel, WallTime at, const std::string &by);
    /// NotFound for an unknown leg.
    Result<BroadcastClaim> claimOf(const std::string &leg);
    /// The claim of a leg that is on air. When its broadcast was ended because nobody heard of its servers, and by no
    /// person, it is open again, or the leg joins the one that is open now.
    Result<BroadcastClaim> keep(const std::string &leg);
    /// Open broadcasts with a leg on a server that is not this one.
    Result<std::vector<CarriedElsewhere>> carriedElsewhere(const std::string &server);
    /// Ends those that none of the servers seen since `deadBefore` carries, at the time their last one was seen. Their ids.
    Result<std::vector<std::string>> endAbandoned(WallTime deadBefore);

    Result<> addFinding(const std::string &leg, const model::BroadcastFinding &finding);
    Result<> endFinding(const std::string &leg, const std::string &finding, WallTime beganAt, WallTime at);
    Result<> addRelayChange(const std::string &leg, const model::RelayChange &change);
    /// Again for the same minute replaces what was written.
    Result<> addMinute(const std::string &leg, const model::BroadcastMinute &minute);

    /// By its id, or by the id of one of its legs. NotFound.
    Result<model::Broadcast> one(const std::string &id);
    Result<std::optional<model::Broadcast>> openOf(const std::string &channel);
    Result<std::vector<model::Broadcast>> open();
    Result<std::vector<model::Broadcast>> ofChannel(const std::string &channel, const BroadcastPage &page);
    Result<std::vector<model::Broadcast>> ofCategory(const std::string &category, const BroadcastPage &page);
    Result<std::vector<model::Broadcast>> all(const BroadcastPage &page);
    // In the order of time, from behind what `after` names.
    Result<std::vector<model::BroadcastFinding>> findings(const std::string &broadcast,
                                                          const std::optional<std::pair<WallTime, std::string>> &after,
                                                          std::int64_t limit);
    Result<std::vector<model::RelayChange>> relays(const std::string &broadcast,
                                                   const std::optional<std::pair<WallTime, std::string>> &after,
                                                   std::int64_t limit);
    Result<std::vector<model::BroadcastMinute>> minutes(const std::string &broadcast, std::optional<WallTime> after,
                                                        std::int64_t limit);

private:
    Result<std::vector<model::Broadcast>> list(std::string_view where, const Values &values);
    Result<std::optional<std::string>> broadcastOf(const std::string &leg);
    Result<bool> insert(const BroadcastLeg &leg);
    Result<> insertLeg(const BroadcastLeg &leg, const std::string &broadcast);
    Result<bool> joinEnded(const BroadcastLeg &leg);
    Result<bool> join(const BroadcastLeg &leg, const std::string &broadcast);
    Result<bool> isCarried(const std::string &broadcast, const std::string &notBy, WallTime deadBefore);
    Result<bool> close(const std::string &broadcast, WallTime at, const std::string &by);

    Database &m_database;
};

} // namespace belfry::store
