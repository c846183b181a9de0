#include "rtmp/Handshake.h"

#include <algorithm>

namespace belfry::rtmp {
namespace {

constexpr std::uint8_t kVersion = 3;

// Time and version zero, filler. The filler need not be secret: it is only echoed.
void writeOpening(ByteWriter &writer)
{
    writer.u8(kVersion);
    writer.zeros(8);
    std::uint32_t filler = 0x62656c6c;
    for (std::size_t i = 8; i < Handshake::kPacketBytes; ++i) {
        filler = filler * 1664525u + 1013904223u;
        writer.u8(static_cast<std::uint8_t>(filler >> 24));
    }
}

} // namespace

Handshake::Status Handshake::read(ByteView &in, Bytes &out)
{
    while (!in.empty()) {
        const std::size_t wanted = m_answered ? kPacketBytes : m_received.size();
        const std::size_t count = std::min(wanted - m_receivedBytes, in.size());
        if (!m_answered)
            std::copy_n(in.begin(), count, m_received.begin() + static_cast<std::ptrdiff_t>(m_receivedBytes));
        m_receivedBytes += count;
        in = in.subspan(count);
        if (m_received[0] != kVersion)
            return Status::Bad;
        if (m_receivedBytes < wanted)
            return Status::More;
        if (m_answered)
            return Status::Done;
        answer(out);
        m_answered = true;
        m_receivedBytes = 0;
    }
    return Status::More;
}

// S0, S1, S2 (the echo of C1).
void Handshake::answer(Bytes &out) const
{
    ByteWriter writer(out);
    writeOpening(writer);
    writer.bytes(ByteView(m_received).subspan(1));
}

void ClientHandshake::begin(Bytes &out)
{
    ByteWriter writer(out);
    writeOpening(writer);
}

// The echo is written as S1 comes in: nobody keeps it.
ClientHandshake::Status ClientHandshake::read(ByteView &in, Bytes &out)
{
    constexpr std::size_t kEchoEnd = 1 + Handshake::kPacketBytes;
    constexpr std::size_t kEnd = kEchoEnd + Handshake::kPacketBytes;
    while (!in.empty() && m_receivedBytes < kEnd) {
        if (m_receivedBytes == 0) {
            if (in.front() != kVersion)
                return Status::Bad;
            in = in.subspan(1);
            m_receivedBytes = 1;
            continue;
        }
        const bool isEcho = m_receivedBytes < kEchoEnd;
        const std::size_t count = std::min((isEcho ? kEchoEnd : kEnd) - m_receivedBytes, in.size());
        if (isEcho)
            ByteWriter(out).bytes(in.first(count));
        in = in.subspan(count);
        m_receivedBytes += count;
    }
    return m_receivedBytes == kEnd ? Status::Done : Status::More;
}

} // namespace belfry::rtmp
