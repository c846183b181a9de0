#include "bus/RedisBus.h"

#include "base/Log.h"
#include "bus/Topic.h"

namespace belfry::bus {
namespace {

constexpr std::size_t kBatchBytes = 1u << 20;
constexpr Duration kRefusedPause{1'000};

} // namespace

RedisBus::RedisBus(std::string server, Redis &redis, BusMetrics metrics, std::size_t subscriberBytesMax, const BacklogLimits &limits)
    : m_server(std::move(server)), m_redis(redis), m_metrics(metrics), m_listeners(subscriberBytesMax), m_backlog(limits)
{
    m_redis.whenUp([this] { whenUp(); });
}

RedisBus::~RedisBus()
{
    stop();
}

void RedisBus::start()
{
    StreamReader::Ear ear;
    ear.onMessage = [this](Message message) {
        m_metrics.received.add();
        m_listeners.deliver(std::move(message));
    };
    ear.onMissed = [this] {
        m_metrics.missed.add();
        log::warning("bus", "messages of other servers were lost; everything is read anew");
        m_listeners.tellMissed();
    };
    ear.onConnected = [this] { m_metrics.connected.set(isConnected() ? 1 : 0); };
    m_reader = std::make_unique<StreamReader>(m_redis.address(), m_server, std::move(ear));
}

void RedisBus::stop()
{
    if (!m_reader)
        return;
    m_reader->stop();
    if (const std::int64_t id = m_reader->connectionId())
        m_redis.ask({{"CLIENT", "UNBLOCK", std::to_string(id)}}, [](const auto &) {});
    m_reader.reset();
}

void RedisBus::publish(std::string topic, std::string payload)
{
    if (!mayPublish(topic, payload))
        return;
    m_metrics.published.add();
    m_listeners.deliver({topic, payload, m_server});
    if (!isKept(topic)) {
        publishFleeting(topic, payload);
        return;
    }
    m_metrics.droppedBacklog.add(static_cast<double>(m_backlog.add(std::move(topic), std::move(payload), systemClock().now())));
    m_metrics.backlogBytes.set(static_cast<double>(m_backlog.waitingBytes()));
    if (m_redis.isUp() && !m_flushing.exchange(true)) {
        m_redis.thread().post([this] {
            m_flushing = false;
            flush();
        });
    }
}

void RedisBus::publishFleeting(const std::string &topic, const std::string &payload)
{
    m_redis.ask({{"XADD", std::string(kFleetingStream), "MAXLEN", "~", std::to_string(kFleetingEntries), "*", "t", topic, "p", payload,
                  "s", m_server}},
                [](const auto &) {});
}

RedisCommand RedisBus::commandFor(const Backlog::Entry &entry) const
{
    return {"XADD", std::string(kKeptStream), "MAXLEN", "~", std::to_string(kKeptEntries), "*",
            "t", entry.topic, "p", entry.payload, "s", m_server, "n", std::to_string(entry.number)};
}

void RedisBus::flush()
{
    for (auto batch = m_backlog.next(kBatchBytes); !batch.empty(); batch = m_backlog.next(kBatchBytes)) {
        std::vector<RedisCommand> commands;
        for (const auto &entry : batch)
            commands.push_back(commandFor(*entry));
        const auto replies = m_redis.run(commands);
        if (!replies)
            return; // whenUp() goes on
        for (std::size_t i = 0; i < replies->size(); ++i) {
            const RedisReply &reply = (*replies)[i];
            if (reply.kind != RedisReply::Kind::Text) {
                log::warning("bus", "Redis does not take messages", {{"why", reply.text}});
                m_retry = m_redis.thread().after(kRefusedPause, [this] { flush(); });
                return;
            }
            m_backlog.sent(batch[i]->number, systemClock().now());
            m_lastId = reply.text;
        }
    }
    m_metrics.backlogBytes.set(static_cast<double>(m_backlog.waitingBytes()));
}

void RedisBus::whenUp()
{
    if (!m_lastId.empty()) {
        const auto last = m_redis.run({{"XRANGE", std::string(kKeptStream), m_lastId, m_lastId}});
        if (!last)
            return;
        // It came back without what it had been told: what was told lately is told again, and readers know what they had.
        if ((*last)[0].list.empty())
            m_backlog.sendAgain();
    }
    flush();
    m_metrics.connected.set(isConnected() ? 1 : 0);
}

} // namespace belfry::bus
