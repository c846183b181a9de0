#include "base/Breaker.h"

#include "base/Id.h"

#include <algorithm>
#include <array>
#include <utility>

namespace belfry {

Breaker::Breaker(std::string name, const BreakerSettings &settings, const Clock &clock)
    : m_name(std::move(name)), m_settings(settings), m_clock(clock), m_nextWait(settings.openFor), m_halfSince(clock.now())
{
}

std::optional<Breaker::Pass> Breaker::enter()
{
    const std::lock_guard lock(m_mutex);
    const TimePoint now = m_clock.now();
    const State state = stateAt(now);
    const bool trialRuns = m_trialAt && now - *m_trialAt < m_settings.trialTime;
    if (state == State::Open || (state == State::HalfOpen && trialRuns)) {
        ++m_refused;
        return std::nullopt;
    }
    if (state == State::HalfOpen) {
        m_trialAt = now;
        ++m_life;
    }
    return Pass{m_life};
}

void Breaker::ended(Pass pass, bool failed)
{
    const std::lock_guard lock(m_mutex);
    if (pass.life != m_life)
        return;
    const TimePoint now = m_clock.now();
    if (m_isOpen) {
        failed ? open(now) : close();
        return;
    }
    count(now, failed);
    if (isTooBad())
        open(now);
}

void Breaker::count(TimePoint now, bool failed)
{
    const Duration half = m_settings.window / 2;
    if (now - m_halfSince >= half) {
        m_before = now - m_halfSince >= 2 * half ? Counts() : m_now;
        m_now = Counts();
        m_halfSince = now;
    }
    ++m_now.calls;
    m_now.failures += failed ? 1 : 0;
    m_inARow = failed ? m_inARow + 1 : 0;
}

bool Breaker::isTooBad() const
{
    if (m_inARow >= m_settings.failuresInARow)
        return true;
    const int calls = m_now.calls + m_before.calls;
    const int failures = m_now.failures + m_before.failures;
    return calls >= m_settings.callsMin && failures >= m_settings.failureRate * calls;
}

void Breaker::open(TimePoint now)
{
    m_timesOpened += m_isOpen ? 0 : 1;
    m_isOpen = true;
    ++m_life;
    m_trialAt.reset();
    m_retryAt = now + jittered(m_nextWait, m_settings.jitter);
    m_nextWait = std::min(2 * m_nextWait, m_settings.openForMax);
}

void Breaker::close()
{
    m_isOpen = false;
    ++m_life;
    m_trialAt.reset();
    m_nextWait = m_settings.openFor;
    m_inARow = 0;
    m_now = m_before = Counts();
}

Breaker::State Breaker::stateAt(TimePoint now) const
{
    if (!m_isOpen)
        return State::Closed;
    return m_trialAt || now >= m_retryAt ? State::HalfOpen : State::Open;
}

Breaker::State Breaker::state() const
{
    const std::lock_guard lock(m_mutex);
    return stateAt(m_clock.now());
}

Duration Breaker::waitLeft() const
{
    const std::lock_guard lock(m_mutex);
    const TimePoint now = m_clock.now();
    return stateAt(now) == State::Open ? std::chrono::ceil<Duration>(m_retryAt - now) : Duration(0);
}

std::uint64_t Breaker::timesOpened() const
{
    const std::lock_guard lock(m_mutex);
    return m_timesOpened;
}

std::uint64_t Breaker::refused() const
{
    const std::lock_guard lock(m_mutex);
    return m_refused;
}

std::string_view name(Breaker::State state) noexcept
{
    switch (state) {
    case Breaker::State::Closed: return "closed";
    case Breaker::State::HalfOpen: return "half_open";
    case Breaker::State::Open: break;
    }
    return "open";
}

Duration jittered(Duration wait, double share)
{
    std::array<std::uint8_t, 2> random{};
    fillRandom(random);
    const double fraction = (random[0] * 256 + random[1]) / 65535.0;
    return wait + Duration(static_cast<Duration::rep>(static_cast<double>(wait.count()) * share * (2 * fraction - 1)));
}

} // namespace belfry
