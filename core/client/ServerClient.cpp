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
#include <QPointer>

namespace belfry::client {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kAnswerBytesMax = 256 << 10;

ErrorCode codeOf(int status)
{
    switch (status) {
    case 401:
        return ErrorCode::Unauthorized;
    case 403:
        return ErrorCode::Forbidden;
    case 404:
        return ErrorCode::NotFound;
    case 409:
        return ErrorCode::Conflict;
    case 413:
        return ErrorCode::TooLarge;
    case 429:
    case 503:
        return ErrorCode::Unavailable;
    default:
        return status >= 500 ? ErrorCode::Internal : ErrorCode::InvalidInput;
    }
}

std::string wordsOf(int status, const QByteArray &body)
{
    if (const auto object = model::parseObject(std::string_view(body.constData(), static_cast<std::size_t>(body.size())))) {
        if (const auto problem = model::apiErrorFromJson(*object); problem && !problem->detail.empty())
            return problem->detail;
    }
    return "the server answered " + std::to_string(status);
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

struct Answer {
    QJsonObject object;
    std::optional<WallTime> serverTime;
};

Result<Answer> answerOf(QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply.error() == QNetworkReply::OperationCanceledError)
        return fail(ErrorCode::Timeout, "the server did not answer in time");
    if (status == 0)
        return fail(ErrorCode::Unreachable, reply.errorString().toStdString());
    const QByteArray body = reply.readAll();
    if (body.size() > kAnswerBytesMax)
        return fail(ErrorCode::TooLarge, "the server's answer is too long");
    if (status != 200)
        return fail(codeOf(status), wordsOf(status, body));
    auto object = model::parseObject(std::string_view(body.constData(), static_cast<std::size_t>(body.size())));
    if (!object)
        return object.error();
    return Answer{std::move(*object), dateOf(reply)};
}

ServerClient::Reply<Answer> forChannel(ServerClient::Reply<ChannelAnswer> reply, bool wrapped)
{
    return [reply = std::move(reply), wrapped](Result<Answer> answer) {
        if (!answer) {
            reply(answer.error());
            return;
        }
        const QJsonObject &object = answer->object;
        auto channel = model::channelFromJson(wrapped ? object[u"channel"].toObject() : object);
        if (channel)
            reply(ChannelAnswer{std::move(*channel), object[u"already"].toBool(), answer->serverTime});
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
    QUrl channelUrl(const QString &what) const { return q.urlOf(u"/api/v1/channels/%1%2"_s.arg(channel, what)); }
    void ask(const QByteArray &verb, const QUrl &url, const QByteArray &body, Duration time, Reply<Answer> reply);

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

const QUrl &ServerClient::address() const { return m->address; }
const Secret &ServerClient::token() const { return m->token; }
void ServerClient::setChannel(const QString &channel) { m->channel = channel; }

QUrl ServerClient::urlOf(const QString &path) const
{
    if (m->address.isEmpty())
        return {};
    QUrl url = m->address;
    QString base = url.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + path);
    return url;
}

void ServerClient::channel(Reply<ChannelAnswer> reply)
{
    m->ask("GET", m->channelUrl({}), {}, kAnswerTime, forChannel(std::move(reply), false));
}

void ServerClient::goLive(Reply<ChannelAnswer> reply)
{
    m->ask("POST", m->channelUrl(u"/go-live"_s), {}, kGoLiveTime, forChannel(std::move(reply), true));
}

void ServerClient::end(Reply<ChannelAnswer> reply)
{
    m->ask("POST", m->channelUrl(u"/end"_s), {}, kGoLiveTime, forChannel(std::move(reply), true));
}

void ServerClient::edit(const model::ChannelChange &change, Reply<ChannelAnswer> reply)
{
    const QByteArray body = QJsonDocument(model::toJson(change)).toJson(QJsonDocument::Compact);
    m->ask("PATCH", m->channelUrl({}), body, kAnswerTime, forChannel(std::move(reply), false));
}

void ServerClient::ingestKey(Reply<IngestKey> reply)
{
    m->ask("GET", m->channelUrl(u"/ingest-key"_s), {}, kAnswerTime, [reply = std::move(reply)](Result<Answer> answer) {
        if (!answer) {
            reply(answer.error());
            return;
        }
        const QJsonObject &object = answer->object;
        IngestKey key{object[u"rtmp"].toString(), Secret(object[u"key"].toString().toStdString())};
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
        const auto read = answerOf(*answer);
        reply(read && read->object[u"status"].toString() == u"ok");
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
    request.setRawHeader("Accept", "application/json");
    if (!bearer.empty())
        request.setRawHeader("Authorization", "Bearer " + QByteArray::fromStdString(bearer.reveal()));
    return request;
}

void ServerClient::Impl::ask(const QByteArray &verb, const QUrl &url, const QByteArray &body, Duration time,
                             Reply<Answer> reply)
{
    if (url.isEmpty()) {
        reply(fail(ErrorCode::Unreachable, "no server is known yet"));
        return;
    }
    QNetworkRequest question = request(url, token, time);
    if (verb != "GET")
        question.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *answer = network(url).sendCustomRequest(question, verb, body);
    QObject::connect(answer, &QNetworkReply::downloadProgress, answer, [answer](qint64 received, qint64) {
        if (received > kAnswerBytesMax)
            answer->abort();
    });
    QObject::connect(answer, &QNetworkReply::finished, &q,
                     [this, answer, asked = generation, reply = std::move(reply)] {
                         answer->deleteLater();
                         if (asked == generation)
                             reply(answerOf(*answer));
                         else
                             reply(fail(ErrorCode::Closed, "another server was chosen"));
                     });
}

} // namespace belfry::client
