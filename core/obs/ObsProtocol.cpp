#include "obs/ObsProtocol.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace belfry::obs {
namespace {

using namespace Qt::StringLiterals;

enum Op { Hello = 0, IdentifyOp = 1, IdentifiedOp = 2, EventOp = 5, RequestOp = 6, ResponseOp = 7 };

QString message(int op, const QJsonObject &data)
{
    const QJsonObject whole{{u"op"_s, op}, {u"d"_s, data}};
    return QString::fromUtf8(QJsonDocument(whole).toJson(QJsonDocument::Compact));
}

QByteArray hashed(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toBase64();
}

ObsProtocol::Response toResponse(const QJsonObject &data)
{
    const QJsonObject status = data[u"requestStatus"].toObject();
    return {.id = data[u"requestId"].toString(),
            .type = data[u"requestType"].toString(),
            .code = status[u"code"].toInt(),
            .comment = status[u"comment"].toString(),
            .data = data[u"responseData"].toObject()};
}

} // namespace

std::optional<ObsProtocol::Happening> ObsProtocol::take(const QString &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (!document.isObject())
        return broken(u"it sent something that is not JSON"_s);
    const QJsonObject whole = document.object();
    const QJsonObject data = whole[u"d"].toObject();
    const int op = whole[u"op"].toInt(-1);
    if (m_phase == Phase::AwaitingHello)
        return op == Hello ? takeHello(data) : broken(u"it did not greet as obs-websocket does"_s);
    if (m_phase == Phase::AwaitingIdentified) {
        if (op != IdentifiedOp)
            return broken(u"it answered the greeting with something else"_s);
        m_phase = Phase::Identified;
        return Identified{};
    }
    if (op == EventOp)
        return Event{data[u"eventType"].toString(), data[u"eventData"].toObject()};
    if (op == ResponseOp)
        return toResponse(data);
    return std::nullopt;
}

ObsProtocol::Happening ObsProtocol::takeHello(const QJsonObject &hello)
{
    if (hello[u"rpcVersion"].toInt() < kRpcVersion)
        return broken(u"it speaks an older protocol than obs-websocket 5"_s);
    QJsonObject identify{{u"rpcVersion"_s, kRpcVersion}, {u"eventSubscriptions"_s, static_cast<qint64>(m_subscriptions)}};
    if (const QJsonObject wanted = hello[u"authentication"].toObject(); !wanted.isEmpty()) {
        if (m_password.empty())
            return PasswordWanted{};
        identify[u"authentication"_s] =
            authentication(m_password, wanted[u"salt"].toString(), wanted[u"challenge"].toString());
    }
    m_phase = Phase::AwaitingIdentified;
    return Identify{message(IdentifyOp, identify)};
}

ObsProtocol::Happening ObsProtocol::broken(const QString &why)
{
    return Broken{why};
}

QString ObsProtocol::request(const QString &type, const QString &id, const QJsonObject &data)
{
    QJsonObject body{{u"requestType"_s, type}, {u"requestId"_s, id}};
    if (!data.isEmpty())
        body[u"requestData"_s] = data;
    return message(RequestOp, body);
}

QString ObsProtocol::authentication(const Secret &password, const QString &salt, const QString &challenge)
{
    const QByteArray secret = hashed(QByteArray::fromStdString(password.reveal()) + salt.toUtf8());
    return QString::fromLatin1(hashed(secret + challenge.toUtf8()));
}

AfterClose ObsProtocol::afterClose(int code)
{
    switch (code) {
    case 4009:
        return AfterClose::WaitForPassword;
    case 4011:
        return AfterClose::StayAway;
    case 4010:
    case 4012:
        return AfterClose::GiveUp;
    default:
        return AfterClose::TryAgain;
    }
}

} // namespace belfry::obs
