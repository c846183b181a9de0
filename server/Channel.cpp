#include "server/Channel.h"

#include <algorithm>
#include <utility>

namespace belfry::server {

using Kind = Command::Kind;

void Channel::answer(Commands &out, std::vector<AskId> &asks, Outcome outcome)
{
    for (const AskId ask : std::exchange(asks, {}))
        out.push_back({Kind::Answer, ask, outcome});
}

// Two may press at the same moment: one of them did it.
void Channel::answer(Commands &out, std::vector<AskId> &asks, Outcome first, Outcome others)
{
    for (const AskId ask : std::exchange(asks, {}))
        out.push_back({Kind::Answer, ask, std::exchange(first, others)});
}

Commands Channel::close()
{
    m_state = State::Closing;
    return {{Kind::StopTimer}, {Kind::CloseProgram}};
}

Commands Channel::goLive(AskId ask, Opening opening)
{
    switch (m_state) {
    case State::Off:
        m_state = State::Starting;
        m_delay = opening.delay.value_or(Duration(0));
        m_lostMeanwhile = false;
        m_goLiveAsks.push_back(ask);
        return {{.kind = Kind::OpenProgram, .time = m_delay, .starting = opening.starting},
                {.kind = Kind::StartTimer, .time = kGoLiveWithin}};
    case State::Starting: m_goLiveAsks.push_back(ask); return {};
    case State::Cancelling:
    case State::Closing:
        m_nextOpening = opening;
        m_nextAsks.push_back(ask);
        return {};
    case State::Ending:
    case State::On:
    case State::Lost: return {{Kind::Answer, ask, Outcome::AlreadyLive}};
    }
    return {};
}

Commands Channel::elsewhere(Outcome outcome)
{
    if (m_state != State::Starting)
        return {};
    m_state = State::Cancelling;
    Commands out{{Kind::StopTimer}, {Kind::CancelProgram}};
    answer(out, m_goLiveAsks, outcome, outcome == Outcome::Live ? Outcome::AlreadyLive : outcome);
    return out;
}

Commands Channel::end(AskId ask, Duration closing)
{
    switch (m_state) {
    case State::Off: return {{Kind::Answer, ask, Outcome::AlreadyOff}};
    case State::Starting:
        m_state = State::Cancelling;
        m_endAsks.push_back(ask);
        return {{Kind::StopTimer}, {Kind::CancelProgram}};
    case State::Cancelling:
    case State::Closing: m_endAsks.push_back(ask); return {};
    case State::On:
    case State::Lost:
        if (closing + m_delay > Duration(0)) {
            m_lostMeanwhile = m_state == State::Lost;
            m_state = State::Ending;
            return showClosing(ask, closing);
        }
        m_endAsks.push_back(ask);
        return close();
    case State::Ending:
        if (closing > Duration(0))
            return {{Kind::Answer, ask, Outcome::Closing}};
        if (m_delay > Duration(0))
            return showClosing(ask, closing);
        m_endAsks.push_back(ask);
        return close();
    }
    return {};
}

// The media thread knows what is held, and says so with closes(): it is the whole delay at most.
Commands Channel::showClosing(AskId ask, Duration closing)
{
    m_closing = closing;
    return {{.kind = Kind::ShowClosing, .time = closing},
            {.kind = Kind::StartTimer, .time = m_delay + closing},
            {Kind::Answer, ask, Outcome::Closing}};
}

Commands Channel::closes(Duration seenIn)
{
    if (m_state != State::Ending)
        return {};
    return {{.kind = Kind::StartTimer, .time = seenIn + m_closing}};
}

Commands Channel::keepGoing(AskId ask)
{
    if (m_state != State::Ending)
        return {{Kind::Answer, ask, m_state == State::Off ? Outcome::AlreadyOff : Outcome::NothingToUndo}};
    m_state = m_lostMeanwhile ? State::Lost : State::On;
    Commands out{{Kind::ShowSource}};
    if (m_lostMeanwhile)
        out.push_back({.kind = Kind::StartTimer, .time = m_grace});
    else
        out.push_back({Kind::StopTimer});
    out.push_back({Kind::Answer, ask, Outcome::KeptGoing});
    return out;
}

Commands Channel::began(OnAirBroadcast broadcast)
{
    if (m_state != State::Starting && m_state != State::Cancelling)
        return {};
    m_broadcast = std::move(broadcast);
    // The keyframe was faster than the withdrawal: who asked for the end gets it, who was only impatient is live.
    if (m_state == State::Cancelling && !m_endAsks.empty()) {
        Commands out = close();
        answer(out, m_goLiveAsks, Outcome::Cancelled);
        return out;
    }
    m_state = State::On;
    Commands out{{Kind::StopTimer}};
    answer(out, m_goLiveAsks, Outcome::Live, Outcome::AlreadyLive);
    answer(out, m_nextAsks, Outcome::AlreadyLive);
    return out;
}

Commands Channel::lost()
{
    m_lostMeanwhile = true;
    if (m_state != State::On)
        return {};
    m_state = State::Lost;
    return {{.kind = Kind::StartTimer, .time = m_grace}};
}

Commands Channel::resumed()
{
    m_lostMeanwhile = false;
    if (m_state != State::Lost)
        return {};
    m_state = State::On;
    return {{Kind::StopTimer}};
}

Commands Channel::closed()
{
    if (m_state != State::Cancelling && m_state != State::Closing)
        return {};
    Commands out;
    const bool wasOnAir = m_state == State::Closing;
    answer(out, m_goLiveAsks, m_endAsks.empty() ? Outcome::NothingCame : Outcome::Cancelled);
    answer(out, m_endAsks, wasOnAir ? Outcome::Ended : Outcome::AlreadyOff, Outcome::AlreadyOff);
    m_state = State::Off;
    m_broadcast.reset();
    for (const AskId ask : std::exchange(m_nextAsks, {})) {
        for (const Command &command : goLive(ask, m_nextOpening))
            out.push_back(command);
    }
    return out;
}

Commands Channel::timePassed()
{
    if (m_state == State::Starting) {
        m_state = State::Cancelling;
        return {{Kind::CancelProgram}};
    }
    return m_state == State::Lost || m_state == State::Ending ? close() : Commands{};
}

Commands Channel::reopened(const Reopened &before)
{
    m_broadcast = before.broadcast;
    m_delay = before.delay;
    m_lostMeanwhile = before.startingLeft <= Duration(0);
    m_state = m_lostMeanwhile ? State::Lost : State::On;
    if (before.closingLeft) {
        m_state = State::Ending;
        m_closing = std::max(*before.closingLeft, Duration(0));
        return {{.kind = Kind::StartTimer, .time = m_closing}};
    }
    if (m_lostMeanwhile)
        return {{.kind = Kind::StartTimer, .time = before.graceLeft}};
    return {};
}

void Channel::renamed(const OnAirBroadcast &broadcast)
{
    if (m_broadcast)
        m_broadcast = broadcast;
}

model::ChannelState Channel::state() const
{
    switch (m_state) {
    case State::Off:
    case State::Cancelling: return model::ChannelState::OffAir;
    case State::Starting: return model::ChannelState::Starting;
    case State::On:
    case State::Ending: return model::ChannelState::OnAir;
    case State::Lost: return model::ChannelState::Interrupted;
    case State::Closing: return m_broadcast ? model::ChannelState::OnAir : model::ChannelState::OffAir;
    }
    return model::ChannelState::OffAir;
}

} // namespace belfry::server
