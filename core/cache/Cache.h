// Cache: what was read from the store lately, ready to be sent: in this server's memory and, with Redis, shared by all.
#pragma once

#include "base/Result.h"
#include "base/Task.h"
#include "bus/Bus.h"
#include "cache/CacheMetrics.h"
#include "cache/MemoryCache.h"
#include "cache/SharedLevel.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace belfry::cache {

/// Any thread. One who reads after a change was said sees it; whoever reads on another server, as soon as the bus has brought
/// it there. Never asks the store for the same thing twice at a time.
class Cache {
public:
    struct Read {
        std::string key; ///< "channels?category=youth": the same text, the same answer, for everybody who may ask
        Tags tags;
        Lifetime lifetime;
    };
    struct Given {
        ValuePtr value;
        enum class How { Hit, Stale, Shared, Miss, Wait, Away } how = How::Hit;
    };
    /// Takes the made value (head and body; the time is set here) or why there is none; called once, on any thread.
    using Loaded = UniqueFunction<void(Result<Value>)>;
    /// Asks the store. May be called on any thread.
    using Load = std::function<void(Loaded)>;
    using Answer = UniqueFunction<void(Result<Given>)>;

    Cache(std::size_t bytesMax, CacheMetrics metrics, const Clock &clock = systemClock());
    ~Cache();

    /// What changes here is said to the others, and what they say is heard, on `home`; outlives the cache. Once.
    void join(bus::Bus &bus, Executor &home);
    /// Outlives the cache. Once, before the first read.
    void share(SharedLevel &shared) { m_shared = &shared; }
    /// Home only; nobody calls it afterwards.
    void leave() { m_subscription.reset(); }

    /// What is in memory: a Hit, or Stale: then refresh() is due. Nothing when it is too old, or made from what has changed.
    std::optional<Given> find(std::string_view key);
    /// Makes a stale one anew, once however many ask.
    void refresh(const Read &read, const Load &load);
    /// For what find() has not. Called once, on whatever thread has it first, perhaps inside the call. A value that can
    /// not be made because the store is away is given as it was, as long as it is kept; any other error is answered.
    void get(const Read &read, const Load &load, Answer answer);

    /// Call it after the commit and before the answer to whoever wrote.
    void changed(const Tags &tags);
    /// Everything may have changed: a restore, an import.
    void everythingChanged();

    std::size_t bytes() const { return m_memory.bytes(); }
    std::size_t entries() const { return m_memory.entries(); }

private:
    struct Waiter {
        Answer answer;
        bool joined; // another had asked already
    };
    /// One value being made, and who waits for it.
    struct Flight {
        Read read;
        Load load;
        std::vector<Waiter> waiting;
        bool isCurrent = true; // false when what it is made from has changed meanwhile
        SharedLevel::Marks marks;
        bool isFromShared = false;
    };
    using FlightPtr = std::shared_ptr<Flight>;

    void depart(const FlightPtr &flight);
    void makeIt(const FlightPtr &flight);
    void land(const FlightPtr &flight, Result<Value> made);
    void forget(const Tags &tags);
    void forgetAll();
    void say(const std::string &changes);
    void answerAll(const FlightPtr &flight, const Result<Given> &outcome);

    CacheMetrics m_metrics;
    const Clock &m_clock;
    MemoryCache m_memory;
    SharedLevel *m_shared = nullptr;
    bus::Bus *m_bus = nullptr;
    Subscription m_subscription; // home of join()
    std::mutex m_mutex;
    std::map<std::string, FlightPtr, std::less<>> m_flights;
};

} // namespace belfry::cache
