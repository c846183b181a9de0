#include "relay/Relay.h"

#include "base/Breaker.h"

#include <algorithm>
#include <utility>

namespace belfry::relay {
namespace {

constexpr double kJitter = 0.2;
// How far a platform's acknowledgements may lie behind before they count as missing, in their own longest step.
constexpr std::uint64_t kStepsBehind = 3;
constexpr std::uint64_t kBytesBehindMin = 1'000'000;
// One look may fall into a moment's hiccup.
constexpr int kLooksBehind = 2;
// A platform may hang up once for reasons of its own; twice in a row it is the key.
constexpr int kHangUpsMax = 2;

} // namespace

bool Relay::Proof::follow(std::uint64_t now, TimePoint at)
{
    if (now <= value)
        return false;
    longestStep = std::max(longestStep, now - value);
    value = now;
    movedAt = at;
    return true;
}

void Relay::start(TimePoint now)
{
    if (std::exchange(m_hasStarted, true))
        return;
    m_attempt = m_hungUpOnKey = m_failedEarly = 0;
    m_why = Reason::None;
    m_breaks.clear();
    m_breaksOff = false;
    if (isWanted())
        openNow(now);
    show(now);
}

void Relay::bar(Reason why, TimePoint now)
{
    if (std::exchange(m_barred, why) == why)
        return;
    m_retryAt.reset();
    m_why = Reason::None;
    m_detail.clear();
    if (why != Reason::None) {
        m_lastReason = why;
        closeNow();
    } else if (isWanted()) {
        openNow(now);
    }
    show(now);
}

void Relay::stop(TimePoint now)
{
    m_hasStarted = false;
    m_retryAt.reset();
    closeNow();
    m_why = Reason::None;
    m_detail.clear();
    m_attempt = 0;
    m_breaksOff = false;
    show(now);
}

void Relay::switchTo(bool on, TimePoint now)
{
    if (std::exchange(m_isOn, on) == on)
        return;
    m_retryAt.reset();
    m_attempt = m_hungUpOnKey = m_failedEarly = 0;
    m_why = Reason::None;
    m_detail.clear();
    m_breaks.clear();
    m_breaksOff = false;
    if (!on)
        closeNow();
    else if (isWanted())
        openNow(now);
    show(now);
}

void Relay::restart(Reason why, TimePoint now)
{
    if (!isWanted())
        return;
    if (m_isOpen)
        m_lastReason = why;
    closeNow();
    // An encoder that changes at every keyframe must not make us knock at every keyframe.
    const bool isTooSoon = why == Reason::SourceChanged && m_changedAt && now - *m_changedAt < m_times.changes;
    if (isTooSoon) {
        m_why = why;
        m_detail.clear();
        waitFor(m_times.changes - std::chrono::duration_cast<Duration>(now - *m_changedAt), now);
    } else {
        openNow(now);
    }
    if (why == Reason::SourceChanged)
        m_changedAt = isTooSoon ? *m_retryAt : now;
    show(now);
}

void Relay::openNow(TimePoint now)
{
    m_retryAt.reset();
    m_isOpen = true;
    m_step = Step::Connecting;
    m_stepAt = now;
    m_sendingAt.reset();
    m_hasMeasured = false;
    m_givenAtStart = 0;
    m_arrived = m_acknowledged = Proof{0, 0, now};
    m_isQuiet = false;
    m_droppedAt.reset();
    m_had.clear();
    m_behindLooks = 0;
    m_world.open();
}

void Relay::closeNow()
{
    m_liveAt.reset();
    if (std::exchange(m_isOpen, false))
        m_world.close();
}

void Relay::reached(Step step, TimePoint now)
{
    if (!m_isOpen || step <= m_step)
        return;
    m_step = step;
    m_stepAt = now;
    show(now);
}

void Relay::beganSending(TimePoint now)
{
    if (m_isOpen && !m_sendingAt) {
        m_sendingAt = now;
        m_provedAt = now;
    }
}

void Relay::measured(const Measured &seen, TimePoint now)
{
    if (!m_isOpen || !m_sendingAt)
        return;
    if (!std::exchange(m_hasMeasured, true)) {
        m_arrived.value = std::min(seen.arrived, seen.given);
        m_acknowledged.value = seen.acknowledged;
    }
    const bool arrived = m_arrived.follow(seen.arrived, now);
    const bool acknowledged = m_acknowledged.follow(seen.acknowledged, now);
    const std::uint64_t behind = seen.given - std::min(seen.given, seen.acknowledged);
    const bool isMissing = seen.acknowledged != 0 && behind > std::max(kBytesBehindMin, kStepsBehind * m_acknowledged.longestStep);
    const bool isProof = m_liveBy == LiveBy::Acknowledgements ? acknowledged
                         : m_liveBy == LiveBy::Transport      ? arrived
                                                              : acknowledged || (arrived && !isMissing);
    // Nothing is owed: silence of the source is none of the place's.
    const std::uint64_t owed = seen.given + seen.waiting - std::min(seen.given + seen.waiting, seen.arrived);
    const bool isOwed = m_liveBy == LiveBy::Acknowledgements ? behind > m_acknowledged.longestStep : owed != 0 || isMissing;
    if (isProof)
        prove(now);
    else if (!isOwed)
        m_provedAt = now;
    judgeSpeed(seen, now);
    judgeSilence(now);
}

// What was there to send so long ago should have arrived: whatever buffers lie between, it takes less than there is.
void Relay::judgeSpeed(const Measured &seen, TimePoint now)
{
    while (m_had.size() > 1 && now - m_had[1].first >= m_times.behind)
        m_had.pop_front();
    const bool isBehind = !m_had.empty() && now - m_had.front().first >= m_times.behind && m_had.front().second > seen.arrived;
    m_had.emplace_back(now, seen.given + seen.waiting);
    m_behindLooks = isBehind ? m_behindLooks + 1 : 0;
    if (m_behindLooks >= kLooksBehind)
        dropped(now);
}

void Relay::prove(TimePoint now)
{
    m_provedAt = now;
    m_isQuiet = false;
    m_hungUpOnKey = m_failedEarly = 0;
    if (!m_liveAt) {
        m_liveAt = now;
        m_why = Reason::None;
        m_detail.clear();
    }
    show(now);
}

void Relay::judgeSilence(TimePoint now)
{
    const Duration quiet = std::chrono::duration_cast<Duration>(now - m_provedAt);
    if (quiet >= (m_liveAt ? m_times.given : m_times.firstProof))
        return failed(Reason::NothingArrives, "nothing of what was sent has been confirmed", now);
    if (!m_liveAt || quiet < m_times.quiet)
        return;
    m_isQuiet = true;
    show(now);
}

void Relay::failed(Reason reason, std::string detail, TimePoint now)
{
    if (!m_isOpen)
        return;
    const bool wasAccepted = m_step == Step::Accepted;
    if (wasAccepted)
        noteBreak(now);
    closeNow();
    ++m_attempt;
    m_failedEarly = wasAccepted ? 0 : m_failedEarly + 1;
    m_hungUpOnKey = reason == Reason::HungUpOnKey ? m_hungUpOnKey + 1 : 0;
    m_why = m_lastReason = reason;
    m_detail = std::move(detail);
    waitFor(isRefused() ? m_times.refused : nextWait(), now);
    show(now);
}

bool Relay::isRefused() const
{
    return m_why == Reason::KeyRefused || m_why == Reason::LeadsBack || (m_why == Reason::HungUpOnKey && m_hungUpOnKey >= kHangUpsMax);
}

Duration Relay::nextWait() const
{
    Duration wait = m_times.wait;
    for (int i = 1; i < m_attempt && wait < m_times.waitMax; ++i)
        wait *= 2;
    return std::clamp(jittered(std::min(wait, m_times.waitMax), kJitter), m_times.wait, m_times.waitMax);
}

void Relay::noteBreak(TimePoint now)
{
    m_breaks.push_back(now);
    while (now - m_breaks.front() > m_times.breaksWithin)
        m_breaks.pop_front();
    if (m_breaks.size() >= static_cast<std::size_t>(m_times.breaksMax))
        m_breaksOff = true;
}

void Relay::dropped(TimePoint now)
{
    if (!m_isOpen)
        return;
    m_droppedAt = now;
    m_lastReason = Reason::TooSlow;
    show(now);
}

Duration Relay::stepTime() const
{
    switch (m_step) {
    case Step::Connecting: return m_times.connecting;
    case Step::Securing: return m_times.securing;
    case Step::Handshaking: return m_times.handshaking;
    case Step::Asking: return m_times.asking;
    case Step::Accepted: break;
    }
    return Duration::max();
}

Reason Relay::unanswered() const
{
    switch (m_step) {
    case Step::Securing: return Reason::TlsUnanswered;
    case Step::Handshaking: return Reason::HandshakeUnanswered;
    case Step::Asking: return Reason::PublishUnanswered;
    default: return Reason::ConnectUnanswered;
    }
}

void Relay::advance(TimePoint now)
{
    if (m_retryAt && now >= *m_retryAt && isWanted())
        openNow(now);
    else if (m_isOpen && m_step != Step::Accepted && now - m_stepAt >= stepTime())
        failed(unanswered(), "no answer in time", now);
    if (m_droppedAt && now - *m_droppedAt >= m_times.calm)
        m_droppedAt.reset();
    if (m_liveAt && now - *m_liveAt >= m_times.settled)
        m_attempt = 0;
    if (m_liveAt && now - *m_liveAt >= m_times.steady) {
        m_breaks.clear();
        m_breaksOff = false;
    }
    show(now);
}

// Calm: from the first failure on it says "retrying" until it is live again, not each step of each attempt.
Relay::Shown Relay::shownNow() const
{
    if (!m_isOn)
        return {State::Off, Reason::None};
    if (!m_hasStarted)
        return {State::Idle, Reason::None};
    if (m_barred != Reason::None)
        return {State::Refused, m_barred};
    if (isRefused())
        return {State::Refused, m_why};
    const bool isDead = !m_liveAt && m_failedEarly >= m_times.triesMax;
    if (m_breaksOff && !isDead)
        return {State::Unsteady, Reason::BreaksOff};
    if (m_liveAt && m_isQuiet)
        return {State::Unsteady, Reason::NothingArrives};
    if (m_liveAt && m_droppedAt)
        return {State::Unsteady, Reason::TooSlow};
    if (m_liveAt)
        return {State::Live, Reason::None};
    if (m_why != Reason::None)
        return {State::Retrying, m_why};
    if (m_step <= Step::Securing)
        return {State::Connecting, Reason::None};
    return {m_step == Step::Handshaking ? State::Handshaking : State::Publishing, Reason::None};
}

void Relay::show(TimePoint now)
{
    const Shown next = shownNow();
    const bool isFirst = !std::exchange(m_wasShown, true);
    if (!isFirst && next == m_shown)
        return;
    if (isFirst || next.state != m_shown.state)
        m_shownAt = now;
    m_shown = next;
    m_world.changed();
}

RelayStatus Relay::status(TimePoint now, WallTime wall) const
{
    const auto atWall = [&](TimePoint at) { return wall + std::chrono::duration_cast<Duration>(at - now); };
    RelayStatus status;
    status.state = m_shown.state;
    status.reason = m_shown.reason;
    status.detail = m_shown.reason == Reason::None ? std::string() : m_detail;
    status.lastReason = m_lastReason;
    status.attempt = m_liveAt ? 0 : m_attempt;
    if (m_retryAt && isWanted())
        status.nextTry = atWall(*m_retryAt);
    if (m_wasShown)
        status.since = atWall(m_shownAt);
    if (m_liveAt)
        status.liveSince = atWall(*m_liveAt);
    return status;
}

} // namespace belfry::relay
