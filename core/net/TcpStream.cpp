#include "net/TcpStream.h"

#include "base/Assert.h"
#include "net/Endpoints.h"
#include "net/IoLoop.h"
#include "net/SendQueue.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <algorithm>
#include <array>
#include <optional>

#if defined(__linux__)
#include <sys/sendfile.h>
#endif
#if !defined(_WIN32)
#include <unistd.h>
#endif

namespace belfry::net {
namespace {

namespace asio = boost::asio;
using ErrorCodeOfSystem = boost::system::error_code;
using Tcp = asio::ip::tcp;
// Bound to the loop's own kind of executor: any_io_executor would cost memory and indirect calls for each connection.
using Loop = asio::io_context::executor_type;
using Socket = asio::basic_stream_socket<Tcp, Loop>;
using Timer = asio::basic_waitable_timer<std::chrono::steady_clock, asio::wait_traits<std::chrono::steady_clock>, Loop>;

constexpr std::size_t kScratchBytes = 64u << 10;
constexpr int kReadsPerTurn = 4;                          // then other sockets of the thread have their turn
constexpr std::size_t kPiecesPerWrite = 64;
constexpr std::size_t kPiecesAtOnce = 8; // of an answer that the system takes whole: mostly head and body
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

// Views as Asio takes them, for one gather write.
template<std::size_t Most>
struct Gather {
    explicit Gather(std::span<const ByteView> views) : count(views.size())
    {
        for (std::size_t i = 0; i < count; ++i)
            buffers[i] = asio::const_buffer(views[i].data(), views[i].size());
    }

    using value_type = asio::const_buffer;
    using const_iterator = const asio::const_buffer *;
    const_iterator begin() const { return buffers.data(); }
    const_iterator end() const { return buffers.data() + count; }

    std::array<asio::const_buffer, Most> buffers;
    std::size_t count;
};

// One way to send each: how many bytes the system took, with `code` set when it was not all.
std::size_t sendViews(Socket &socket, std::span<const ByteView> views, bool more, ErrorCodeOfSystem &code)
{
#if defined(__linux__)
    const int flags = more ? MSG_MORE : 0;
#else
    const int flags = 0;
    static_cast<void>(more);
#endif
    if (views.size() <= kPiecesAtOnce)
        return socket.send(Gather<kPiecesAtOnce>(views), flags, code);
    return socket.send(Gather<kPiecesPerWrite>(views), flags, code);
}

#if defined(__linux__)
std::size_t sendRange(Socket &socket, const FileRange &file, std::size_t bytes, ErrorCodeOfSystem &code)
{
    auto offset = static_cast<off_t>(file.offset);
    const ssize_t sent = ::sendfile(socket.native_handle(), file.descriptor, &offset, bytes);
    if (sent >= 0)
        return static_cast<std::size_t>(sent);
    code.assign(errno, boost::system::system_category());
    return 0;
}
#else
std::size_t sendRange(Socket &, const FileRange &, std::size_t, ErrorCodeOfSystem &code)
{
    code = asio::error::operation_not_supported; // nothing is Mapped here
    return 0;
}
#endif

// The socket and what waits to go out. It lives while the system still holds one of its waits, so a TcpStream may be
// destroyed inside any callback: from abandon() on nobody is called. Ten thousand of them are idle: what few ever need
// stands in Ending.
class Flow : public std::enable_shared_from_this<Flow> {
public:
    Flow(Socket &&socket, Address peer) : m_socket(std::move(socket)), m_peer(std::move(peer)) {}

    void start(ByteStream::Reader &reader)
    {
        m_reader = &reader;
        if (m_failed)
            return deliver(std::move(m_rare->failure));
        waitToRead();
    }
    void write(std::span<const SharedBytes> pieces);
    std::size_t writeNow(ByteView bytes);
    void pauseReading(bool paused);
    void closeAfterWriting();
    void abandon();

    std::size_t pendingBytes() const { return m_queue.pendingBytes(); }
    std::uint64_t writtenBytes() const { return m_written; }
    const Address &peer() const { return m_peer; }
    const Address &local();

private:
    // What few connections ever need.
    struct Rare {
        std::optional<Timer> ending;
        std::uint64_t writtenAtLook = 0;
        int stalledLooks = 0;
        Address local;
        Error failure; // known before start()
    };

    void waitToRead();
    void readSome();
    void peerEnded(const ErrorCodeOfSystem &code);
    void waitToWrite();
    void flush();
    std::size_t sendNext(const NextToSend &next, std::span<const ByteView> views);
    void drained();
    void sendEnd();
    void watchEnding();
    void finish(Error why);
    void deliver(Error why);
    Rare &rare();

    Socket m_socket;
    ByteStream::Reader *m_reader = nullptr;
    SendQueue m_queue;
    std::uint64_t m_written = 0;
    Address m_peer;
    std::unique_ptr<Rare> m_rare;
    bool m_failed = false; // before start()
    bool m_readWaits = false;
    bool m_writeWaits = false;
    bool m_drainedPosted = false;
    bool m_paused = false;
    bool m_closing = false;   // closeAfterWriting() was called
    bool m_endSent = false;   // our FIN is out
    bool m_peerEnded = false; // the peer's FIN has come
    bool m_closed = false;
};

Flow::Rare &Flow::rare()
{
    if (!m_rare)
        m_rare = std::make_unique<Rare>();
    return *m_rare;
}

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
        else if (self->m_closing || !self->m_paused)
            self->readSome();
    });
}

// After closeAfterWriting() what still comes is read and dropped: closing a socket with unread bytes sends a RST,
// which would take our last answer away from the peer (RFC 9112 9.6).
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
        if (!m_closing)
            m_reader->onBytes({bytes.data(), count});
        if (m_closed)
            return;
        if ((m_paused && !m_closing) || count < bytes.size())
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
    if (m_writeWaits || pendingBytes() != 0)
        return m_queue.add(pieces);
    // What the system takes at once never sees the queue.
    std::array<ByteView, kPiecesAtOnce> views;
    const NextToSend next = nextToSend(pieces, 0, views);
    const bool isMemory = next.bytes != 0 && !next.file;
    const std::size_t count = isMemory ? sendNext(next, views) : 0;
    if (m_closed)
        return;
    m_queue.add(pieces, count);
    if (pendingBytes() == 0)
        return count != 0 ? drained() : void();
    if (!isMemory || count == next.bytes)
        flush();
    else
        waitToWrite(); // the system's buffer is full: asking once more would only cost a call
}

std::size_t Flow::writeNow(ByteView bytes)
{
    if (m_closed || m_closing || m_writeWaits || pendingBytes() != 0)
        return 0;
    const std::size_t count = sendNext({1, bytes.size(), std::nullopt, false}, {&bytes, 1});
    if (m_closed)
        return 0;
    if (count == bytes.size())
        drained();
    else
        waitToWrite();
    return count;
}

// How many bytes the system took; fewer than asked for when its buffer is full. The connection may be over afterwards.
std::size_t Flow::sendNext(const NextToSend &next, std::span<const ByteView> views)
{
    ErrorCodeOfSystem code;
    const std::size_t count = next.file ? sendRange(m_socket, *next.file, next.bytes, code)
                                        : sendViews(m_socket, views.first(next.pieces), next.more, code);
    if (code && !isWouldBlock(code)) {
        finish(asError(code));
        return 0;
    }
    m_written += count;
    return count;
}

void Flow::flush()
{
    std::size_t turnBytes = 0;
    while (pendingBytes() != 0 && turnBytes < kWriteBytesPerTurn) {
        std::array<ByteView, kPiecesPerWrite> views;
        NextToSend next = m_queue.next(views);
        if (next.file)
            next.bytes = std::min(next.bytes, kWriteBytesPerTurn);
        const std::size_t count = sendNext(next, views);
        if (m_closed)
            return;
        m_queue.taken(count);
        turnBytes += count;
        if (count < next.bytes)
            break;
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
    if (m_rare && m_rare->ending)
        m_rare->ending->expires_after(kLastWords); // wakes the watch, which then waits that long
}

// No connection ends later than kLastWords after our FIN, nor hangs on a peer that takes nothing.
void Flow::watchEnding()
{
    Rare &state = rare();
    if (!state.ending) {
        state.ending.emplace(m_socket.get_executor(), kLastWords);
        state.writtenAtLook = writtenBytes();
    }
    state.ending->async_wait([self = shared_from_this()](const ErrorCodeOfSystem &code) {
        if (self->m_closed)
            return;
        if (code)
            return self->watchEnding(); // set anew by sendEnd()
        if (self->m_endSent)
            return self->finish(fail(ErrorCode::Closed, "closed"));
        Rare &look = *self->m_rare;
        look.stalledLooks = self->writtenBytes() == look.writtenAtLook ? look.stalledLooks + 1 : 0;
        if (look.stalledLooks >= kStalledLooks)
            return self->finish(fail(ErrorCode::Timeout, "the other side takes nothing more"));
        look.writtenAtLook = self->writtenBytes();
        look.ending->expires_after(kLastWords);
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
        rare().failure = std::move(why);
        m_failed = true;
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
    if (m_rare && m_rare->ending)
        m_rare->ending->cancel();
    m_queue.clear();
}

const Address &Flow::local()
{
    Address &local = rare().local;
    if (local.host.empty()) {
        ErrorCodeOfSystem ignored;
        local = addressOf(m_socket.local_endpoint(ignored));
    }
    return local;
}

class TcpStream final : public ByteStream {
public:
    explicit TcpStream(std::shared_ptr<Flow> flow) : m_flow(std::move(flow)) {}
    ~TcpStream() override { m_flow->abandon(); }

    void start(Reader &reader) override { m_flow->start(reader); }
    void write(std::span<const SharedBytes> pieces) override { m_flow->write(pieces); }
    std::size_t writeNow(ByteView bytes) override { return m_flow->writeNow(bytes); }
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

void closeSocket(NativeSocket socket)
{
#if defined(_WIN32)
    ::closesocket(socket);
#else
    ::close(socket);
#endif
}

ByteStreamPtr makeTcpStream(IoThread &home, NativeSocket native, int sendBufferBytes)
{
    Socket socket(home.impl().context());
    ErrorCodeOfSystem code;
    socket.assign(Tcp::v6(), native, code); // the family matters only to a socket without an address
    if (code) {
        closeSocket(native);
        return nullptr;
    }
    const auto peer = socket.remote_endpoint(code);
    if (!code)
        socket.non_blocking(true, code);
    if (code)
        return nullptr;
    ErrorCodeOfSystem ignored;
    socket.set_option(Tcp::no_delay(true), ignored);
    if (sendBufferBytes > 0)
        socket.set_option(asio::socket_base::send_buffer_size(sendBufferBytes), ignored);
    return std::make_unique<TcpStream>(std::make_shared<Flow>(std::move(socket), addressOf(peer)));
}

} // namespace belfry::net
