// WsCodec: WebSocket frames (RFC 6455 section 5), without extensions: bytes in, messages out, and frames to send.
#pragma once

#include "base/Bytes.h"
#include "base/SharedBytes.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace belfry::http {

enum class WsOpcode : std::uint8_t { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };

/// Close codes of RFC 6455 7.4.1 that we send.
enum class WsClose : std::uint16_t {
    Normal = 1000,
    GoingAway = 1001,
    Protocol = 1002,
    BadText = 1007,
    Policy = 1008,
    TooBig = 1009,
    TryLater = 1013,
};
/// What close() gives when the peer named no code; never sent.
inline constexpr std::uint16_t kWsNoCode = 1005;

/// One frame as a server sends it. A control frame's payload is at most 125 bytes (cut to that).
SharedBytes wsFrame(WsOpcode opcode, ByteView payload, bool last = true);
/// What stands before `length` bytes of payload that are sent behind it: for one message made of shared pieces.
SharedBytes wsFrameHead(WsOpcode opcode, std::size_t length);
SharedBytes wsCloseFrame(std::uint16_t code, std::string_view reason = {});
/// One frame as a client sends it: masked.
Bytes wsMaskedFrame(WsOpcode opcode, ByteView payload, std::array<std::uint8_t, 4> mask, bool last = true);

/// UTF-8 that comes in pieces: says no at the first byte that cannot be right. A value.
class Utf8Check {
public:
    bool take(ByteView bytes);
    /// No character is half way.
    bool isWhole() const { return m_awaited == 0; }

private:
    bool begin(std::uint8_t byte);

    std::uint8_t m_awaited = 0; // bytes of the character that are to come
    std::uint8_t m_least = 0x80; // bounds of the next one of them
    std::uint8_t m_most = 0xbf;
};

/// Reads what a client sends. Holds no more than one message of `messageBytes`, and nothing between messages. After
/// Bad or Close it reads no more. One owner, one thread.
class WsCodec {
public:
    enum class Step {
        More, ///< all was eaten; nothing whole is there
        Text,
        Binary,
        Ping,
        Pong,
        Close, ///< closeCode() and payload() say why
        Bad,   ///< closeCode() is what to close with
    };

    explicit WsCodec(std::size_t messageBytes) : m_messageMax(messageBytes) {}

    /// Eats from the front of `bytes` until something is whole.
    Step next(ByteView &bytes);
    /// Of the last step; valid until the next call.
    std::string_view payload() const { return m_inControl ? m_control : m_message; }
    std::uint16_t closeCode() const { return m_closeCode; }

private:
    static constexpr std::size_t kHeaderMax = 14;

    bool readHeader(ByteView &bytes);
    bool checkHeader();
    bool takeLength();
    bool takePayload(ByteView &bytes);
    Step finishFrame();
    Step finishClose();
    Step bad(WsClose code);

    std::size_t m_messageMax;
    std::string m_message;
    std::string m_control;
    std::uint64_t m_left = 0; // of this frame's payload
    std::uint64_t m_done = 0;
    std::array<std::uint8_t, kHeaderMax> m_header;
    std::uint8_t m_headerHas = 0;
    std::uint8_t m_headerNeeds = 2;
    std::uint16_t m_closeCode = kWsNoCode;
    WsOpcode m_opcode = WsOpcode::Text;
    WsOpcode m_kind = WsOpcode::Text; // of the message under way
    Utf8Check m_utf8;
    bool m_inPayload = false;
    bool m_inMessage = false;
    bool m_inControl = false;
    bool m_given = false; // payload() was handed out: let it go at the next call
    bool m_over = false;
};

} // namespace belfry::http
