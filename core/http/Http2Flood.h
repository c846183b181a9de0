// Http2Flood: counts the frames a peer sends for no use (CVE-2019-9512 to 9518, CVE-2023-44487, CVE-2025-8671).
#pragma once

#include "base/Bytes.h"
#include "base/Limits.h"

#include <array>
#include <string_view>

namespace belfry::http {

/// Sees every byte before the session does, frame headers only: some frames a session drops without telling anybody.
/// No sockets, no clock.
class Http2Flood {
public:
    explicit Http2Flood(const Limits &limits) : m_limits(limits) {}

    /// What comes in, from the first byte of the preface on. Empty, or the limit that was passed.
    std::string_view feed(ByteView bytes, TimePoint now);
    /// We had to reset a stream for a mistake of the peer: as good as a reset of its own.
    void provokedReset() { ++m_resets; }
    /// So many body bytes were sent: that is worth some WINDOW_UPDATEs.
    void sent(std::size_t bytes) { m_windowCredit += bytes; }

private:
    void judge();

    const Limits &m_limits;
    TimePoint m_since{};
    std::size_t m_resets = 0;
    std::size_t m_controls = 0;
    std::uint64_t m_windowCredit = 0;
    std::size_t m_skip = 24; ///< bytes until the next frame header; the preface first (RFC 9113 3.4)
    std::size_t m_have = 0;
    std::array<std::uint8_t, 9> m_header{};
};

} // namespace belfry::http
