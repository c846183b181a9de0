// RawHttp: one HTTP request over a socket of its own, as bytes; so that a test can also send what no client would.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace belfry::test {

struct HttpAnswer {
    int status = 0;      ///< 0: the connection was closed or refused without an answer
    QByteArray head;     ///< status line and headers
    QByteArray body;

    QJsonObject json() const;
    QString text() const { return QString::fromUtf8(body); }
    /// The value of a header, "" when absent. `name` in any case.
    QByteArray header(const QByteArray &name) const;
};

/// Blocks until the answer is whole or `timeoutMs` have passed.
HttpAnswer httpRequest(const QUrl &server, const QByteArray &method, const QByteArray &target, const QByteArray &token = {},
                       const QByteArray &jsonBody = {}, int timeoutMs = 20'000);
/// Sends `bytes` as they are and reads until the other side closes.
QByteArray rawExchange(const QString &host, quint16 port, const QByteArray &bytes, int timeoutMs = 10'000,
                       bool *closedByPeer = nullptr);

} // namespace belfry::test
