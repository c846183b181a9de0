// RedisBus: the bus of several servers, over two Redis streams (docs/bus.md).
#pragma once

#include "bus/Backlog.h"
#include "bus/Bus.h"
#include "bus/BusMetrics.h"
#include "bus/Listeners.h"
#include "bus/Redis.h"
#include "bus/StreamReader.h"

#include <memory>
#include <string>

namespace belfry::bus {

/// What is published is in the Backlog until Redis has it, and in Redis for the last 16 384 messages: a server that was away
/// for less hears all of them. Outlives its subscribers.
class RedisBus final : public Bus {
public:
    /// `server` is another one in each life of a server. `redis` outlives it and is not started yet; its thread must have
    /// ended, or Redis::stop() been called, when this is destroyed.
    RedisBus(std::string server, Redis &redis, BusMetrics metrics, std::size_t subscriberBytesMax, const BacklogLimits &limits = {});
    ~RedisBus() override;

    void publish(std::string topic, std::string payload) override;
    Subscription subscribe(std::string topic, Executor &home, OnMessage onMessage, OnMissed onMissed) override
    {
        return m_listeners.add(std::move(topic), home, std::move(onMessage), std::move(onMissed));
    }
    std::string_view server() const override { return m_server; }
    bool isConnected() const override { return m_redis.isUp() && m_reader && m_reader->isConnected(); }

    /// Begins to hear the others; after Redis::start().
    void start();
    /// Ends the reading, within about a second. Any thread but its own. Before Redis::stop().
    void stop();

private:
    void publishFleeting(const std::string &topic, const std::string &payload);
    void flush();
    void whenUp();
    RedisCommand commandFor(const Backlog::Entry &entry) const;

    const std::string m_server;
    Redis &m_redis;
    BusMetrics m_metrics;
    Listeners m_listeners;
    Backlog m_backlog;
    std::atomic<bool> m_flushing{false};
    std::string m_lastId;   // bus thread: of the last entry that Redis took
    Subscription m_retry;   // bus thread
    std::unique_ptr<StreamReader> m_reader;
};

} // namespace belfry::bus
