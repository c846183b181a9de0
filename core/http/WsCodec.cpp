#include "http/WsCodec.h"

#include <algorithm>

namespace belfry::http {
namespace {

constexpr std::size_t kControlMax = 125;
constexpr std::uint8_t kFin = 0x80;
constexpr std::uint8_t kReserved = 0x70;
constexpr std::uint8_t kMasked = 0x80;

bool isControl(WsOpcode opcode)
{
    return static_cast<std::uint8_t>(opcode) >= 8;
}

bool isKnown(std::uint8_t opcode)
{
    return opcode <= 2 || (opcode >= 8 && opcode <= 10);
}

// RFC 6455 7.4: 1004 to 1006 are never sent; 1012 to 1014 were registered later; 3000 to 4999 belong to applications.
bool maySend(std::uint16_t code)
{
    return (code >= 1000 && code <= 1014 && !(code >= 1004 && code <= 1006)) || (code >= 3000 && code <= 4999);
}

void writeHeader(ByteWriter &out, WsOpcode opcode, std::size_t length, bool last, std::uint8_t masked)
{
    out.u8(static_cast<std::uint8_t>((last ? kFin : 0) | static_cast<std::uint8_t>(opcode)));
    if (length < 126) {
        out.u8(static_cast<std::uint8_t>(masked | length));
    } else if (length <= 0xffff) {
        out.u8(masked | 126);
        out.u16(static_cast<std::uint16_t>(length));
    } else {
        out.u8(masked | 127);
        out.u64(length);
    }
}

ByteView fitting(WsOpcode opcode, ByteView payload)
{
    return isControl(opcode) ? payload.first(std::min(payload.size(), kControlMax)) : payload;
}

} // namespace

SharedBytes wsFrame(WsOpcode opcode, ByteView payload, bool last)
{
    payload = fitting(opcode, payload);
    Bytes header;
    ByteWriter out(header);
    writeHeader(out, opcode, payload.size(), last, 0);
    BytesBuilder frame(header.size() + payload.size());
    frame.append(header);
    frame.append(payload);
    return frame.freeze();
}

SharedBytes wsFrameHead(WsOpcode opcode, std::size_t length)
{
    Bytes header;
    ByteWriter out(header);
    writeHeader(out, opcode, length, true, 0);
    return SharedBytes::copyOf(ByteView(header));
}

SharedBytes wsCloseFrame(std::uint16_t code, std::string_view reason)
{
    Bytes payload;
    ByteWriter out(payload);
    out.u16(code);
    out.text(reason);
    return wsFrame(WsOpcode::Close, payload);
}

Bytes wsMaskedFrame(WsOpcode opcode, ByteView payload, std::array<std::uint8_t, 4> mask, bool last)
{
    payload = fitting(opcode, payload);
    Bytes frame;
    ByteWriter out(frame);
    writeHeader(out, opcode, payload.size(), last, kMasked);
    out.bytes(mask);
    for (std::size_t i = 0; i < payload.size(); ++i)
        out.u8(payload[i] ^ mask[i % 4]);
    return frame;
}

bool Utf8Check::take(ByteView bytes)
{
    for (const std::uint8_t byte : bytes) {
        if (m_awaited == 0) {
            if (byte >= 0x80 && !begin(byte))
                return false;
        } else {
            if (byte < m_least || byte > m_most)
                return false;
            --m_awaited;
            m_least = 0x80;
            m_most = 0xbf;
        }
    }
    return true;
}

// RFC 3629 section 4: no overlong forms, no surrogates, nothing above U+10FFFF.
bool Utf8Check::begin(std::uint8_t byte)
{
    if (byte < 0xc2 || byte > 0xf4)
        return false;
    m_awaited = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    m_least = byte == 0xe0 ? 0xa0 : byte == 0xf0 ? 0x90 : 0x80;
    m_most = byte == 0xed ? 0x9f : byte == 0xf4 ? 0x8f : 0xbf;
    return true;
}

WsCodec::Step WsCodec::next(ByteView &bytes)
{
    if (m_over)
        return Step::More;
    if (m_given) {
        m_given = false;
        (m_inControl ? m_control : m_message) = std::string();
        m_inControl = false;
    }
    for (;;) {
        if (!m_inPayload) {
            if (!readHeader(bytes))
                return m_over ? Step::Bad : Step::More;
            m_inPayload = true;
        }
        if (!takePayload(bytes))
            return bad(WsClose::BadText);
        if (m_left != 0)
            return Step::More;
        m_inPayload = false;
        m_headerHas = 0;
        m_headerNeeds = 2;
        const Step step = finishFrame();
        if (step != Step::More)
            return step;
    }
}

// True when the header is whole and right.
bool WsCodec::readHeader(ByteView &bytes)
{
    while (m_headerHas < m_headerNeeds) {
        if (bytes.empty())
            return false;
        m_header[m_headerHas++] = bytes.front();
        bytes = bytes.subspan(1);
        if (m_headerHas != 2)
            continue;
        if (!checkHeader())
            return false;
        const std::uint8_t length = m_header[1] & 0x7f;
        m_headerNeeds = static_cast<std::uint8_t>(6 + (length == 126 ? 2 : length == 127 ? 8 : 0));
    }
    return takeLength();
}

bool WsCodec::checkHeader()
{
    const std::uint8_t opcode = m_header[0] & 0x0f;
    const bool last = (m_header[0] & kFin) != 0;
    m_opcode = static_cast<WsOpcode>(opcode);
    const bool right = (m_header[0] & kReserved) == 0 && isKnown(opcode) && (m_header[1] & kMasked) != 0
                       && (isControl(m_opcode) ? last && (m_header[1] & 0x7f) <= kControlMax
                                               : m_inMessage == (m_opcode == WsOpcode::Continuation));
    if (!right)
        bad(WsClose::Protocol);
    return right;
}

bool WsCodec::takeLength()
{
    ByteReader in(ByteView(m_header).subspan(2));
    const std::uint8_t first = m_header[1] & 0x7f;
    const std::uint64_t length = first == 126 ? in.u16() : first == 127 ? in.u64() : first;
    // RFC 6455 5.2: as few bytes as will do, and the top bit is 0.
    if ((first == 126 && length < 126) || (first == 127 && (length <= 0xffff || length >> 63 != 0))) {
        bad(WsClose::Protocol);
        return false;
    }
    if (!isControl(m_opcode)) {
        if (length > m_messageMax || m_message.size() > m_messageMax - length) {
            bad(WsClose::TooBig);
            return false;
        }
        if (m_opcode != WsOpcode::Continuation) {
            m_kind = m_opcode;
            m_utf8 = {};
            m_inMessage = true;
        }
    }
    m_left = length;
    m_done = 0;
    return true;
}

// False when text turns out to be none.
bool WsCodec::takePayload(ByteView &bytes)
{
    const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(m_left, bytes.size()));
    std::string &into = isControl(m_opcode) ? m_control : m_message;
    const std::size_t from = into.size();
    into.resize(from + count);
    const std::uint8_t *mask = m_header.data() + m_headerNeeds - 4;
    for (std::size_t i = 0; i < count; ++i)
        into[from + i] = static_cast<char>(bytes[i] ^ mask[(m_done + i) % 4]);
    bytes = bytes.subspan(count);
    m_done += count;
    m_left -= count;
    const bool isText = !isControl(m_opcode) && m_kind == WsOpcode::Text;
    return !isText || m_utf8.take(asBytes(std::string_view(into).substr(from)));
}

WsCodec::Step WsCodec::finishFrame()
{
    if (isControl(m_opcode)) {
        m_inControl = m_given = true;
        return m_opcode == WsOpcode::Ping ? Step::Ping : m_opcode == WsOpcode::Pong ? Step::Pong : finishClose();
    }
    if ((m_header[0] & kFin) == 0)
        return Step::More;
    m_inMessage = false;
    m_given = true;
    if (m_kind == WsOpcode::Binary)
        return Step::Binary;
    return m_utf8.isWhole() ? Step::Text : bad(WsClose::BadText);
}

WsCodec::Step WsCodec::finishClose()
{
    if (m_control.size() == 1)
        return bad(WsClose::Protocol);
    if (!m_control.empty()) {
        const std::uint16_t code = ByteReader(asBytes(m_control)).u16();
        if (!maySend(code))
            return bad(WsClose::Protocol);
        m_control.erase(0, 2);
        Utf8Check reason;
        if (!reason.take(asBytes(m_control)) || !reason.isWhole())
            return bad(WsClose::BadText);
        m_closeCode = code;
    }
    m_over = true;
    return Step::Close;
}

WsCodec::Step WsCodec::bad(WsClose code)
{
    m_over = true;
    m_closeCode = static_cast<std::uint16_t>(code);
    return Step::Bad;
}

} // namespace belfry::http
