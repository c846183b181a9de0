// Waiting: requests for media that is about to be, in the order in which they can be answered.
#pragma once

#include "base/Time.h"
#include "hls/Query.h"
#include "hls/Resource.h"
#include "http/Handler.h"

#include <compare>
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace belfry::hls {

/// A point in the making of a stream: part `part` of segment `msn` is there, or with kWhole all of it.
struct Position {
    static constexpr std::uint64_t kWhole = UINT64_MAX;
    std::uint64_t msn = 0;
    std::uint64_t part = 0;

    auto operator<=>(const Position &) const = default;
};

/// What a player asked for, as far as the answer depends on it.
struct Ask {
    Resource wanted;
    ReloadQuery reload; ///< of a media playlist
    std::string acceptEncoding;
};

struct Waiter {
    Ask ask;
    http::Responder responder;
    TimePoint deadline;
    std::string address;
};

/// Taking those who have what they wait for touches no others. Home thread of its Edge.
class Waiting {
public:
    Waiting(std::size_t max, std::size_t maxPerAddress) : m_max(max), m_maxPerAddress(maxPerAddress) {}

    /// True when one more of this address may wait.
    bool hasRoomFor(const std::string &address) const;
    /// Until `until` is reached; without it until the next takeReached().
    void add(std::optional<Position> until, Waiter waiter);
    /// Those who wait for `head` or something before it, to the back of `out`.
    void takeReached(std::optional<Position> head, std::deque<Waiter> &out);
    /// Everybody, to the back of `out`.
    void takeAll(std::deque<Waiter> &out);
    /// Those whose time is over at `now`, to the back of `out`; those who went away are forgotten.
    void takeExpired(TimePoint now, std::deque<Waiter> &out);

    std::size_t size() const { return m_count; }
    bool empty() const { return m_count == 0; }

private:
    void take(std::vector<Waiter> &from, std::deque<Waiter> &out);
    void sweep(std::vector<Waiter> &list, TimePoint now, std::deque<Waiter> &out);
    void left(const Waiter &waiter);

    std::size_t m_max;
    std::size_t m_maxPerAddress;
    std::map<Position, std::vector<Waiter>> m_byPosition;
    std::vector<Waiter> m_unplaced;
    std::unordered_map<std::string, std::size_t> m_perAddress;
    std::size_t m_count = 0;
};

} // namespace belfry::hls
