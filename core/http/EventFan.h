// EventFan: one topic's events to everybody who listens on this thread, as server-sent events or over WebSocket.
#pragma once

#include "base/Executor.h"
#include "base/Limits.h"
#include "base/SharedBytes.h"
#include "http/EventFilter.h"

#include <array>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace belfry::http {

/// What differs between the two ways to listen.
enum class Framing : std::uint8_t { ServerSent, WebSocket };

/// Something that happened.
struct Event {
    /// Counts up by one within a topic and means the same on every view thread, so that a client may resume on any.
    std::uint64_t number = 0;
    std::string_view kind; ///< a constant of the program, or of its marks; without line ends
    /// One JSON value without line ends; asked for once, when the first listener needs it.
    std::function<SharedBytes()> json;
    /// A newer perishable event says all that this one did: who is behind is not told it.
    bool isPerishable = false;
    /// What filters look at; null: everybody hears it.
    std::shared_ptr<const EventMarks> marks = nullptr;
};

/// Renders each event once for each framing and hands the same bytes to all listeners, some hundred in one turn of the
/// loop. The last events are kept: an id is "epoch-number", and a client that names the last one it got is given what
/// came after it; one whose id is not among them gets the present state as an event named "reset". The ring is every
/// client's queue: one that is behind holds no memory of its own, and is closed when it is too far behind.
///
/// A listener with an EventFilter hears what passes it. It begins with nothing, or with what it missed: then the newest event
/// is nobody's present state, and one whose id is not known is told "reset" alone. An event with marks has the id
/// "its-id.epoch-number", which another server's fan understands too: there it resumes behind the event of that id, and
/// what other sources told within kOrderSlack before it is told (again), for servers need not agree on their order.
/// Such a stream ends by itself at Limits::eventAge, after Limits::eventQuiet without an event, and when it may not stay.
/// Made, used and destroyed on its thread.
class EventFan {
public:
    class Listener;

    static constexpr Duration kOrderSlack{5'000};

    /// Counts; a fake in tests. View threads.
    struct Observer {
        virtual ~Observer() = default;
        virtual void listenersChanged(Framing framing, int change) = 0;
        /// Of one turn.
        virtual void delivered(std::uint64_t events, std::uint64_t bytes) = 0;
        /// Listeners that have not been given the newest event yet.
        virtual void waitingChanged(int change) = 0;
        virtual void closedAsSlow(Framing framing) = 0;
        /// A client came back with an id; `isWhole` when nothing was missed.
        virtual void resumed(bool isWhole) = 0;
    };

    /// `epoch` is another at each start of the server, and the same for all threads of one.
    EventFan(Executor &home, std::string epoch, const Limits &limits, Observer &observer);
    ~EventFan();
    EventFan(const EventFan &) = delete;
    EventFan &operator=(const EventFan &) = delete;

    /// Its number is the last one's plus one, or any for the first. The newest event is the topic's present state.
    void publish(Event event);
    /// What a client is told first: what it missed since `lastId`, or the present state.
    std::vector<SharedBytes> opening(Framing framing, std::string_view lastId, const EventFilter *filter = nullptr);
    /// The id of who has heard everything up to now.
    std::string presentId() const;
    /// Adds one who has just been given opening().
    void add(std::unique_ptr<Listener> listener, std::unique_ptr<EventFilter> filter = nullptr);
    /// Rights have changed: asks every filter whether its listener may stay.
    void lookAgain();

    void eachFilter(const std::function<void(const EventFilter &)> &look) const;

    /// To be said in passing, without an id: who has a filter and is up to date is given what `frame` answers, unless that
    /// is empty; the others never are. A new one takes the place of one that is still going round.
    using Aside = std::function<SharedBytes(const EventFilter &filter, Framing framing)>;
    void say(Aside frame);
    bool isFull() const { return m_closing || m_size >= m_limits.eventStreams; }
    std::size_t size() const { return m_size; }

    /// Ends all streams, politely; no new ones are let in. They are gone when size() is 0.
    void closeAll();
    /// The same, at once and without a word.
    void dropAll();

private:
    // A row is what one turn serves, and what one tick pings.
    static constexpr std::size_t kRows = 64;
    using Row = std::vector<std::unique_ptr<Listener>>;

    struct Kept {
        Event event;
        TimePoint at;
        std::array<SharedBytes, 2> frames;
    };

    std::uint64_t last() const { return m_ring.empty() ? 0 : m_ring.back().event.number; }
    Kept &kept(std::uint64_t number) { return m_ring[static_cast<std::size_t>(number - m_ring.front().event.number)]; }
    const SharedBytes &frame(Kept &kept, Framing framing);
    SharedBytes resetFrame(Framing framing);
    SharedBytes render(const Kept &kept, std::string_view kind, Framing framing) const;
    std::string idOf(const Event &event) const;
    std::optional<std::uint64_t> nextAfter(std::string_view lastId) const;
    std::optional<std::uint64_t> numberOf(std::string_view id) const;
    bool openFiltered(const EventFilter &filter, std::string_view lastId, Framing framing, std::vector<SharedBytes> &out);
    void collect(std::uint64_t from, const EventFilter *filter, Framing framing, std::vector<SharedBytes> &out);
    static bool passes(const Event &event, const EventFilter *filter);

    void walk();
    std::size_t walkRow(Row &row);
    void tell(Listener &listener);
    bool isTooFarBehind(const Listener &listener);
    void drained(Listener &listener);
    void schedule();
    void tick();
    void scheduleAside();
    void sayToRow(Row &row);
    void dismiss(Listener &listener);
    bool mayStay(Listener &listener, TimePoint now);
    void told(Listener &listener);
    void dropAsSlow(Listener &listener);
    void remove(Listener &listener);
    void count(std::span<const SharedBytes> frames);
    void report();

    Executor &m_home;
    const std::string m_epoch;
    const Limits &m_limits;
    Observer &m_observer;
    std::deque<Kept> m_ring;
    std::uint64_t m_newestPerishable = 0;
    std::array<SharedBytes, 2> m_resets; ///< of the newest event
    std::vector<SharedBytes> m_scratch;
    std::array<Row, kRows> m_rows;
    std::size_t m_size = 0;
    std::size_t m_nextRow = 0;   ///< a newcomer's
    std::size_t m_walkRow = 0;
    std::size_t m_rowsLeft = 0;  ///< of the walk; 0: none is under way
    std::size_t m_tickRow = 0;
    Aside m_aside;
    std::size_t m_asideRow = 0;
    std::size_t m_asideRowsLeft = 0;
    std::size_t m_leaving = 0; ///< of them were dismissed
    int m_waiting = 0;
    int m_waitingTold = 0;
    std::uint64_t m_events = 0; ///< told since the last report
    std::uint64_t m_bytes = 0;
    bool m_closing = false;
    Subscription m_tick;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

/// One who listens: owned by its fan, which it tells when its stream ends.
class EventFan::Listener {
public:
    explicit Listener(Framing framing) : m_framing(framing) {}
    virtual ~Listener() = default;

protected:
    virtual void start() = 0;
    virtual void write(std::span<const SharedBytes> frames) = 0;
    /// Given and not yet taken by the system; it is told nothing more until that is 0.
    virtual std::size_t pendingBytes() const = 0;
    /// Every Limits::eventPing while nothing is pending. False: it is dead, drop it. `id`: which it may come back with from
    /// now on, "" for no other than before.
    virtual bool ping(TimePoint now, std::string_view id) = 0;
    virtual void close() = 0;
    /// close() for one alone: it may come back soon.
    virtual void dismiss() { close(); }

    /// For its stream's callbacks; ended() destroys it.
    void drained() { m_fan->drained(*this); }
    void ended() { m_fan->remove(*this); }

private:
    friend class EventFan;

    EventFan *m_fan = nullptr;
    std::unique_ptr<EventFilter> m_filter;
    std::uint64_t m_next = 0; ///< number of the event it is told next
    std::uint8_t m_row = 0;
    Framing m_framing;
    bool m_wasPending = false; ///< at the last ping
    bool m_leaves = false;     ///< was dismissed
};

} // namespace belfry::http
