#include "load/Socket.h"

#include <arpa/inet.h>
#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace belfry::load {
namespace {

constexpr long kConnectionsPerAddress = 1'000;

bool bindTo(int fd, const std::string &source)
{
    const int one = 1;
    setsockopt(fd, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &one, sizeof one);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    inet_pton(AF_INET, source.c_str(), &address.sin_addr);
    return bind(fd, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
}

} // namespace

int connectTo(const Url &url, const std::string &source, int receiveBuffer)
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return -1;
    const int one = 1;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    if (receiveBuffer > 0)
        setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(url.port));
    const bool begun =
        (source.empty() || bindTo(fd, source)) && inet_pton(AF_INET, url.host.c_str(), &address.sin_addr) == 1 &&
        (connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0 || errno == EINPROGRESS);
    if (begun)
        return fd;
    close(fd);
    return -1;
}

std::string sourceOf(const Url &url, long index)
{
    if (!url.host.starts_with("127."))
        return {};
    return "127.0.0." + std::to_string(2 + index / kConnectionsPerAddress % 250);
}

void raiseFileLimit()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace belfry::load
