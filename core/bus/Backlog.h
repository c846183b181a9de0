// Backlog: what this server told the others, until Redis has it, and a little longer.
#pragma once

#include "base/Time.h"

#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace belfry::bus {

struct BacklogLimits {
    std::size_t waitingBytes = 16u << 20; ///< past it the oldest is dropped: whoever reads sees the hole in the numbers
    std::size_t sentBytes = 4u << 20;     ///< of what Redis has already, kept in case it loses it
    Duration sentFor{30'000};
};

/// Any thread.
class Backlog {
public:
    struct Entry {
        std::uint64_t number; ///< from 1, one higher for each
        std::string topic;
        std::string payload;
    };
    using EntryPtr = std::shared_ptr<const Entry>;

    explicit Backlog(const BacklogLimits &limits) : m_limits(limits) {}

    /// How many were dropped to make room.
    std::size_t add(std::string topic, std::string payload, TimePoint now);
    /// The oldest that Redis has not, of about `bytesMax` together, one at least if there is any.
    std::vector<EntryPtr> next(std::size_t bytesMax) const;
    /// Redis has all up to `number`.
    void sent(std::uint64_t number, TimePoint now);
    /// Redis has lost what it had: all that is still here is to be sent once more.
    void sendAgain();
    std::size_t waitingBytes() const;

private:
    struct Kept {
        EntryPtr entry;
        TimePoint at;
    };

    const BacklogLimits m_limits;
    mutable std::mutex m_mutex;
    std::deque<Kept> m_entries;
    std::size_t m_sent = 0; // so many at the front are in Redis
    std::size_t m_sentBytes = 0;
    std::size_t m_waitingBytes = 0;
    std::uint64_t m_last = 0;
};

} // namespace belfry::bus
