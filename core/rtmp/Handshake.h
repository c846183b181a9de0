// Handshake: both sides of RTMP's opening exchange (RTMP 1.0, 5.2), in its simple form.
#pragma once

#include "base/Bytes.h"

#include <array>

namespace belfry::rtmp {

/// The server's side. A codec: bytes in, bytes out. Tolerant: what a client puts into C1 is only echoed, and C2 is not looked at; clients
/// that bring a digest see by our zeros that they talk to a simple server. Allocates nothing but into `out`.
class Handshake {
public:
    static constexpr std::size_t kPacketBytes = 1536;
    enum class Status { Done, More, Bad };

    /// Takes what it needs from the front of `in`; after Done what is left belongs to the chunk stream. Writes S0, S1
    /// and S2 once C1 is whole. Bad: it is not RTMP (an HTTP request, TLS, encrypted RTMP).
    Status read(ByteView &in, Bytes &out);

private:
    void answer(Bytes &out) const;

    std::array<std::uint8_t, 1 + kPacketBytes> m_received{};
    std::size_t m_receivedBytes = 0;
    bool m_answered = false;
};

/// The client's side. A codec as above. What stands in S1 is only echoed, and S2 is not looked at.
class ClientHandshake {
public:
    using Status = Handshake::Status;

    /// C0 and C1: time and version zero, as a client that brings no digest.
    static void begin(Bytes &out);
    /// Takes S0, S1 and S2 from the front of `in`; writes C2 as soon as S1 is whole. Bad: it is not RTMP.
    Status read(ByteView &in, Bytes &out);

private:
    std::size_t m_receivedBytes = 0; // of S0, S1 and S2 together
};

} // namespace belfry::rtmp
