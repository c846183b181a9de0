// EpollLoop: the Loop of Linux. For core/net's own .cpp files.
#pragma once

#include "net/Loop.h"

#include <atomic>
#include <deque>
#include <vector>

namespace belfry::net {

/// One epoll set. A socket enters it once, edge-triggered, and what was told while nobody waited is remembered with the
/// socket (EpollWatch): so a request costs no system call but receiving, sending and its share of the wait.
class EpollLoop final : public Loop {
public:
    /// One descriptor's place. Home thread; leaves the set when it is destroyed, before its descriptor is closed or
    /// behind.
    class Watch {
    public:
        explicit Watch(EpollLoop &loop) : m_loop(loop) {}
        Watch(const Watch &) = delete;
        Watch &operator=(const Watch &) = delete;

        /// False when the system refuses.
        bool enter(int descriptor, std::uint32_t events);
        void leave();

    protected:
        virtual ~Watch() { leave(); }
        /// `events` as epoll tells them. May destroy it.
        virtual void onEvents(std::uint32_t events) = 0;
        /// onEvents(0) in the next turn.
        void askAgain();

    private:
        friend class EpollLoop;
        EpollLoop &m_loop;
        std::uint32_t m_place = 0; // 0: not in the set
    };

    EpollLoop();
    ~EpollLoop() override;

    void run(Owner &owner) override;
    void stop() override { m_stopped = true; }
    void wake() override;
    void setAlarm(TimePoint due) override { m_alarm = due; }
    void soon(std::shared_ptr<Guest> guest) override { m_soon.push_back(std::move(guest)); }
    void later(std::shared_ptr<Guest> guest) override { m_later.push_back(std::move(guest)); }
    std::unique_ptr<Socket> connected(NativeSocket socket, Socket::Waiter &waiter) override;
    std::unique_ptr<Door> listening(NativeSocket socket, Door::Waiter &waiter) override;

private:
    enum class State : std::uint8_t { Awake, Asleep, Woken };
    // A descriptor's number may be another socket's before its last event is read: the generation tells them apart.
    struct Place {
        Watch *watch = nullptr;
        std::uint32_t generation = 0;
        std::uint32_t nextFree = 0;
    };
    using Ticket = std::uint64_t; // generation and place

    Ticket ticketOf(std::uint32_t place) const { return std::uint64_t(m_places[place].generation) << 32 | place; }
    void tell(Ticket ticket, std::uint32_t events);
    void wait(bool mayBlock);
    void runGuests();
    int patience() const;

    int m_set = -1;
    int m_bell = -1;
    std::atomic<State> m_state{State::Awake};
    bool m_stopped = false;
    TimePoint m_alarm = TimePoint::max();
    std::vector<Place> m_places;
    std::uint32_t m_freePlace = 0; // 0: none
    std::vector<Ticket> m_again, m_againNow;
    std::vector<std::shared_ptr<Guest>> m_soon, m_soonNow;
    std::deque<std::shared_ptr<Guest>> m_later;
};

} // namespace belfry::net
