// BroadcastRecords: what happens on air, as records of the Outbox, and how each gets into the database.
#pragma once

#include "model/AuditEntry.h"
#include "model/Broadcast.h"
#include "store/BroadcastStore.h"
#include "store/Outbox.h"
#include "store/WebhookStore.h"

#include <functional>
#include <string>
#include <vector>

namespace belfry::store {

/// How far the clocks of two servers may be apart before one takes the other for dead.
inline constexpr Duration kClocksApart{120'000};

/// A leg of a broadcast ended. Value.
struct LegEnd {
    std::string leg;
    std::string channel;
    WallTime at{};
    std::string by; ///< the name of who said End; "" when nobody did
    EndOf what = EndOf::Broadcast;
    Duration grace{0};
};

/// `grace`: servers that were not seen for so long carry nothing any more. `news`, here and below: what webhooks are told; it
/// is queued in the transaction in which a broadcast really began or ended, and in no other.
OutboxRecord legBegan(const BroadcastLeg &leg, Duration grace, const std::optional<HookEvent> &news = {});
OutboxRecord legEnded(const LegEnd &end, const std::optional<HookEvent> &news = {});
/// Somebody said End here, and this server does not carry the channel.
OutboxRecord openEnded(const std::string &channel, WallTime at, const std::string &by, const std::optional<HookEvent> &news = {});
/// After a restart: legs of this server that it does not carry any more.
OutboxRecord legsLeft(const std::string &server, const std::vector<std::string> &carried, WallTime at, Duration grace);
OutboxRecord findingBegan(const std::string &leg, const model::BroadcastFinding &finding);
OutboxRecord findingEnded(const std::string &leg, const std::string &finding, WallTime beganAt, WallTime at);
OutboxRecord relayChanged(const std::string &leg, const model::RelayChange &change);
OutboxRecord minuteMeasured(const std::string &leg, const model::BroadcastMinute &minute);
OutboxRecord audienceCounted(const std::string &channel, const std::string &server, const model::AudienceSample &sample);
/// Gets its id here.
OutboxRecord audited(model::AuditEntry entry);

/// What the outbox tells, on its thread.
struct BroadcastHears {
    /// Which broadcast a leg belongs to.
    std::function<void(const std::string &leg, const BroadcastClaim &claim)> claimed;
    /// The database now knows that a broadcast of the channel began or ended.
    std::function<void(const std::string &channel)> changed;
    /// Whether a broadcast ended by the record of openEnded() or legEnded().
    std::function<void(const std::string &record, bool ended)> ended;
};

/// Teaches the outbox all of these.
void handleBroadcastRecords(Outbox &outbox, const BroadcastHears &hears);

} // namespace belfry::store
