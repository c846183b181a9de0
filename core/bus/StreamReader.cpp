#include "bus/StreamReader.h"

#include "base/Breaker.h"
#include "base/Log.h"
#include "base/Text.h"
#include "base/Worker.h"

#include <algorithm>

namespace belfry::bus {
namespace {

using Kind = RedisReply::Kind;

constexpr Duration kTimeout{1'000};
constexpr Duration kBlock{1'000};
constexpr Duration kPauseMin{100};
constexpr Duration kPauseMax{1'000};
constexpr std::string_view kEntriesAtATime = "128";

/// The one for a key in the reply of XREAD: [[key, entries], …].
const std::vector<RedisReply> *entriesOf(const RedisReply &reply, std::string_view key)
{
    for (const RedisReply &stream : reply.list) {
        if (stream.list.size() == 2 && stream.list[0].text == key)
            return &stream.list[1].list;
    }
    return nullptr;
}

/// [id, [name, value, …]] of XRANGE and XREAD; "" for a field that is not there.
std::string_view fieldOf(const RedisReply &entry, std::string_view name)
{
    if (entry.list.size() != 2)
        return {};
    const auto &fields = entry.list[1].list;
    for (std::size_t i = 0; i + 1 < fields.size(); i += 2) {
        if (fields[i].text == name)
            return fields[i + 1].text;
    }
    return {};
}

} // namespace

StreamReader::Position StreamReader::Position::parse(std::string_view text)
{
    const std::size_t dash = text.find('-');
    if (dash == std::string_view::npos)
        return {};
    return {toNumber(text.substr(0, dash)).value_or(0), toNumber(text.substr(dash + 1)).value_or(0)};
}

StreamReader::StreamReader(RedisAddress address, std::string ownServer, Ear ear)
    : m_address(std::move(address)), m_ownServer(std::move(ownServer)), m_ear(std::move(ear)), m_thread([this] { run(); })
{
}

StreamReader::~StreamReader()
{
    stop();
    m_thread.join();
}

void StreamReader::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
}

bool StreamReader::pause(Duration duration)
{
    std::unique_lock lock(m_mutex);
    return !m_wake.wait_for(lock, duration, [this] { return m_stopping.load(); });
}

void StreamReader::run()
{
    setThreadName("bus-read");
    Duration wait = kPauseMin;
    while (!m_stopping) {
        if (const auto redis = RedisConnection::open(m_address, kTimeout)) {
            wait = kPauseMin;
            session(**redis);
            setConnected(false);
        }
        if (!pause(jittered(wait, 0.2)))
            break;
        wait = std::min(2 * wait, kPauseMax);
    }
}

void StreamReader::session(RedisConnection &redis)
{
    if (!(m_hasBegun ? resume(redis) : begin(redis)))
        return;
    if (const auto id = redis.run(RedisCommand{"CLIENT", "ID"}))
        m_connectionId = id->number;
    redis.setTimeout(kBlock + kTimeout);
    setConnected(true);
    while (!m_stopping && readOnce(redis)) {
    }
    m_connectionId = 0;
}

/// From when this server began: what others said while Redis could not be reached yet is heard, too.
Result<> StreamReader::begin(RedisConnection &redis)
{
    const auto time = redis.run(RedisCommand{"TIME"});
    if (!time)
        return time.error();
    if (time->list.size() != 2)
        return fail(ErrorCode::Refused, "Redis does not tell its time");
    const std::uint64_t now = toNumber(time->list[0].text).value_or(0) * 1000 + toNumber(time->list[1].text).value_or(0) / 1000;
    const auto age = std::chrono::ceil<Duration>(systemClock().now() - m_made);
    m_positions.fill({now - std::min(now, static_cast<std::uint64_t>(age.count())), 0});
    m_hasBegun = true;
    return Done();
}

Result<> StreamReader::resume(RedisConnection &redis)
{
    const std::string key(kKeptStream);
    const RedisCommand commands[] = {{"XRANGE", key, "-", "+", "COUNT", "1"}, {"XREVRANGE", key, "+", "-", "COUNT", "1"}, {"XLEN", key}};
    const auto replies = redis.run(commands);
    if (!replies)
        return replies.error();
    const auto idOf = [](const RedisReply &reply) {
        return reply.list.empty() || reply.list[0].list.empty() ? Position() : Position::parse(reply.list[0].list[0].text);
    };
    const Position oldest = idOf((*replies)[0]);
    const Position newest = idOf((*replies)[1]);
    const bool wasCut = (*replies)[2].number >= static_cast<std::int64_t>(kKeptEntries);
    if (wasCut && oldest > m_positions[0])
        m_ear.onMissed();
    // Another Redis, or one that lost all: its numbers may begin anew, below ours. What came before is recognised.
    if (newest < m_positions[0])
        m_positions.fill({});
    return Done();
}

Result<> StreamReader::readOnce(RedisConnection &redis)
{
    const std::string kept(kKeptStream);
    const std::string fleeting(kFleetingStream);
    const auto reply = redis.run(RedisCommand{"XREAD", "COUNT", std::string(kEntriesAtATime), "BLOCK", std::to_string(kBlock.count()),
                                              "STREAMS", kept, fleeting, m_positions[0].text(), m_positions[1].text()});
    if (!reply)
        return reply.error();
    if (reply->kind == Kind::Refusal) {
        log::warning("bus", "Redis does not let its stream be read", {{"why", reply->text}});
        return fail(ErrorCode::Refused, reply->text);
    }
    for (const std::string_view key : {kKeptStream, kFleetingStream}) {
        const auto *entries = entriesOf(*reply, key);
        for (std::size_t i = 0; entries && i < entries->size(); ++i)
            take((*entries)[i], key == kKeptStream);
    }
    return Done();
}

void StreamReader::take(const RedisReply &entry, bool kept)
{
    if (entry.list.empty())
        return;
    m_positions[kept ? 0 : 1] = Position::parse(entry.list[0].text);
    Message message{std::string(fieldOf(entry, "t")), std::string(fieldOf(entry, "p")), std::string(fieldOf(entry, "s"))};
    if (message.server == m_ownServer || message.server.empty())
        return;
    if (kept) {
        const auto what = m_arrivals.see(message.server, toNumber(fieldOf(entry, "n")).value_or(0));
        if (what == Arrivals::What::Again)
            return;
        if (what == Arrivals::What::AfterHole)
            m_ear.onMissed();
    }
    m_ear.onMessage(std::move(message));
}

void StreamReader::setConnected(bool connected)
{
    if (m_connected.exchange(connected) != connected)
        m_ear.onConnected();
}

} // namespace belfry::bus
