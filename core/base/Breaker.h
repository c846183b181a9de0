// Breaker: stops asking a part that keeps failing, and asks it again one call at a time: PostgreSQL, Redis, a webhook's receiver.
#pragma once

#include "base/Time.h"

#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace belfry {

struct BreakerSettings {
    int failuresInARow = 5;       ///< so many open it
    double failureRate = 0.5;     ///< or this share of the calls of about one `window`, once there are callsMin of them
    int callsMin = 20;
    Duration window{10'000};
    Duration openFor{500};        ///< then one call is tried; each trial that fails doubles it, up to openForMax
    Duration openForMax{15'000};
    double jitter = 0.2;          ///< each wait is longer or shorter by up to this share, so that servers do not come back together
    Duration trialTime{10'000};   ///< a trial nobody ends is given up, and another let in
};

/// Any thread; never waits. Knows nothing of what it protects: whoever asks that part does so between enter() and ended().
class Breaker {
public:
    enum class State { Closed, HalfOpen, Open };

    /// One call that was let in.
    struct Pass {
        std::uint64_t life = 0; ///< of the state it was let in by: what ends later says nothing about the present one
    };

    /// `clock` outlives it. `name` is "postgresql", "redis": for metrics and the status page.
    Breaker(std::string name, const BreakerSettings &settings, const Clock &clock = systemClock());

    /// Nothing: do not call, answer Unavailable.
    std::optional<Pass> enter();
    /// Each Pass once. A part that answers "no" has answered: that is no failure.
    void ended(Pass pass, bool failed);

    const std::string &name() const { return m_name; }
    State state() const;
    /// Until a trial is let in; zero when one may be now.
    Duration waitLeft() const;
    /// Since it was made: how often it opened, and how many calls it refused.
    std::uint64_t timesOpened() const;
    std::uint64_t refused() const;

private:
    struct Counts {
        int calls = 0;
        int failures = 0;
    };

    State stateAt(TimePoint now) const;
    void open(TimePoint now);
    void close();
    void count(TimePoint now, bool failed);
    bool isTooBad() const;

    const std::string m_name;
    const BreakerSettings m_settings;
    const Clock &m_clock;
    mutable std::mutex m_mutex;
    std::uint64_t m_life = 1;
    bool m_isOpen = false;              // or half open: the time says which
    TimePoint m_retryAt;                // when open
    std::optional<TimePoint> m_trialAt; // when half open: since when one is under way
    Duration m_nextWait;
    int m_inARow = 0;
    Counts m_now;                       // of the half window that is running
    Counts m_before;                    // and the one before it
    TimePoint m_halfSince;
    std::uint64_t m_timesOpened = 0;
    std::uint64_t m_refused = 0;
};

/// "closed", "half_open", "open".
std::string_view name(Breaker::State state) noexcept;

/// `wait` longer or shorter by up to `share` of it, at random.
Duration jittered(Duration wait, double share);

} // namespace belfry
