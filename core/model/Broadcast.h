// Broadcast: one actual going-live of a channel, and what was measured while it lasted, as the API shows them.
#pragma once

#include "base/Result.h"
#include "base/Time.h"
#include "model/Health.h"

#include <QJsonObject>

#include <cstdint>
#include <optional>
#include <string>

namespace belfry::model {

/// Value. Who began and ended it is there for who runs the service, and "" when nobody did (the grace was over).
struct Broadcast {
    std::string id; ///< ULID
    std::string channel;
    std::optional<std::string> service;
    std::optional<std::string> occurrence; ///< of the service, its local start
    std::string title;
    std::string category;
    WallTime startedAt{};
    std::string startedBy;
    std::optional<WallTime> endedAt; ///< nothing while it is on air
    std::string endedBy;
    std::int64_t viewersMost = 0;

    bool operator==(const Broadcast &) const = default;
};

enum class Audience { Viewers, Crew };
/// Viewers are not told who pressed the buttons.
QJsonObject toJson(const Broadcast &broadcast, Audience audience);

/// A Finding while it lasted. Value.
struct BroadcastFinding {
    std::string finding; ///< its key: "ingest.none", "relay.refused/destinations/01J…"
    WallTime beganAt{};
    std::optional<WallTime> endedAt;
    std::string severity;
    std::string values = "{}"; ///< JSON object, as first measured

    bool operator==(const BroadcastFinding &) const = default;
};
QJsonObject toJson(const BroadcastFinding &finding);

/// A relay became something else. Value.
struct RelayChange {
    std::string destination; ///< its id
    WallTime at{};
    std::string state;
    std::string reason;

    bool operator==(const RelayChange &) const = default;
};
QJsonObject toJson(const RelayChange &change);

/// What was measured in one minute; nothing where nothing was measured. Value.
struct BroadcastMinute {
    WallTime minute{};                  ///< its first millisecond
    std::optional<std::int64_t> kbps;   ///< sound and picture from the encoder, on average
    std::optional<double> loudness;     ///< LUFS, integrated over the minute
    std::optional<std::int64_t> drops;  ///< frames that were left out on the way
    std::optional<std::int64_t> viewers; ///< most at a time

    bool operator==(const BroadcastMinute &) const = default;
};
QJsonObject toJson(const BroadcastMinute &minute);

/// How many watched a channel at one moment. Value.
struct AudienceSample {
    WallTime at{};
    std::int64_t viewers = 0;

    bool operator==(const AudienceSample &) const = default;
};
QJsonObject toJson(const AudienceSample &sample);

// What a client reads back. Malformed, naming the field; fields they do not know are left aside.
Result<Broadcast> broadcastFromJson(const QJsonObject &object);
Result<BroadcastFinding> broadcastFindingFromJson(const QJsonObject &object);
Result<RelayChange> relayChangeFromJson(const QJsonObject &object);
Result<BroadcastMinute> broadcastMinuteFromJson(const QJsonObject &object);

} // namespace belfry::model
