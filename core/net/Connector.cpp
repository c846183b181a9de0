#include "net/Connector.h"

#include "base/Text.h"
#include "base/Assert.h"
#include "net/IoLoop.h"
#include "net/TcpStream.h"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <vector>

namespace belfry::net {
namespace {

namespace asio = boost::asio;
using Tcp = asio::ip::tcp;
using ErrorCodeOfSystem = boost::system::error_code;

// A dead address (often IPv6 without a route) must not use up the time of the next one.
constexpr Duration kPerAddress{2'000};

// One outgoing connection, from name to stream. Held by its pending operations; cancelled by the Subscription.
class Attempt : public std::enable_shared_from_this<Attempt> {
public:
    Attempt(IoThread &home, std::string host, std::uint16_t port, UniqueFunction<void(Result<ByteStreamPtr>)> answer)
        : m_home(home), m_where(std::move(host)), m_port(port), m_answer(std::move(answer)),
          m_resolver(home.impl().context()), m_socket(home.impl().context())
    {
    }

    void begin(Duration deadline)
    {
        m_deadline = m_home.after(deadline, [this] {
            finish(fail(ErrorCode::Timeout, name() + " did not answer in time"));
        });
        resolve();
    }
    void cancel()
    {
        m_answer = {};
        stop();
    }

private:
    std::string name() const { return m_where + ':' + std::to_string(m_port); }
    void resolve();
    void connectNext();
    void connected(const ErrorCodeOfSystem &code);
    void stop();
    void finish(Result<ByteStreamPtr> result);

    IoThread &m_home;
    const std::string m_where;
    const std::uint16_t m_port;
    UniqueFunction<void(Result<ByteStreamPtr>)> m_answer;
    Tcp::resolver m_resolver;
    Tcp::socket m_socket;
    std::vector<Tcp::endpoint> m_addresses;
    std::size_t m_next = 0;
    ErrorCodeOfSystem m_lastProblem;
    Subscription m_deadline;
    Subscription m_patience;
};

void Attempt::resolve()
{
    ErrorCodeOfSystem notNumeric;
    const auto number = asio::ip::make_address(m_where, notNumeric);
    if (!notNumeric) {
        m_addresses.emplace_back(number, m_port);
        return connectNext();
    }
    if (equalsIgnoringCase(m_where, "localhost")) { // needs nobody's answer (RFC 6761 6.3)
        m_addresses.emplace_back(asio::ip::address_v4::loopback(), m_port);
        m_addresses.emplace_back(asio::ip::address_v6::loopback(), m_port);
        return connectNext();
    }
    m_resolver.async_resolve(m_where, std::to_string(m_port),
                             [self = shared_from_this()](const ErrorCodeOfSystem &code,
                                                         const Tcp::resolver::results_type &found) {
                                 if (!self->m_answer)
                                     return;
                                 if (code)
                                     return self->finish(fail(ErrorCode::Unreachable,
                                                              self->m_where + " cannot be found: " + code.message()));
                                 for (const auto &entry : found)
                                     self->m_addresses.push_back(entry.endpoint());
                                 self->connectNext();
                             });
}

void Attempt::connectNext()
{
    if (m_next == m_addresses.size()) {
        const bool refused = m_lastProblem == asio::error::connection_refused;
        return finish(fail(refused ? ErrorCode::Refused : ErrorCode::Unreachable,
                           name() + " cannot be reached: " + m_lastProblem.message()));
    }
    const Tcp::endpoint &address = m_addresses[m_next++];
    m_socket = Tcp::socket(m_home.impl().context());
    if (m_next < m_addresses.size()) {
        m_patience = m_home.after(kPerAddress, [this] {
            ErrorCodeOfSystem ignored;
            m_socket.close(ignored); // the waiting connect ends with operation_aborted
        });
    }
    m_socket.async_connect(address, [self = shared_from_this()](const ErrorCodeOfSystem &code) {
        if (self->m_answer)
            self->connected(code);
    });
}

void Attempt::connected(const ErrorCodeOfSystem &code)
{
    m_patience.reset();
    // The socket may have been closed for impatience in the turn in which it connected.
    if (code || !m_socket.is_open()) {
        m_lastProblem = code && code != asio::error::operation_aborted ? code : asio::error::timed_out;
        return connectNext();
    }
    ErrorCodeOfSystem ignored;
    const NativeSocket native = m_socket.release(ignored);
    if (!ignored)
        if (ByteStreamPtr stream = makeTcpStream(m_home, native))
            return finish(std::move(stream));
    m_lastProblem = asio::error::connection_reset;
    connectNext();
}

void Attempt::stop()
{
    m_deadline.reset();
    m_patience.reset();
    m_resolver.cancel();
    ErrorCodeOfSystem ignored;
    m_socket.close(ignored);
}

void Attempt::finish(Result<ByteStreamPtr> result)
{
    auto answer = std::exchange(m_answer, {});
    const auto keep = shared_from_this(); // the answer may destroy the Subscription
    stop();
    if (answer)
        answer(std::move(result));
}

} // namespace

Subscription connect(IoThread &home, std::string host, std::uint16_t port, Duration deadline,
                     UniqueFunction<void(Result<ByteStreamPtr>)> answer)
{
    BELFRY_ASSERT(home.isHere());
    auto attempt = std::make_shared<Attempt>(home, std::move(host), port, std::move(answer));
    attempt->begin(deadline);
    return Subscription([attempt] { attempt->cancel(); });
}

} // namespace belfry::net
