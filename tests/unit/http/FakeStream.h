// FakeStream: a ByteStream without a system: the test says what the peer sends and how much it takes.
#pragma once

#include "net/ByteStream.h"

#include <string>

namespace belfry::test {

class FakeStream final : public net::ByteStream {
public:
    /// What the test keeps in hand when the stream belongs to a connection.
    struct Wire {
        Reader *reader = nullptr; ///< null once the stream is gone
        std::string sent;         ///< taken by the "system"
        std::string queued;
        std::size_t room = SIZE_MAX; ///< what the system still takes
        std::size_t writes = 0;
        bool paused = false;
        bool closing = false;
        bool destroyed = false;

        void receive(std::string_view text) { reader->onBytes(asBytes(text)); }
        /// The peer reads: so much more is taken from the queue.
        void makeRoom(std::size_t bytes)
        {
            room += bytes;
            const bool waited = !queued.empty();
            take();
            if (waited && queued.empty() && reader)
                reader->onDrained();
        }
        void end() { reader->onClosed(fail(ErrorCode::Closed, "closed")); }
        void take()
        {
            const std::size_t count = std::min(room, queued.size());
            sent += queued.substr(0, count);
            queued.erase(0, count);
            room -= room == SIZE_MAX ? 0 : count;
        }
    };

    explicit FakeStream(Wire &wire) : m_wire(wire) {}
    ~FakeStream() override
    {
        m_wire.reader = nullptr;
        m_wire.destroyed = true;
    }

    void start(Reader &reader) override { m_wire.reader = &reader; }
    void write(std::span<const SharedBytes> pieces) override
    {
        ++m_wire.writes;
        for (const SharedBytes &piece : pieces)
            m_wire.queued += piece.text();
        m_wire.take();
    }
    std::size_t writeNow(std::span<const ByteView> views, Then) override
    {
        if (!m_wire.queued.empty())
            return 0;
        std::string all;
        for (const ByteView &view : views)
            all += asText(view);
        const std::size_t count = std::min(m_wire.room, all.size());
        m_wire.sent += all.substr(0, count);
        m_wire.room -= m_wire.room == SIZE_MAX ? 0 : count;
        return count;
    }
    std::size_t pendingBytes() const override { return m_wire.queued.size(); }
    std::uint64_t writtenBytes() const override { return m_wire.sent.size(); }
    void pauseReading(bool paused) override { m_wire.paused = paused; }
    void closeAfterWriting() override { m_wire.closing = true; }
    const net::Address &peer() const override { return m_address; }
    const net::Address &local() const override { return m_address; }

private:
    Wire &m_wire;
    net::Address m_address{"192.0.2.7", 5000};
};

} // namespace belfry::test
