#include "media/Timeline.h"

#include <algorithm>
#include <cstdlib>

namespace belfry::media {
namespace {

bool continues(std::int64_t last, std::int64_t next)
{
    return next >= last - Timeline::kBackMs && next <= last + Timeline::kForwardMs;
}

} // namespace

std::int64_t Timeline::unwrapped(const Line &line, const Line &other, std::uint32_t ms) const
{
    const std::optional<std::int64_t> near = line.raw ? line.raw : other.raw;
    if (!near)
        return ms;
    // The nearest reading of the 32 bits: a difference below 2^31 either way (RTMP 1.0, 4: serial number arithmetic).
    const auto difference = static_cast<std::int32_t>(ms - static_cast<std::uint32_t>(*near));
    return *near + difference;
}

Timeline::Placed Timeline::place(Kind kind, std::uint32_t ms)
{
    Line &line = m_lines[static_cast<std::size_t>(kind)];
    Line &other = m_lines[1 - static_cast<std::size_t>(kind)];
    const bool first = !line.raw;
    const std::int64_t raw = unwrapped(line, other, ms);
    const std::int64_t reached = std::max(line.last, other.last);
    line.raw = raw;
    if (first) {
        // Sound starts on the picture's line, also when it was sent late; only from far off it is put beside it.
        line.offset = other.offset;
        if (other.raw && std::abs(raw + line.offset - other.last) > kForwardMs)
            line.offset = other.last - raw;
        line.last = std::max<std::int64_t>(raw + line.offset, 0);
        return {mediaMs(line.last), false};
    }
    bool jumped = false;
    if (!continues(line.last, raw + line.offset)) {
        // When the other kind has jumped before, this one follows it onto the same line.
        if (continues(line.last, raw + other.offset)) {
            line.offset = other.offset;
        } else {
            line.offset = reached + line.step - raw;
            jumped = true;
        }
    }
    const std::int64_t next = std::max(raw + line.offset, line.last);
    if (!jumped && next > line.last)
        line.step = std::min<std::int64_t>(next - line.last, 1'000);
    line.last = next;
    return {mediaMs(next), jumped};
}

} // namespace belfry::media
