// RelayState: what is known of one copy of a broadcast, as the API and the events show it.
#pragma once

#include "base/Result.h"
#include "base/Time.h"

#include <QJsonObject>

#include <cstdint>
#include <optional>
#include <string>

namespace belfry::model {

/// Value. States and reasons are words; docs/relays.md lists them.
struct RelayState {
    std::string destination; ///< its id
    std::string state = "idle";
    std::string reason;      ///< "" when it is well
    std::string detail;      ///< the same in the system's or the place's own words
    std::string lastReason;  ///< why it was not well the last time
    std::int64_t attempt = 0;
    std::optional<WallTime> nextTry;
    std::optional<WallTime> since;
    std::optional<WallTime> liveSince;
    std::int64_t arrivedBytes = 0;
    std::int64_t kbps = 0;
    std::int64_t queueBytes = 0;
    std::int64_t queueMs = 0;
    std::int64_t droppedFrames = 0;
    std::int64_t droppedGops = 0;
    std::int64_t connections = 0;

    bool operator==(const RelayState &) const = default;
};
QJsonObject toJson(const RelayState &relay);
/// Malformed, naming the field.
Result<RelayState> relayStateFromJson(const QJsonObject &object);
/// Its address is none: it is refused without ever being tried.
bool cannotBeSentTo(const RelayState &relay);

/// What "try the key" learned. Value.
struct RelayTrial {
    bool accepted = false;
    std::string reason; ///< why not; "" when accepted
    std::string detail;
    std::string reached; ///< how far it got: "connecting", "securing", "handshaking", "asking", "accepted"
    std::int64_t tookMs = 0;
    std::int64_t sentMs = 0; ///< of a test: for so long the far side confirmed what came
};
QJsonObject toJson(const RelayTrial &trial);

} // namespace belfry::model
