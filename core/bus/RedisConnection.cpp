#include "bus/RedisConnection.h"

#include <hiredis/hiredis.h>

#include <cerrno>

namespace belfry::bus {
namespace {

timeval timevalOf(Duration duration)
{
    timeval value{};
    value.tv_sec = static_cast<decltype(value.tv_sec)>(duration.count() / 1000);
    value.tv_usec = static_cast<decltype(value.tv_usec)>(duration.count() % 1000 * 1000);
    return value;
}

RedisReply readReply(const redisReply &from)
{
    using Kind = RedisReply::Kind;
    RedisReply reply;
    switch (from.type) {
    case REDIS_REPLY_INTEGER:
        reply.kind = Kind::Number;
        reply.number = from.integer;
        break;
    case REDIS_REPLY_STRING:
    case REDIS_REPLY_STATUS:
    case REDIS_REPLY_ERROR:
        reply.kind = from.type == REDIS_REPLY_ERROR ? Kind::Refusal : Kind::Text;
        reply.text.assign(from.str, from.len);
        break;
    case REDIS_REPLY_ARRAY:
        reply.kind = Kind::List;
        for (std::size_t i = 0; i < from.elements; ++i)
            reply.list.push_back(readReply(*from.element[i]));
        break;
    default:
        break;
    }
    return reply;
}

} // namespace

struct RedisConnection::Hiredis {
    struct Free {
        void operator()(redisContext *context) const { redisFree(context); }
    };
    std::unique_ptr<redisContext, Free> context;
};

RedisConnection::RedisConnection(std::unique_ptr<Hiredis> hiredis) : m_hiredis(std::move(hiredis)) {}

RedisConnection::~RedisConnection() = default;

Result<std::unique_ptr<RedisConnection>> RedisConnection::open(const RedisAddress &address, Duration timeout)
{
    auto hiredis = std::make_unique<Hiredis>();
    hiredis->context.reset(redisConnectWithTimeout(address.host.c_str(), address.port, timevalOf(timeout)));
    if (!hiredis->context)
        return fail(ErrorCode::Internal, "no memory for a connection to Redis");
    if (hiredis->context->err != 0)
        return fail(ErrorCode::Unreachable, std::string("Redis: ") + hiredis->context->errstr);
    redisEnableKeepAlive(hiredis->context.get());
    std::unique_ptr<RedisConnection> connection(new RedisConnection(std::move(hiredis)));
    connection->setTimeout(timeout);
    if (const auto greeted = connection->greet(address); !greeted)
        return greeted.error();
    return connection;
}

Result<> RedisConnection::greet(const RedisAddress &address)
{
    std::vector<RedisCommand> commands;
    if (!address.password.empty())
        commands.push_back({"AUTH", address.password.reveal()});
    commands.push_back({"SELECT", std::to_string(address.database)});
    const auto replies = run(commands);
    if (!replies)
        return replies.error();
    for (const RedisReply &reply : *replies) {
        if (reply.kind == RedisReply::Kind::Refusal)
            return fail(ErrorCode::Refused, "Redis refuses: " + reply.text);
    }
    return Done();
}

void RedisConnection::setTimeout(Duration timeout)
{
    redisSetTimeout(m_hiredis->context.get(), timevalOf(timeout));
}

Error RedisConnection::broken() const
{
    const redisContext &context = *m_hiredis->context;
    const bool late = context.err == REDIS_ERR_IO && (errno == EAGAIN || errno == EWOULDBLOCK || errno == ETIMEDOUT);
    return fail(late ? ErrorCode::Timeout : ErrorCode::Closed, std::string("Redis: ") + (late ? "no answer in time" : context.errstr));
}

Result<std::vector<RedisReply>> RedisConnection::run(std::span<const RedisCommand> commands)
{
    redisContext *context = m_hiredis->context.get();
    std::vector<const char *> arguments;
    std::vector<std::size_t> sizes;
    for (const RedisCommand &command : commands) {
        arguments.clear();
        sizes.clear();
        for (const std::string &argument : command) {
            arguments.push_back(argument.data());
            sizes.push_back(argument.size());
        }
        if (redisAppendCommandArgv(context, static_cast<int>(arguments.size()), arguments.data(), sizes.data()) != REDIS_OK)
            return broken();
    }
    std::vector<RedisReply> replies;
    for (std::size_t i = 0; i < commands.size(); ++i) {
        void *raw = nullptr;
        if (redisGetReply(context, &raw) != REDIS_OK)
            return broken();
        const std::unique_ptr<redisReply, decltype(&freeReplyObject)> reply(static_cast<redisReply *>(raw), freeReplyObject);
        replies.push_back(readReply(*reply));
    }
    return replies;
}

Result<RedisReply> RedisConnection::run(const RedisCommand &command)
{
    auto replies = run(std::span(&command, 1));
    if (!replies)
        return replies.error();
    return std::move(replies->front());
}

} // namespace belfry::bus
