// Nal: walks the NAL units of an AVC or HEVC packet, each behind its length (ISO 14496-15 5.3.4.2).
#pragma once

#include "base/SharedBytes.h"
#include "media/Codec.h"

#include <optional>

namespace belfry::media {

enum class AvcNal : std::uint8_t { Slice = 1, Idr = 5, Sei = 6, Sps = 7, Pps = 8, AccessUnitDelimiter = 9, Filler = 12 };
enum class HevcNal : std::uint8_t { Vps = 32, Sps = 33, Pps = 34, Filler = 38 };

constexpr std::uint8_t avcNalType(ByteView nal) { return nal.empty() ? 0 : nal[0] & 0x1f; }
constexpr std::uint8_t hevcNalType(ByteView nal) { return nal.empty() ? 0 : nal[0] >> 1 & 0x3f; }

/// Pull it until next() says nothing, then ask failed(): true when a length pointed past the end. A value.
class NalWalker {
public:
    explicit NalWalker(ByteView payload, std::size_t lengthBytes = 4) : m_rest(payload), m_lengthBytes(lengthBytes) {}

    /// The next unit, without its length; may be empty.
    std::optional<ByteView> next();
    bool failed() const { return m_failed; }

private:
    ByteView m_rest;
    std::size_t m_lengthBytes;
    bool m_failed = false;
};

/// The payload of a Packet made from `payload`: four-byte lengths, no filler units, no empty ones. Shares the memory
/// when nothing in the middle had to go; nothing when the lengths do not add up. Empty when only filler was in it.
std::optional<SharedBytes> tidyNals(const SharedBytes &payload, Codec codec, std::size_t lengthBytes);

} // namespace belfry::media
