#include "net/Listener.h"

#include "base/Assert.h"
#include "base/Log.h"
#include "net/Endpoints.h"
#include "net/HandedSockets.h"
#include "net/IoLoop.h"
#include "net/NumericAddress.h"
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

// Accepts on the first target's thread and hands the sockets over in turn: no thread gets more than another, which the
// system's own sharing (SO_REUSEPORT) does not promise, nor has everywhere.
class Acceptor final : public std::enable_shared_from_this<Acceptor>, private Door::Waiter {
public:
    Acceptor(std::uint16_t port, std::vector<IoThread *> targets, Listener::OnAccept onAccept, ListenerSettings settings)
        : m_port(port), m_targets(std::move(targets)), m_onAccept(std::move(onAccept)), m_settings(settings),
          m_accepted(m_targets.size())
    {
    }

    /// Once, on the first target's thread.
    void begin(OpenSockets listening);
    void stop();

private:
    void onClients() override;
    void acceptSome();
    void handOver();
    void welcome(const std::vector<NativeSocket> &sockets, IoThread &home);
    void waitForRoom(const ErrorCodeOfSystem &code);

    const std::uint16_t m_port;
    const std::vector<IoThread *> m_targets;
    const Listener::OnAccept m_onAccept;
    const ListenerSettings m_settings;
    std::unique_ptr<Door> m_door; // the first target's
    std::vector<std::vector<NativeSocket>> m_accepted; // for each target, in this turn
    std::size_t m_turn = 0;
    Subscription m_retry;
    std::optional<TimePoint> m_lastLogged;
    std::atomic<bool> m_stopped{false};
};

void Acceptor::begin(OpenSockets listening)
{
    if (m_stopped)
        return;
    m_door = m_targets.front()->impl().loop().listening(listening.take().front(), *this);
    if (m_door)
        m_door->waitForClients();
    else
        log::error("net", "cannot wait for connections", {{"port", m_port}});
}

void Acceptor::onClients()
{
    const auto self = shared_from_this(); // a client may be the last there was to be
    acceptSome();
}

void Acceptor::acceptSome()
{
    ErrorCodeOfSystem code;
    for (int i = 0; i < kAcceptsPerTurn && !isOutOfResources(code); ++i) {
        const Door::Client client = m_door->accept();
        if (client.isNobody)
            break;
        code.assign(client.failure, boost::system::system_category());
        if (code)
            continue; // that one failed before it was taken
        m_accepted[m_turn].push_back(client.socket);
        m_turn = (m_turn + 1) % m_targets.size();
    }
    handOver();
    if (m_stopped)
        return;
    if (isOutOfResources(code))
        waitForRoom(code);
    else
        m_door->waitForClients();
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
                   {{"reason", code.message()}, {"port", m_port}});
        m_lastLogged = now;
    }
    m_retry = m_targets.front()->after(kFullTableWait, [this] { acceptSome(); });
}

void Acceptor::stop()
{
    if (m_stopped.exchange(true))
        return;
    m_targets.front()->runAndWait([this] {
        m_door.reset();
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

ErrorCodeOfSystem bindTo(Tcp::acceptor &acceptor, const Tcp::endpoint &endpoint)
{
    ErrorCodeOfSystem code;
    ErrorCodeOfSystem ignored;
    acceptor.close(ignored);
    acceptor.open(endpoint.protocol(), code);
    if (code)
        return code;
#if defined(_WIN32)
    // There SO_REUSEADDR would let another program take our port away.
    acceptor.set_option(asio::detail::socket_option::boolean<SOL_SOCKET, SO_EXCLUSIVEADDRUSE>(true), code);
#else
    acceptor.set_option(Tcp::acceptor::reuse_address(true), code);
#endif
    if (!code && endpoint.address().is_v6())
        acceptor.set_option(asio::ip::v6_only(!endpoint.address().is_unspecified()), code);
    if (!code)
        acceptor.bind(endpoint, code);
    if (!code)
        acceptor.listen(asio::socket_base::max_listen_connections, code);
    return code;
}

ErrorCodeOfSystem bind(Tcp::acceptor &acceptor, const Address &address)
{
    if (!address.host.empty()) {
        ErrorCodeOfSystem code;
        const auto host = numericAddress(address.host, code);
        return code ? code : bindTo(acceptor, Tcp::endpoint(host, address.port));
    }
    const ErrorCodeOfSystem code = bindTo(acceptor, Tcp::endpoint(Tcp::v6(), address.port));
    if (!code || code == asio::error::address_in_use || code == asio::error::access_denied)
        return code;
    return bindTo(acceptor, Tcp::endpoint(Tcp::v4(), address.port)); // a system without IPv6
}

Error cannotListen(const Address &address, const ErrorCodeOfSystem &code)
{
    if (code == asio::error::address_in_use)
        return fail(ErrorCode::Busy, address.text() + " is already in use by another program");
    return fail(ErrorCode::Io, "cannot listen on " + address.text() + ": " + code.message());
}

/// Puts the port that was chosen into `address`.
Result<NativeSocket> listenOn(Address &address)
{
    if (const auto handed = HandedSockets::ofProcess().take(address))
        return static_cast<NativeSocket>(*handed);
    asio::io_context unused;
    Tcp::acceptor bound(unused);
    ErrorCodeOfSystem code = bind(bound, address);
    const std::uint16_t port = code ? std::uint16_t(0) : bound.local_endpoint(code).port();
    if (code)
        return cannotListen(address, code);
    const auto released = static_cast<NativeSocket>(bound.release(code)); // on Windows a class that stands for it
    if (code)
        return cannotListen(address, code);
    address.port = port;
    return released;
}

} // namespace

Result<std::unique_ptr<Listener>> Listener::open(const Address &address, std::vector<IoThread *> targets,
                                                 OnAccept onAccept, ListenerSettings settings)
{
    BELFRY_ASSERT(!targets.empty());
    Address local = address;
    auto opened = listenOn(local);
    if (!opened)
        return opened.error();
    OpenSockets listening({*opened});
    IoThread *first = targets.front();
    auto acceptor = std::make_shared<Acceptor>(local.port, std::move(targets), std::move(onAccept), settings);
    first->post([acceptor, listening = std::move(listening)]() mutable { acceptor->begin(std::move(listening)); });
    return std::unique_ptr<Listener>(std::make_unique<TcpListener>(std::move(acceptor), local));
}

} // namespace belfry::net
