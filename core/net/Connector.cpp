#include "net/Connector.h"

#include "base/Text.h"
#include "base/Assert.h"
#include "net/Endpoints.h"
#include "net/IoLoop.h"
#include "net/Network.h"
#include "net/NumericAddress.h"
#include "net/TcpStream.h"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <optional>
#include <utility>
#include <vector>

namespace belfry::net {
namespace {

namespace asio = boost::asio;
using Tcp = asio::ip::tcp;
using ErrorCodeOfSystem = boost::system::error_code;

// A dead address (often IPv6 without a route) must not use up the time of the next one.
constexpr Duration kPerAddress{2'000};

// Who asked, and is told once. Home thread.
struct Asked {
    UniqueFunction<void(Result<ByteStreamPtr>)> answer;
};

// A connected socket on its way home; closed when nobody takes it.
class Arrival {
public:
    explicit Arrival(NativeSocket socket) : m_socket(socket) {}
    Arrival(Arrival &&other) noexcept : m_socket(std::exchange(other.m_socket, std::nullopt)) {}
    Arrival &operator=(Arrival &&) = delete;
    ~Arrival()
    {
        if (m_socket)
            closeSocket(*m_socket);
    }
    NativeSocket take() { return *std::exchange(m_socket, std::nullopt); }

private:
    std::optional<NativeSocket> m_socket;
};

// One outgoing connection, from name to socket, on the thread of home's connector. Held by its pending operations.
class Attempt : public std::enable_shared_from_this<Attempt> {
public:
    using Answer = UniqueFunction<void(Result<NativeSocket>)>;

    Attempt(IoThread &thread, std::string host, std::uint16_t port, const ConnectSettings &settings, Answer answer)
        : m_thread(thread), m_where(std::move(host)), m_port(port), m_settings(settings), m_answer(std::move(answer)),
          m_socket(*thread.impl().context())
    {
    }

    void begin()
    {
        if (m_answer)
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
    void await();
    void found(const Resolver::Addresses &addresses);
    void begun();
    void connectNext();
    void connected(const ErrorCodeOfSystem &code);
    void stop();
    void finish(Result<NativeSocket> result);

    IoThread &m_thread;
    const std::string m_where;
    const std::uint16_t m_port;
    const ConnectSettings m_settings;
    Answer m_answer;
    Tcp::socket m_socket;
    std::vector<Tcp::endpoint> m_addresses;
    std::size_t m_next = 0;
    bool m_sawForbidden = false;
    ErrorCodeOfSystem m_lastProblem;
    Subscription m_deadline;
    Subscription m_patience;
    Subscription m_lookup;
};

void Attempt::resolve()
{
    ErrorCodeOfSystem notNumeric;
    const auto number = numericAddress(m_where, notNumeric);
    if (!notNumeric) {
        m_addresses.emplace_back(number, m_port);
        return begun();
    }
    if (equalsIgnoringCase(m_where, "localhost")) { // needs nobody's answer (RFC 6761 6.3)
        m_addresses.emplace_back(asio::ip::address_v4::loopback(), m_port);
        m_addresses.emplace_back(asio::ip::address_v6::loopback(), m_port);
        return begun();
    }
    if (lower(m_where).ends_with(".invalid")) // there is never one (RFC 6761 6.4)
        return finish(fail(ErrorCode::NotFound, m_where + " cannot be found"));
    // The lookup may last longer than we and our thread do: it holds neither.
    const std::weak_ptr<Attempt> weak = weak_from_this();
    const auto onThread = [weak, &thread = m_thread](auto what) {
        thread.post([weak, what = std::move(what)] {
            if (const auto self = weak.lock(); self && self->m_answer)
                what(*self);
        });
    };
    Resolver &resolver = m_settings.resolver ? *m_settings.resolver : Resolver::system();
    m_lookup = resolver.ask(m_where, [onThread] { onThread([](Attempt &self) { self.await(); }); },
                            [onThread](const Resolver::Addresses &addresses) {
                                onThread([addresses](Attempt &self) { self.found(addresses); });
                            });
}

void Attempt::await()
{
    m_deadline = m_thread.after(m_settings.resolve, [this] {
        finish(fail(ErrorCode::Unavailable, "no answer in time to where " + m_where + " is"));
    });
}

void Attempt::found(const Resolver::Addresses &addresses)
{
    if (!addresses)
        return finish(addresses.error());
    for (const std::string &text : *addresses) {
        ErrorCodeOfSystem notNumeric;
        const auto number = numericAddress(text, notNumeric);
        if (!notNumeric)
            m_addresses.emplace_back(number, m_port);
    }
    if (m_addresses.empty())
        return finish(fail(ErrorCode::NotFound, m_where + " cannot be found"));
    begun();
}

void Attempt::begun()
{
    m_deadline = m_thread.after(m_settings.deadline, [this] {
        finish(fail(ErrorCode::Timeout, name() + " did not answer in time"));
    });
    connectNext();
}

void Attempt::connectNext()
{
    while (m_settings.publicOnly && m_next < m_addresses.size() && !isPublicAddress(addressOf(m_addresses[m_next]).host)) {
        m_sawForbidden = true;
        ++m_next;
    }
    if (m_next == m_addresses.size()) {
        if (m_sawForbidden && !m_lastProblem)
            return finish(fail(ErrorCode::Forbidden, name() + " is not on the public Internet"));
        const bool refused = m_lastProblem == asio::error::connection_refused;
        return finish(fail(refused ? ErrorCode::Refused : ErrorCode::Unreachable,
                           name() + " cannot be reached: " + m_lastProblem.message()));
    }
    const Tcp::endpoint &address = m_addresses[m_next++];
    m_socket = Tcp::socket(*m_thread.impl().context());
    if (m_next < m_addresses.size()) {
        m_patience = m_thread.after(kPerAddress, [this] {
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
        return finish(native);
    m_lastProblem = asio::error::connection_reset;
    connectNext();
}

void Attempt::stop()
{
    m_deadline.reset();
    m_patience.reset();
    m_lookup.reset();
    ErrorCodeOfSystem ignored;
    m_socket.close(ignored);
}

void Attempt::finish(Result<NativeSocket> result)
{
    auto answer = std::exchange(m_answer, {});
    const auto keep = shared_from_this(); // the answer may destroy the Subscription
    stop();
    if (answer)
        answer(std::move(result));
}

// On `home`: the answer, unless nobody waits for it any more.
void arrive(IoThread &home, const std::shared_ptr<Asked> &asked, int sendBufferBytes, Result<Arrival> arrived)
{
    auto answer = std::exchange(asked->answer, {});
    if (!answer)
        return;
    if (!arrived)
        return answer(arrived.error());
    if (ByteStreamPtr stream = makeTcpStream(home, arrived->take(), sendBufferBytes))
        return answer(std::move(stream));
    answer(fail(ErrorCode::Unreachable, "the connection was closed as soon as it stood"));
}

} // namespace

Subscription connect(IoThread &home, std::string host, std::uint16_t port, const ConnectSettings &settings,
                     UniqueFunction<void(Result<ByteStreamPtr>)> answer)
{
    BELFRY_ASSERT(home.isHere());
    IoThread &thread = home.impl().connector(home);
    auto asked = std::make_shared<Asked>(Asked{std::move(answer)});
    const int buffer = settings.sendBufferBytes;
    auto attempt = std::make_shared<Attempt>(
        thread, std::move(host), port, settings, [&home, asked, buffer](Result<NativeSocket> socket) {
            auto arrived = socket ? Result<Arrival>(Arrival(*socket)) : Result<Arrival>(socket.error());
            home.post([&home, asked, buffer, arrived = std::move(arrived)]() mutable {
                arrive(home, asked, buffer, std::move(arrived));
            });
        });
    thread.post([attempt] { attempt->begin(); });
    return Subscription([attempt, asked, &thread] {
        asked->answer = {};
        thread.post([attempt] { attempt->cancel(); });
    });
}

} // namespace belfry::net
