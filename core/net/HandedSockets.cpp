#include "net/HandedSockets.h"

#include "net/Endpoints.h"

#if !defined(_WIN32)
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

#include <algorithm>
#include <utility>

namespace belfry::net {
namespace {

#if defined(_WIN32)
bool isListening(int)
{
    return false;
}
void prepare(int) {}
void closeDescriptor(int) {}
#else
bool isListening(int descriptor)
{
    int type = 0;
    socklen_t size = sizeof type;
    if (::getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &type, &size) != 0 || type != SOCK_STREAM)
        return false;
    sockaddr_storage local{};
    socklen_t localSize = sizeof local;
    if (::getsockname(descriptor, reinterpret_cast<sockaddr *>(&local), &localSize) != 0
        || (local.ss_family != AF_INET && local.ss_family != AF_INET6))
        return false;
    int listens = 0;
    size = sizeof listens;
    return ::getsockopt(descriptor, SOL_SOCKET, SO_ACCEPTCONN, &listens, &size) == 0 && listens != 0;
}

void prepare(int descriptor)
{
    ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) | O_NONBLOCK);
}

void closeDescriptor(int descriptor)
{
    ::close(descriptor);
}
#endif

} // namespace

HandedSockets &HandedSockets::ofProcess()
{
    static HandedSockets sockets;
    return sockets;
}

std::size_t HandedSockets::add(const std::vector<int> &descriptors)
{
    const std::scoped_lock lock(m_mutex);
    std::size_t added = 0;
    for (const int descriptor : descriptors) {
        if (!isListening(descriptor)) {
            closeDescriptor(descriptor);
            continue;
        }
        prepare(descriptor);
        m_open.push_back({descriptor, localOf(static_cast<NativeSocket>(descriptor))});
        ++added;
    }
    return added;
}

std::optional<int> HandedSockets::take(const Address &address)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = std::find_if(m_open.begin(), m_open.end(), [&](const Open &open) {
        return address.port != 0 && open.local.port == address.port
               && (address.host.empty() || open.local.host == address.host);
    });
    if (found == m_open.end())
        return std::nullopt;
    const int descriptor = found->descriptor;
    m_open.erase(found);
    return descriptor;
}

std::optional<Address> HandedSockets::heldAt(std::uint16_t port)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = std::find_if(m_open.begin(), m_open.end(), [port](const Open &open) { return open.local.port == port; });
    return found == m_open.end() ? std::nullopt : std::optional(found->local);
}

std::vector<Address> HandedSockets::closeTheRest()
{
    const std::scoped_lock lock(m_mutex);
    std::vector<Address> unused;
    for (const Open &open : std::exchange(m_open, {})) {
        closeDescriptor(open.descriptor);
        unused.push_back(open.local);
    }
    return unused;
}

} // namespace belfry::net
