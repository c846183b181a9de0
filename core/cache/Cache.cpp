#include "cache/Cache.h"

#include "base/Text.h"

#include <algorithm>

namespace belfry::cache {
namespace {

using How = Cache::Given::How;
using State = MemoryCache::State;

constexpr std::string_view kTopic = "invalidate";
constexpr std::string_view kEverything = "*";

bool isAway(ErrorCode code)
{
    return code == ErrorCode::Unavailable || code == ErrorCode::Timeout || code == ErrorCode::Busy || code == ErrorCode::Closed
           || code == ErrorCode::Unreachable || code == ErrorCode::Io;
}

bool shares(const Tags &a, const Tags &b)
{
    return std::find_first_of(a.begin(), a.end(), b.begin(), b.end()) != a.end();
}

/// ["channels","channel.church"]: tags need no escapes.
std::string toJson(const Tags &tags)
{
    std::string text;
    for (const std::string &tag : tags)
        text.append(text.empty() ? "[\"" : ",\"").append(tag).append(1, '"');
    return text.empty() ? "[]" : text + ']';
}

Tags fromJson(std::string_view text)
{
    Tags tags;
    if (text.size() < 2 || text.front() != '[' || text.back() != ']')
        return tags;
    for (std::string_view part : split(text.substr(1, text.size() - 2), ',')) {
        if (part.size() > 2 && part.front() == '"' && part.back() == '"')
            tags.emplace_back(part.substr(1, part.size() - 2));
    }
    return tags;
}

} // namespace

Cache::Cache(std::size_t bytesMax, CacheMetrics metrics, const Clock &clock)
    : m_metrics(metrics), m_clock(clock), m_memory(bytesMax, clock)
{
}

Cache::~Cache() = default;

void Cache::join(bus::Bus &bus, Executor &home)
{
    m_bus = &bus;
    const auto hear = [this](const bus::Message &message) {
        if (message.server == m_bus->server())
            return;
        const Tags tags = fromJson(message.payload);
        tags == Tags{std::string(kEverything)} ? forgetAll() : forget(tags);
    };
    m_subscription = bus.subscribe(std::string(kTopic), home, hear, [this] { forgetAll(); });
}

std::optional<Cache::Given> Cache::find(std::string_view key)
{
    auto found = m_memory.find(key);
    if (!found || found->state == State::Wanting)
        return std::nullopt;
    const bool isFresh = found->state == State::Fresh;
    (isFresh ? m_metrics.hits : m_metrics.stale).add();
    return Given{std::move(found->value), isFresh ? How::Hit : How::Stale};
}

void Cache::refresh(const Read &read, const Load &load)
{
    FlightPtr flight;
    {
        const std::lock_guard lock(m_mutex);
        FlightPtr &place = m_flights[read.key];
        if (place)
            return;
        flight = place = std::make_shared<Flight>(Flight{read, load, {}, true, {}, false});
    }
    depart(flight);
}

void Cache::get(const Read &read, const Load &load, Answer answer)
{
    FlightPtr flight;
    {
        const std::lock_guard lock(m_mutex);
        FlightPtr &place = m_flights[read.key];
        if (place) {
            m_metrics.waits.add();
            place->waiting.push_back({std::move(answer), true});
            return;
        }
        flight = place = std::make_shared<Flight>(Flight{read, load, {}, true, {}, false});
        flight->waiting.push_back({std::move(answer), false});
    }
    depart(flight);
}

void Cache::depart(const FlightPtr &flight)
{
    if (!m_shared) {
        makeIt(flight);
        return;
    }
    m_shared->find(flight->read.key, flight->read.tags, [this, flight](SharedLevel::Found found) {
        flight->marks = std::move(found.marks);
        const Lifetime &lifetime = flight->read.lifetime;
        if (!found.value || m_clock.wall() - found.value->madeAt >= lifetime.fresh) {
            makeIt(flight);
            return;
        }
        flight->isFromShared = true;
        land(flight, *found.value);
    });
}

void Cache::makeIt(const FlightPtr &flight)
{
    m_metrics.loads.add();
    flight->load([this, flight](Result<Value> made) {
        if (made)
            made->madeAt = m_clock.wall();
        land(flight, std::move(made));
    });
}

void Cache::land(const FlightPtr &flight, Result<Value> made)
{
    const Read &read = flight->read;
    Lifetime lifetime = read.lifetime;
    if (made && flight->isFromShared)
        lifetime.fresh -= std::clamp(m_clock.wall() - made->madeAt, Duration(0), lifetime.fresh);
    std::optional<Result<Given>> outcome;
    {
        // Under this lock, so that a change that is said now finds either the flight or the value.
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_flights.find(read.key); found != m_flights.end() && found->second == flight)
            m_flights.erase(found);
        if (made) {
            auto value = std::make_shared<const Value>(*std::move(made));
            m_memory.put(read.key, read.tags, lifetime, value, flight->isCurrent);
            outcome.emplace(Given{value, flight->isFromShared ? How::Shared : How::Miss});
        } else if (isAway(made.error().code)) {
            if (auto old = m_memory.find(read.key))
                outcome.emplace(Given{std::move(old->value), How::Away});
        } else {
            m_memory.remove(read.key);
        }
    }
    if (!outcome)
        outcome.emplace(made.error());
    const bool madeHere = *outcome && (**outcome).how == How::Miss;
    if (madeHere && m_shared && flight->marks && flight->isCurrent)
        m_shared->put(read.key, *(**outcome).value, *flight->marks, read.lifetime.fresh);
    answerAll(flight, *outcome);
}

void Cache::answerAll(const FlightPtr &flight, const Result<Given> &outcome)
{
    m_metrics.bytes.set(static_cast<double>(m_memory.bytes()));
    m_metrics.entries.set(static_cast<double>(m_memory.entries()));
    if (!outcome)
        m_metrics.failures.add();
    else if (!flight->waiting.empty())
        (outcome->how == How::Miss ? m_metrics.misses : outcome->how == How::Shared ? m_metrics.shared : m_metrics.away).add();
    // Nobody else can reach it any more: it left the map before.
    for (Waiter &waiter : flight->waiting) {
        if (outcome && waiter.joined && outcome->how != How::Away)
            waiter.answer(Given{outcome->value, How::Wait});
        else
            waiter.answer(outcome);
    }
    flight->waiting.clear();
}

void Cache::changed(const Tags &tags)
{
    forget(tags);
    const auto tell = [this, text = toJson(tags)] { say(text); };
    m_shared ? m_shared->change(tags, tell) : tell();
}

void Cache::everythingChanged()
{
    forgetAll();
    const auto tell = [this] { say(toJson({std::string(kEverything)})); };
    m_shared ? m_shared->changeAll(tell) : tell();
}

void Cache::say(const std::string &changes)
{
    if (m_bus)
        m_bus->publish(std::string(kTopic), changes);
}

void Cache::forget(const Tags &tags)
{
    const std::lock_guard lock(m_mutex);
    for (auto flight = m_flights.begin(); flight != m_flights.end();) {
        const bool touched = shares(flight->second->read.tags, tags);
        if (touched)
            flight->second->isCurrent = false;
        // Whoever asks from now on waits for another, made after the change.
        flight = touched ? m_flights.erase(flight) : std::next(flight);
    }
    for (const std::string &tag : tags)
        m_memory.invalidate(tag);
    m_metrics.invalidations.add(static_cast<double>(tags.size()));
}

void Cache::forgetAll()
{
    const std::lock_guard lock(m_mutex);
    for (auto &[key, flight] : m_flights)
        flight->isCurrent = false;
    m_flights.clear();
    m_memory.invalidateAll();
    m_metrics.invalidations.add();
}

} // namespace belfry::cache
