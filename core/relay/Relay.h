// Relay: the life of one copy: when to connect, when it is live, when to give a connection up and try again.
#pragma once

#include "base/Time.h"
#include "relay/RelayStatus.h"

#include <array>
#include <deque>
#include <string>
#include <utility>

namespace belfry::relay {

/// What proves that a stream arrives. Which one counts is written per preset (resources/destinations.json).
enum class LiveBy : std::uint8_t {
    Acknowledgements, ///< RTMP's own (RTMP 1.0, 5.4.3)
    Transport,        ///< bytes the far system has confirmed: where a platform acknowledges rarely or never
    Either,           ///< Transport; but where acknowledgements come, their absence counts too
};

/// Pure: facts in, orders to its World out, the time is the caller's. One for each place, on its thread.
class Relay {
public:
    struct World {
        virtual ~World() = default;
        /// One attempt, from its name on; not from inside a fact. Facts of it follow.
        virtual void open() = 0;
        /// Whatever is open is thrown away; no fact of it follows.
        virtual void close() = 0;
        /// status() says something else now.
        virtual void changed() = 0;
    };
    /// Of one attempt; each begins where the one before ends.
    enum class Step : std::uint8_t { Connecting, Securing, Handshaking, Asking, Accepted };

    struct Times {
        Duration connecting{10'500}; ///< name and address; the connector's own are shorter and say which it was
        Duration securing{5'000};
        Duration handshaking{5'000};
        Duration asking{8'000};
        Duration firstProof{8'000};  ///< from the first packet on
        Duration quiet{3'000};       ///< nothing confirmed: unsteady
        Duration given{10'000};      ///< the same: given up
        Duration wait{1'000};        ///< before the second attempt; doubles up to waitMax
        Duration waitMax{30'000};
        Duration refused{30'000};
        Duration changes{5'000};     ///< between two new connections because the source changed
        Duration settled{60'000};    ///< live so long: the next failure is a first one again
        Duration behind{3'000};      ///< what was there to send so long ago has not arrived yet: too slow
        Duration calm{30'000};       ///< neither that nor a drop: no longer too slow
        int triesMax = 3;            ///< that failed in a row before they were accepted: its reason is told, whatever was before
        int breaksMax = 3;           ///< so many within breaksWithin: it breaks off again and again
        Duration breaksWithin{300'000};
        Duration steady{120'000};    ///< live so long: it does not any more
    };

    /// What is measured of an open connection. Value.
    struct Measured {
        std::uint64_t given = 0;        ///< to the system, since the connection stands
        std::uint64_t waiting = 0;      ///< not yet taken by the system, or not yet given to it
        std::uint64_t arrived = 0;      ///< of `given`, confirmed by the far system
        std::uint64_t acknowledged = 0; ///< by RTMP; 0 before the first
    };

    Relay(World &world, LiveBy liveBy) : Relay(world, liveBy, Times()) {}
    Relay(World &world, LiveBy liveBy, const Times &times) : m_world(world), m_liveBy(liveBy), m_times(times) {}

    // Orders.
    /// There is something to send. Tried for as long as nobody says stop().
    void start(TimePoint now);
    void stop(TimePoint now);
    void switchTo(bool on, TimePoint now);
    /// At once, whatever the wait; a connection that is open is thrown away.
    void retryNow(TimePoint now) { restart(Reason::Restarted, now); }
    /// The same for a reason of ours: no failure is counted. For a changed source once in Times::changes; it waits until then.
    void restart(Reason why, TimePoint now);

    /// Nothing is sent to it, and nobody tries, until this is said with None.
    void bar(Reason why, TimePoint now);

    // Facts of the open connection.
    void reached(Step step, TimePoint now);
    /// The first packet was given to it.
    void beganSending(TimePoint now);
    void measured(const Measured &seen, TimePoint now);
    void failed(Reason reason, std::string detail, TimePoint now);
    /// Whole GOPs were left out, for it takes too little. measured() finds that, too, long before there is no room left.
    void dropped(TimePoint now);
    /// Looks at what is due. Twice a second is enough.
    void advance(TimePoint now);

    /// Times in it are as far from `wall` as they are from `now`.
    RelayStatus status(TimePoint now, WallTime wall) const;
    State state() const { return m_shown.state; }
    Reason reason() const { return m_shown.reason; }
    bool isOpen() const { return m_isOpen; }
    bool isLive() const { return m_liveAt.has_value(); }
    bool isWanted() const { return m_isOn && m_hasStarted && m_barred == Reason::None; }

private:
    struct Shown {
        State state = State::Idle;
        Reason reason = Reason::None;
        bool operator==(const Shown &) const = default;
    };
    /// A count that should go up.
    struct Proof {
        std::uint64_t value = 0;
        std::uint64_t longestStep = 0;
        TimePoint movedAt;
        bool follow(std::uint64_t now, TimePoint at);
    };

    void openNow(TimePoint now);
    void closeNow();
    void waitFor(Duration wait, TimePoint now) { m_retryAt = now + wait; }
    Duration nextWait() const;
    Duration stepTime() const;
    Reason unanswered() const;
    void prove(TimePoint now);
    void judgeSilence(TimePoint now);
    void judgeSpeed(const Measured &seen, TimePoint now);
    bool isRefused() const;
    void noteBreak(TimePoint now);
    Shown shownNow() const;
    void show(TimePoint now);

    World &m_world;
    const LiveBy m_liveBy;
    const Times m_times;
    bool m_isOn = true;
    bool m_hasStarted = false;
    Reason m_barred = Reason::None;
    bool m_isOpen = false;
    Step m_step = Step::Connecting;
    TimePoint m_stepAt;
    std::optional<TimePoint> m_retryAt;
    std::optional<TimePoint> m_changedAt; ///< connected anew because the source changed, or to be
    int m_attempt = 0;            ///< failed in a row
    Reason m_why = Reason::None;  ///< of the last failure, until it is live again
    Reason m_lastReason = Reason::None;
    std::string m_detail;
    std::optional<TimePoint> m_sendingAt;
    std::optional<TimePoint> m_liveAt;
    Proof m_arrived, m_acknowledged;
    std::uint64_t m_givenAtStart = 0; ///< before the first packet
    bool m_hasMeasured = false;
    TimePoint m_provedAt;
    bool m_isQuiet = false;
    std::optional<TimePoint> m_droppedAt; ///< or far behind
    std::deque<std::pair<TimePoint, std::uint64_t>> m_had; ///< at each look: what there had been to send, of the last Times::behind
    int m_behindLooks = 0;        ///< in a row
    int m_hungUpOnKey = 0;        ///< in a row
    int m_failedEarly = 0;        ///< in a row, before it was accepted
    std::deque<TimePoint> m_breaks;
    bool m_breaksOff = false;
    Shown m_shown;
    TimePoint m_shownAt;
    bool m_wasShown = false;
};

} // namespace belfry::relay
