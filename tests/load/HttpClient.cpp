#include "load/HttpClient.h"

#include "base/Text.h"
#include "load/Report.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace belfry::load {

std::int64_t kernelStamp(void *message, std::int64_t otherwise)
{
    auto *received = static_cast<msghdr *>(message);
    for (cmsghdr *c = CMSG_FIRSTHDR(received); c; c = CMSG_NXTHDR(received, c)) {
        if (c->cmsg_level == SOL_SOCKET && c->cmsg_type == SCM_TIMESTAMPNS) {
            timespec time{};
            std::memcpy(&time, CMSG_DATA(c), sizeof time);
            return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
        }
    }
    return otherwise;
}

HttpClient::HttpClient(EventLoop &loop, const Url &url, std::string source, Settings settings)
    : m_loop(loop), m_url(url), m_source(std::move(source)), m_settings(settings)
{
}

HttpClient::~HttpClient()
{
    drop();
}

void HttpClient::request(const std::string &method, const std::string &path, const std::string &headers,
                         const std::string &payload, Body body, Done done)
{
    m_out = method + ' ' + path + " HTTP/1.1\r\nHost: " + m_url.authority() + "\r\n" + headers;
    if (!payload.empty())
        m_out += "Content-Length: " + std::to_string(payload.size()) + "\r\n";
    m_out += "\r\n" + payload;
    m_sent = 0;
    m_mode = body;
    m_done = std::move(done);
    m_result = {};
    m_head.clear();
    m_startedAt = steadyNs();
    m_reused = m_fd >= 0;
    if (!m_reused)
        return open();
    m_state = State::Sending;
    sendMore();
}

void HttpClient::open()
{
    m_fd = connectTo(m_url, m_source, m_settings.receiveBuffer);
    if (m_fd < 0) // never call back from inside request(): the caller may not be ready
        return m_loop.afterMs(1, [this] { fail(); });
    const int one = 1;
    if (m_settings.stamps)
        setsockopt(m_fd, SOL_SOCKET, SO_TIMESTAMPNS, &one, sizeof one);
    ++m_connects;
    m_state = State::Connecting;
    m_watchingOutput = true;
    m_loop.watch(m_fd, EPOLLIN | EPOLLOUT | EPOLLRDHUP, this);
}

void HttpClient::drop()
{
    if (m_fd >= 0)
        close(m_fd);
    m_fd = -1;
    m_state = State::Idle;
}

void HttpClient::onReady(std::uint32_t events)
{
    if (m_fd < 0)
        return;
    if (m_state == State::Idle) {
        if (events & (EPOLLRDHUP | EPOLLHUP | EPOLLERR))
            drop();
        return;
    }
    if (m_state == State::Connecting) {
        int error = 0;
        socklen_t size = sizeof error;
        getsockopt(m_fd, SOL_SOCKET, SO_ERROR, &error, &size);
        if (error)
            return fail();
        if (!(events & EPOLLOUT))
            return;
        m_state = State::Sending;
    }
    if (m_state == State::Sending && (events & EPOLLOUT))
        sendMore();
    if (m_state == State::Head || m_state == State::Body || (m_fd >= 0 && (events & (EPOLLERR | EPOLLHUP))))
        receive();
}

void HttpClient::sendMore()
{
    while (m_sent < m_out.size()) {
        const ssize_t n = send(m_fd, m_out.data() + m_sent, m_out.size() - m_sent, MSG_NOSIGNAL);
        if (n < 0 && errno == EAGAIN)
            return watchOutput(true);
        if (n < 0)
            return fail();
        m_sent += static_cast<std::size_t>(n);
    }
    m_state = State::Head;
    watchOutput(false);
}

void HttpClient::watchOutput(bool on)
{
    if (on == m_watchingOutput)
        return;
    m_watchingOutput = on;
    m_loop.change(m_fd, on ? EPOLLIN | EPOLLRDHUP | EPOLLOUT : EPOLLIN | EPOLLRDHUP, this);
}

long HttpClient::receiveInto(char *buffer, std::size_t size)
{
    if (!m_settings.stamps)
        return recv(m_fd, buffer, size, 0);
    char control[64];
    iovec vec{buffer, size};
    msghdr message{};
    message.msg_iov = &vec;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = sizeof control;
    const ssize_t n = recvmsg(m_fd, &message, 0);
    if (n > 0)
        m_result.arrivedAtNs = kernelStamp(&message, wallNs());
    return n;
}

void HttpClient::receive()
{
    static thread_local char buffer[256 * 1024];
    while (m_state == State::Head || m_state == State::Body) {
        // A body that nobody looks at is dropped inside the kernel (MSG_TRUNC on TCP): the cores belong to the server.
        const std::int64_t left = m_state == State::Body && m_mode == Body::Discard ? m_body.plainLeft() : 0;
        const ssize_t n =
            left > 0 ? recv(m_fd, nullptr, static_cast<std::size_t>(std::min<std::int64_t>(left, 16 << 20)), MSG_TRUNC)
                     : receiveInto(buffer, sizeof buffer);
        if (n < 0 && errno == EAGAIN)
            return;
        if (n == 0 && m_state == State::Body && m_body.endsWithConnection()) {
            m_closes = true;
            return finish(true);
        }
        if (n <= 0)
            return fail();
        const std::string_view data(buffer, static_cast<std::size_t>(n));
        bool whole = false;
        if (left > 0)
            whole = m_body.skip(n);
        else if (m_state == State::Body)
            whole = m_body.feed(data, m_mode == Body::Keep ? &m_result.body : nullptr);
        else
            whole = takeHead(data);
        if (whole)
            return finish(true);
    }
}

bool HttpClient::takeHead(std::string_view data)
{
    m_head.append(data);
    const auto end = m_head.find("\r\n\r\n");
    if (end == std::string::npos)
        return false;
    const std::string rest = m_head.substr(end + 4);
    m_head = lower(std::string_view(m_head).substr(0, end + 2));
    if (!m_head.starts_with("http/1.") || m_head.size() < 12) {
        fail();
        return false;
    }
    m_result.status = std::atoi(m_head.c_str() + 9);
    m_closes = headerOf(m_head, "connection") == "close";
    m_body = HttpBody(m_head, m_result.status);
    m_state = State::Body;
    return m_body.feed(rest, m_mode == Body::Keep ? &m_result.body : nullptr);
}

void HttpClient::finish(bool ok)
{
    m_result.ok = ok;
    m_result.bodyBytes = m_body.bytes();
    m_result.totalMs = static_cast<double>(steadyNs() - m_startedAt) / 1e6;
    m_state = State::Idle;
    if (std::exchange(m_closes, false) || !ok)
        drop();
    if (Done done = std::exchange(m_done, nullptr))
        done(std::move(m_result));
}

void HttpClient::fail()
{
    const bool nothingCame = m_head.empty();
    drop();
    if (m_reused && nothingCame && m_done) { // the server closed it just as it was asked
        m_reused = false;
        m_sent = 0;
        return open();
    }
    finish(false);
}

} // namespace belfry::load
