#include "load/Subscriber.h"

#include "load/HttpClient.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace belfry::load {
namespace {

constexpr std::string_view kMark = "@ts:";
constexpr std::size_t kMarkerBytes = 4 + 19 + 1;
enum Opcode { Text = 1, Close = 8, Ping = 9, Pong = 10 };

} // namespace

std::string markerOf(std::int64_t sentAtNs)
{
    char text[32];
    std::snprintf(text, sizeof text, "@ts:%019lld@", static_cast<long long>(sentAtNs));
    return text;
}

Subscriber::Subscriber(EventLoop &loop, const Url &url, std::string source, std::string headers, Deliveries &all, std::string first)
    : m_loop(loop), m_url(url), m_source(std::move(source)), m_headers(std::move(headers)), m_first(std::move(first)),
      m_webSocket(url.scheme == "ws"), m_all(all)
{
}

Subscriber::~Subscriber()
{
    if (m_fd >= 0)
        close(m_fd);
}

void Subscriber::start()
{
    m_fd = connectTo(m_url, m_source, 0);
    if (m_fd < 0)
        return lose();
    const int one = 1;
    setsockopt(m_fd, SOL_SOCKET, SO_TIMESTAMPNS, &one, sizeof one);
    m_loop.watch(m_fd, EPOLLIN | EPOLLOUT, this);
}

void Subscriber::onReady(std::uint32_t events)
{
    if (m_fd >= 0 && !m_asked && (events & EPOLLOUT))
        ask();
    if (m_fd >= 0 && (events & (EPOLLIN | EPOLLERR | EPOLLHUP)))
        receive();
}

void Subscriber::ask()
{
    std::string request = "GET " + m_url.path + " HTTP/1.1\r\nHost: " + m_url.authority() + "\r\n" + m_headers;
    request += m_webSocket ? "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                             "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
                           : "Accept: text/event-stream\r\nCache-Control: no-cache\r\n\r\n";
    m_asked = true;
    m_loop.change(m_fd, EPOLLIN, this);
    if (send(m_fd, request.data(), request.size(), MSG_NOSIGNAL) < 0)
        lose();
}

void Subscriber::receive()
{
    static char buffer[65536];
    char control[64];
    iovec vec{buffer, sizeof buffer};
    msghdr message{};
    message.msg_iov = &vec;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = sizeof control;
    const ssize_t n = recvmsg(m_fd, &message, 0);
    if (n < 0 && errno == EAGAIN)
        return;
    if (n <= 0)
        return lose();
    m_in.append(buffer, static_cast<std::size_t>(n));
    if (m_open || takeHead())
        scan(kernelStamp(&message, wallNs()));
}

bool Subscriber::takeHead()
{
    const auto end = m_in.find("\r\n\r\n");
    if (end == std::string::npos)
        return false;
    if (!m_in.starts_with(m_webSocket ? "HTTP/1.1 101" : "HTTP/1.1 200")) {
        lose();
        return false;
    }
    m_in.erase(0, end + 4);
    m_open = true;
    ++m_all.open;
    if (!m_first.empty())
        say(Text, m_first);
    return m_fd >= 0;
}

void Subscriber::scan(std::int64_t arrivedAt)
{
    if (m_webSocket) {
        while (m_fd >= 0 && takeFrame(arrivedAt)) {
        }
        return;
    }
    count(m_in, arrivedAt);
    // What may be the beginning of a marker waits for its end.
    m_in.erase(0, m_in.size() - std::min(m_in.size(), kMarkerBytes - 1));
}

bool Subscriber::takeFrame(std::int64_t arrivedAt)
{
    const auto byte = [this](std::size_t i) { return static_cast<unsigned char>(m_in[i]); };
    if (m_in.size() < 2)
        return false;
    std::size_t size = byte(1) & 0x7f, head = 2;
    if (size >= 126) { // RFC 6455, 5.2
        head += size == 126 ? 2 : 8;
        if (m_in.size() < head)
            return false;
        size = 0;
        for (std::size_t i = 2; i < head; ++i)
            size = size << 8 | byte(i);
    }
    if (m_in.size() < head + size)
        return false;
    const int opcode = byte(0) & 0x0f;
    const std::string payload = m_in.substr(head, size);
    m_in.erase(0, head + size);
    if (opcode == Close) {
        lose();
        return false;
    }
    if (opcode == Ping && size < 126)
        say(Pong, payload);
    count(payload, arrivedAt);
    return true;
}

// A mask of zeros leaves the payload as it is.
void Subscriber::say(int opcode, const std::string &payload)
{
    const std::string frame =
        std::string{static_cast<char>(0x80 | opcode), static_cast<char>(0x80 | payload.size()), 0, 0, 0, 0} + payload;
    if (send(m_fd, frame.data(), frame.size(), MSG_NOSIGNAL) < 0)
        lose();
}

void Subscriber::count(std::string_view text, std::int64_t arrivedAt)
{
    const std::int64_t readAt = wallNs();
    for (auto at = text.find(kMark); at != std::string_view::npos && at + kMarkerBytes <= text.size();
         at = text.find(kMark, at + 1)) {
        const std::int64_t sentAt = std::strtoll(text.data() + at + kMark.size(), nullptr, 10);
        const auto event = m_all.events.find(sentAt);
        if (event != m_all.events.end() && sentAt < m_lastEvent)
            ++m_all.disordered;
        if (event == m_all.events.end() || sentAt <= m_lastEvent)
            continue;
        m_lastEvent = sentAt;
        ++event->second.received;
        event->second.lastNs = std::max(event->second.lastNs, arrivedAt);
        m_all.latencyMs.add(static_cast<double>(arrivedAt - sentAt) / 1e6);
        m_all.readMs.add(static_cast<double>(readAt - sentAt) / 1e6);
    }
}

void Subscriber::lose()
{
    ++(m_open ? m_all.lost : m_all.refused);
    if (m_open)
        --m_all.open;
    m_open = false;
    if (m_fd >= 0)
        close(m_fd);
    m_fd = -1;
}

} // namespace belfry::load
