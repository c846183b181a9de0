#include "client/ServerClient.h"

#include "model/ApiError.h"
#include "model/Json.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUuid>

#include <utility>

namespace belfry::client {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kAnswerBytesMax = 4 << 20;

ErrorCode codeOf(int status)
{
    switch (status) {
    case 401:
        return ErrorCode::Unauthorized;
    case 403:
        return ErrorCode::Forbidden;
    case 404:
    case 410:
        return ErrorCode::NotFound;
    case 409:
        return ErrorCode::Conflict;
    case 412:
        return ErrorCode::Stale;
    case 413:
        return ErrorCode::TooLarge;
    case 429:
        return ErrorCode::TooMany;
    case 503:
        return ErrorCode::Unavailable;
    default:
        return status >= 500 ? ErrorCode::Internal : ErrorCode::InvalidInput;
    }
}

/// RFC 9110 5.6.7, the one form servers write.
std::optional<WallTime> dateOf(const QNetworkReply &reply)
{
    const QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(reply.rawHeader("Date")),
                                                   u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return std::nullopt;
    const QDateTime utc(date.date(), date.time(), Qt::UTC);
    return WallTime(std::chrono::milliseconds(utc.toMSecsSinceEpoch()));
}

bool isJson(const QNetworkReply &reply)
{
    const QByteArray type = reply.header(QNetworkRequest::ContentTypeHeader).toByteArray();
    return type.isEmpty() || type.startsWith("application/json") || type.startsWith("application/problem+json");
}

Error refusalOf(ApiAnswer &answer)
{
    if (const auto problem = model::apiErrorFromJson(answer.body))
        answer.problem = *problem;
    if (answer.problem.detail.empty())
        return fail(codeOf(answer.status), "the server answered " + std::to_string(answer.status));
    return fail(codeOf(answer.status), answer.problem.detail);
}

ApiAnswer answerOf(QNetworkReply &reply)
{
    ApiAnswer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply.error() == QNetworkReply::OperationCanceledError) {
        answer.error = fail(ErrorCode::Timeout, "the server did not answer in time");
        return answer;
    }
    if (answer.status == 0) {
        answer.error = fail(ErrorCode::Unreachable, reply.errorString().toStdString());
        return answer;
    }
    answer.content = reply.readAll();
    answer.etag = reply.rawHeader("ETag");
    answer.serverTime = dateOf(reply);
    if (answer.content.size() > kAnswerBytesMax) {
        answer.error = fail(ErrorCode::TooLarge, "the server's answer is too long");
    } else if (isJson(reply) && !answer.content.isEmpty()) {
        const QByteArray text = std::exchange(answer.content, {});
        auto object = model::parseObject(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
        if (object)
            answer.body = std::move(*object);
        else if (answer.status < 300)
            answer.error = object.error();
    }
    if (answer.status < 200 || answer.status >= 300)
        answer.error = refusalOf(answer);
    return answer;
}

QUrl below(const QUrl &server, const QString &path)
{
    if (server.isEmpty())
        return {};
    QUrl url = server;
    QString base = url.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + path);
    return url;
}

using Take = std::function<void(const ApiAnswer &)>;

Take forChannel(ServerClient::Reply<ChannelAnswer> reply, bool wrapped)
{
    return [reply = std::move(reply), wrapped](const ApiAnswer &answer) {
        if (answer.error) {
            // Any web server says 404; that a channel is not there only Belfry can say.
            const bool isStranger = answer.error->code == ErrorCode::NotFound && answer.problem.code.empty();
            reply(isStranger ? fail(ErrorCode::Malformed, "what answers there is not Belfry") : *answer.error);
            return;
        }
        const QJsonObject &object = answer.body;
        auto channel = model::channelFromJson(wrapped ? object[u"channel"].toObject() : object);
        if (channel)
            reply(ChannelAnswer{std::move(*channel), object[u"already"].toBool(), object[u"by"_s].toString(), answer.serverTime});
        else
            reply(channel.error());
    };
}

} // namespace

bool isThisComputer(const QUrl &address)
{
    const QHostAddress literal(address.host());
    return address.host() == u"localhost" || literal.isLoopback();
}

struct ServerClient::Impl {
    explicit Impl(ServerClient &owner) : q(owner) { direct.setProxy(QNetworkProxy::NoProxy); }

    QNetworkAccessManager &network(const QUrl &url) { return isThisComputer(url) ? direct : proxied; }
    QNetworkRequest request(const QUrl &url, const Secret &bearer, Duration time) const;
    QString channelPath(const QString &what) const { return u"/api/v1/channels/%1%2"_s.arg(channel, what); }
    void ask(const QByteArray &verb, const QString &path, Duration time, Take reply);
    /// POST with one number in its body, or with none when it is 0.
    void command(const QString &what, const QString &field, int seconds, Take reply);

    ServerClient &q;
    QUrl address;
    Secret token;
    QString channel = u"church"_s;
    quint64 generation = 0; ///< answers for a server set before are dropped
    QNetworkAccessManager direct;
    QNetworkAccessManager proxied;
};

ServerClient::ServerClient(QObject *parent) : QObject(parent), m(std::make_unique<Impl>(*this)) {}
ServerClient::~ServerClient() = default;

void ServerClient::setServer(const QUrl &address, const Secret &token)
{
    ++m->generation;
    m->address = address;
    m->token = token;
}

void ServerClient::setToken(const Secret &token) { m->token = token; }
const QUrl &ServerClient::address() const { return m->address; }
const Secret &ServerClient::token() const { return m->token; }
void ServerClient::setChannel(const QString &channel) { m->channel = channel; }
const QString &ServerClient::channelName() const { return m->channel; }

QUrl ServerClient::urlOf(const QString &path) const
{
    return below(m->address, path);
}

void ServerClient::channel(Reply<ChannelAnswer> reply)
{
    m->ask("GET", m->channelPath({}), kAnswerTime, forChannel(std::move(reply), false));
}

void ServerClient::goLive(std::optional<int> delaySeconds, Reply<ChannelAnswer> reply)
{
    ApiCall call{.verb = "POST", .path = m->channelPath(u"/go-live"_s), .time = kGoLiveTime};
    if (delaySeconds)
        call.body = QJsonObject{{u"delay_s"_s, *delaySeconds}};
    this->call(call, forChannel(std::move(reply), true));
}

void ServerClient::end(int closingSeconds, Reply<ChannelAnswer> reply)
{
    m->command(u"/end"_s, u"closing_s"_s, closingSeconds, forChannel(std::move(reply), true));
}

void ServerClient::keepGoing(Reply<ChannelAnswer> reply)
{
    m->command(u"/keep-going"_s, {}, 0, forChannel(std::move(reply), true));
}

void ServerClient::panic(Reply<double> reply)
{
    m->command(u"/panic"_s, {}, 0, [reply = std::move(reply)](const ApiAnswer &answer) {
        reply(answer.error ? Result<double>(*answer.error) : Result<double>(answer.body[u"covered_s"_s].toDouble()));
    });
}

void ServerClient::edit(const model::ChannelChange &change, Reply<ChannelAnswer> reply)
{
    call({.verb = "PATCH", .path = m->channelPath({}), .body = model::toJson(change)}, forChannel(std::move(reply), false));
}

void ServerClient::ingestKey(Reply<IngestKey> reply)
{
    m->ask("GET", m->channelPath(u"/ingest-key"_s), kAnswerTime, [reply = std::move(reply)](const ApiAnswer &answer) {
        if (answer.error) {
            reply(*answer.error);
            return;
        }
        IngestKey key{answer.body[u"rtmp"_s].toString(), Secret(answer.body[u"key"_s].toString().toStdString())};
        if (key.server.isEmpty() || key.key.empty())
            reply(fail(ErrorCode::Malformed, "rtmp or key is missing"));
        else
            reply(std::move(key));
    });
}

void ServerClient::check(const QUrl &address, const Secret &token, std::function<void(bool)> reply)
{
    QUrl url = address;
    url.setPath(u"/healthz"_s);
    QNetworkReply *answer = m->network(url).get(m->request(url, token, kAnswerTime));
    connect(answer, &QNetworkReply::finished, this, [answer, reply = std::move(reply)] {
        answer->deleteLater();
        const ApiAnswer read = answerOf(*answer);
        reply(read && read.body[u"status"].toString() == u"ok");
    });
}

QNetworkRequest ServerClient::Impl::request(const QUrl &url, const Secret &bearer, Duration time) const
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setTransferTimeout(static_cast<int>(time.count()));
    request.setHeader(QNetworkRequest::UserAgentHeader, u"belfry/" BELFRY_VERSION ""_s);
    request.setRawHeader("Accept", "application/json, */*;q=0.5");
    if (!bearer.empty())
        request.setRawHeader("Authorization", "Bearer " + QByteArray::fromStdString(bearer.reveal()));
    return request;
}

void ServerClient::Impl::ask(const QByteArray &verb, const QString &path, Duration time, Take reply)
{
    q.call({.verb = verb, .path = path, .time = time}, std::move(reply));
}

void ServerClient::Impl::command(const QString &what, const QString &field, int seconds, Take reply)
{
    ApiCall call{.verb = "POST", .path = channelPath(what), .time = kGoLiveTime};
    if (seconds > 0)
        call.body = QJsonObject{{field, seconds}};
    q.call(call, std::move(reply));
}

void ServerClient::call(const ApiCall &call, Take reply)
{
    callAt(m->address, m->token, call, [this, asked = m->generation, reply = std::move(reply)](const ApiAnswer &answer) {
        if (asked == m->generation) {
            reply(answer);
            return;
        }
        ApiAnswer none;
        none.error = fail(ErrorCode::Closed, "another server was chosen");
        reply(none);
    });
}

void ServerClient::callAt(const QUrl &server, const Secret &token, const ApiCall &call, Take reply)
{
    QUrl url = below(server, call.path);
    if (url.isEmpty()) {
        ApiAnswer nobody;
        nobody.error = fail(ErrorCode::Unreachable, "no server is known yet");
        reply(nobody);
        return;
    }
    if (!call.query.isEmpty())
        url.setQuery(call.query);
    QNetworkRequest question = m->request(url, token, call.time);
    QByteArray body = call.content;
    if (call.body)
        body = QJsonDocument(*call.body).toJson(QJsonDocument::Compact);
    if (call.verb != "GET")
        question.setHeader(QNetworkRequest::ContentTypeHeader, call.contentType.isEmpty() ? "application/json" : call.contentType);
    if (!call.ifMatch.isEmpty())
        question.setRawHeader("If-Match", call.ifMatch);
    // Qt sends a request again by itself when a kept connection turns out to be closed.
    if (call.verb == "POST")
        question.setRawHeader("Idempotency-Key", QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    QNetworkReply *answer = m->network(url).sendCustomRequest(question, call.verb, body);
    connect(answer, &QNetworkReply::downloadProgress, answer, [answer](qint64 received, qint64) {
        if (received > kAnswerBytesMax)
            answer->abort();
    });
    connect(answer, &QNetworkReply::finished, this, [answer, reply = std::move(reply)] {
        answer->deleteLater();
        reply(answerOf(*answer));
    });
}

} // namespace belfry::client
