#include "net/TcpStream.h"

#include "base/Assert.h"
#include "net/Endpoints.h"
#include "net/SendQueue.h"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <array>
#include <optional>

namespace belfry::net {
namespace {

namespace asio = boost::asio;
using ErrorCodeOfSystem = boost::system::error_code;

constexpr std::size_t kScratchBytes = 64u << 10;
constexpr int kReadsPerTurn = 4;                          // then other sockets of the thread have their turn
constexpr std::size_t kPiecesPerWrite = 64;               // what Asio puts into one system call
constexpr std::size_t kWriteBytesPerTurn = 1u << 20;
constexpr auto kLastWords = std::chrono::seconds(2);      // from our FIN to the close
constexpr int kStalledLooks = 5;                          // times kLastWords without a byte taken: given up

// One for all streams of a thread: an idle connection holds no buffer.
std::array<std::uint8_t, kScratchBytes> &scratch()
{
    static thread_local std::array<std::uint8_t, kScratchBytes> bytes;
    return bytes;
}

bool isWouldBlock(const ErrorCodeOfSystem &code)
{
    return code == asio::error::would_block || code == asio::error::try_again;
}

Error asError(const ErrorCodeOfSystem &code)
{
    if (code == asio::error::eof)
        return fail(ErrorCode::Closed, "the other side closed the connection");
    if (code == asio::error::timed_out)
        return fail(ErrorCode::Timeout, "the connection timed out");
    return fail(ErrorCode::Closed, "the connection failed: " + code.message());
}

// Up to kPiecesPerWrite buffers for one gather write.
struct Gather {
    std::array<asio::const_buffer, kPiecesPerWrite> buffers;
    std::size_t count = 0;
    std::size_t bytes = 0;

    using value_type = asio::const_buffer;
    using const_iterator = const asio::const_buffer *;
    const_iterator begin() const { return buffers.data(); }
    const_iterator end() const { return buffers.data() + count; }
};

// The socket and what waits to go out. It lives while the system still holds one of its waits, so a TcpStream may be
// destroyed inside any callback: from abandon() on nobody is called.
class Flow : public std::enable_shared_from_this<Flow> {
public:
    Flow(TcpSocket &&socket, Address peer) : m_socket(std::move(socket)), m_peer(std::move(peer)) {}

    void start(ByteStream::Reader &reader)
    {
        m_reader = &reader;
        if (m_failure)
            return deliver(*std::exchange(m_failure, std::nullopt));
        waitToRead();
    }
    void write(std::span<const SharedBytes> pieces);
    void pauseReading(bool paused);
    void closeAfterWriting();
    void abandon();

    std::size_t pendingBytes() const { return m_queue.pendingBytes(); }
    std::uint64_t writtenBytes() const { return m_queue.takenBytes(); }
    const Address &peer() const { return m_peer; }
    const Address &local();

private:
    void waitToRead();
    void readSome();
    void discardSome();
    void peerEnded(const ErrorCodeOfSystem &code);
    void waitToWrite();
    void flush();
    Gather gather() const;
    void drained();
    void sendEnd();
    void watchEnding();
    void finish(Error why);
    void deliver(Error why);

    TcpSocket m_socket;
    ByteStream::Reader *m_reader = nullptr;
    Address m_peer;
    std::optional<Address> m_local;
    SendQueue m_queue;
    std::unique_ptr<asio::steady_timer> m_ending;
    std::uint64_t m_writtenAtLook = 0;
    int m_stalledLooks = 0;
    std::optional<Error> m_failure; // known before start()
    bool m_readWaits = false;
    bool m_writeWaits = false;
    bool m_drainedPosted = false;
    bool m_paused = false;
    bool m_closing = false;   // closeAfterWriting() was called
    bool m_endSent = false;   // our FIN is out
    bool m_peerEnded = false; // the peer's FIN has come
    bool m_closed = false;
};

void Flow::waitToRead()
{
    if (m_closed || m_readWaits || m_peerEnded || (m_paused && !m_closing))
        return;
    m_readWaits = true;
    m_socket.async_wait(asio::socket_base::wait_read, [self = shared_from_this()](const ErrorCodeOfSystem &code) {
        self->m_readWaits = false;
        if (self->m_closed)
            return;
        if (code)
            self->finish(asError(code));
        else if (self->m_closing)
            self->discardSome();
        else if (!self->m_paused)
            self->readSome();
    });
}

void Flow::readSome()
{
    auto &bytes = scratch();
    for (int turn = 0; turn < kReadsPerTurn; ++turn) {
        ErrorCodeOfSystem code;
        const std::size_t count = m_socket.read_some(asio::buffer(bytes), code);
        if (isWouldBlock(code))
            break;
        if (code)
            return peerEnded(code);
        m_reader->onBytes({bytes.data(), count});
        if (m_closed)
            return;
        if (m_paused || m_closing || count < bytes.size())
            break;
    }
    waitToRead();
}

// After closeAfterWriting() what still comes is read and dropped: closing a socket with unread bytes sends a RST,
// which would take our last answer away from the peer (RFC 9112 9.6).
void Flow::discardSome()
{
    auto &bytes = scratch();
    for (int turn = 0; turn < kReadsPerTurn; ++turn) {
        ErrorCodeOfSystem code;
        const std::size_t count = m_socket.read_some(asio::buffer(bytes), code);
        if (isWouldBlock(code))
            break;
        if (code)
            return peerEnded(code);
        if (count < bytes.size())
            break;
    }
    waitToRead();
}

void Flow::peerEnded(const ErrorCodeOfSystem &code)
{
    if (code != asio::error::eof)
        return finish(asError(code));
    m_peerEnded = true;
    // A peer that only ended its own side may still read what is queued.
    if (pendingBytes() == 0 && !m_drainedPosted)
        return finish(asError(code));
    watchEnding();
}

void Flow::pauseReading(bool paused)
{
    m_paused = paused;
    if (!paused && m_reader)
        waitToRead();
}

void Flow::write(std::span<const SharedBytes> pieces)
{
    if (m_closed || m_closing)
        return;
    m_queue.add(pieces);
    if (pendingBytes() != 0 && !m_writeWaits)
        flush();
}

void Flow::flush()
{
    std::size_t turnBytes = 0;
    while (pendingBytes() != 0 && turnBytes < kWriteBytesPerTurn) {
        const Gather some = gather();
        ErrorCodeOfSystem code;
        const std::size_t count = m_socket.write_some(some, code);
        if (code && !isWouldBlock(code))
            return finish(asError(code));
        m_queue.taken(count);
        turnBytes += count;
        if (count < some.bytes)
            break; // the system's buffer is full: asking once more would only cost a call
    }
    if (pendingBytes() != 0)
        waitToWrite();
    else
        drained();
}

void Flow::waitToWrite()
{
    m_writeWaits = true;
    m_socket.async_wait(asio::socket_base::wait_write, [self = shared_from_this()](const ErrorCodeOfSystem &code) {
        self->m_writeWaits = false;
        if (self->m_closed)
            return;
        if (code)
            self->finish(asError(code));
        else
            self->flush();
    });
}

Gather Flow::gather() const
{
    std::array<ByteView, kPiecesPerWrite> pieces;
    Gather some;
    some.count = m_queue.front(pieces);
    for (std::size_t i = 0; i < some.count; ++i) {
        some.buffers[i] = asio::const_buffer(pieces[i].data(), pieces[i].size());
        some.bytes += pieces[i].size();
    }
    return some;
}

// Tells the reader, never inside its own call of write(); many small writes of one loop turn are told once.
void Flow::drained()
{
    if (m_closing)
        return sendEnd();
    if (!m_reader || m_drainedPosted)
        return;
    m_drainedPosted = true;
    asio::post(m_socket.get_executor(), [self = shared_from_this()] {
        self->m_drainedPosted = false;
        if (self->m_closed)
            return;
        if (self->pendingBytes() == 0 && !self->m_closing)
            self->m_reader->onDrained();
        if (self->m_peerEnded && !self->m_closed && self->pendingBytes() == 0 && !self->m_drainedPosted)
            self->finish(asError(asio::error::eof));
    });
}

void Flow::closeAfterWriting()
{
    if (m_closed || m_closing)
        return;
    m_closing = true;
    if (pendingBytes() == 0)
        sendEnd();
    if (m_closed)
        return;
    waitToRead();
    watchEnding();
}

void Flow::sendEnd()
{
    if (m_peerEnded)
        return finish(fail(ErrorCode::Closed, "closed"));
    ErrorCodeOfSystem code;
    m_socket.shutdown(asio::socket_base::shutdown_send, code);
    if (code)
        return finish(asError(code));
    m_endSent = true;
    if (m_ending)
        m_ending->expires_after(kLastWords); // wakes the watch, which then waits that long
}

// No connection ends later than kLastWords after our FIN, nor hangs on a peer that takes nothing.
void Flow::watchEnding()
{
    if (!m_ending) {
        m_ending = std::make_unique<asio::steady_timer>(m_socket.get_executor(), kLastWords);
        m_writtenAtLook = writtenBytes();
    }
    m_ending->async_wait([self = shared_from_this()](const ErrorCodeOfSystem &code) {
        if (self->m_closed)
            return;
        if (code)
            return self->watchEnding(); // set anew by sendEnd()
        if (self->m_endSent)
            return self->finish(fail(ErrorCode::Closed, "closed"));
        self->m_stalledLooks = self->writtenBytes() == self->m_writtenAtLook ? self->m_stalledLooks + 1 : 0;
        if (self->m_stalledLooks >= kStalledLooks)
            return self->finish(fail(ErrorCode::Timeout, "the other side takes nothing more"));
        self->m_writtenAtLook = self->writtenBytes();
        self->m_ending->expires_after(kLastWords);
        self->watchEnding();
    });
}

void Flow::finish(Error why)
{
    if (m_closed)
        return;
    ByteStream::Reader *reader = m_reader;
    abandon();
    if (!reader) {
        m_failure = std::move(why);
        return;
    }
    m_reader = reader;
    deliver(std::move(why));
}

void Flow::deliver(Error why)
{
    asio::post(m_socket.get_executor(), [self = shared_from_this(), why = std::move(why)] {
        if (ByteStream::Reader *reader = std::exchange(self->m_reader, nullptr))
            reader->onClosed(why);
    });
}

void Flow::abandon()
{
    m_reader = nullptr;
    if (m_closed)
        return;
    m_closed = true;
    ErrorCodeOfSystem ignored;
    // What is cut off ends with a RST: a peer that does not read would otherwise pin the system's buffer for minutes.
    if (pendingBytes() != 0)
        m_socket.set_option(asio::socket_base::linger(true, 0), ignored);
    m_socket.close(ignored);
    if (m_ending)
        m_ending->cancel();
    m_queue.clear();
}

const Address &Flow::local()
{
    if (!m_local) {
        ErrorCodeOfSystem ignored;
        const auto endpoint = m_socket.local_endpoint(ignored);
        m_local = addressOf(endpoint);
    }
    return *m_local;
}

class TcpStream final : public ByteStream {
public:
    explicit TcpStream(std::shared_ptr<Flow> flow) : m_flow(std::move(flow)) {}
    ~TcpStream() override { m_flow->abandon(); }

    void start(Reader &reader) override { m_flow->start(reader); }
    void write(std::span<const SharedBytes> pieces) override { m_flow->write(pieces); }
    std::size_t pendingBytes() const override { return m_flow->pendingBytes(); }
    std::uint64_t writtenBytes() const override { return m_flow->writtenBytes(); }
    void pauseReading(bool paused) override { m_flow->pauseReading(paused); }
    void closeAfterWriting() override { m_flow->closeAfterWriting(); }
    const Address &peer() const override { return m_flow->peer(); }
    const Address &local() const override { return m_flow->local(); }

private:
    std::shared_ptr<Flow> m_flow;
};

} // namespace

ByteStreamPtr makeTcpStream(TcpSocket &&socket)
{
    ErrorCodeOfSystem code;
    const auto peer = socket.remote_endpoint(code);
    if (!code)
        socket.non_blocking(true, code);
    if (code)
        return nullptr;
    return std::make_unique<TcpStream>(std::make_shared<Flow>(std::move(socket), addressOf(peer)));
}

} // namespace belfry::net
