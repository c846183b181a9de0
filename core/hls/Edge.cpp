#include "hls/Edge.h"

#include "base/Assert.h"
#include "hls/Lookup.h"

#include <algorithm>
#include <utility>

namespace belfry::hls {
namespace {

constexpr Duration kIdle{30'000};
constexpr Duration kSweep{500};
constexpr std::size_t kAnsweredPerTurn = 256;

} // namespace

class Edge::Impl final : public std::enable_shared_from_this<Impl> {
public:
    Impl(Executor &home, Executor &media, Packager &packager, Visibility visibility, const Limits &limits,
         Observer *observer)
        : m_home(home), m_media(media), m_packager(packager), m_limits(limits), m_observer(observer), m_shelf(visibility),
          m_waiting(limits.hlsWaiters, limits.hlsWaitersPerAddress)
    {
    }

    void serve(std::string_view file, const http::Request &request, http::Responder responder)
    {
        BELFRY_ASSERT(m_home.isHere());
        const auto wanted = parseResource(file);
        if (!wanted)
            return responder.send(m_shelf.failure(404));
        Ask ask{*wanted, {}, std::string()};
        if (wanted->isPlaylist())
            ask.acceptEncoding = request.header("accept-encoding");
        if (wanted->kind == Resource::Kind::Media) {
            const auto reload = parseReloadQuery(request.query);
            if (!reload)
                return responder.send(m_shelf.failure(400));
            ask.reload = *reload;
        }
        m_lastAsked = m_home.clock().now();
        if (!m_subscription)
            subscribe();
        Lookup lookup = find(ask);
        if (lookup.found != Found::Soon)
            return answer(ask, std::move(lookup), responder);
        const std::string address = net::countedAs(request.peer);
        if (!m_waiting.hasRoomFor(address)) {
            count(Observer::Outcome::Refused);
            return responder.send(m_shelf.failure(503));
        }
        m_waiting.add(lookup.until, {std::move(ask), std::move(responder), m_lastAsked + hold(), address});
        countAll();
    }

    void setElsewhere(Elsewhere elsewhere) { m_elsewhere = std::move(elsewhere); }

    /// Called before the last reference may go: the Subscription has to die on the media thread.
    void unsubscribe()
    {
        if (!m_subscription)
            return;
        m_media.post([subscription = std::exchange(m_subscription, nullptr)] { subscription->reset(); });
        ++m_generation;
        m_sweepTimer.reset();
        m_heard = false;
        m_shelf.setWindow(nullptr);
    }

    /// Whoever still waits is told 500 by the Responder.
    void close()
    {
        unsubscribe();
        m_waiting = Waiting(0, 0);
        m_reached.clear();
        countAll();
    }

private:
    void subscribe();
    void onWindow(WindowPtr window);
    void sweep();
    Lookup find(const Ask &ask) const;
    void answer(const Ask &ask, Lookup lookup, http::Responder &responder);
    void answerSome();
    void answerOne(Waiter waiter);
    Duration hold() const;
    void count(Observer::Outcome outcome);
    void countAll();

    Executor &m_home;
    Executor &m_media;
    Packager &m_packager;
    const Limits m_limits;
    Observer *const m_observer;
    std::size_t m_countedWaiting = 0; ///< told to the observer
    std::uint64_t m_countedRendered = 0;
    Elsewhere m_elsewhere;

    std::shared_ptr<Subscription> m_subscription; ///< its content is made and destroyed on the media thread
    std::uint64_t m_generation = 0;               ///< deliveries to an earlier subscription are let pass
    bool m_heard = false;
    Shelf m_shelf;
    Waiting m_waiting;
    std::deque<Waiter> m_reached; ///< have waited; answered some at a time
    bool m_answering = false;     ///< answerSome() is posted
    TimePoint m_lastAsked;
    Subscription m_sweepTimer;
};

void Edge::Impl::subscribe()
{
    m_subscription = std::make_shared<Subscription>();
    auto deliver = [weak = weak_from_this(), generation = m_generation](WindowPtr window) {
        if (const auto self = weak.lock(); self && self->m_generation == generation)
            self->onWindow(std::move(window));
    };
    m_media.post([subscription = m_subscription, packager = &m_packager, home = &m_home, deliver = std::move(deliver)] {
        *subscription = packager->subscribe(*home, deliver);
    });
    m_sweepTimer = m_home.after(kSweep, [this] { sweep(); });
}

void Edge::Impl::onWindow(WindowPtr window)
{
    m_heard = true;
    m_shelf.setWindow(std::move(window));
    const WindowPtr &now = m_shelf.window();
    if (!now || now->ended || now->empty())
        m_waiting.takeAll(m_reached);
    else
        m_waiting.takeReached(headOf(*now), m_reached);
    if (!m_answering)
        answerSome();
}

void Edge::Impl::sweep()
{
    const TimePoint now = m_home.clock().now();
    std::deque<Waiter> expired;
    m_waiting.takeExpired(now, expired);
    for (Waiter &waiter : expired) {
        count(Observer::Outcome::Timeout);
        waiter.responder.send(m_shelf.failure(503));
    }
    countAll();
    if (m_waiting.empty() && m_reached.empty() && now - m_lastAsked >= kIdle) {
        unsubscribe();
        return;
    }
    m_sweepTimer = m_home.after(kSweep, [this] { sweep(); });
}

void Edge::Impl::answerSome()
{
    m_answering = false;
    for (std::size_t count = 0; !m_reached.empty() && count < kAnsweredPerTurn; ++count) {
        Waiter waiter = std::move(m_reached.front());
        m_reached.pop_front();
        answerOne(std::move(waiter));
    }
    countAll();
    if (m_reached.empty())
        return;
    m_answering = true;
    m_home.post([weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->answerSome();
    });
}

// The segment may have ended before the part that was waited for: then it waits on, for the next one's first.
void Edge::Impl::answerOne(Waiter waiter)
{
    if (!waiter.responder.isOpen())
        return;
    Lookup lookup = find(waiter.ask);
    if (lookup.found == Found::Soon) {
        m_waiting.add(lookup.until, std::move(waiter));
        return;
    }
    count(Observer::Outcome::Answered);
    answer(waiter.ask, std::move(lookup), waiter.responder);
}

Lookup Edge::Impl::find(const Ask &ask) const
{
    if (!m_heard)
        return {Found::Soon, {}, {}, {}};
    const WindowPtr &window = m_shelf.window();
    return window ? lookUp(*window, ask) : Lookup();
}

void Edge::Impl::answer(const Ask &ask, Lookup lookup, http::Responder &responder)
{
    using Kind = Resource::Kind;
    const bool mayBeElsewhere = m_elsewhere && ask.wanted.rendition == Rendition::Main
                                && (ask.wanted.kind == Kind::Segment || ask.wanted.kind == Kind::Init);
    if (lookup.found == Found::Now)
        responder.send(ask.wanted.isPlaylist() ? m_shelf.playlist(ask) : m_shelf.media(ask.wanted, std::move(lookup)));
    else if (lookup.found == Found::Never && mayBeElsewhere)
        m_elsewhere(ask.wanted, std::move(responder));
    else
        responder.send(m_shelf.failure(lookup.found == Found::Bad ? 400 : 404));
}

Duration Edge::Impl::hold() const
{
    const WindowPtr &window = m_shelf.window();
    if (!window)
        return m_limits.hlsHold;
    return std::min<Duration>(std::chrono::seconds(3 * window->targetDurationSeconds), m_limits.hlsHold);
}

void Edge::Impl::count(Observer::Outcome outcome)
{
    if (m_observer)
        m_observer->waited(outcome);
}

void Edge::Impl::countAll()
{
    if (!m_observer)
        return;
    const std::size_t waiting = m_waiting.size() + m_reached.size();
    if (waiting != m_countedWaiting)
        m_observer->waitingChanged(static_cast<int>(waiting) - static_cast<int>(m_countedWaiting));
    m_countedWaiting = waiting;
    if (const std::uint64_t rendered = m_shelf.rendered(); rendered != m_countedRendered)
        m_observer->rendered(rendered - std::exchange(m_countedRendered, rendered));
}

Edge::Edge(Executor &home, Executor &media, Packager &packager, Visibility visibility, const Limits &limits,
           Observer *observer)
    : m_impl(std::make_shared<Impl>(home, media, packager, visibility, limits, observer))
{
}

Edge::~Edge()
{
    m_impl->close();
}

void Edge::setElsewhere(Elsewhere elsewhere)
{
    m_impl->setElsewhere(std::move(elsewhere));
}

void Edge::serve(std::string_view file, const http::Request &request, http::Responder responder)
{
    m_impl->serve(file, request, std::move(responder));
}

} // namespace belfry::hls
