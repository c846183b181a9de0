#include "app/Connection.h"

#include "client/Companion.h"
#include "model/Json.h"

namespace belfry::app {
namespace {

using namespace Qt::StringLiterals;

constexpr Duration kPollPause{1'000};
constexpr Duration kHurriedPause{250};
constexpr Duration kCompanionPause{5'000}; ///< after one could not be started
constexpr int kMissesMax = 2;              ///< a single one may be a server that restarts
constexpr int kRenewalMisses = 5;
/// A Date header has whole seconds; less than this is no difference.
constexpr std::chrono::milliseconds kClockSlack{2'000};

} // namespace

struct Connection::Impl {
    Impl(Connection &owner, client::ServerClient &s, client::Companion &c, Executor &executor)
        : q(owner), server(s), companion(c), gui(executor)
    {
    }

    void findCompanion();
    void found(Result<client::CompanionFile> result);
    void poll();
    void took(const client::ChannelAnswer &answer);
    void missed(const Error &error);
    void pollLater(Duration pause);
    void setLink(LinkState link, const std::string &failure = {});
    client::ServerClient::Reply<client::ChannelAnswer> remembering(Reply<client::ChannelAnswer> reply);

    Connection &q;
    client::ServerClient &server;
    client::Companion &companion;
    Executor &gui;
    bool hurried = false;
    bool finding = false;
    int misses = 0;
    quint64 asked = 0; ///< counts polls; the answer of an overtaken one is not used
    std::function<bool()> renewal;
    Subscription timer;
};

Connection::Connection(client::ServerClient &server, client::Companion &companion, Executor &gui, QObject *parent)
    : QObject(parent), m(std::make_unique<Impl>(*this, server, companion, gui))
{
}

Connection::~Connection()
{
    m->companion.stopLooking();
}

void Connection::open(const QUrl &address, const Secret &token)
{
    m->timer.reset();
    ++m->asked;
    m->misses = 0;
    m->finding = false;
    m->companion.stopLooking();
    m_state = ConnectionState{.onThisComputer = address.isEmpty(), .address = address};
    m_state.since = QDateTime::currentDateTimeUtc();
    m->server.setServer(address, token);
    Q_EMIT changed();
    if (address.isEmpty())
        m->findCompanion();
    else
        m->poll();
}

void Connection::useToken(const Secret &token)
{
    m->server.setToken(token);
    ++m->asked; // an answer to the token before says nothing of this one
    Q_EMIT tokenRenewed();
    m->poll();
}

void Connection::setRenewal(std::function<bool()> renewal)
{
    m->renewal = std::move(renewal);
}

void Connection::setRights(const Rights &rights)
{
    if (rights == m_state.rights)
        return;
    m_state.rights = rights;
    Q_EMIT changed();
}

void Connection::setSignedOut()
{
    m_state.isSignedOut = true;
    Q_EMIT changed();
}

void Connection::goLive(std::optional<int> delaySeconds, Reply<client::ChannelAnswer> reply)
{
    m->server.goLive(delaySeconds, m->remembering(std::move(reply)));
}

void Connection::end(int closingSeconds, Reply<client::ChannelAnswer> reply)
{
    m->server.end(closingSeconds, m->remembering(std::move(reply)));
}

void Connection::keepGoing(Reply<client::ChannelAnswer> reply)
{
    m->server.keepGoing(m->remembering(std::move(reply)));
}

void Connection::panic(Reply<double> reply)
{
    m->server.panic(std::move(reply));
}

void Connection::ingestKey(Reply<client::IngestKey> reply)
{
    m->server.ingestKey(std::move(reply));
}

void Connection::edit(const model::ChannelChange &change, Reply<client::ChannelAnswer> reply)
{
    m->server.edit(change, m->remembering(std::move(reply)));
}

void Connection::tryAgain()
{
    if (m_state.onThisComputer && m_state.link != LinkState::Connected)
        m->findCompanion();
    else
        m->poll();
}

void Connection::setHurried(bool hurried)
{
    if (std::exchange(m->hurried, hurried) != hurried && hurried && m_state.link == LinkState::Connected)
        m->pollLater(kHurriedPause);
}

QUrl Connection::previewUrl() const
{
    return m_state.channel ? m->server.urlOf(u"/preview/%1/index.m3u8"_s.arg(model::fromUtf8(m_state.channel->channel)))
                           : QUrl();
}

QUrl Connection::programUrl() const
{
    return m_state.channel ? m->server.urlOf(u"/stream/%1/index.m3u8"_s.arg(model::fromUtf8(m_state.channel->channel)))
                           : QUrl();
}

std::optional<QUrl> toldPage(const ConnectionState &state)
{
    const bool isOfThisComputer = state.onThisComputer || client::isThisComputer(state.address);
    if (!isOfThisComputer || !state.channel || !state.channel->page)
        return std::nullopt;
    return QUrl(QString::fromStdString(*state.channel->page));
}

QUrl Connection::pageUrl() const
{
    return toldPage(m_state).value_or(m->server.urlOf(u"/"_s));
}

const Secret &Connection::token() const
{
    return m->server.token();
}

void Connection::Impl::findCompanion()
{
    timer.reset();
    if (std::exchange(finding, true))
        return;
    companion.find([this](Result<client::CompanionFile> result) {
        finding = false;
        found(std::move(result));
    });
}

void Connection::Impl::found(Result<client::CompanionFile> result)
{
    if (!result) {
        const bool seenBefore = q.m_state.channel.has_value();
        setLink(seenBefore ? LinkState::Unreachable : LinkState::NoServer, result.error().what);
        timer = gui.after(kCompanionPause, [this] { findCompanion(); });
        return;
    }
    server.setServer(result->http, result->token);
    q.m_state.address = result->http;
    Q_EMIT q.companionFound();
    poll();
}

void Connection::Impl::poll()
{
    timer.reset();
    server.channel([this, mine = ++asked](Result<client::ChannelAnswer> answer) {
        if (mine != asked)
            return;
        if (answer)
            took(*answer);
        else
            missed(answer.error());
    });
}

void Connection::Impl::pollLater(Duration pause)
{
    timer = gui.after(pause, [this] { poll(); });
}

void Connection::Impl::took(const client::ChannelAnswer &answer)
{
    misses = 0;
    ConnectionState &state = q.m_state;
    if (!answer.channel.ingest && server.token().empty() && renewal && renewal()) {
        pollLater(kPollPause);
        return;
    }
    state.channel = answer.channel;
    state.seenAt = QDateTime::currentDateTimeUtc();
    if (answer.serverTime) {
        const auto ahead = *answer.serverTime - gui.clock().wall();
        state.clockAhead = std::chrono::abs(ahead) > kClockSlack ? ahead : std::chrono::milliseconds(0);
    }
    // Without its token the server tells what viewers may know: no use to a control room.
    setLink(answer.channel.ingest ? LinkState::Connected : LinkState::Refused);
    Q_EMIT q.changed();
    pollLater(hurried ? kHurriedPause : kPollPause);
}

void Connection::Impl::missed(const Error &error)
{
    ++misses;
    const bool gone = error.code == ErrorCode::Unreachable || error.code == ErrorCode::Timeout;
    if (error.code == ErrorCode::NotFound) {
        setLink(LinkState::NoChannel, error.what);
        if (q.m_state.onThisComputer)
            timer = gui.after(kPollPause, [this] { findCompanion(); });
        else
            pollLater(kPollPause);
        return;
    }
    if (q.m_state.onThisComputer) {
        // A new run has a new address and token. Only a silent one may be busy: then a start would be one too many.
        if (misses >= kMissesMax || error.code == ErrorCode::Timeout)
            setLink(LinkState::Unreachable, error.what);
        if (error.code == ErrorCode::Timeout)
            pollLater(kPollPause);
        else
            timer = gui.after(kHurriedPause, [this] { findCompanion(); });
        return;
    }
    if (error.code == ErrorCode::Unauthorized && renewal && renewal()) {
        if (misses >= kRenewalMisses) // it answers, but to nobody: what we know gets old all the same
            setLink(LinkState::Unreachable, error.what);
        pollLater(kPollPause);
        return;
    }
    if (error.code == ErrorCode::Unauthorized || error.code == ErrorCode::Forbidden)
        setLink(LinkState::Refused, error.what);
    else if (!gone || misses >= kMissesMax || error.code == ErrorCode::Timeout)
        setLink(LinkState::Unreachable, error.what);
    pollLater(kPollPause);
}

void Connection::Impl::setLink(LinkState link, const std::string &failure)
{
    const QString words = QString::fromStdString(failure);
    if (q.m_state.link == link && q.m_state.failure == words)
        return;
    if (q.m_state.link != link)
        q.m_state.since = QDateTime::currentDateTimeUtc();
    q.m_state.link = link;
    q.m_state.failure = words;
    Q_EMIT q.changed();
}

client::ServerClient::Reply<client::ChannelAnswer> Connection::Impl::remembering(Reply<client::ChannelAnswer> reply)
{
    return [this, reply = std::move(reply)](Result<client::ChannelAnswer> answer) {
        if (answer) {
            ++asked; // a poll sent before it may know less
            took(*answer);
        }
        reply(std::move(answer));
    };
}

} // namespace belfry::app
