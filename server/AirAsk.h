// AirAsk: Go Live, End and what is said on air as one server asks it of the others, and what the one that has the encoder answers.
#pragma once

#include "base/Result.h"
#include "base/Time.h"
#include "server/Channel.h"

#include <optional>
#include <string>
#include <string_view>

namespace belfry::server {

/// "live", "already_live", …
std::string_view name(Outcome outcome);

/// Value.
struct AirAsk {
    enum class What { GoLive, End, KeepGoing, Panic, Swap };

    std::string id; ///< the same when it is said again
    What what = What::GoLive;
    std::string channel;
    std::string by;  ///< the name of who asks
    std::string key; ///< of the request; another ask with it is the same one again, also from another server. "" for none
    WallTime at{};
    Opening opening{};   ///< of GoLive
    Duration closing{0}; ///< of End: the closing slate's

    bool operator==(const AirAsk &) const = default;
};

/// "go_live", "end", …
std::string_view name(AirAsk::What what);

/// Value.
struct AirAnswer {
    std::string to;                 ///< the ask's id
    std::optional<Outcome> outcome; ///< nothing while it is being done
    std::string by;
    std::optional<WallTime> since;
    std::optional<OnAirBroadcast> broadcast; ///< what is on air there now
    Duration time{0}; ///< Answered::time

    bool operator==(const AirAnswer &) const = default;
};

/// As they go over the bus.
std::string toBusText(const AirAsk &ask);
std::string toBusText(const AirAnswer &answer);
/// Malformed for anything toBusText() did not make.
Result<AirAsk> airAskFromBusText(std::string_view text);
Result<AirAnswer> airAnswerFromBusText(std::string_view text);

} // namespace belfry::server
