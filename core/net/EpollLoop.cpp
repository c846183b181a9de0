#include "net/EpollLoop.h"

#if defined(__linux__)

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>
#include <utility>

namespace belfry::net {
namespace {

constexpr std::size_t kEventsAtOnce = 256;
// Those who send much wait behind those who want little, and these are looked for again after so many of them.
constexpr int kLaterAtOnce = 4;

} // namespace

EpollLoop::EpollLoop()
    : m_set(::epoll_create1(EPOLL_CLOEXEC)), m_bell(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)), m_places(1)
{
    epoll_event event{};
    event.events = EPOLLIN | EPOLLET; // each ring is an edge: its counter is never read
    if (m_set < 0 || m_bell < 0 || ::epoll_ctl(m_set, EPOLL_CTL_ADD, m_bell, &event) != 0)
        std::abort(); // without a loop there is no thread
}

EpollLoop::~EpollLoop()
{
    ::close(m_bell);
    ::close(m_set);
}

void EpollLoop::run(Owner &owner)
{
    m_state.store(State::Woken); // what was posted before
    while (!m_stopped) {
        if (m_state.exchange(State::Awake) == State::Woken)
            owner.onWoken();
        if (m_alarm != TimePoint::max() && systemClock().now() >= m_alarm) {
            m_alarm = TimePoint::max();
            owner.onAlarm();
        }
        runGuests();
        if (m_stopped)
            break;
        wait(m_soon.empty() && m_again.empty() && m_later.empty());
    }
    // What they hold ends on the loop's thread.
    while (!m_soon.empty() || !m_later.empty()) {
        const auto soon = std::exchange(m_soon, {});
        const auto later = std::exchange(m_later, {});
    }
}

void EpollLoop::wake()
{
    if (m_state.exchange(State::Woken) != State::Asleep)
        return;
    const std::uint64_t once = 1;
    [[maybe_unused]] const ssize_t written = ::write(m_bell, &once, sizeof once);
}

// Never early: rounded up.
int EpollLoop::patience() const
{
    if (m_alarm == TimePoint::max())
        return -1;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_alarm - systemClock().now()).count();
    return static_cast<int>(std::clamp<std::int64_t>(left, 0, 3'600'000));
}

void EpollLoop::wait(bool mayBlock)
{
    int timeout = mayBlock ? patience() : 0;
    State awake = State::Awake;
    if (timeout != 0 && !m_state.compare_exchange_strong(awake, State::Asleep))
        timeout = 0; // woken meanwhile
    std::array<epoll_event, kEventsAtOnce> events;
    const int count = ::epoll_wait(m_set, events.data(), static_cast<int>(events.size()), timeout);
    State asleep = State::Asleep;
    m_state.compare_exchange_strong(asleep, State::Awake);
    for (int i = 0; i < count; ++i)
        tell(events[static_cast<std::size_t>(i)].data.u64, events[static_cast<std::size_t>(i)].events);
}

void EpollLoop::tell(Ticket ticket, std::uint32_t events)
{
    const Place &place = m_places[static_cast<std::uint32_t>(ticket)];
    if (place.watch && place.generation == ticket >> 32)
        place.watch->onEvents(events);
}

// Who asks for another turn meanwhile has it in the next one.
void EpollLoop::runGuests()
{
    m_againNow.swap(m_again);
    for (const Ticket ticket : m_againNow)
        tell(ticket, 0);
    m_againNow.clear();
    m_soonNow.swap(m_soon);
    for (std::shared_ptr<Guest> &guest : m_soonNow) {
        guest->onTurn(Turn::Soon);
        guest.reset();
    }
    m_soonNow.clear();
    for (int i = 0; i < kLaterAtOnce && !m_later.empty(); ++i) {
        const std::shared_ptr<Guest> guest = std::move(m_later.front());
        m_later.pop_front();
        guest->onTurn(Turn::Later);
    }
}

bool EpollLoop::Watch::enter(int descriptor, std::uint32_t events)
{
    auto &places = m_loop.m_places;
    if (m_loop.m_freePlace == 0) {
        m_loop.m_freePlace = static_cast<std::uint32_t>(places.size());
        places.emplace_back();
    }
    m_place = m_loop.m_freePlace;
    Place &place = places[m_place];
    m_loop.m_freePlace = std::exchange(place.nextFree, 0);
    place.watch = this;
    epoll_event event{};
    event.events = events;
    event.data.u64 = m_loop.ticketOf(m_place);
    return ::epoll_ctl(m_loop.m_set, EPOLL_CTL_ADD, descriptor, &event) == 0;
}

// The set forgets a descriptor that is closed; what it has told already meets the next generation.
void EpollLoop::Watch::leave()
{
    if (m_place == 0)
        return;
    Place &place = m_loop.m_places[m_place];
    place.watch = nullptr;
    ++place.generation;
    place.nextFree = std::exchange(m_loop.m_freePlace, std::exchange(m_place, 0));
}

void EpollLoop::Watch::askAgain()
{
    m_loop.m_again.push_back(m_loop.ticketOf(m_place));
}

} // namespace belfry::net

#endif
