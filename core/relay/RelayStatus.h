// RelayStatus: what is known of one relay, as others are told.
#pragma once

#include "base/Time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace belfry::relay {

/// Only from what is known of the far side.
enum class State : std::uint8_t {
    Idle,        ///< nothing is on air, or nothing has come yet that could be sent
    Connecting,  ///< its name, its address, its TLS
    Handshaking, ///< RTMP's opening and its calls
    Publishing,  ///< accepted or asked to be; nothing has been proved to arrive
    Live,        ///< what we send arrives there
    Unsteady,    ///< it arrives late, in parts, or breaks off again and again
    Retrying,    ///< it failed, and is tried again
    Refused,     ///< it will not have us; tried again every 30 s, for some refuse a key that is still in use
    Off,         ///< switched off
};
/// "idle", "connecting", ...
std::string_view name(State state) noexcept;

/// Why it is not (or was not) live. A word of each is told in API, events and metrics; docs/relays.md explains them.
enum class Reason : std::uint8_t {
    None,
    BadAddress,          ///< it is no address we can send to
    NameNotFound,        ///< there is no such name
    NameUnanswered,      ///< nobody told where the name is
    NotPublic,           ///< it leads into a private network, and that is not allowed
    PortRefused,         ///< the computer is there, and nobody listens
    Unreachable,         ///< no way there
    ConnectUnanswered,   ///< it takes no connection and does not say no
    BadCertificate,      ///< it does not prove to be who it should be
    TlsFailed,           ///< it does not speak TLS as we do
    NoRoots,             ///< this server has no list of whom it may believe, so it cannot tell
    TlsUnanswered,       ///< it accepts and then never agrees on TLS
    NotRtmp,             ///< it speaks something else
    HandshakeUnanswered, ///< it never answers RTMP's opening or calls
    PublishUnanswered,   ///< it never says whether we may publish
    KeyRefused,          ///< it says no to our key or app
    HungUpOnKey,         ///< it hangs up when it hears our key
    HungUp,              ///< it hung up while we published
    EndedThere,          ///< it ended the publish in words
    NothingArrives,      ///< we send, and nothing is confirmed
    TooSlow,             ///< it takes less than we have: whole GOPs are left out
    BreaksOff,           ///< it has hung up again and again
    SourceChanged,       ///< the encoder changed, and this place wants a new connection for that
    Restarted,           ///< a person asked for it, or changed its address or key
    NotSupported,        ///< what is sent cannot be sent there at all
    LeadsBack,           ///< it is a Belfry, and what is sent there comes back to where it was sent from
    CodecNotTaken,       ///< the place cannot take the codec of what is on air: nothing is sent until another comes
};
/// "name_not_found", "port_refused", ...; "" for None.
std::string_view name(Reason reason) noexcept;

/// Value.
struct RelayStatus {
    State state = State::Idle;
    Reason reason = Reason::None;     ///< of a state that is not well; else None
    std::string detail;               ///< the same for people who look closely: an error of the system, the platform's own words
    Reason lastReason = Reason::None; ///< why it was not well the last time
    int attempt = 0;                  ///< failed in a row; 0 when well
    std::optional<WallTime> nextTry;  ///< nothing while one is under way
    std::optional<WallTime> since;    ///< of the state
    std::optional<WallTime> liveSince;

    bool operator==(const RelayStatus &) const = default;
};

/// Value: what was measured.
struct RelayCounts {
    std::uint64_t arrivedBytes = 0; ///< confirmed by the far side, over all connections of this broadcast
    double bitsPerSecond = 0;       ///< of those, over the last 5 s
    std::size_t queueBytes = 0;     ///< waiting here
    Duration queueAge{0};           ///< of the oldest that waits
    std::uint64_t droppedFrames = 0;
    std::uint64_t droppedGops = 0;
    std::uint64_t connections = 0;  ///< that were accepted
};

} // namespace belfry::relay
