// load_idle: N connections that asked once and then only stay: what does each cost the server's memory?
#include "load/Options.h"
#include "load/Report.h"
#include "load/Socket.h"

#include <arpa/inet.h>
#include <chrono>
#include <cstdio>
#include <fcntl.h>
#include <memory>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace belfry::load;

namespace {

struct Freed {
    void operator()(SSL *tls) const { SSL_free(tls); }
    void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
};

/// One connection, asked and answered in turn with its siblings: a plain blocking socket is enough.
class Connection {
public:
    ~Connection()
    {
        m_tls.reset();
        if (m_fd >= 0)
            close(m_fd);
    }

    bool ask(const Url &url, const std::string &source, SSL_CTX *context)
    {
        m_fd = connectTo(url, source, 0);
        pollfd ready{m_fd, POLLOUT, 0};
        if (m_fd < 0 || poll(&ready, 1, 5'000) != 1)
            return false;
        fcntl(m_fd, F_SETFL, fcntl(m_fd, F_GETFL) & ~O_NONBLOCK);
        const timeval patience{5, 0};
        setsockopt(m_fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        if (context && !shakeHands(context))
            return false;
        const std::string request = "GET " + url.path + " HTTP/1.1\r\nHost: " + url.authority() + "\r\n\r\n";
        char buffer[4096];
        const auto size = static_cast<int>(request.size());
        const bool sent = m_tls ? SSL_write(m_tls.get(), request.data(), size) == size
                                : send(m_fd, request.data(), request.size(), MSG_NOSIGNAL) == size;
        const auto got = !sent   ? -1
                         : m_tls ? SSL_read(m_tls.get(), buffer, sizeof buffer)
                                 : recv(m_fd, buffer, sizeof buffer, 0);
        return got > 0 && std::string_view(buffer, static_cast<std::size_t>(got)).starts_with("HTTP/1.1 200");
    }

private:
    bool shakeHands(SSL_CTX *context)
    {
        m_tls.reset(SSL_new(context));
        SSL_set_fd(m_tls.get(), m_fd);
        return SSL_connect(m_tls.get()) == 1;
    }

    int m_fd = -1;
    std::unique_ptr<SSL, Freed> m_tls;
};

} // namespace

int main(int argc, char **argv)
{
    const Options options(argc, argv, "N idle connections, and the server's memory for each",
                          {{"url", "", "http:// or https://, of a short answer", Options::Spec::Required},
                           {"connections", "1000", "how many"},
                           {"settle", "2", "seconds to wait before memory is read"},
                           {"server-pid", "", "processes whose memory is reported", Options::Spec::Required}});
    raiseFileLimit();
    const Url url = parseUrl(options.text("url"));
    std::unique_ptr<SSL_CTX, Freed> context(url.scheme == "https" ? SSL_CTX_new(TLS_client_method()) : nullptr);
    const auto usage = [&] { return ProcessUsage::of(options.text("server-pid"), ProcessUsage::Memory::Read); };
    const auto before = usage();
    std::vector<Connection> connections(static_cast<std::size_t>(options.number("connections")));
    long answered = 0;
    for (std::size_t i = 0; i < connections.size(); ++i)
        answered += connections[i].ask(url, sourceOf(url, static_cast<long>(i)), context.get());
    std::this_thread::sleep_for(std::chrono::duration<double>(options.real("settle")));
    const auto after = usage();
    Report report;
    report.put("connections", options.number("connections"));
    report.put("answered", answered);
    report.put("memory_kib_per_connection",
               answered ? static_cast<double>(after.memoryKib - before.memoryKib) / static_cast<double>(answered) : 0);
    report.put("connect_cpu_us_per_connection",
               answered ? (after.cpuSeconds - before.cpuSeconds) * 1e6 / static_cast<double>(answered) : 0);
    report.print();
    return answered == options.number("connections") ? 0 : 1;
}
