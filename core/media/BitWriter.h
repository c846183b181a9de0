// BitWriter: the other way of BitReader: bits and Exp-Golomb codes of what we write ourselves.
#pragma once

#include "base/Bytes.h"

namespace belfry::media {

/// Pure value. What is written is a raw byte sequence payload (ISO 14496-10 7.2) until nal() makes a unit of it.
class BitWriter {
public:
    void flag(bool value) { bits(1, value ? 1u : 0u); }
    void bits(int count, std::uint32_t value)
    {
        for (int i = count - 1; i >= 0; --i)
            bit(value >> i & 1u);
    }
    /// ue(v); below 2^31.
    void ue(std::uint32_t value)
    {
        const std::uint32_t code = value + 1;
        int length = 0;
        while (code >> length > 1)
            ++length;
        bits(length, 0);
        bits(length + 1, code);
    }
    void se(std::int32_t value)
    {
        ue(value > 0 ? static_cast<std::uint32_t>(value) * 2 - 1 : static_cast<std::uint32_t>(-value) * 2);
    }
    bool isAligned() const { return m_left == 8; }
    void alignZero()
    {
        while (!isAligned())
            bit(0);
    }
    /// rbsp_trailing_bits().
    void trail()
    {
        bit(1);
        alignZero();
    }
    const Bytes &raw() const { return m_bytes; }
    /// A unit with this header byte; 00 00 0x becomes 00 00 03 0x. What is not aligned yet is filled with zeros.
    Bytes nal(std::uint8_t header) const
    {
        Bytes out{header};
        out.reserve(m_bytes.size() + m_bytes.size() / 64 + 1);
        int zeros = 0;
        for (const std::uint8_t byte : m_bytes) {
            if (zeros >= 2 && byte <= 3) {
                out.push_back(3);
                zeros = 0;
            }
            out.push_back(byte);
            zeros = byte == 0 ? zeros + 1 : 0;
        }
        return out;
    }

private:
    void bit(std::uint32_t value)
    {
        if (m_left == 8)
            m_bytes.push_back(0);
        --m_left;
        m_bytes.back() = static_cast<std::uint8_t>(m_bytes.back() | value << m_left);
        if (m_left == 0)
            m_left = 8;
    }

    Bytes m_bytes;
    int m_left = 8; ///< bits free in the last byte; 8: a new one is wanted
};

} // namespace belfry::media
