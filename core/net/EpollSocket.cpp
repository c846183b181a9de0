// The sockets and doors of EpollLoop.
#include "net/EpollLoop.h"

#if defined(__linux__)

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/epoll.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>
#include <utility>

namespace belfry::net {
namespace {

constexpr std::uint32_t kSocketEvents = EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET;
constexpr std::uint32_t kReadable = EPOLLIN | EPOLLRDHUP | EPOLLHUP | EPOLLERR;
constexpr std::uint32_t kWritable = EPOLLOUT | EPOLLHUP | EPOLLERR;
constexpr std::uint32_t kEnded = EPOLLRDHUP | EPOLLHUP | EPOLLERR;
constexpr std::size_t kViewsMax = 64;
constexpr std::size_t kJoinedMax = 2'048;

bool isBlocked(int code)
{
    return code == EAGAIN || code == EWOULDBLOCK;
}

Moved failed(int code)
{
    Moved moved;
    moved.isBlocked = isBlocked(code);
    moved.failure = moved.isBlocked ? 0 : code;
    return moved;
}

ssize_t sendOne(int descriptor, ByteView view, int flags)
{
    ssize_t count = 0;
    do
        count = ::send(descriptor, view.data(), view.size(), flags);
    while (count < 0 && errno == EINTR);
    return count;
}

// A small answer in pieces: joining them here is cheaper than having the system look at each.
ssize_t sendJoined(int descriptor, std::span<const ByteView> views, int flags)
{
    std::array<std::uint8_t, kJoinedMax> joined;
    std::size_t size = 0;
    for (const ByteView &view : views) {
        std::copy(view.begin(), view.end(), joined.begin() + static_cast<std::ptrdiff_t>(size));
        size += view.size();
    }
    return sendOne(descriptor, ByteView(joined).first(size), flags);
}

ssize_t sendGathered(int descriptor, std::span<const ByteView> views, int flags)
{
    std::array<iovec, kViewsMax> pieces;
    msghdr message{};
    message.msg_iov = pieces.data();
    message.msg_iovlen = std::min(views.size(), kViewsMax);
    for (std::size_t i = 0; i < message.msg_iovlen; ++i)
        pieces[i] = {const_cast<std::uint8_t *>(views[i].data()), views[i].size()};
    ssize_t count = 0;
    do
        count = ::sendmsg(descriptor, &message, flags);
    while (count < 0 && errno == EINTR);
    return count;
}

class EpollSocket final : public Socket, private EpollLoop::Watch {
public:
    EpollSocket(EpollLoop &loop, int descriptor, Waiter &waiter)
        : Watch(loop), m_descriptor(descriptor), m_waiter(waiter)
    {
    }
    ~EpollSocket() override { close(false); }

    bool enter() { return Watch::enter(m_descriptor, kSocketEvents); }

    NativeSocket native() const override { return m_descriptor; }
    Moved receive(std::span<std::uint8_t> room) override;
    Moved send(std::span<const ByteView> views, bool more) override;
    Moved sendFile(const FileRange &file, std::size_t bytes) override;
    void waitToRead() override;
    void waitToWrite() override;
    int endSending() override { return ::shutdown(m_descriptor, SHUT_WR) == 0 ? 0 : errno; }
    void close(bool reset) override;

private:
    void onEvents(std::uint32_t events) override;

    int m_descriptor;
    bool m_mayRead = false; // told, and not yet read to the end
    bool m_mayWrite = true;
    bool m_hasEnded = false; // a short receive is not the last one: the end is still to be read
    bool m_readWanted = false;
    bool m_writeWanted = false;
    bool m_asked = false;
    Waiter &m_waiter;
};

// What came in one piece with the end, or behind a receive that took all its room, is not told again.
Moved EpollSocket::receive(std::span<std::uint8_t> room)
{
    ssize_t count = 0;
    do
        count = ::recv(m_descriptor, room.data(), room.size(), 0);
    while (count < 0 && errno == EINTR);
    if (count < 0) {
        m_mayRead = false;
        return failed(errno);
    }
    m_mayRead = m_hasEnded || static_cast<std::size_t>(count) == room.size();
    Moved moved;
    moved.bytes = static_cast<std::size_t>(count);
    moved.hasEnded = count == 0;
    return moved;
}

Moved EpollSocket::send(std::span<const ByteView> views, bool more)
{
    const int flags = MSG_NOSIGNAL | (more ? MSG_MORE : 0);
    std::size_t wanted = 0;
    for (const ByteView &view : views)
        wanted += view.size();
    const ssize_t count = views.size() == 1      ? sendOne(m_descriptor, views[0], flags)
                          : wanted <= kJoinedMax ? sendJoined(m_descriptor, views, flags)
                                                 : sendGathered(m_descriptor, views, flags);
    if (count < 0) {
        m_mayWrite = m_mayWrite && !isBlocked(errno);
        return failed(errno);
    }
    Moved moved;
    moved.bytes = static_cast<std::size_t>(count);
    m_mayWrite = moved.bytes == wanted;
    return moved;
}

// It may come back early without a full buffer, and does not say so: only its refusal promises that room will be told.
Moved EpollSocket::sendFile(const FileRange &file, std::size_t bytes)
{
    Moved moved;
    auto offset = static_cast<off_t>(file.offset);
    while (moved.bytes < bytes) {
        const ssize_t count = ::sendfile(m_descriptor, file.descriptor, &offset, bytes - moved.bytes);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && isBlocked(errno)) {
            m_mayWrite = false;
            moved.isBlocked = true;
            return moved;
        }
        if (count <= 0) { // the file is shorter than said
            moved.failure = count < 0 ? errno : EIO;
            return moved;
        }
        moved.bytes += static_cast<std::size_t>(count);
    }
    return moved;
}

void EpollSocket::waitToRead()
{
    m_readWanted = true;
    if (m_mayRead && !std::exchange(m_asked, true))
        askAgain();
}

void EpollSocket::waitToWrite()
{
    m_writeWanted = true;
    if (m_mayWrite && !std::exchange(m_asked, true))
        askAgain();
}

void EpollSocket::onEvents(std::uint32_t events)
{
    if (events == 0)
        m_asked = false;
    m_mayRead = m_mayRead || (events & kReadable) != 0;
    m_mayWrite = m_mayWrite || (events & kWritable) != 0;
    m_hasEnded = m_hasEnded || (events & kEnded) != 0;
    const bool isForReader = m_mayRead && m_readWanted;
    const bool isForWriter = m_mayWrite && m_writeWanted;
    if (isForReader) {
        // The reader may destroy this: the writer has a turn of its own.
        if (isForWriter && !std::exchange(m_asked, true))
            askAgain();
        m_readWanted = false;
        m_waiter.onReadable();
    } else if (isForWriter) {
        m_writeWanted = false;
        m_waiter.onWritable();
    }
}

void EpollSocket::close(bool reset)
{
    if (m_descriptor < 0)
        return;
    leave();
    if (reset) {
        const linger now{1, 0};
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    }
    closeSocket(std::exchange(m_descriptor, -1));
}

class EpollDoor final : public Door, private EpollLoop::Watch {
public:
    EpollDoor(EpollLoop &loop, int descriptor, Waiter &waiter) : Watch(loop), m_descriptor(descriptor), m_waiter(waiter)
    {
    }
    ~EpollDoor() override
    {
        leave();
        closeSocket(m_descriptor);
    }

    bool enter() { return Watch::enter(m_descriptor, EPOLLIN | EPOLLET); }
    Client accept() override
    {
        Client client;
        client.socket = ::accept4(m_descriptor, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (client.socket < 0) {
            client.isNobody = isBlocked(errno);
            client.failure = errno;
            m_mayAccept = m_mayAccept && !client.isNobody;
        }
        return client;
    }
    void waitForClients() override
    {
        m_wanted = true;
        if (m_mayAccept && !std::exchange(m_asked, true))
            askAgain();
    }

private:
    void onEvents(std::uint32_t events) override
    {
        if (events == 0)
            m_asked = false;
        else
            m_mayAccept = true;
        if (m_mayAccept && std::exchange(m_wanted, false))
            m_waiter.onClients();
    }

    const int m_descriptor;
    bool m_mayAccept = false;
    bool m_wanted = false;
    bool m_asked = false;
    Waiter &m_waiter;
};

bool doesNotBlock(int descriptor)
{
    const int flags = ::fcntl(descriptor, F_GETFL);
    return flags >= 0 && ((flags & O_NONBLOCK) != 0 || ::fcntl(descriptor, F_SETFL, flags | O_NONBLOCK) == 0);
}

} // namespace

std::unique_ptr<Socket> EpollLoop::connected(NativeSocket socket, Socket::Waiter &waiter)
{
    auto made = std::make_unique<EpollSocket>(*this, socket, waiter);
    return doesNotBlock(socket) && made->enter() ? std::move(made) : nullptr;
}

std::unique_ptr<Door> EpollLoop::listening(NativeSocket socket, Door::Waiter &waiter)
{
    auto made = std::make_unique<EpollDoor>(*this, socket, waiter);
    return doesNotBlock(socket) && made->enter() ? std::move(made) : nullptr;
}

} // namespace belfry::net

#endif
