#include "bus/Redis.h"

#include "base/Assert.h"
#include "base/Log.h"

namespace belfry::bus {
namespace {

constexpr Duration kRefusedPause{1'000};

Error away()
{
    return fail(ErrorCode::Unavailable, "Redis is away");
}

} // namespace

Redis::Redis(RedisSettings settings) : m_settings(std::move(settings)), m_breaker("redis", m_settings.breaker) {}

Redis::~Redis()
{
    stop();
    m_retry.reset();
}

void Redis::start()
{
    m_thread.post([this] { connect(); });
}

void Redis::ask(std::vector<RedisCommand> commands, Answer answer)
{
    if (!isUp() || m_waiting.load() >= m_settings.asksMax) {
        answer(away());
        return;
    }
    ++m_waiting;
    m_thread.post([this, commands = std::move(commands), answer = std::move(answer)]() mutable {
        --m_waiting;
        answer(run(commands));
    });
}

Result<Redis::Replies> Redis::run(const std::vector<RedisCommand> &commands)
{
    BELFRY_ASSERT(m_thread.isHere());
    const auto pass = m_connection ? m_breaker.enter() : std::nullopt;
    if (!pass)
        return away();
    auto replies = m_connection->run(commands);
    m_breaker.ended(*pass, !replies);
    if (!replies)
        lost(replies.error());
    return replies;
}

void Redis::lost(const Error &error)
{
    m_isUp.store(false, std::memory_order_release);
    m_connection.reset();
    if (!m_saidAway)
        log::warning("bus", "Redis is away", {{"redis", m_settings.address.text()}, {"why", error.what}});
    m_saidAway = true;
    m_retry = m_thread.after(Duration(0), [this] { connect(); });
}

void Redis::connect()
{
    const auto pass = m_breaker.enter();
    if (!pass) {
        m_retry = m_thread.after(std::max(m_breaker.waitLeft(), Duration(1)), [this] { connect(); });
        return;
    }
    auto opened = RedisConnection::open(m_settings.address, m_settings.timeout);
    m_breaker.ended(*pass, !opened);
    if (!opened) {
        lost(opened.error());
        // Wrong password, still loading: asking faster mends nothing.
        if (opened.error().code == ErrorCode::Refused)
            m_retry = m_thread.after(jittered(kRefusedPause, 0.2), [this] { connect(); });
        return;
    }
    m_connection = *std::move(opened);
    m_isUp.store(true, std::memory_order_release);
    log::info("bus", "Redis is there", {{"redis", m_settings.address.text()}});
    m_saidAway = false;
    for (const auto &call : m_whenUp)
        call();
}

} // namespace belfry::bus
