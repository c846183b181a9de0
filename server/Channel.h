// Channel: what Go Live and End mean for one channel, as a state machine: events in, commands out.
#pragma once

#include "base/Time.h"
#include "model/Channel.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace belfry::server {

/// Somebody who waits for the answer to go-live or end.
using AskId = std::uint64_t;

enum class Outcome {
    Live,         ///< the first keyframe is on the program
    AlreadyLive,  ///< or somebody else's Go Live was first
    NothingCame,  ///< no keyframe in time; nothing is on air
    Cancelled,    ///< End was said while Go Live waited
    Ended,        ///< the playlist has its end mark
    AlreadyOff,   ///< or somebody else's End was first
    OutOfReach,   ///< it is on air on a server that cannot be asked: End is kept, and done when it can
    Leaving,      ///< the channel is being removed
    Closing,      ///< the end follows, behind what the delay holds and the closing slate
    KeptGoing,    ///< and was taken back
    NothingToUndo, ///< nobody had said End
    Covered,      ///< panic: what was held back is thrown away
    NoDelay,      ///< panic: nothing was held back
    Swapped,      ///< the other encoder takes over at its next keyframe
    NoStandby,    ///< there is none
    DelayTooLong, ///< for what may be held in memory
};

struct Command {
    enum class Kind {
        OpenProgram,   ///< media: go live at the next keyframe
        CancelProgram, ///< media: not any more, unless it has begun
        CloseProgram,  ///< media: end the broadcast
        ShowClosing,   ///< media: the closing slate, behind what the delay holds
        ShowSource,    ///< media: what comes in again
        Swap,          ///< media: the other encoder
        Panic,         ///< media: throw away what the delay holds; answered to `ask`
        Speak,         ///< media: slates in the language `text`
        StartTimer,    ///< one for the channel: a new one replaces the old
        StopTimer,
        Answer,
    };
    Kind kind;
    AskId ask = 0;
    Outcome outcome = Outcome::Live;
    Duration time{0}; ///< of StartTimer and ShowClosing; of OpenProgram the delay
    Duration starting{0}; ///< of OpenProgram: a starting slate first, which counts down
    std::string text = {}; ///< of Speak the language

    bool operator==(const Command &) const = default;
};
using Commands = std::vector<Command>;

/// How a broadcast begins. Value.
struct Opening {
    std::optional<Duration> delay{}; ///< what comes in is held back for so long; the channel's own without
    Duration starting{0}; ///< on air at once with a starting slate that counts down; then the source

    bool operator==(const Opening &) const = default;
};

/// What is on air, from the moment of its first keyframe.
struct OnAirBroadcast {
    std::string id;
    WallTime startedAt{};

    bool operator==(const OnAirBroadcast &) const = default;
};

/// A broadcast of an earlier life that is within its grace. Value.
struct Reopened {
    OnAirBroadcast broadcast;
    Duration graceLeft{0};
    std::optional<Duration> closingLeft{}; ///< somebody had said End
    Duration delay{0};
    Duration startingLeft{0}; ///< of the countdown; the grace begins behind it
};

/// Pure; ctl thread, owned by Station. It never decides that media flows: only what the media thread measured makes it
/// on air. A Go Live that was refused stays refused: its order to the media thread is withdrawn first.
class Channel {
public:
    static constexpr Duration kGoLiveWithin{15'000};

    explicit Channel(Duration grace) : m_grace(grace) {}

    // What people ask.
    Commands goLive(AskId ask, Opening opening = {});
    /// With a closing slate first, which keepGoing() takes back, when `closing` is not zero; and, before it, what the delay holds.
    /// A further one without a closing slate leaves that out.
    Commands end(AskId ask, Duration closing = Duration(0));
    Commands keepGoing(AskId ask);
    /// Another server has done what Go Live waits for, or has said no: nothing of it is awaited here any more.
    Commands elsewhere(Outcome outcome);

    // What the media thread reports, in the order it happened.
    Commands began(OnAirBroadcast broadcast);
    Commands lost();
    Commands resumed();
    Commands closed();
    /// Viewers see the closing slate in so long.
    Commands closes(Duration seenIn);

    /// The timer of the last StartTimer.
    Commands timePassed();
    /// A restart found a broadcast of an earlier life. First event, if at all.
    Commands reopened(const Reopened &before);

    /// Other servers know what is on air under this name.
    void renamed(const OnAirBroadcast &broadcast);

    model::ChannelState state() const;
    bool isStarting() const { return m_state == State::Starting; }
    /// How long the closing slate runs; nothing unless End was said and can be taken back.
    std::optional<Duration> closing() const { return m_state == State::Ending ? std::optional(m_closing) : std::nullopt; }
    const std::optional<OnAirBroadcast> &broadcast() const { return m_broadcast; }

private:
    enum class State { Off, Starting, Cancelling, On, Lost, Ending, Closing };

    static void answer(Commands &out, std::vector<AskId> &asks, Outcome outcome);
    static void answer(Commands &out, std::vector<AskId> &asks, Outcome first, Outcome others);
    Commands close();
    Commands showClosing(AskId ask, Duration closing);

    Duration m_grace;
    State m_state = State::Off;
    bool m_lostMeanwhile = false; ///< while Ending
    Duration m_delay{0};
    Duration m_closing{0};        ///< while Ending
    Opening m_nextOpening;        ///< of a Go Live that waits for the broadcast before
    std::optional<OnAirBroadcast> m_broadcast;
    std::vector<AskId> m_goLiveAsks;
    std::vector<AskId> m_endAsks;
    std::vector<AskId> m_nextAsks; ///< Go Live said while the last broadcast was being closed
};

} // namespace belfry::server
