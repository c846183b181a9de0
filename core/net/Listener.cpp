#include "net/Listener.h"

#include "base/Assert.h"
#include "base/Log.h"
#include "net/Endpoints.h"
#include "net/IoLoop.h"
#include "net/TcpStream.h"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ip/v6_only.hpp>

#include <atomic>
#include <optional>

namespace belfry::net {
namespace {

namespace asio = boost::asio;
using Tcp = asio::ip::tcp;
using ErrorCodeOfSystem = boost::system::error_code;

constexpr Duration kFullTableWait{100};
constexpr int kAcceptsPerTurn = 64; // then other sockets of the thread have their turn
constexpr std::chrono::minutes kFullTableLogEvery{1};

bool isOutOfResources(const ErrorCodeOfSystem &code)
{
    return code == asio::error::no_descriptors || code == asio::error::no_memory
           || code == asio::error::no_buffer_space || code == boost::system::errc::too_many_files_open_in_system;
}

// Closes what nobody took.
class OpenSockets {
public:
    explicit OpenSockets(std::vector<NativeSocket> sockets) : m_sockets(std::move(sockets)) {}
    OpenSockets(OpenSockets &&) noexcept = default;
    OpenSockets &operator=(OpenSockets &&) = delete;
    ~OpenSockets()
    {
        for (const NativeSocket socket : m_sockets)
            closeSocket(socket);
    }
    std::vector<NativeSocket> take() { return std::exchange(m_sockets, {}); }

private:
    std::vector<NativeSocket> m_sockets;
};

// Not blocking; `code` is would_block when nobody waits.
NativeSocket acceptOne(Tcp::acceptor &acceptor, ErrorCodeOfSystem &code)
{
    code.clear();
#if defined(__linux__)
    const NativeSocket socket = ::accept4(acceptor.native_handle(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (socket < 0)
        code.assign(errno, boost::system::system_category());
    return socket;
#else
    Tcp::socket socket(acceptor.get_executor());
    acceptor.accept(socket, code);
    return code ? NativeSocket{} : socket.release(code);
#endif
}

// Accepts on the first target's thread and hands the sockets over in turn: no thread gets more than another, which the
// system's own sharing (SO_REUSEPORT) does not promise, nor has everywhere.
class Acceptor : public std::enable_shared_from_this<Acceptor> {
public:
    Acceptor(std::vector<IoThread *> targets, Listener::OnAccept onAccept, ListenerSettings settings)
        : m_targets(std::move(targets)), m_onAccept(std::move(onAccept)), m_settings(settings),
          m_acceptor(m_targets.front()->impl().context()), m_accepted(m_targets.size())
    {
    }

    ErrorCodeOfSystem bind(const Address &address);
    ErrorCodeOfSystem bindTo(const Tcp::endpoint &endpoint);
    std::uint16_t port() const
    {
        ErrorCodeOfSystem ignored;
        return m_acceptor.local_endpoint(ignored).port();
    }
    void waitForClients();
    void stop();

private:
    void acceptSome();
    void handOver();
    void welcome(const std::vector<NativeSocket> &sockets, IoThread &home);
    void waitForRoom(const ErrorCodeOfSystem &code);

    const std::vector<IoThread *> m_targets;
    const Listener::OnAccept m_onAccept;
    const ListenerSettings m_settings;
    Tcp::acceptor m_acceptor;
    std::vector<std::vector<NativeSocket>> m_accepted; // for each target, in this turn
    std::size_t m_turn = 0;
    Subscription m_retry;
    std::optional<TimePoint> m_lastLogged;
    std::atomic<bool> m_stopped{false};
};

ErrorCodeOfSystem Acceptor::bind(const Address &address)
{
    if (!address.host.empty()) {
        ErrorCodeOfSystem code;
        const auto host = asio::ip::make_address(address.host, code);
        return code ? code : bindTo(Tcp::endpoint(host, address.port));
    }
    const ErrorCodeOfSystem code = bindTo(Tcp::endpoint(Tcp::v6(), address.port));
    if (!code || code == asio::error::address_in_use || code == asio::error::access_denied)
        return code;
    return bindTo(Tcp::endpoint(Tcp::v4(), address.port)); // a system without IPv6
}

ErrorCodeOfSystem Acceptor::bindTo(const Tcp::endpoint &endpoint)
{
    ErrorCodeOfSystem code;
    ErrorCodeOfSystem ignored;
    m_acceptor.close(ignored);
    m_acceptor.open(endpoint.protocol(), code);
    if (code)
        return code;
#if defined(_WIN32)
    // There SO_REUSEADDR would let another program take our port away.
    m_acceptor.set_option(asio::detail::socket_option::boolean<SOL_SOCKET, SO_EXCLUSIVEADDRUSE>(true), code);
#else
    m_acceptor.set_option(Tcp::acceptor::reuse_address(true), code);
#endif
    if (!code && endpoint.address().is_v6())
        m_acceptor.set_option(asio::ip::v6_only(!endpoint.address().is_unspecified()), code);
    if (!code)
        m_acceptor.bind(endpoint, code);
    if (!code)
        m_acceptor.non_blocking(true, code);
    if (!code)
        m_acceptor.listen(asio::socket_base::max_listen_connections, code);
    return code;
}

void Acceptor::waitForClients()
{
    if (m_stopped)
        return;
    m_acceptor.async_wait(asio::socket_base::wait_read, [self = shared_from_this()](const ErrorCodeOfSystem &code) {
        if (!code && !self->m_stopped)
            self->acceptSome();
    });
}

void Acceptor::acceptSome()
{
    ErrorCodeOfSystem code;
    for (int i = 0; i < kAcceptsPerTurn && !isOutOfResources(code); ++i) {
        const NativeSocket socket = acceptOne(m_acceptor, code);
        if (code == asio::error::would_block || code == asio::error::try_again)
            break;
        if (code)
            continue; // that one failed before it was taken
        m_accepted[m_turn].push_back(socket);
        m_turn = (m_turn + 1) % m_targets.size();
    }
    handOver();
    if (isOutOfResources(code))
        waitForRoom(code);
    else
        waitForClients();
}

// One post for all that go to the same thread.
void Acceptor::handOver()
{
    for (std::size_t i = 0; i < m_targets.size(); ++i) {
        IoThread *home = m_targets[i];
        if (m_accepted[i].empty())
            continue;
        if (home->isHere()) {
            welcome(m_accepted[i], *home);
            m_accepted[i].clear();
        } else {
            home->post([self = shared_from_this(), home, sockets = OpenSockets(std::exchange(m_accepted[i], {}))]() mutable {
                self->welcome(sockets.take(), *home);
            });
        }
    }
}

void Acceptor::welcome(const std::vector<NativeSocket> &sockets, IoThread &home)
{
    for (const NativeSocket socket : sockets) {
        ByteStreamPtr stream = makeTcpStream(home, socket, m_settings.sendBufferBytes);
        if (stream && !m_stopped)
            m_onAccept(std::move(stream), home);
    }
}

void Acceptor::waitForRoom(const ErrorCodeOfSystem &code)
{
    const TimePoint now = m_targets.front()->clock().now();
    if (!m_lastLogged || now - *m_lastLogged >= kFullTableLogEvery) {
        log::error("net", "cannot take more connections for now; waiting for room",
                   {{"reason", code.message()}, {"port", port()}});
        m_lastLogged = now;
    }
    m_retry = m_targets.front()->after(kFullTableWait, [this] { acceptSome(); });
}

void Acceptor::stop()
{
    if (m_stopped.exchange(true))
        return;
    m_targets.front()->runAndWait([this] {
        ErrorCodeOfSystem ignored;
        m_acceptor.close(ignored);
        m_retry.reset();
    });
    // A socket on its way to a target is dropped there; behind this no OnAccept runs.
    for (IoThread *target : m_targets)
        target->runAndWait([] {});
}

class TcpListener final : public Listener {
public:
    TcpListener(std::shared_ptr<Acceptor> acceptor, Address local)
        : m_acceptor(std::move(acceptor)), m_local(std::move(local))
    {
    }
    ~TcpListener() override { m_acceptor->stop(); }

    const Address &local() const override { return m_local; }
    void stop() override { m_acceptor->stop(); }

private:
    std::shared_ptr<Acceptor> m_acceptor;
    Address m_local;
};

Error cannotListen(const Address &address, const ErrorCodeOfSystem &code)
{
    if (code == asio::error::address_in_use)
        return fail(ErrorCode::Busy, address.text() + " is already in use by another program");
    return fail(ErrorCode::Io, "cannot listen on " + address.text() + ": " + code.message());
}

} // namespace

Result<std::unique_ptr<Listener>> Listener::open(const Address &address, std::vector<IoThread *> targets,
                                                 OnAccept onAccept, ListenerSettings settings)
{
    BELFRY_ASSERT(!targets.empty());
    IoThread *first = targets.front();
    auto acceptor = std::make_shared<Acceptor>(std::move(targets), std::move(onAccept), settings);
    if (const ErrorCodeOfSystem code = acceptor->bind(address))
        return cannotListen(address, code);
    Address local{address.host, acceptor->port()};
    first->post([acceptor] { acceptor->waitForClients(); });
    return std::unique_ptr<Listener>(std::make_unique<TcpListener>(std::move(acceptor), std::move(local)));
}

} // namespace belfry::net
