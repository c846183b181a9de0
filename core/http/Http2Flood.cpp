#include "http/Http2Flood.h"

#include <algorithm>

namespace belfry::http {
namespace {

// RFC 9113 6
constexpr std::uint8_t kData = 0;
constexpr std::uint8_t kHeaders = 1;
constexpr std::uint8_t kResetStream = 3;
constexpr std::uint8_t kWindowUpdate = 8;
constexpr std::uint8_t kContinuation = 9;
constexpr std::uint8_t kEndStream = 0x1;

// A reader that gives its window back in steps as small as this is still of use.
constexpr std::uint64_t kBytesPerWindowUpdate = 512;

} // namespace

std::string_view Http2Flood::feed(ByteView bytes, TimePoint now)
{
    if (now - m_since >= m_limits.http2FloodWindow) {
        m_since = now;
        m_resets = m_controls = 0;
    }
    while (!bytes.empty()) {
        if (m_skip != 0) {
            const std::size_t some = std::min(m_skip, bytes.size());
            m_skip -= some;
            bytes = bytes.subspan(some);
            continue;
        }
        const std::size_t some = std::min(m_header.size() - m_have, bytes.size());
        std::copy_n(bytes.begin(), some, m_header.begin() + static_cast<std::ptrdiff_t>(m_have));
        m_have += some;
        bytes = bytes.subspan(some);
        if (m_have == m_header.size())
            judge();
    }
    if (m_resets > m_limits.http2Resets)
        return "too many resets";
    if (m_controls > m_limits.http2ControlFrames)
        return "too many control frames";
    return {};
}

void Http2Flood::judge()
{
    m_have = 0;
    m_skip = std::size_t(m_header[0]) << 16 | std::size_t(m_header[1]) << 8 | m_header[2];
    switch (m_header[3]) {
    case kData:
        if (m_skip == 0 && (m_header[4] & kEndStream) == 0)
            ++m_controls;
        return;
    case kHeaders:
        return; // a request; its header has limits of its own
    case kContinuation:
        if (m_skip == 0)
            ++m_controls;
        return;
    case kResetStream:
        ++m_resets;
        return;
    case kWindowUpdate:
        if (m_windowCredit >= kBytesPerWindowUpdate)
            m_windowCredit -= kBytesPerWindowUpdate;
        else
            ++m_controls;
        return;
    default: // PRIORITY, SETTINGS, PING, what the peer invents
        ++m_controls;
    }
}

} // namespace belfry::http
