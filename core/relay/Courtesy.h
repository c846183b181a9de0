// Courtesy: how much of a place's talk is listened to, and how many answers wait for it.
#pragma once

#include "base/Time.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>

namespace belfry::relay {

/// A place has little to say: a few answers, and a number now and then. One that talks without end, or asks and does not read
/// what it is answered, is given up before that costs memory. Pure; of one connection, on its thread.
class Courtesy {
public:
    static constexpr std::size_t kAnswerBytesMax = 64u << 10; ///< ours, that it has not taken
    static constexpr std::size_t kHeardBytesMax = 256u << 10; ///< at once
    static constexpr std::size_t kHeardPerSecond = 64u << 10; ///< from then on

    /// False: it says too much.
    bool hear(std::size_t bytes, TimePoint now);
    /// An answer was queued; `written` and `pending` are the stream's, the answer among them. False: too many wait.
    bool answer(std::size_t bytes, std::uint64_t written, std::uint64_t pending);
    std::size_t waitingBytes() const { return m_waitingBytes; }

private:
    struct Answer {
        std::uint64_t endsAt = 0; ///< in the stream
        std::size_t bytes = 0;
    };

    std::deque<Answer> m_answers; ///< that the system has not taken
    std::size_t m_waitingBytes = 0;
    std::size_t m_heardBytes = 0; ///< that time has not yet made good
    std::optional<TimePoint> m_heardAt;
};

} // namespace belfry::relay
