#include "http/EventFan.h"

#include "base/Assert.h"
#include "base/Id.h"
#include "base/Text.h"
#include "http/WsCodec.h"

#include <algorithm>
#include <limits>

namespace belfry::http {
namespace {

constexpr std::size_t kListenersPerTurn = 256; // about two milliseconds, then requests have their turn
constexpr std::string_view kReset = "reset";

std::size_t at(Framing framing)
{
    return static_cast<std::size_t>(framing);
}

// Up to a tenth sooner, another for each, so that a crowd that came together does not leave together.
Duration spread(Duration most)
{
    std::uint32_t random = 0;
    fillRandom({reinterpret_cast<std::uint8_t *>(&random), sizeof random});
    return most - Duration(random % static_cast<std::uint64_t>(most.count() / 10 + 1));
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
    m_ring.push_back({std::move(event), m_home.clock().now(), {}});
    if (m_ring.size() > std::max<std::size_t>(m_limits.eventsKept, 1))
        m_ring.pop_front();
    m_resets = {};
    m_waiting = static_cast<int>(m_size - m_leaving);
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
        else if (listener.m_next > last() || listener.m_leaves)
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
    collect(listener.m_next, listener.m_filter.get(), listener.m_framing, m_scratch);
    listener.m_next = last() + 1;
    --m_waiting;
    if (m_scratch.empty())
        return;
    told(listener);
    count(m_scratch);
    listener.write(m_scratch);
}

void EventFan::told(Listener &listener)
{
    if (listener.m_filter)
        listener.m_filter->quietAt = m_home.clock().now() + spread(m_limits.eventQuiet);
}

void EventFan::count(std::span<const SharedBytes> frames)
{
    m_events += frames.size();
    for (const SharedBytes &frame : frames)
        m_bytes += frame.size();
}

bool EventFan::passes(const Event &event, const EventFilter *filter)
{
    return !filter || !event.marks || filter->passes(*event.marks);
}

void EventFan::collect(std::uint64_t from, const EventFilter *filter, Framing framing, std::vector<SharedBytes> &out)
{
    for (std::uint64_t number = from; number <= last(); ++number) {
        Kept &one = kept(number);
        if ((!one.event.isPerishable || number == m_newestPerishable) && passes(one.event, filter))
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
        if (!one.event.isPerishable && passes(one.event, listener.m_filter.get()))
            bytes += frame(one, listener.m_framing).size();
    }
    return bytes > m_limits.eventBacklogBytes;
}

void EventFan::drained(Listener &listener)
{
    listener.m_wasPending = false;
    if (m_closing || listener.m_leaves || listener.m_next > last() || listener.pendingBytes() != 0)
        return;
    tell(listener);
    report();
}

void EventFan::add(std::unique_ptr<Listener> listener, std::unique_ptr<EventFilter> filter)
{
    BELFRY_ASSERT(m_home.isHere());
    listener->m_fan = this;
    if (filter) {
        filter->endsAt = m_home.clock().now() + spread(m_limits.eventAge);
        listener->m_filter = std::move(filter);
        told(*listener);
    }
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
        else if (isPending || listener.m_leaves)
            continue;
        else if (!mayStay(listener, now))
            dismiss(listener);
        else if (!listener.ping(now, listener.m_filter && listener.m_next > last() ? presentId() : std::string()))
            remove(listener);
    }
    report();
    m_tick = m_home.after(m_limits.eventPing / kRows, [this] { tick(); });
}

bool EventFan::mayStay(Listener &listener, TimePoint now)
{
    const EventFilter *filter = listener.m_filter.get();
    return !filter || (now < filter->endsAt && now < filter->quietAt && (!filter->mayStay || filter->mayStay()));
}

void EventFan::dismiss(Listener &listener)
{
    // Its stream ends later, by itself; till then it counts as one.
    m_waiting -= listener.m_next <= last() ? 1 : 0;
    listener.m_next = std::numeric_limits<std::uint64_t>::max();
    listener.m_leaves = true;
    ++m_leaving;
    listener.dismiss();
}

void EventFan::lookAgain()
{
    BELFRY_ASSERT(m_home.isHere());
    for (Row &row : m_rows) {
        for (std::size_t i = row.size(); i-- > 0;) {
            Listener &listener = *row[i];
            if (listener.m_filter && listener.m_filter->mayStay && !listener.m_leaves && !listener.m_filter->mayStay())
                dismiss(listener);
        }
    }
    report();
}

void EventFan::eachFilter(const std::function<void(const EventFilter &)> &look) const
{
    for (const Row &row : m_rows) {
        for (const auto &listener : row) {
            if (listener->m_filter && !listener->m_leaves)
                look(*listener->m_filter);
        }
    }
}

void EventFan::say(Aside frame)
{
    BELFRY_ASSERT(m_home.isHere());
    m_aside = std::move(frame);
    const bool isUnderWay = std::exchange(m_asideRowsLeft, kRows) != 0;
    if (!isUnderWay)
        scheduleAside();
}

void EventFan::scheduleAside()
{
    m_home.post([this, alive = std::weak_ptr<int>(m_alive)] {
        if (alive.expired())
            return;
        std::size_t told = 0;
        while (m_asideRowsLeft != 0 && told < kListenersPerTurn) {
            --m_asideRowsLeft;
            Row &row = m_rows[std::exchange(m_asideRow, (m_asideRow + 1) % kRows)];
            told += row.size();
            sayToRow(row);
        }
        report();
        if (m_asideRowsLeft != 0)
            scheduleAside();
    });
}

void EventFan::sayToRow(Row &row)
{
    for (std::size_t i = row.size(); i-- > 0;) {
        Listener &listener = *row[i];
        if (!listener.m_filter || listener.m_leaves || m_closing || listener.m_next <= last() || listener.pendingBytes() != 0)
            continue;
        const SharedBytes frame = m_aside(*listener.m_filter, listener.m_framing);
        if (frame.empty())
            continue;
        told(listener);
        count({&frame, 1});
        listener.write({&frame, 1});
    }
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
    m_leaving -= listener.m_leaves ? 1 : 0;
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

void EventFan::dropAll()
{
    BELFRY_ASSERT(m_home.isHere());
    m_closing = true;
    for (Row &row : m_rows) {
        while (!row.empty())
            remove(*row.back());
    }
    report();
}

void EventFan::report()
{
    if (m_events != 0)
        m_observer.delivered(std::exchange(m_events, 0), std::exchange(m_bytes, 0));
    if (m_waiting != m_waitingTold)
        m_observer.waitingChanged(m_waiting - std::exchange(m_waitingTold, m_waiting));
}

std::vector<SharedBytes> EventFan::opening(Framing framing, std::string_view lastId, const EventFilter *filter)
{
    std::vector<SharedBytes> frames;
    if (filter) {
        if (!lastId.empty())
            m_observer.resumed(openFiltered(*filter, lastId, framing, frames));
        count(frames);
        report();
        return frames;
    }
    if (m_ring.empty())
        return frames;
    const auto from = nextAfter(lastId);
    if (!lastId.empty())
        m_observer.resumed(from.has_value());
    if (from)
        collect(*from, nullptr, framing, frames);
    else
        frames.push_back(lastId.empty() ? frame(m_ring.back(), framing) : resetFrame(framing));
    count(frames);
    report();
    return frames;
}

bool EventFan::openFiltered(const EventFilter &filter, std::string_view lastId, Framing framing, std::vector<SharedBytes> &out)
{
    const std::size_t dot = lastId.find('.');
    const std::string_view here = dot == std::string_view::npos ? lastId : lastId.substr(dot + 1);
    if (const auto from = nextAfter(here)) {
        collect(*from, &filter, framing, out);
        return true;
    }
    const auto heard = numberOf(lastId.substr(0, dot));
    if (!heard) {
        out.push_back(render({Event{last(), kReset, [] { return SharedBytes::copyOf("{}"); }, false, nullptr}, {}, {}}, kReset, framing));
        return false;
    }
    const Kept &last = kept(*heard);
    for (std::uint64_t number = m_ring.front().event.number; number < *heard; ++number) {
        Kept &one = kept(number);
        const bool isOrderUnsure = one.event.marks && one.event.marks->source != last.event.marks->source;
        if (isOrderUnsure && last.at - one.at <= kOrderSlack && passes(one.event, &filter))
            out.push_back(frame(one, framing));
    }
    collect(*heard + 1, &filter, framing, out);
    return true;
}

std::optional<std::uint64_t> EventFan::numberOf(std::string_view id) const
{
    for (auto at = m_ring.rbegin(); at != m_ring.rend(); ++at) {
        if (at->event.marks && at->event.marks->id == id)
            return at->event.number;
    }
    return std::nullopt;
}

std::string EventFan::presentId() const
{
    return m_epoch + '-' + std::to_string(last());
}

std::string EventFan::idOf(const Event &event) const
{
    const std::string here = m_epoch + '-' + std::to_string(event.number);
    return event.marks ? event.marks->id + '.' + here : here;
}

// Nothing for an id of another life, or one that is no longer or not yet in the ring.
std::optional<std::uint64_t> EventFan::nextAfter(std::string_view lastId) const
{
    const std::size_t dash = lastId.rfind('-');
    if (dash == std::string_view::npos || lastId.substr(0, dash) != m_epoch)
        return std::nullopt;
    const auto number = toNumber(lastId.substr(dash + 1), last());
    if (!number || (!m_ring.empty() && *number + 1 < m_ring.front().event.number))
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
    const std::string id = idOf(kept.event);
    if (framing == Framing::ServerSent)
        return joined(std::array<std::string_view, 7>{"id: ", id, "\nevent: ", kind, "\ndata: ", json.text(), "\n\n"});
    const SharedBytes message = joined(std::array<std::string_view, 7>{
        "{\"id\":\"", id, "\",\"event\":\"", kind, "\",\"data\":", json.text(), "}"});
    return wsFrame(WsOpcode::Text, message.view());
}

} // namespace belfry::http
