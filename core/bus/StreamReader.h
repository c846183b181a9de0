// StreamReader: hears what the other servers say: reads Redis's streams on a thread of its own, across outages.
#pragma once

#include "bus/Arrivals.h"
#include "bus/Bus.h"
#include "bus/RedisConnection.h"

#include <array>
#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <utility>

namespace belfry::bus {

/// The streams, and how a message stands in them: what RedisBus writes and this reads.
inline constexpr std::string_view kKeptStream = "belfry:bus";
inline constexpr std::string_view kFleetingStream = "belfry:now";
inline constexpr std::size_t kKeptEntries = 16'384;
inline constexpr std::size_t kFleetingEntries = 1'024;

/// Owns the `bus-read` thread, on which all functions are called.
class StreamReader {
public:
    struct Ear {
        std::function<void(Message)> onMessage; ///< of the other servers, each once
        std::function<void()> onMissed;
        std::function<void()> onConnected;      ///< it reads, or has stopped to: ask isConnected()
    };

    StreamReader(RedisAddress address, std::string ownServer, Ear ear);
    ~StreamReader();
    StreamReader(const StreamReader &) = delete;
    StreamReader &operator=(const StreamReader &) = delete;

    bool isConnected() const { return m_connected; }
    /// As Redis numbers its connections; 0 while there is none. For CLIENT UNBLOCK.
    std::int64_t connectionId() const { return m_connectionId; }
    /// Begins to end; the destructor waits for it.
    void stop();

private:
    /// "1526919030474-55": milliseconds of Redis, and a number within one.
    struct Position {
        std::uint64_t time = 0;
        std::uint64_t number = 0;

        auto operator<=>(const Position &) const = default;
        std::string text() const { return std::to_string(time) + '-' + std::to_string(number); }
        static Position parse(std::string_view text);
    };

    void run();
    void session(RedisConnection &redis);
    Result<> begin(RedisConnection &redis);
    Result<> resume(RedisConnection &redis);
    Result<> readOnce(RedisConnection &redis);
    void take(const RedisReply &entry, bool kept);
    void setConnected(bool connected);
    bool pause(Duration duration);

    const RedisAddress m_address;
    const std::string m_ownServer;
    const Ear m_ear;
    const TimePoint m_made = systemClock().now();
    std::atomic<bool> m_connected{false};
    std::atomic<std::int64_t> m_connectionId{0};
    std::atomic<bool> m_stopping{false};
    std::mutex m_mutex;
    std::condition_variable m_wake;
    Arrivals m_arrivals;                    // its thread only, as the next two
    bool m_hasBegun = false;
    std::array<Position, 2> m_positions{};  // kept, fleeting
    std::thread m_thread;                   // last: it uses all of the above
};

} // namespace belfry::bus
