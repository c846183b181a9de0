#include "http/ConnectionSet.h"

#include "base/Log.h"
#include "http/Http1Connection.h"
#include "http/Http2Connection.h"
#include "http/SecureGreeting.h"

#include <algorithm>
#include <vector>

namespace belfry::http {
namespace {

constexpr Duration kLookSoonestMax{1'000};
constexpr Duration kLookSoonestMin{10};
// Clients sent away at the door that may still be reading why; beyond that they are dropped without a word.
constexpr std::size_t kTurnedMax = 256;
constexpr int kLogLinesPerMinute = 120;

// No connection is looked at more often than this.
Duration lookSoonest(const Limits &limits)
{
    const Duration shortest = std::min({limits.httpHeaderTime, limits.httpKeepAliveIdle, limits.httpSendWindow});
    return std::clamp(shortest / 4, kLookSoonestMin, kLookSoonestMax);
}

} // namespace

struct ConnectionSet::Turned final : net::ByteStream::Reader {
    Turned(ConnectionSet &owner, net::ByteStreamPtr flow) : set(owner), stream(std::move(flow)) {}
    void onBytes(ByteView) override {}
    void onClosed(const Error &) override
    {
        auto node = set.m_turned.extract(this);
        set.m_home.post([kept = std::move(node.mapped())] {});
    }

    ConnectionSet &set;
    net::ByteStreamPtr stream;
};

ConnectionSet::ConnectionSet(Executor &home, std::shared_ptr<const Router> router, const Limits &limits,
                             Admission &admission, Observer &observer, const Entrance &entrance)
    : m_home(home), m_router(std::move(router)), m_limits(limits), m_admission(admission), m_observer(observer),
      m_entrance(entrance),
      m_lookSoonest(lookSoonest(limits))
{
}

ConnectionSet::~ConnectionSet()
{
    for (const auto &[connection, member] : m_members) {
        leave(member.host, member.isReserved);
    }
}

void ConnectionSet::leave(const std::string &host, bool isReserved)
{
    if (isReserved)
        m_admission.leaveReserve(host);
    else
        m_admission.leave(host);
    m_observer.connectionsChanged(-1);
}

void ConnectionSet::add(net::ByteStreamPtr stream)
{
    if (m_draining)
        return;
    std::string host = m_entrance.trusts(stream->peer()) ? std::string() : net::countedAs(stream->peer());
    const std::string_view why = m_admission.enter(host);
    const bool isReserved = !why.empty();
    if (isReserved && (!m_entrance.isOperator || !m_admission.enterReserve(host)))
        return turnAway(std::move(stream), why);
    m_observer.connectionsChanged(1);
    if (!stream->isSecure())
        return keep(speaker(std::move(stream)), std::move(host), isReserved, isReserved);
    keep(std::make_shared<SecureGreeting>(*this, std::move(stream),
                                          [this](Connection &greeting, net::ByteStreamPtr agreedOn) {
                                              agreed(greeting, std::move(agreedOn));
                                          }),
         std::move(host), isReserved, isReserved);
}

void ConnectionSet::keep(const std::shared_ptr<Connection> &connection, std::string host, bool isReserved, bool isOnTrial)
{
    connection->isOnTrial = isOnTrial;
    Member &member = m_members.emplace(connection.get(), Member{connection, std::move(host), isReserved, {}, {}}).first->second;
    connection->start();
    arm(member, isOnTrial ? m_home.clock().now() + m_limits.httpTrialTime : connection->nextLook());
}

std::shared_ptr<Connection> ConnectionSet::speaker(net::ByteStreamPtr stream)
{
    if (stream->protocol() == "h2")
        return std::make_shared<Http2Connection>(*this, std::move(stream));
    return std::make_shared<Http1Connection>(*this, std::move(stream));
}

void ConnectionSet::agreed(Connection &greeting, net::ByteStreamPtr stream)
{
    auto node = m_members.extract(&greeting);
    m_home.post([kept = std::move(node.mapped().connection)] {});
    keep(speaker(std::move(stream)), std::move(node.mapped().host), node.mapped().isReserved, greeting.isOnTrial);
}

void ConnectionSet::turnAway(net::ByteStreamPtr stream, std::string_view why)
{
    m_observer.connectionRefused(why);
    if (mayLog())
        log::warning("http", "connection refused: too many", {{"peer", stream->peer().text()}, {"limit", why}});
    // A handshake only to say no would cost more than to serve.
    if (m_turned.size() >= kTurnedMax || stream->isSecure())
        return;
    Response response = Response::text(503, "text/plain; charset=utf-8", "Too many connections. Please try again.\n");
    response.headers += "Retry-After: 5\r\n";
    auto turned = std::make_shared<Turned>(*this, std::move(stream));
    m_turned.emplace(turned.get(), turned);
    turned->stream->start(*turned);
    turned->stream->write(makeHead(response, response.bodyBytes(), Persistence::Close, dateLine()));
    turned->stream->write(response.body);
    turned->stream->closeAfterWriting();
}

void ConnectionSet::drain()
{
    m_draining = true;
    std::vector<std::shared_ptr<Connection>> all;
    for (const auto &[connection, member] : m_members)
        all.push_back(member.connection);
    for (const auto &connection : all)
        connection->drain();
}

std::string_view ConnectionSet::dateLine()
{
    return m_date.at(m_home.clock().wall());
}

const SharedBytes &ConnectionSet::dateEnding()
{
    return m_date.endingAt(m_home.clock().wall());
}

void ConnectionSet::refused(const Connection &connection, std::string_view why)
{
    if (mayLog())
        log::info("http", "connection closed", {{"peer", connection.peer().text()}, {"why", why}});
}

Subscription ConnectionSet::released(Connection &connection)
{
    auto node = m_members.extract(&connection);
    m_home.post([kept = std::move(node.mapped().connection)] {});
    return Subscription([&admission = m_admission, &observer = m_observer, host = std::move(node.mapped().host),
                         isReserved = node.mapped().isReserved] {
        if (isReserved)
            admission.leaveReserve(host);
        else
            admission.leave(host);
        observer.connectionsChanged(-1);
    });
}

void ConnectionSet::ended(Connection &connection)
{
    auto node = m_members.extract(&connection);
    if (node.empty())
        return;
    // It is on the stack right now: let it go a turn later.
    m_home.post([kept = std::move(node.mapped().connection)] {});
    leave(node.mapped().host, node.mapped().isReserved);
}

std::optional<Subscription> ConnectionSet::identify(Request &request, const net::ByteStream &stream)
{
    if (m_entrance.trustedProxies.empty() || !m_entrance.trusts(stream.peer()))
        return Connection::World::identify(request, stream);
    const Client client = clientOf(request, stream.peer(), stream.isSecure(), m_entrance);
    request.peer = client.address;
    request.isSecure = client.isSecure;
    std::string host = net::countedAs(client.address);
    if (!m_admission.enterRequest(host)) {
        m_observer.connectionRefused("requests_per_address");
        return std::nullopt;
    }
    return Subscription([&admission = m_admission, host = std::move(host)] { admission.leaveRequest(host); });
}

bool ConnectionSet::passesTrial(Connection &connection, const Request &request)
{
    connection.isOnTrial = !(m_entrance.isOperator && m_entrance.isOperator(request));
    if (connection.isOnTrial)
        m_observer.connectionRefused("full");
    return !connection.isOnTrial;
}

void ConnectionSet::lookBy(Connection &connection, TimePoint time)
{
    const auto member = m_members.find(&connection);
    if (member != m_members.end() && time < member->second.alarmAt)
        arm(member->second, time);
}

// One timer for each connection, set anew only when it has gone off or comes too late: a request costs none.
void ConnectionSet::arm(Member &member, TimePoint time)
{
    const TimePoint now = m_home.clock().now();
    const Duration delay = std::max(m_lookSoonest, std::chrono::ceil<Duration>(time - now) + Duration(1));
    member.alarmAt = now + delay;
    member.alarm = m_home.after(delay, [this, connection = member.connection.get()] { lookAt(*connection); });
}

void ConnectionSet::lookAt(Connection &connection)
{
    if (connection.isOnTrial)
        connection.drain(); // it has said nothing in its time
    connection.look(m_home.clock().now());
    if (const auto member = m_members.find(&connection); member != m_members.end())
        arm(member->second, connection.nextLook());
}

// One line tells a person; a flood of them would be an attack by itself.
bool ConnectionSet::mayLog()
{
    const TimePoint now = m_home.clock().now();
    if (now - m_logSince >= std::chrono::minutes(1)) {
        m_logSince = now;
        m_logLines = 0;
    }
    return m_logLines++ < kLogLinesPerMinute;
}

} // namespace belfry::http
