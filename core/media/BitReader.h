// BitReader: bits and Exp-Golomb codes of a parameter set, with an end that holds.
#pragma once

#include "base/Bytes.h"

namespace belfry::media {

/// Like ByteReader: a read past the end (of the bytes or of kMaxBytes) returns zeros, sets failed() and stays failed.
class BitReader {
public:
    static constexpr std::size_t kMaxBytes = 4096; ///< real parameter sets are below 300
    enum class Emulation { Raw, Prevented }; ///< Prevented: 00 00 03 stands for 00 00 (ISO 14496-10 7.4.1)

    explicit BitReader(ByteView bytes, Emulation emulation = Emulation::Raw)
        : m_bytes(bytes.size() > kMaxBytes ? bytes.first(kMaxBytes) : bytes), m_emulation(emulation)
    {
    }

    bool failed() const { return m_failed; }
    /// Bits not yet read; with Emulation::Prevented an upper bound.
    std::size_t remaining() const { return (m_bytes.size() - m_at) * 8 + static_cast<std::size_t>(m_left); }

    bool flag() { return bits(1) != 0; }
    std::uint32_t bits(int count)
    {
        std::uint32_t value = 0;
        for (; count > 0; --count)
            value = value << 1 | bit();
        return value;
    }
    void skip(int count)
    {
        for (; count > 0 && !m_failed; --count)
            bit();
    }
    /// ue(v), and AV1's uvlc(): at most 31 leading zeros.
    std::uint32_t ue()
    {
        int zeros = 0;
        while (bit() == 0) {
            if (m_failed || ++zeros > 31) {
                m_failed = true;
                return 0;
            }
        }
        return (1u << zeros) - 1 + bits(zeros);
    }
    std::int32_t se()
    {
        const std::uint32_t code = ue();
        const auto half = static_cast<std::int32_t>(code / 2);
        return code % 2 != 0 ? half + 1 : -half;
    }

private:
    std::uint32_t bit()
    {
        if (m_left == 0 && !load())
            return 0;
        --m_left;
        return m_current >> m_left & 1u;
    }
    bool load()
    {
        if (m_emulation == Emulation::Prevented && m_zeros >= 2 && m_at < m_bytes.size() && m_bytes[m_at] == 3) {
            ++m_at;
            m_zeros = 0;
        }
        if (m_failed || m_at >= m_bytes.size()) {
            m_failed = true;
            return false;
        }
        m_current = m_bytes[m_at++];
        m_zeros = m_current == 0 ? m_zeros + 1 : 0;
        m_left = 8;
        return true;
    }

    ByteView m_bytes;
    Emulation m_emulation;
    std::size_t m_at = 0;
    std::uint32_t m_current = 0;
    int m_left = 0;
    int m_zeros = 0;
    bool m_failed = false;
};

} // namespace belfry::media
