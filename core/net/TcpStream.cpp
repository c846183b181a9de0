#include "net/TcpStream.h"

#include "net/Endpoints.h"
#include "net/IoLoop.h"
#include "net/SendQueue.h"

#include <boost/asio/ip/tcp.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <system_error>

#if !defined(_WIN32)
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>
#endif
#if defined(__linux__)
#include <linux/sockios.h>
#include <sys/ioctl.h>
#endif

namespace belfry::net {
namespace {

constexpr std::size_t kScratchBytes = 64u << 10;
constexpr int kReadsPerTurn = 4;                          // then other sockets of the thread have their turn
constexpr std::size_t kPiecesPerWrite = 64;
constexpr std::size_t kPiecesAtOnce = 8; // of an answer that the system takes whole: mostly head and body
constexpr std::size_t kWriteBytesPerTurn = 2u << 20;
constexpr auto kLastWords = std::chrono::seconds(2);      // from our FIN to the close
constexpr int kStalledLooks = 5;                          // times kLastWords without a byte taken: given up

// One for all streams of a thread: an idle connection holds no buffer.
std::array<std::uint8_t, kScratchBytes> &scratch()
{
    static thread_local std::array<std::uint8_t, kScratchBytes> bytes;
    return bytes;
}

void setOption(NativeSocket socket, int level, int name, int value)
{
    ::setsockopt(socket, level, name, reinterpret_cast<const char *>(&value), sizeof value);
}

Error hasEnded()
{
    return fail(ErrorCode::Closed, "the other side closed the connection");
}

Error asError(int failure)
{
    const std::error_code code(failure, std::system_category());
    if (code == std::errc::timed_out)
        return fail(ErrorCode::Timeout, "the connection timed out");
    return fail(ErrorCode::Closed, "the connection failed: " + code.message());
}

// The socket and what waits to go out. It lives while it is on the stack or has asked for a turn, so a TcpStream may be
// destroyed inside any callback: from abandon() on nobody is called. Ten thousand of them are idle: what few ever need
// stands in Rare.
class Flow final : public std::enable_shared_from_this<Flow>, public Loop::Guest, private Socket::Waiter {
public:
    explicit Flow(IoThread &home) : m_home(home) {}

    bool take(NativeSocket native, Address peer)
    {
        m_peer = std::move(peer);
        m_socket = loop().connected(native, *this);
        return m_socket != nullptr;
    }

    void start(ByteStream::Reader &reader)
    {
        m_reader = &reader;
        if (m_failed)
            return deliver(std::move(m_rare->failure));
        waitToRead();
    }
    void write(std::span<const SharedBytes> pieces);
    std::size_t writeNow(std::span<const ByteView> views, ByteStream::Then then);
    void pauseReading(bool paused);
    void closeAfterWriting();
    void abandon();

    std::size_t pendingBytes() const { return m_queue.pendingBytes(); }
    std::uint64_t writtenBytes() const { return m_written; }
    std::optional<std::uint64_t> arrivedBytes() const;
    const Address &peer() const { return m_peer; }
    const Address &local();

private:
    // What few connections ever need.
    struct Rare {
        Subscription ending;
        std::uint64_t writtenAtLook = 0;
        int stalledLooks = 0;
        Address local;
        Error failure; // known before start()
    };

    Loop &loop() { return m_home.impl().loop(); }
    void onReadable() override;
    void onWritable() override;
    void onTurn(Loop::Turn turn) override;
    void waitToRead();
    void readSome();
    void peerEnded();
    void waitToWrite();
    void flush();
    std::size_t sendNext(const NextToSend &next, std::span<const ByteView> views);
    void drained();
    void tellDrained();
    void flushLater();
    void cork(bool on);
    void sendEnd();
    void watchEnding();
    void lookAtEnding();
    void finish(Error why);
    void deliver(Error why);
    Rare &rare();

    IoThread &m_home;
    std::unique_ptr<Socket> m_socket;
    ByteStream::Reader *m_reader = nullptr;
    SendQueue m_queue;
    std::uint64_t m_written = 0;
    Address m_peer;
    std::unique_ptr<Rare> m_rare;
    bool m_failed = false; // before start()
    bool m_readWaits = false;
    bool m_writeWaits = false;
    bool m_owesDrained = false; // a turn is asked for
    bool m_owesFlush = false;   // the same
    bool m_corked = false;
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
    m_socket->waitToRead();
}

void Flow::onReadable()
{
    const auto self = shared_from_this();
    m_readWaits = false;
    if (m_closing || !m_paused)
        readSome();
}

// After closeAfterWriting() what still comes is read and dropped: closing a socket with unread bytes sends a RST,
// which would take our last answer away from the peer (RFC 9112 9.6).
void Flow::readSome()
{
    auto &bytes = scratch();
    for (int turn = 0; turn < kReadsPerTurn; ++turn) {
        const Moved moved = m_socket->receive(bytes);
        if (moved.isBlocked)
            break;
        if (moved.hasEnded)
            return peerEnded();
        if (moved.failure != 0)
            return finish(asError(moved.failure));
        if (!m_closing)
            m_reader->onBytes({bytes.data(), moved.bytes});
        if (m_closed)
            return;
        if ((m_paused && !m_closing) || moved.bytes < bytes.size())
            break;
    }
    waitToRead();
}

void Flow::peerEnded()
{
    m_peerEnded = true;
    // A peer that only ended its own side may still read what is queued.
    if (pendingBytes() == 0 && !m_owesDrained)
        return finish(hasEnded());
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
    const bool isSmall = next.bytes != 0 && !next.file && !next.more;
    const std::size_t count = isSmall ? sendNext(next, views) : 0;
    if (m_closed)
        return;
    m_queue.add(pieces, count);
    if (pendingBytes() == 0)
        return count != 0 ? drained() : void();
    if (!isSmall)
        flushLater();
    else
        waitToWrite(); // the system's buffer is full: asking once more would only cost a call
}

std::size_t Flow::writeNow(std::span<const ByteView> views, ByteStream::Then then)
{
    if (m_closed || m_closing || m_writeWaits || pendingBytes() != 0 || views.size() > kPiecesPerWrite)
        return 0;
    std::size_t bytes = 0;
    for (const ByteView &view : views)
        bytes += view.size();
    const std::size_t count = sendNext({views.size(), bytes, std::nullopt, false}, views);
    if (m_closed)
        return 0;
    if (count < bytes)
        waitToWrite();
    else if (then == ByteStream::Then::TellDrained)
        drained();
    return count;
}

// How many bytes the system took; fewer than asked for when its buffer is full. The connection may be over afterwards.
std::size_t Flow::sendNext(const NextToSend &next, std::span<const ByteView> views)
{
    const Moved moved = next.file ? m_socket->sendFile(*next.file, next.bytes)
                                  : m_socket->send(views.first(next.pieces), next.more);
    m_written += moved.bytes;
    if (moved.failure != 0) {
        finish(asError(moved.failure));
        return 0;
    }
    return moved.bytes;
}

void Flow::flush()
{
    std::size_t turnBytes = 0;
    while (pendingBytes() != 0 && turnBytes < kWriteBytesPerTurn) {
        std::array<ByteView, kPiecesPerWrite> views;
        NextToSend next = m_queue.next(views);
        if (next.file || next.more)
            cork(true);
        if (next.file)
            next.bytes = std::min(next.bytes, kWriteBytesPerTurn);
        const std::size_t count = sendNext(next, views);
        if (m_closed)
            return;
        m_queue.taken(count);
        turnBytes += count;
        if (count < next.bytes)
            return waitToWrite();
    }
    if (pendingBytes() != 0)
        return flushLater();
    cork(false);
    drained();
}

// With TCP_NODELAY alone each acknowledgement that comes while a segment is handed over sends what stands there, as a
// packet of its own: half as many again.
void Flow::cork([[maybe_unused]] bool on)
{
#if defined(TCP_CORK)
    if (std::exchange(m_corked, on) != on)
        setOption(m_socket->native(), IPPROTO_TCP, TCP_CORK, on);
#endif
}

void Flow::waitToWrite()
{
    m_writeWaits = true;
    m_socket->waitToWrite();
}

void Flow::onWritable()
{
    const auto self = shared_from_this();
    m_writeWaits = false;
    flushLater();
}

// What is large goes out behind what others want quickly.
void Flow::flushLater()
{
    if (!std::exchange(m_owesFlush, true))
        loop().later(shared_from_this());
}

void Flow::onTurn(Loop::Turn turn)
{
    if (m_closed)
        return;
    if (turn == Loop::Turn::Soon)
        return tellDrained();
    m_owesFlush = false;
    if (pendingBytes() != 0)
        flush();
}

// Tells the reader, never inside its own call of write(); many small writes of one loop turn are told once.
void Flow::drained()
{
    if (m_closing)
        return sendEnd();
    if (m_reader && !std::exchange(m_owesDrained, true))
        loop().soon(shared_from_this());
}

void Flow::tellDrained()
{
    m_owesDrained = false;
    if (pendingBytes() == 0 && !m_closing)
        m_reader->onDrained();
    if (m_peerEnded && !m_closed && pendingBytes() == 0 && !m_owesDrained)
        finish(hasEnded());
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
    if (const int failure = m_socket->endSending())
        return finish(asError(failure));
    m_endSent = true;
    if (m_rare && m_rare->ending)
        watchEnding(); // the watch begins anew and waits that long
}

// No connection ends later than kLastWords after our FIN, nor hangs on a peer that takes nothing.
void Flow::watchEnding()
{
    Rare &state = rare();
    if (!state.ending)
        state.writtenAtLook = writtenBytes();
    state.ending = m_home.after(kLastWords, [this] { lookAtEnding(); });
}

void Flow::lookAtEnding()
{
    if (m_endSent)
        return finish(fail(ErrorCode::Closed, "closed"));
    Rare &look = *m_rare;
    look.stalledLooks = writtenBytes() == look.writtenAtLook ? look.stalledLooks + 1 : 0;
    if (look.stalledLooks >= kStalledLooks)
        return finish(fail(ErrorCode::Timeout, "the other side takes nothing more"));
    look.writtenAtLook = writtenBytes();
    watchEnding();
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
    m_home.post([self = shared_from_this(), why = std::move(why)] {
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
    // What is cut off ends with a RST: a peer that does not read would otherwise pin the system's buffer for minutes.
    m_socket->close(pendingBytes() != 0);
    if (m_rare)
        m_rare->ending.reset();
    m_queue.clear();
}

// What the system was given, less what it still holds because nobody has confirmed it.
std::optional<std::uint64_t> Flow::arrivedBytes() const
{
    if (m_closed)
        return std::nullopt;
    [[maybe_unused]] int held = 0;
#if defined(SIOCOUTQ)
    if (::ioctl(m_socket->native(), SIOCOUTQ, &held) == 0 && held >= 0)
        return m_written - std::min<std::uint64_t>(m_written, static_cast<std::uint64_t>(held));
#elif defined(SO_NWRITE)
    socklen_t size = sizeof held;
    if (::getsockopt(m_socket->native(), SOL_SOCKET, SO_NWRITE, &held, &size) == 0 && held >= 0)
        return m_written - std::min<std::uint64_t>(m_written, static_cast<std::uint64_t>(held));
#endif
    return std::nullopt;
}

const Address &Flow::local()
{
    Address &local = rare().local;
    if (local.host.empty() && !m_closed)
        local = localOf(m_socket->native());
    return local;
}

class TcpStream final : public ByteStream {
public:
    explicit TcpStream(std::shared_ptr<Flow> flow) : m_flow(std::move(flow)) {}
    ~TcpStream() override { m_flow->abandon(); }

    void start(Reader &reader) override { m_flow->start(reader); }
    void write(std::span<const SharedBytes> pieces) override { m_flow->write(pieces); }
    std::size_t writeNow(std::span<const ByteView> views, Then then) override { return m_flow->writeNow(views, then); }
    std::size_t pendingBytes() const override { return m_flow->pendingBytes(); }
    std::uint64_t writtenBytes() const override { return m_flow->writtenBytes(); }
    std::optional<std::uint64_t> arrivedBytes() const override { return m_flow->arrivedBytes(); }
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
    auto peer = peerOf(native);
    setOption(native, IPPROTO_TCP, TCP_NODELAY, 1);
    if (sendBufferBytes > 0)
        setOption(native, SOL_SOCKET, SO_SNDBUF, sendBufferBytes);
    if (!peer) {
        closeSocket(native);
        return nullptr;
    }
    auto flow = std::make_shared<Flow>(home);
    if (!flow->take(native, *std::move(peer)))
        return nullptr;
    return std::make_unique<TcpStream>(std::move(flow));
}

} // namespace belfry::net
