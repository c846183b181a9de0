#include "load/RtmpSink.h"

#include "load/Stamp.h"

#include <arpa/inet.h>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace belfry::load {
namespace {

constexpr std::size_t kReadBytes = 256u << 10;
constexpr std::size_t kStampWithin = 128; // of a picture's bytes: it is the first unit
constexpr std::uint32_t kGapMs = 60;      // clips have 30 pictures a second

} // namespace

class RtmpSink::Guest final : public Pollable, rtmp::RtmpServerSession::Observer {
public:
    Guest(EventLoop &loop, int fd, Sunk &all) : m_fd(fd), m_all(all)
    {
        ++all.connections;
        loop.watch(fd, EPOLLIN, this);
    }
    ~Guest() override
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }

private:
    void onReady(std::uint32_t) override
    {
        static std::vector<std::uint8_t> room(kReadBytes);
        const ssize_t count = m_fd < 0 ? -1 : ::recv(m_fd, room.data(), room.size(), 0);
        if (count < 0 && errno == EAGAIN)
            return;
        if (count <= 0 || !m_session.receive(ByteView(room).first(static_cast<std::size_t>(count)))) {
            ++m_all.ended;
            ::close(std::exchange(m_fd, -1));
            return;
        }
        m_all.bytes += count;
        const Bytes out = m_session.takeOutput();
        if (!out.empty() && ::send(m_fd, out.data(), out.size(), MSG_NOSIGNAL) < 0)
            ++m_all.ended;
    }
    void onPublish(std::string_view, std::string_view) override
    {
        ++m_all.publishing;
        m_session.accept();
    }
    void onMedia(const rtmp::Message &message) override
    {
        const ByteView body = message.payload.view();
        if (message.type != rtmp::MessageType::Video || body.size() < 6 || body[1] != 1)
            return;
        ++m_all.frames;
        m_all.keys += body[0] >> 4 == 1;
        m_all.gaps += m_lastMs && message.ms > *m_lastMs + kGapMs;
        m_lastMs = message.ms;
        if (!m_all.measuring)
            return;
        const auto stamps = stampsIn(asText(body.first(std::min(body.size(), kStampWithin))));
        if (!stamps.empty())
            m_all.ageMs.add(static_cast<double>(wallNs() - stamps.front()) / 1e6);
    }
    void onMetadata(const rtmp::AmfValue &) override {}
    void onUnpublish() override {}

    int m_fd;
    Sunk &m_all;
    std::optional<std::uint32_t> m_lastMs;
    rtmp::RtmpServerSession m_session{*this, Limits()};
};

RtmpSink::RtmpSink(EventLoop &loop, std::uint16_t port, Sunk &all)
    : m_loop(loop), m_all(all), m_fd(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int one = 1;
    ::setsockopt(m_fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
    if (::bind(m_fd, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0 || ::listen(m_fd, 1'024) != 0) {
        std::perror("listen");
        std::exit(2);
    }
    loop.watch(m_fd, EPOLLIN, this);
}

RtmpSink::~RtmpSink()
{
    ::close(m_fd);
}

void RtmpSink::onReady(std::uint32_t)
{
    for (int fd; (fd = ::accept4(m_fd, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0;) {
        const int one = 1;
        ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        m_guests.insert(std::make_unique<Guest>(m_loop, fd, m_all));
    }
}

} // namespace belfry::load
