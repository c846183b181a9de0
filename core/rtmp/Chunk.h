// Chunk: RTMP's chunk stream (RTMP 1.0, 5.3), reading and writing.
#pragma once

#include "base/Limits.h"
#include "rtmp/Message.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace belfry::rtmp {

/// A codec: bytes in, messages out. A payload byte goes from the read buffer straight into the memory that becomes the
/// message. Memory grows with the bytes that came, never by a declared length alone, and is bounded over all chunk
/// streams together. SetChunkSize and Abort concern this layer and end here. One per connection.
class ChunkReader {
public:
    enum class Status { Message, More, Bad };

    explicit ChunkReader(const Limits &limits);

    /// Takes bytes from the front of `in` until a message is whole. More: all was taken. Bad: the connection cannot go
    /// on; problem() says why. Call again after Message.
    Status read(ByteView &in, Message &out);
    /// From now on messages may be as long as media needs; before, all together are held to a stranger's measure.
    void allowMedia() { m_mediaAllowed = true; }

    std::string_view problem() const { return m_problem; }
    bool overLimit() const { return m_overLimit; } ///< a limit was passed, rather than the form broken
    std::size_t reservedBytes() const { return m_reservedBytes; } ///< held by unfinished messages

private:
    struct Line {
        std::uint32_t id = 0;
        MessageType type = MessageType::Command;
        std::uint32_t length = 0;
        std::uint32_t streamId = 0;
        std::uint32_t ms = 0;    // of the chunk stream, whatever the message: RTMP 1.0, 5.3.1.2
        std::uint32_t delta = 0;
        bool extended = false;   // the last full header had an extended timestamp, so type 3 repeats it
        bool open = false;       // a message is unfinished
        std::uint32_t received = 0;
        std::size_t capacity = 0;
        std::optional<BytesBuilder> body;
    };
    struct BasicHeader {
        int format;
        std::size_t bytes;
        std::uint32_t id;
    };

    BasicHeader basicHeader() const;
    std::size_t headerBytesWanted();
    bool beginChunk();
    void readMessageHeader(Line &line, const BasicHeader &basic);
    bool beginMessage(Line &line);
    bool takePayload(ByteView &in);
    bool grow(Line &line, std::size_t wanted);
    bool finish(Line &line, Message &out);
    void drop(Line &line);
    bool obey(const Message &message);
    Line *find(std::uint32_t id);
    std::size_t longest(MessageType type) const;
    bool bad(std::string_view problem, bool limit = false);

    Limits m_limits;
    std::array<std::uint8_t, 18> m_header{}; // 3 basic, 11 message, 4 extended timestamp
    std::size_t m_headerBytes = 0;
    std::vector<Line> m_lines;
    std::size_t m_current = 0;      // the line last looked up
    bool m_inPayload = false;
    std::uint32_t m_chunkLeft = 0;
    std::uint32_t m_chunkSize = 128;
    std::size_t m_reservedBytes = 0;
    std::size_t m_provenBytes = 4096; // the longest message that really came
    bool m_mediaAllowed = false;
    bool m_overLimit = false;
    std::string_view m_problem;
};

/// Writes messages as one full header and continuations. Chunk size 128 until setChunkSize. One per connection.
class ChunkWriter {
public:
    void write(Bytes &out, std::uint32_t chunkStream, MessageType type, std::uint32_t streamId, std::uint32_t ms,
               ByteView payload) const;
    /// The same without a copy of `payload`, which stands behind `front` in the message: what to send, one view behind the
    /// other. The heads among them live until the next call on this thread, the rest as long as `payload`.
    std::span<const ByteView> view(std::uint32_t chunkStream, MessageType type, std::uint32_t streamId, std::uint32_t ms,
                                   ByteView front, ByteView payload) const;
    /// Writes the message that says so, and uses it from then on. 1 to 0xffffff.
    void setChunkSize(Bytes &out, std::uint32_t chunkSize);

private:
    std::uint32_t m_chunkSize = 128;
};

} // namespace belfry::rtmp
