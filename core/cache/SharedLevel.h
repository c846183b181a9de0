// SharedLevel: values that several servers have in common, in Redis: the second level.
#pragma once

#include "base/Task.h"
#include "bus/Redis.h"
#include "cache/Value.h"

#include <mutex>
#include <optional>
#include <string>

namespace belfry::cache {

/// Any thread. Each tag has a mark in Redis that changes with what it stands for; a value bears the marks from before it was made, and is
/// good as long as they are the same. So a value that was made while somebody wrote is never given, whoever was first, and
/// no key has to be searched for. While Redis is away nothing is found, and changed tags are remembered for when it is back.
class SharedLevel {
public:
    /// The marks of a value's tags, read before it is made; nothing while Redis is away.
    using Marks = std::optional<std::vector<std::string>>;
    struct Found {
        ValuePtr value; ///< null when there is none that is good
        Marks marks;
    };
    using Answer = UniqueFunction<void(Found)>;

    /// `redis` outlives it, and is not started yet; made before the bus on it, so that Redis hears what has changed before the
    /// other servers do. Servers of another `version` have other values.
    SharedLevel(bus::Redis &redis, std::string_view version);

    /// Called once, on the bus thread, or inside the call.
    void find(const std::string &key, const Tags &tags, Answer answer);
    void put(const std::string &key, const Value &value, const std::vector<std::string> &marks, Duration keepFor);
    /// `after`: called once Redis knows, or at once while it is away. So whoever is told of the change afterwards finds no old value.
    void change(const Tags &tags, Task after);
    void changeAll(Task after);

private:
    void sendChanges();
    std::string nameOf(std::string_view key) const { return m_prefix + std::string(key); }

    bus::Redis &m_redis;
    const std::string m_prefix;
    std::mutex m_mutex;
    Tags m_changed; // that Redis does not know of yet
};

} // namespace belfry::cache
