#include "RawSocket.h"

#include <cerrno>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace belfry::test {
namespace {

#if defined(MSG_NOSIGNAL)
constexpr int kNoSignal = MSG_NOSIGNAL;
#else
constexpr int kNoSignal = 0; // macOS has SO_NOSIGPIPE instead
#endif

} // namespace

RawSocket::RawSocket() : m_fd(::socket(AF_INET, SOCK_STREAM, 0))
{
    const timeval patience{10, 0};
    ::setsockopt(m_fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(m_fd, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
#if defined(SO_NOSIGPIPE)
    const int on = 1;
    ::setsockopt(m_fd, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
#endif
}

bool RawSocket::connect(std::uint16_t port)
{
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(port);
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return ::connect(m_fd, reinterpret_cast<const sockaddr *>(&to), sizeof to) == 0;
}

void RawSocket::setReceiveBufferBytes(int bytes)
{
    ::setsockopt(m_fd, SOL_SOCKET, SO_RCVBUF, &bytes, sizeof bytes);
}

bool RawSocket::send(std::string_view text)
{
    while (!text.empty()) {
        const auto count = ::send(m_fd, text.data(), text.size(), kNoSignal);
        if (count <= 0)
            return false;
        text.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

std::size_t RawSocket::sendSome(std::string_view text)
{
    const auto count = ::send(m_fd, text.data(), text.size(), kNoSignal | MSG_DONTWAIT);
    return count > 0 ? static_cast<std::size_t>(count) : 0;
}

std::string RawSocket::receive(std::size_t most)
{
    std::string bytes(most, '\0');
    const auto count = ::recv(m_fd, bytes.data(), bytes.size(), 0);
    m_timedOut = count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
    m_reset = count < 0 && errno == ECONNRESET;
    bytes.resize(count > 0 ? static_cast<std::size_t>(count) : 0);
    return bytes;
}

std::string RawSocket::receiveUntil(std::string_view end)
{
    std::string all;
    while (all.find(end) == std::string::npos) {
        const std::string some = receive();
        if (some.empty())
            break;
        all += some;
    }
    return all;
}

std::string RawSocket::receiveAll()
{
    std::string all;
    for (std::string some = receive(); !some.empty(); some = receive())
        all += some;
    return all;
}

void RawSocket::endSending()
{
    ::shutdown(m_fd, SHUT_WR);
}

void RawSocket::close()
{
    if (m_fd >= 0)
        ::close(m_fd);
    m_fd = -1;
}

void RawSocket::abort()
{
    const linger hard{1, 0};
    ::setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    close();
}

} // namespace belfry::test
