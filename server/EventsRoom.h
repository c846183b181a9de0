// EventsRoom: what one view thread tells those who listen at /api/v1/events.
#pragma once

#include "auth/Caller.h"
#include "base/Executor.h"
#include "base/Limits.h"
#include "bus/Bus.h"
#include "http/EventFan.h"
#include "server/Happening.h"
#include "server/ViewerCounts.h"

#include <functional>
#include <map>
#include <memory>
#include <string>

namespace belfry::server {

/// Hears every announcement of every server and hands it to its listeners, each as far as it may see it. When the bus has
/// lost some they are all told "reset". Made, used and destroyed on its view thread; owned by EventsHouse.
class EventsRoom {
public:
    EventsRoom(Executor &view, bus::Bus &bus, const Limits &limits, std::string epoch, http::EventFan::Observer &observer);
    EventsRoom(const EventsRoom &) = delete;
    EventsRoom &operator=(const EventsRoom &) = delete;

    http::EventFan &fan() { return m_fan; }
    /// The bits of EventFilter::rights.
    static std::uint32_t rightsOf(const auth::Caller &caller);
    /// For a new listener. "" for all channels or categories; `mayStay` as in EventFilter.
    std::unique_ptr<http::EventFilter> filterFor(const auth::Caller &caller, std::string channel, std::string category,
                                                 http::Framing framing, std::function<bool()> mayStay);
    /// How many of the listeners are viewers of one channel.
    void addViewers(Watching &viewers) const;
    /// To each listener those of its channel or category; no more than the kMostListed with most viewers. A channel whose last
    /// viewer left is told as 0 for kLeftFor, to who misses the first as well.
    void tellViewers(const WatchingPtr &viewers);
    /// A channel's category, as its events say; for the counts.
    void setCategory(const std::string &channel, const std::string &category) { m_categories[channel] = category; }

    static constexpr std::size_t kMostListed = 100;
    static constexpr Duration kLeftFor{30'000};

private:
    void hear(const bus::Message &message);
    void publish(http::Event event);
    SharedBytes countsFor(const http::EventFilter &filter, http::Framing framing);
    void noteWhoLeft(const Watching &next);
    std::string countsText(const http::EventFilter &filter) const;
    void lookAgainSoon();

    Executor &m_view;
    const Limits m_limits;
    http::EventFan m_fan;
    std::uint64_t m_number = 0;
    std::map<std::string, std::string, std::less<>> m_categories;
    WatchingPtr m_viewers;
    std::map<std::string, TimePoint, std::less<>> m_left; ///< channels that nobody watches any more, kMostListed at most
    std::map<std::string, SharedBytes, std::less<>> m_countFrames; ///< of m_viewers, by filter and framing
    Subscription m_lookAgain;
    Subscription m_hearing;
    Subscription m_hearingDoors;
};

} // namespace belfry::server
