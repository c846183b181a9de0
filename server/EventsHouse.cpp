#include "server/EventsHouse.h"

#include "base/Assert.h"
#include "server/DoorFeed.h"

#include <future>

namespace belfry::server {
namespace {

template<typename Work>
void runOn(Executor &home, Work work)
{
    std::promise<void> done;
    home.post([&done, &work] {
        work();
        done.set_value();
    });
    done.get_future().wait();
}

} // namespace

EventsHouse::EventsHouse(bus::Bus &bus, Announcer &announcer, Executor &ctl, std::vector<EventsView> views,
                         const Limits &limits, const std::string &epoch)
    : m_ctl(ctl), m_views(std::move(views)), m_news(announcer)
{
    m_rooms.resize(m_views.size());
    m_ticks.resize(m_views.size());
    runOn(ctl, [&] {
        // Every server hears of it, and one tells.
        m_hearingDoors = bus.subscribe(
            DoorFeed::kTopic, ctl,
            [&announcer, own = std::string(bus.server())](const bus::Message &message) {
                if (message.server == own)
                    announcer.tell({"user.changed", "", "", auth::Permission::ManageUsers, "users", {}, ""});
            },
            {});
        m_counts.emplace(ctl, bus, [this](const WatchingPtr &viewers) {
            for (std::size_t i = 0; i < m_views.size(); ++i) {
                m_views[i].thread->post([this, i, viewers] {
                    if (m_rooms[i])
                        m_rooms[i]->tellViewers(viewers);
                });
            }
        });
    });
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        const EventsView &view = m_views[i];
        view.thread->runAndWait([&, i] {
            m_rooms[i] = std::make_unique<EventsRoom>(*view.thread, bus, limits, epoch, *view.observer);
            countViewers(i);
        });
    }
}

EventsHouse::~EventsHouse()
{
    BELFRY_ASSERT(!m_counts);
}

// Pages that are open, and clients of the events of one channel.
void EventsHouse::countViewers(std::size_t view)
{
    Watching viewers = m_views[view].room->eventViewers();
    m_rooms[view]->addViewers(viewers);
    m_counts->report(view, std::move(viewers));
    m_ticks[view] = m_views[view].thread->after(ViewerCounts::kEvery, [this, view] { countViewers(view); });
}

void EventsHouse::close()
{
    for (std::size_t i = 0; i < m_views.size(); ++i)
        m_views[i].thread->runAndWait([this, i] { m_rooms[i]->fan().closeAll(); });
}

void EventsHouse::drop()
{
    for (std::size_t i = 0; i < m_views.size(); ++i)
        m_views[i].thread->runAndWait([this, i] { m_rooms[i]->fan().dropAll(); });
}

void EventsHouse::end()
{
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        m_views[i].thread->runAndWait([this, i] {
            m_ticks[i].reset();
            m_rooms[i].reset();
        });
    }
    runOn(m_ctl, [this] {
        m_hearingDoors.reset();
        m_counts.reset();
    });
    // What ctl sent on its way is dropped before this goes.
    for (const EventsView &view : m_views)
        view.thread->runAndWait([] {});
}

} // namespace belfry::server
