#include "media/Captions.h"

#include "media/Nal.h"

#include <algorithm>
#include <array>
#include <utility>

namespace belfry::media {
namespace {

constexpr std::size_t kSeiBytesMax = 4096;
constexpr std::size_t kUserDataRegistered = 4; // ISO/IEC 14496-10 D.1, ISO/IEC 23008-2 D.2
constexpr std::uint8_t kHevcPrefixSei = 39;
constexpr std::uint8_t kHevcFirstNonVcl = 32;
constexpr std::array<std::uint8_t, 8> kCcData = {0xb5, 0x00, 0x31, 'G', 'A', '9', '4', 0x03};

enum class Unit { Sei, Slice, Other };

Unit unitOf(Codec codec, ByteView nal)
{
    if (codec == Codec::Avc) {
        const std::uint8_t type = avcNalType(nal);
        if (type == static_cast<std::uint8_t>(AvcNal::Sei))
            return Unit::Sei;
        const bool isSlice = type >= static_cast<std::uint8_t>(AvcNal::Slice) && type <= static_cast<std::uint8_t>(AvcNal::Idr);
        return isSlice ? Unit::Slice : Unit::Other;
    }
    const std::uint8_t type = hevcNalType(nal);
    return type == kHevcPrefixSei ? Unit::Sei : type < kHevcFirstNonVcl ? Unit::Slice : Unit::Other;
}

// ISO/IEC 14496-10 7.3.1: 00 00 03 stands for 00 00.
void unescape(ByteView nal, Bytes &out)
{
    out.clear();
    int zeros = 0;
    for (const std::uint8_t byte : nal) {
        if (zeros >= 2 && byte == 3) {
            zeros = 0;
            continue;
        }
        zeros = byte == 0 ? zeros + 1 : 0;
        out.push_back(byte);
    }
}

// ISO/IEC 14496-10 7.3.2.3.1: a number of any size, as a sum of bytes of which only the last is not 255.
std::size_t variable(ByteReader &reader)
{
    std::size_t sum = 0;
    std::uint8_t byte = 0xff;
    while (byte == 0xff && !reader.failed())
        sum += byte = reader.u8();
    return sum;
}

} // namespace

bool CaptionScan::add(Codec codec, ByteView payload)
{
    if (codec != Codec::Avc && codec != Codec::Hevc)
        return false;
    const CaptionSet before = m_found;
    NalWalker walker(payload);
    while (const auto nal = walker.next()) {
        const Unit unit = unitOf(codec, *nal);
        if (unit == Unit::Slice)
            break;
        if (unit == Unit::Sei && nal->size() <= kSeiBytesMax)
            readSei(nal->subspan(std::min<std::size_t>(nal->size(), codec == Codec::Avc ? 1 : 2)));
    }
    return m_found != before;
}

void CaptionScan::readSei(ByteView nal)
{
    unescape(nal, m_plain);
    ByteReader reader{ByteView(m_plain)};
    while (reader.remaining() > 2) { // a message's type and size, and the trailing bits
        const std::size_t type = variable(reader);
        const std::size_t size = variable(reader);
        const ByteView message = reader.bytes(size);
        if (reader.failed())
            return;
        if (type == kUserDataRegistered)
            readUserData(message);
    }
}

// ATSC A/53 part 4, tables 6.7 to 6.10; CEA-708 4.3.
void CaptionScan::readUserData(ByteView message)
{
    if (message.size() < kCcData.size() || !std::equal(kCcData.begin(), kCcData.end(), message.begin()))
        return;
    ByteReader reader(message.subspan(kCcData.size()));
    const std::uint8_t flags = reader.u8();
    reader.skip(1);
    if (!(flags & 0x40)) // process_cc_data_flag
        return;
    std::array<std::uint8_t, 2 * 31> packet{};
    std::size_t packetBytes = 0;
    const auto endPacket = [&] { readServices(ByteView(packet.data(), std::exchange(packetBytes, 0))); };
    for (int left = flags & 0x1f; left > 0; --left) {
        const std::uint8_t head = reader.u8();
        const std::uint8_t first = reader.u8();
        const std::uint8_t second = reader.u8();
        if (reader.failed())
            break;
        if (!(head & 0x04)) // cc_valid
            continue;
        const unsigned type = head & 0x03;
        if (type < 2) {
            readLine21(type, first, second);
            continue;
        }
        if (type == 3)
            endPacket();
        else if (packetBytes == 0)
            continue; // its beginning was in another frame
        packet[packetBytes++] = first;
        packet[packetBytes++] = second;
    }
    endPacket();
}

// CEA-608: a control code says which of its field's two channels speaks. The two that open text, not captions, do not
// count.
void CaptionScan::readLine21(unsigned field, std::uint8_t first, std::uint8_t second)
{
    first &= 0x7f;
    second &= 0x7f;
    if (first < 0x10 || first > 0x1f || second < 0x20)
        return;
    const bool isMiscellaneous = (first & 0x76) == 0x14;
    if (isMiscellaneous && (second == 0x2a || second == 0x2b))
        return;
    const unsigned channel = 2 * field + (first & 0x08 ? 1 : 0);
    m_found.channels = static_cast<std::uint8_t>(m_found.channels | 1u << channel);
}

// CEA-708 5 and 6.2: a packet's header, then blocks of {service, size}.
void CaptionScan::readServices(ByteView packet)
{
    if (packet.empty())
        return;
    const std::size_t code = packet[0] & 0x3f;
    const std::size_t size = code == 0 ? 127 : 2 * code - 1;
    ByteReader reader(packet.subspan(1, std::min(size, packet.size() - 1)));
    while (reader.remaining() > 0) {
        const std::uint8_t head = reader.u8();
        const std::size_t length = head & 0x1f;
        unsigned service = head >> 5;
        if (service == 7 && length != 0)
            service = reader.u8() & 0x3f;
        if (service == 0 || length == 0 || reader.failed())
            return;
        m_found.services |= std::uint64_t(1) << service;
        reader.skip(length);
    }
}

} // namespace belfry::media
