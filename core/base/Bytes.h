// Reading and writing bytes: a cursor that fails closed, a writer that grows. Big-endian unless the name says Le.
#pragma once

#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <vector>

namespace belfry {

using ByteView = std::span<const std::uint8_t>;
using Bytes = std::vector<std::uint8_t>;

inline ByteView asBytes(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t *>(text.data()), text.size()};
}
inline std::string_view asText(ByteView bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

/// A cursor over bytes it does not own. A read past the end returns zeros (or an empty view), sets failed() and
/// stays failed: read a whole structure, then ask once.
class ByteReader {
public:
    explicit ByteReader(ByteView bytes) : m_bytes(bytes) {}

    bool failed() const { return m_failed; }
    std::size_t remaining() const { return m_bytes.size() - m_at; }
    std::size_t position() const { return m_at; }

    std::uint8_t u8() { return static_cast<std::uint8_t>(number(1)); }
    std::uint16_t u16() { return static_cast<std::uint16_t>(number(2)); }
    std::uint32_t u24() { return static_cast<std::uint32_t>(number(3)); }
    std::uint32_t u32() { return static_cast<std::uint32_t>(number(4)); }
    std::uint64_t u64() { return number(8); }
    std::uint32_t u32Le()
    {
        const std::uint32_t v = u32();
        return v >> 24 | (v >> 8 & 0xff00u) | (v << 8 & 0xff0000u) | v << 24;
    }
    double f64()
    {
        const std::uint64_t bits = u64();
        double value;
        std::memcpy(&value, &bits, sizeof value);
        return value;
    }
    ByteView bytes(std::size_t count)
    {
        if (!take(count))
            return {};
        return m_bytes.subspan(m_at - count, count);
    }
    ByteView rest() { return bytes(remaining()); }
    void skip(std::size_t count) { take(count); }

private:
    bool take(std::size_t count)
    {
        if (m_failed || count > remaining()) {
            m_failed = true;
            m_at = m_bytes.size();
            return false;
        }
        m_at += count;
        return true;
    }
    std::uint64_t number(std::size_t count)
    {
        if (!take(count))
            return 0;
        std::uint64_t value = 0;
        for (std::size_t i = m_at - count; i < m_at; ++i)
            value = value << 8 | m_bytes[i];
        return value;
    }

    ByteView m_bytes;
    std::size_t m_at = 0;
    bool m_failed = false;
};

/// Appends to a vector it does not own.
class ByteWriter {
public:
    explicit ByteWriter(Bytes &out) : m_out(out) {}

    void u8(std::uint8_t v) { m_out.push_back(v); }
    void u16(std::uint16_t v) { number(v, 2); }
    void u24(std::uint32_t v) { number(v, 3); }
    void u32(std::uint32_t v) { number(v, 4); }
    void u64(std::uint64_t v) { number(v, 8); }
    void u32Le(std::uint32_t v)
    {
        for (int shift = 0; shift < 32; shift += 8)
            u8(static_cast<std::uint8_t>(v >> shift));
    }
    void f64(double value)
    {
        std::uint64_t bits;
        std::memcpy(&bits, &value, sizeof bits);
        u64(bits);
    }
    void bytes(ByteView b) { m_out.insert(m_out.end(), b.begin(), b.end()); }
    void text(std::string_view t) { bytes(asBytes(t)); }
    void zeros(std::size_t count) { m_out.insert(m_out.end(), count, 0); }

    std::size_t position() const { return m_out.size(); }
    /// Overwrites four bytes written before, for lengths known late. `at` + 4 must not pass position().
    void patchU32(std::size_t at, std::uint32_t v)
    {
        for (std::size_t i = 0; i < 4; ++i)
            m_out[at + i] = static_cast<std::uint8_t>(v >> (24 - 8 * i));
    }

private:
    void number(std::uint64_t v, int count)
    {
        for (int shift = 8 * (count - 1); shift >= 0; shift -= 8)
            m_out.push_back(static_cast<std::uint8_t>(v >> shift));
    }

    Bytes &m_out;
};

} // namespace belfry
