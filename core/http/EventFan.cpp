#include "http/EventFan.h"

#include "base/Assert.h"
#include "base/Text.h"
#include "http/WsCodec.h"

#include <algorithm>

namespace belfry::http {
namespace {

constexpr std::size_t kListenersPerTurn = 256; // about two milliseconds, then requests have their turn
constexpr std::string_view kReset = "reset";

std::size_t at(Framing framing)
{
    return static_cast<std::size_t>(framing);
}

SharedBytes joined(std::span<const std::string_view> parts)
{
    std::size_t bytes = 0;
    for (const std::string_view part : parts)
        bytes += part.size();
    BytesBuilder text(bytes);
    for (const std::string_view part : parts)
        text.append(asBytes(part));
    return text.freeze();
}

} // namespace

EventFan::EventFan(Executor &home, std::string epoch, const Limits &limits, Observer &observer)
    : m_home(home), m_epoch(std::move(epoch)), m_limits(limits), m_observer(observer)
{
}

EventFan::~EventFan()
{
    for (Row &row : m_rows) {
        for (const auto &listener : row)
            m_observer.listenersChanged(listener->m_framing, -1);
    }
    m_waiting = 0;
    report();
}

void EventFan::publish(Event event)
{
    BELFRY_ASSERT(m_home.isHere());
    BELFRY_ASSERT(m_ring.empty() || event.number == last() + 1);
    if (event.isPerishable)
        m_newestPerishable = event.number;
    m_ring.push_back({std::move(event), {}});
    if (m_ring.size() > std::max<std::size_t>(m_limits.eventsKept, 1))
        m_ring.pop_front();
    m_resets = {};
    m_waiting = static_cast<int>(m_size);
    if (m_size == 0)
        return;
    // A walk under way goes on round until each row has been served since now.
    const bool isUnderWay = std::exchange(m_rowsLeft, kRows) != 0;
    if (!isUnderWay)
        schedule();
}

void EventFan::schedule()
{
    m_home.post([this, alive = std::weak_ptr<int>(m_alive)] {
        if (!alive.expired())
            walk();
    });
}

void EventFan::walk()
{
    std::size_t told = 0;
    while (m_rowsLeft != 0 && told < kListenersPerTurn) {
        --m_rowsLeft;
        told += walkRow(m_rows[std::exchange(m_walkRow, (m_walkRow + 1) % kRows)]);
    }
    report();
    if (m_rowsLeft != 0)
        schedule();
}

// From the back: taking one out moves one that was served already.
std::size_t EventFan::walkRow(Row &row)
{
    const std::size_t count = row.size();
    for (std::size_t i = count; i-- > 0;) {
        Listener &listener = *row[i];
        if (m_closing)
            listener.close();
        else if (listener.m_next > last())
            continue;
        else if (listener.pendingBytes() == 0)
            tell(listener);
        else if (isTooFarBehind(listener))
            dropAsSlow(listener);
    }
    return count;
}

void EventFan::tell(Listener &listener)
{
    if (listener.m_next < m_ring.front().event.number)
        return dropAsSlow(listener);
    m_scratch.clear();
    collect(listener.m_next, listener.m_framing, m_scratch);
    listener.m_next = last() + 1;
    --m_waiting;
    count(m_scratch);
    listener.write(m_scratch);
}

void EventFan::count(std::span<const SharedBytes> frames)
{
    m_events += frames.size();
    for (const SharedBytes &frame : frames)
        m_bytes += frame.size();
}

void EventFan::collect(std::uint64_t from, Framing framing, std::vector<SharedBytes> &out)
{
    for (std::uint64_t number = from; number <= last(); ++number) {
        Kept &one = kept(number);
        if (!one.event.isPerishable || number == m_newestPerishable)
            out.push_back(frame(one, framing));
    }
}

bool EventFan::isTooFarBehind(const Listener &listener)
{
    if (listener.m_next < m_ring.front().event.number)
        return true;
    std::size_t bytes = listener.pendingBytes();
    for (std::uint64_t number = listener.m_next; number <= last(); ++number) {
        Kept &one = kept(number);
        if (!one.event.isPerishable)
            bytes += frame(one, listener.m_framing).size();
    }
    return bytes > m_limits.eventBacklogBytes;
}

void EventFan::drained(Listener &listener)
{
    listener.m_wasPending = false;
    if (m_closing || listener.m_next > last() || listener.pendingBytes() != 0)
        return;
    tell(listener);
    report();
}

void EventFan::add(std::unique_ptr<Listener> listener)
{
    BELFRY_ASSERT(m_home.isHere());
    listener->m_fan = this;
    listener->m_next = last() + 1;
    listener->m_row = static_cast<std::uint8_t>(m_nextRow);
    m_nextRow = (m_nextRow + 1) % kRows;
    ++m_size;
    m_observer.listenersChanged(listener->m_framing, 1);
    if (!m_tick)
        m_tick = m_home.after(m_limits.eventPing / kRows, [this] { tick(); });
    Listener &added = *listener;
    m_rows[added.m_row].push_back(std::move(listener));
    added.start();
}

void EventFan::tick()
{
    if (m_size == 0)
        return m_tick.reset();
    const TimePoint now = m_home.clock().now();
    Row &row = m_rows[std::exchange(m_tickRow, (m_tickRow + 1) % kRows)];
    for (std::size_t i = row.size(); i-- > 0;) {
        Listener &listener = *row[i];
        const bool isPending = listener.pendingBytes() != 0;
        // Between two pings not one drained moment: nobody reads there.
        if (std::exchange(listener.m_wasPending, isPending) && isPending)
            dropAsSlow(listener);
        else if (!isPending && !listener.ping(now))
            remove(listener);
    }
    report();
    m_tick = m_home.after(m_limits.eventPing / kRows, [this] { tick(); });
}

void EventFan::dropAsSlow(Listener &listener)
{
    m_observer.closedAsSlow(listener.m_framing);
    remove(listener);
}

void EventFan::remove(Listener &listener)
{
    Row &row = m_rows[listener.m_row];
    const auto found = std::find_if(row.begin(), row.end(), [&](const auto &one) { return one.get() == &listener; });
    BELFRY_ASSERT(found != row.end());
    m_waiting -= listener.m_next <= last() ? 1 : 0;
    m_observer.listenersChanged(listener.m_framing, -1);
    --m_size;
    const std::unique_ptr<Listener> gone = std::move(*found);
    *found = std::move(row.back());
    row.pop_back();
}

void EventFan::closeAll()
{
    BELFRY_ASSERT(m_home.isHere());
    if (std::exchange(m_closing, true) || m_size == 0)
        return;
    if (std::exchange(m_rowsLeft, kRows) == 0)
        schedule();
}

void EventFan::report()
{
    if (m_events != 0)
        m_observer.delivered(std::exchange(m_events, 0), std::exchange(m_bytes, 0));
    if (m_waiting != m_waitingTold)
        m_observer.waitingChanged(m_waiting - std::exchange(m_waitingTold, m_waiting));
}

std::vector<SharedBytes> EventFan::opening(Framing framing, std::string_view lastId)
{
    std::vector<SharedBytes> frames;
    if (m_ring.empty())
        return frames;
    const auto from = nextAfter(lastId);
    if (!lastId.empty())
        m_observer.resumed(from.has_value());
    if (from)
        collect(*from, framing, frames);
    else
        frames.push_back(lastId.empty() ? frame(m_ring.back(), framing) : resetFrame(framing));
    count(frames);
    report();
    return frames;
}

// Nothing for an id of another life, or one that is no longer or not yet in the ring.
std::optional<std::uint64_t> EventFan::nextAfter(std::string_view lastId) const
{
    const std::size_t dash = lastId.rfind('-');
    if (dash == std::string_view::npos || lastId.substr(0, dash) != m_epoch)
        return std::nullopt;
    const auto number = toNumber(lastId.substr(dash + 1), last());
    if (!number || *number + 1 < m_ring.front().event.number)
        return std::nullopt;
    return *number + 1;
}

const SharedBytes &EventFan::frame(Kept &kept, Framing framing)
{
    SharedBytes &frame = kept.frames[at(framing)];
    if (frame.empty())
        frame = render(kept, kept.event.kind, framing);
    return frame;
}

SharedBytes EventFan::resetFrame(Framing framing)
{
    SharedBytes &frame = m_resets[at(framing)];
    if (frame.empty())
        frame = render(m_ring.back(), kReset, framing);
    return frame;
}

// WHATWG HTML 9.2.6 (event stream interpretation); over WebSocket the same three fields as one JSON object.
SharedBytes EventFan::render(const Kept &kept, std::string_view kind, Framing framing) const
{
    const SharedBytes json = kept.event.json();
    BELFRY_ASSERT(json.text().find_first_of("\r\n") == std::string_view::npos);
    const std::string number = std::to_string(kept.event.number);
    if (framing == Framing::ServerSent) {
        return joined(std::array<std::string_view, 9>{"id: ", m_epoch, "-", number, "\nevent: ", kind, "\ndata: ",
                                                      json.text(), "\n\n"});
    }
    const SharedBytes message = joined(std::array<std::string_view, 9>{
        "{\"id\":\"", m_epoch, "-", number, "\",\"event\":\"", kind, "\",\"data\":", json.text(), "}"});
    return wsFrame(WsOpcode::Text, message.view());
}

} // namespace belfry::http
