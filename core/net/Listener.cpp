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
constexpr std::chrono::minutes kFullTableLogEvery{1};

bool isOutOfResources(const ErrorCodeOfSystem &code)
{
    return code == asio::error::no_descriptors || code == asio::error::no_memory
           || code == asio::error::no_buffer_space || code == boost::system::errc::too_many_files_open_in_system;
}

// Accepts on the first target's thread, each socket already bound to the loop of the target it goes to.
class Acceptor : public std::enable_shared_from_this<Acceptor> {
public:
    Acceptor(std::vector<IoThread *> targets, Listener::OnAccept onAccept, ListenerSettings settings)
        : m_targets(std::move(targets)), m_onAccept(std::move(onAccept)), m_settings(settings),
          m_acceptor(m_targets.front()->impl().context())
    {
    }

    ErrorCodeOfSystem bind(const Address &address);
    ErrorCodeOfSystem bindTo(const Tcp::endpoint &endpoint);
    std::uint16_t port() const
    {
        ErrorCodeOfSystem ignored;
        return m_acceptor.local_endpoint(ignored).port();
    }
    void accept();
    void stop();

private:
    void accepted(const ErrorCodeOfSystem &code);
    void handOver();
    void welcome(TcpSocket &&socket, IoThread &home);
    void waitForRoom(const ErrorCodeOfSystem &code);

    const std::vector<IoThread *> m_targets;
    const Listener::OnAccept m_onAccept;
    const ListenerSettings m_settings;
    Tcp::acceptor m_acceptor;
    std::optional<TcpSocket> m_next;
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
        m_acceptor.listen(asio::socket_base::max_listen_connections, code);
    return code;
}

void Acceptor::accept()
{
    if (m_stopped)
        return;
    m_next.emplace(m_targets[m_turn]->impl().context());
    m_acceptor.async_accept(*m_next,
                            [self = shared_from_this()](const ErrorCodeOfSystem &code) { self->accepted(code); });
}

void Acceptor::accepted(const ErrorCodeOfSystem &code)
{
    if (m_stopped || code == asio::error::operation_aborted)
        return;
    if (isOutOfResources(code))
        return waitForRoom(code);
    if (!code)
        handOver();
    accept(); // other errors concern one connection that failed before it was taken
}

void Acceptor::handOver()
{
    IoThread *home = m_targets[m_turn];
    m_turn = (m_turn + 1) % m_targets.size();
    if (home->isHere())
        return welcome(std::move(*m_next), *home);
    home->post([self = shared_from_this(), home, socket = std::move(*m_next)]() mutable {
        self->welcome(std::move(socket), *home);
    });
}

void Acceptor::welcome(TcpSocket &&socket, IoThread &home)
{
    if (m_stopped)
        return;
    ErrorCodeOfSystem ignored;
    if (m_settings.noDelay)
        socket.set_option(Tcp::no_delay(true), ignored);
    if (m_settings.sendBufferBytes > 0)
        socket.set_option(asio::socket_base::send_buffer_size(m_settings.sendBufferBytes), ignored);
    if (ByteStreamPtr stream = makeTcpStream(std::move(socket)))
        m_onAccept(std::move(stream), home);
}

void Acceptor::waitForRoom(const ErrorCodeOfSystem &code)
{
    const TimePoint now = m_targets.front()->clock().now();
    if (!m_lastLogged || now - *m_lastLogged >= kFullTableLogEvery) {
        log::error("net", "cannot take more connections for now; waiting for room",
                   {{"reason", code.message()}, {"port", port()}});
        m_lastLogged = now;
    }
    m_retry = m_targets.front()->after(kFullTableWait, [this] { accept(); });
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
    first->post([acceptor] { acceptor->accept(); });
    return std::unique_ptr<Listener>(std::make_unique<TcpListener>(std::move(acceptor), std::move(local)));
}

} // namespace belfry::net
