// EventsHouse: what each view thread of one server tells its listeners, how many there are, and what a channel's change
// means to them.
#pragma once

#include "bus/Bus.h"
#include "http/ThreadCounts.h"
#include "net/IoThread.h"
#include "server/Announcer.h"
#include "server/ChannelNews.h"
#include "server/EventsRoom.h"
#include "server/ViewRoom.h"
#include "server/ViewerCounts.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace belfry::server {

/// One view thread of those it tells.
struct EventsView {
    net::IoThread *thread = nullptr;
    std::shared_ptr<ViewRoom> room;
    http::EventFan::Observer *observer = nullptr;
};

/// Made and destroyed by ServerApp, off the threads it uses, which outlive it.
class EventsHouse {
public:
    /// `epoch` as for http::EventFan.
    EventsHouse(bus::Bus &bus, Announcer &announcer, Executor &ctl, std::vector<EventsView> views, const Limits &limits, const std::string &epoch);
    /// end() was called.
    ~EventsHouse();
    EventsHouse(const EventsHouse &) = delete;
    EventsHouse &operator=(const EventsHouse &) = delete;

    /// Of the view thread with this number; used on it.
    EventsRoom &roomOf(std::size_t view) { return *m_rooms[view]; }
    /// Any thread.
    WatchingPtr viewers() const { return m_counts->now(); }
    /// ctl: how many say by heartbeats that they watch, over all servers.
    void setPeople(const Watching &people) { m_counts->setPeople(people); }
    /// ctl: who watches through this server, with `people` of its own.
    Watching ownViewers(const Watching &people) const { return m_counts->own(people); }
    /// ctl: what the snapshot says that the one before did not is told.
    void see(const ChannelSnapshotPtr &snapshot) { m_news.see(snapshot); }

    /// All streams end politely; no more are let in. Then what is left of them is dropped.
    void close();
    void drop();
    /// While ctl and the view threads still run.
    void end();

private:
    void countViewers(std::size_t view);

    Executor &m_ctl;
    const std::vector<EventsView> m_views;
    ChannelNews m_news; // ctl
    std::optional<ViewerCounts> m_counts; // made and destroyed on ctl
    Subscription m_hearingDoors;          // the same
    std::vector<std::unique_ptr<EventsRoom>> m_rooms; // each on its view thread
    std::vector<Subscription> m_ticks;                // each on its view thread
};

} // namespace belfry::server
