// RedisConnection: one connection to Redis, by hiredis, which RedisConnection.cpp alone includes.
#pragma once

#include "base/Result.h"
#include "base/Time.h"
#include "bus/RedisAddress.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace belfry::bus {

/// A command and its arguments, opaque bytes.
using RedisCommand = std::vector<std::string>;

struct RedisReply {
    enum class Kind { Nothing, Number, Text, List, Refusal };

    Kind kind = Kind::Nothing;
    std::int64_t number = 0;
    std::string text; ///< of Text; of Refusal: why
    std::vector<RedisReply> list;
};

/// Used by one thread at a time; blocks, up to `timeout` for each answer. The process ignores SIGPIPE.
class RedisConnection {
public:
    /// Connects, shows the password and chooses the database. Unreachable, Timeout; Refused when Redis says no.
    static Result<std::unique_ptr<RedisConnection>> open(const RedisAddress &address, Duration timeout);
    ~RedisConnection();
    RedisConnection(const RedisConnection &) = delete;
    RedisConnection &operator=(const RedisConnection &) = delete;

    /// Sent together; one reply for each, in order. An error means that the connection is of no more use, and that nobody
    /// knows which of them Redis has obeyed. A "no" of Redis is a Refusal.
    Result<std::vector<RedisReply>> run(std::span<const RedisCommand> commands);
    Result<RedisReply> run(const RedisCommand &command);
    void setTimeout(Duration timeout);

private:
    struct Hiredis;
    explicit RedisConnection(std::unique_ptr<Hiredis> hiredis);

    Error broken() const;
    Result<> greet(const RedisAddress &address);

    std::unique_ptr<Hiredis> m_hiredis;
};

} // namespace belfry::bus
