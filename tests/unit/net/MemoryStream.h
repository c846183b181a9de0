// MemoryStream: a ByteStream without a system: the test says what comes in and how much goes out.
#pragma once

#include "net/ByteStream.h"

#include <string>

namespace belfry::test {

class MemoryStream final : public net::ByteStream {
public:
    /// What the test keeps in hand when the stream belongs to another.
    struct Wire {
        Reader *reader = nullptr; ///< null once the stream is gone
        std::string sent;         ///< taken by the "system"; the test eats it
        std::string queued;
        std::size_t room = SIZE_MAX; ///< what the system still takes
        std::uint64_t written = 0;
        int writes = 0;
        bool owesDrained = false;
        bool paused = false;
        bool closing = false;

        void receive(std::string_view bytes)
        {
            if (reader)
                reader->onBytes(asBytes(bytes));
        }
        /// The peer reads so much more. True when somebody was told that all has gone.
        bool turn(std::size_t more = 0)
        {
            room += room == SIZE_MAX ? 0 : more;
            take(queued);
            if (!queued.empty() || !owesDrained || !reader)
                return false;
            owesDrained = false;
            reader->onDrained();
            return true;
        }
        void end()
        {
            if (Reader *told = std::exchange(reader, nullptr))
                told->onClosed(fail(ErrorCode::Closed, "the other side closed the connection"));
        }
        std::size_t take(std::string &from)
        {
            const std::size_t count = std::min(room, from.size());
            sent += from.substr(0, count);
            from.erase(0, count);
            room -= room == SIZE_MAX ? 0 : count;
            written += count;
            return count;
        }
    };

    explicit MemoryStream(Wire &wire) : m_wire(wire) {}
    ~MemoryStream() override { m_wire.reader = nullptr; }

    void start(Reader &reader) override { m_wire.reader = &reader; }
    void write(std::span<const SharedBytes> pieces) override
    {
        for (const SharedBytes &piece : pieces)
            m_wire.queued += piece.text();
        ++m_wire.writes;
        m_wire.owesDrained = true;
        m_wire.take(m_wire.queued);
    }
    std::size_t writeNow(std::span<const ByteView> views, Then) override
    {
        if (!m_wire.queued.empty())
            return 0;
        std::string text;
        for (const ByteView &view : views)
            text += asText(view);
        ++m_wire.writes;
        m_wire.owesDrained = true;
        return m_wire.take(text);
    }
    std::size_t pendingBytes() const override { return m_wire.queued.size(); }
    std::uint64_t writtenBytes() const override { return m_wire.written; }
    void pauseReading(bool paused) override { m_wire.paused = paused; }
    void closeAfterWriting() override { m_wire.closing = true; }
    const net::Address &peer() const override { return m_address; }
    const net::Address &local() const override { return m_address; }

private:
    Wire &m_wire;
    net::Address m_address{"192.0.2.7", 5000};
};

} // namespace belfry::test
