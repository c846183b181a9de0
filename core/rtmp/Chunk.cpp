#include "rtmp/Chunk.h"

#include <algorithm>

namespace belfry::rtmp {
namespace {

constexpr std::size_t kMessageHeaderBytes[] = {11, 7, 3, 0};
constexpr std::uint32_t kExtended = 0xffffff;
constexpr std::size_t kControlBytes = 64; // control messages are 4 to 10 bytes

std::uint32_t number24(const std::uint8_t *bytes)
{
    return std::uint32_t(bytes[0]) << 16 | std::uint32_t(bytes[1]) << 8 | bytes[2];
}

/// What stands before each chunk of one message.
struct Heading {
    std::uint32_t chunkStream;
    std::uint32_t ms;

    bool extended() const { return ms >= kExtended; }
    void writeFull(Bytes &out, MessageType type, std::uint32_t streamId, std::size_t length) const
    {
        ByteWriter writer(out);
        writeBasic(writer, 0);
        writer.u24(extended() ? kExtended : ms);
        writer.u24(static_cast<std::uint32_t>(length));
        writer.u8(static_cast<std::uint8_t>(type));
        writer.u32Le(streamId);
        if (extended())
            writer.u32(ms);
    }
    void writeContinuation(Bytes &out) const
    {
        ByteWriter writer(out);
        writeBasic(writer, 3);
        if (extended())
            writer.u32(ms);
    }

private:
    void writeBasic(ByteWriter &writer, std::uint8_t format) const
    {
        if (chunkStream < 64) {
            writer.u8(static_cast<std::uint8_t>(format << 6 | chunkStream));
        } else if (chunkStream < 320) {
            writer.u8(static_cast<std::uint8_t>(format << 6));
            writer.u8(static_cast<std::uint8_t>(chunkStream - 64));
        } else {
            writer.u8(static_cast<std::uint8_t>(format << 6 | 1));
            writer.u8(static_cast<std::uint8_t>(chunkStream - 64));
            writer.u8(static_cast<std::uint8_t>((chunkStream - 64) >> 8));
        }
    }
};

// One for all connections of a thread: a message costs no memory of its own.
struct Scratch {
    Bytes head;
    std::vector<ByteView> views;
};
Scratch &scratch()
{
    static thread_local Scratch its;
    return its;
}

} // namespace

ChunkReader::ChunkReader(const Limits &limits) : m_limits(limits) {}

ChunkReader::Status ChunkReader::read(ByteView &in, Message &out)
{
    while (m_problem.empty()) {
        if (!m_inPayload) {
            for (std::size_t wanted = headerBytesWanted(); m_headerBytes < wanted; wanted = headerBytesWanted()) {
                if (in.empty())
                    return Status::More;
                m_header[m_headerBytes++] = in.front();
                in = in.subspan(1);
            }
            if (!beginChunk())
                break;
        }
        Line &line = m_lines[m_current];
        if (m_chunkLeft > 0) {
            if (in.empty())
                return Status::More;
            if (!takePayload(in))
                break;
        }
        if (m_chunkLeft > 0)
            continue;
        m_inPayload = false;
        if (line.received == line.length && finish(line, out))
            return Status::Message;
    }
    return Status::Bad;
}

// RTMP 1.0, 5.3.1.1: one byte for 2-63, two for 64-319, three for 64-65599.
ChunkReader::BasicHeader ChunkReader::basicHeader() const
{
    const int format = m_header[0] >> 6;
    const std::uint32_t low = m_header[0] & 63;
    if (low == 0)
        return {format, 2, 64u + m_header[1]};
    if (low == 1)
        return {format, 3, 64u + m_header[1] + 256u * m_header[2]};
    return {format, 1, low};
}

std::size_t ChunkReader::headerBytesWanted()
{
    if (m_headerBytes == 0)
        return 1;
    const BasicHeader basic = basicHeader();
    const std::size_t plain = basic.bytes + kMessageHeaderBytes[basic.format];
    if (m_headerBytes < plain)
        return plain;
    if (basic.format == 3) {
        const Line *line = find(basic.id);
        return line && line->extended ? plain + 4 : plain;
    }
    return number24(&m_header[basic.bytes]) == kExtended ? plain + 4 : plain;
}

ChunkReader::Line *ChunkReader::find(std::uint32_t id)
{
    if (m_current < m_lines.size() && m_lines[m_current].id == id)
        return &m_lines[m_current];
    const auto line = std::find_if(m_lines.begin(), m_lines.end(), [id](const Line &l) { return l.id == id; });
    if (line == m_lines.end())
        return nullptr;
    m_current = static_cast<std::size_t>(line - m_lines.begin());
    return &*line;
}

bool ChunkReader::beginChunk()
{
    const BasicHeader basic = basicHeader();
    m_headerBytes = 0;
    Line *line = find(basic.id);
    if (!line) {
        if (basic.format >= 2)
            return bad("a chunk stream begins without a message length");
        if (m_lines.size() >= m_limits.rtmpChunkStreams)
            return bad("too many chunk streams", true);
        m_current = m_lines.size();
        line = &m_lines.emplace_back();
        line->id = basic.id;
    }
    // Continuing one message with the header of another is how lengths were changed under a reader's hands
    // (CVE-2016-10191).
    if (line->open && basic.format != 3)
        return bad("a new header inside a message");
    if (!line->open) {
        readMessageHeader(*line, basic);
        if (!beginMessage(*line))
            return false;
    }
    m_inPayload = true;
    m_chunkLeft = std::min(m_chunkSize, line->length - line->received);
    return true;
}

// RTMP 1.0, 5.3.1.2. Time belongs to the chunk stream: OBS sends sound and picture on one, each time the difference to
// the message before, whatever its kind. A type 3 header that begins a message repeats the last difference; behind a
// type 0 header that is zero, which is what librtmp (and so OBS) means by it.
void ChunkReader::readMessageHeader(Line &line, const BasicHeader &basic)
{
    const std::uint8_t *at = &m_header[basic.bytes];
    if (basic.format < 3) {
        std::uint32_t time = number24(at);
        line.extended = time == kExtended;
        if (line.extended)
            time = ByteReader(ByteView(at + kMessageHeaderBytes[basic.format], 4)).u32();
        line.delta = basic.format == 0 ? 0 : time;
        if (basic.format == 0)
            line.ms = time;
    }
    if (basic.format <= 1) {
        line.length = number24(at + 3);
        line.type = static_cast<MessageType>(at[6]);
    }
    if (basic.format == 0)
        line.streamId = ByteReader(ByteView(at + 7, 4)).u32Le();
    line.ms += line.delta;
}

std::size_t ChunkReader::longest(MessageType type) const
{
    std::size_t most = m_limits.rtmpCommandMessageBytes;
    switch (type) {
    case MessageType::SetChunkSize: case MessageType::Abort: case MessageType::Acknowledgement:
    case MessageType::UserControl: case MessageType::WindowAcknowledgementSize: case MessageType::SetPeerBandwidth:
        most = kControlBytes;
        break;
    case MessageType::Audio: case MessageType::Video: case MessageType::Aggregate:
        most = m_limits.rtmpVideoMessageBytes;
        break;
    case MessageType::Data: case MessageType::Amf3Data:
        most = m_limits.rtmpMetadataMessageBytes;
        break;
    case MessageType::Command: case MessageType::Amf3Command:
        break;
    }
    return m_mediaAllowed ? most : std::min(most, m_limits.rtmpBufferedBytesBeforePublish);
}

bool ChunkReader::beginMessage(Line &line)
{
    if (line.length > longest(line.type))
        return bad("message too long", true);
    line.open = true;
    line.received = 0;
    return true;
}

bool ChunkReader::takePayload(ByteView &in)
{
    Line &line = m_lines[m_current];
    const std::size_t count = std::min<std::size_t>(m_chunkLeft, in.size());
    if (line.received + count > line.capacity && !grow(line, line.received + count))
        return false;
    line.body->append(in.first(count));
    in = in.subspan(count);
    line.received += static_cast<std::uint32_t>(count);
    m_chunkLeft -= static_cast<std::uint32_t>(count);
    return true;
}

// A declared length is believed up to the longest message this peer has really sent; beyond it, memory doubles with the
// bytes that come.
bool ChunkReader::grow(Line &line, std::size_t wanted)
{
    const std::size_t capacity =
        std::min<std::size_t>(line.length, std::max({wanted, 2 * line.capacity, m_provenBytes}));
    const std::size_t most = m_mediaAllowed ? m_limits.rtmpBufferedBytes : m_limits.rtmpBufferedBytesBeforePublish;
    if (m_reservedBytes - line.capacity + capacity > most)
        return bad("too many bytes in unfinished messages", true);
    BytesBuilder larger(capacity);
    if (line.body)
        larger.append(line.body->freeze().view());
    line.body.emplace(std::move(larger));
    m_reservedBytes += capacity - line.capacity;
    line.capacity = capacity;
    return true;
}

void ChunkReader::drop(Line &line)
{
    line.body.reset();
    m_reservedBytes -= line.capacity;
    line.capacity = 0;
    line.open = false;
    line.received = 0;
}

/// False when the message was for this layer.
bool ChunkReader::finish(Line &line, Message &out)
{
    out.type = line.type;
    out.streamId = line.streamId;
    out.chunkStream = line.id;
    out.ms = line.ms;
    out.payload = line.body ? line.body->freeze() : SharedBytes();
    m_provenBytes = std::max<std::size_t>(m_provenBytes, line.length);
    drop(line);
    return !obey(out);
}

// RTMP 1.0, 5.4.1 and 5.4.2.
bool ChunkReader::obey(const Message &message)
{
    if (message.type != MessageType::SetChunkSize && message.type != MessageType::Abort)
        return false;
    ByteReader reader(message.payload.view());
    const std::uint32_t value = reader.u32();
    if (reader.failed()) {
        bad("control message too short");
    } else if (message.type == MessageType::SetChunkSize) {
        if (value == 0 || value > m_limits.rtmpChunkSizeMax)
            bad("chunk size out of range", true);
        m_chunkSize = value;
    } else if (Line *line = find(value); line && line->open) {
        drop(*line);
    }
    return true;
}

bool ChunkReader::bad(std::string_view problem, bool limit)
{
    m_problem = problem;
    m_overLimit = limit;
    return false;
}

void ChunkWriter::write(Bytes &out, std::uint32_t chunkStream, MessageType type, std::uint32_t streamId,
                        std::uint32_t ms, ByteView payload) const
{
    const Heading heading{chunkStream, ms};
    heading.writeFull(out, type, streamId, payload.size());
    for (bool first = true; first || !payload.empty(); first = false) {
        if (!first)
            heading.writeContinuation(out);
        const std::size_t count = std::min<std::size_t>(payload.size(), m_chunkSize);
        ByteWriter(out).bytes(payload.first(count));
        payload = payload.subspan(count);
    }
}

std::span<const ByteView> ChunkWriter::view(std::uint32_t chunkStream, MessageType type, std::uint32_t streamId, std::uint32_t ms,
                                            ByteView front, ByteView payload) const
{
    const Heading heading{chunkStream, ms};
    auto &[head, views] = scratch();
    head.clear();
    views.clear();
    heading.writeFull(head, type, streamId, front.size() + payload.size());
    std::size_t room = m_chunkSize;
    for (const std::uint8_t byte : front) {
        if (room == 0) {
            heading.writeContinuation(head);
            room = m_chunkSize;
        }
        head.push_back(byte);
        --room;
    }
    const std::size_t headBytes = head.size();
    heading.writeContinuation(head);
    const ByteView all(head), between = all.subspan(headBytes);
    views.push_back(all.first(headBytes));
    while (!payload.empty()) {
        if (room == 0) {
            views.push_back(between);
            room = m_chunkSize;
        }
        const std::size_t count = std::min(payload.size(), room);
        views.push_back(payload.first(count));
        payload = payload.subspan(count);
        room -= count;
    }
    return views;
}

void ChunkWriter::setChunkSize(Bytes &out, std::uint32_t chunkSize)
{
    Bytes payload;
    ByteWriter(payload).u32(chunkSize);
    write(out, 2, MessageType::SetChunkSize, 0, 0, payload);
    m_chunkSize = chunkSize;
}

} // namespace belfry::rtmp
