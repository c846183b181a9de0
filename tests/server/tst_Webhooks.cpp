// Webhooks of the real server, out and in, the audit log and the events beside them: over real sockets, checked by the
// verifier that docs/webhooks.md shows.
#include "support/Case.h"
#include "support/ServerProcess.h"
#include "unit/server/HookReceiver.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>
#include <QtTest/qtestsystem.h>

using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// The Python between ```python and ``` of the page.
QByteArray sampleOfThePage()
{
    QFile page(QStringLiteral(BELFRY_DOCS "/webhooks.md"));
    if (!page.open(QIODevice::ReadOnly))
        return {};
    const QByteArray all = page.readAll();
    const qsizetype begin = all.indexOf("```python\n") + 10;
    return all.mid(begin, all.indexOf("\n```", begin) - begin);
}

QByteArray signatureOf(const QByteArray &secret, const QByteArray &id, const QByteArray &body, qint64 secondsOff = 0)
{
    const QByteArray time = QByteArray::number(QDateTime::currentSecsSinceEpoch() + secondsOff);
    const QByteArray mac = QMessageAuthenticationCode::hash(time + '.' + id + '.' + body, secret, QCryptographicHash::Sha256).toHex();
    return "t=" + time + ",v1=" + mac;
}

// Server-sent events as they come.
class Listener {
public:
    Listener(const QUrl &server, const QByteArray &target, const QByteArray &token = {})
    {
        m_socket.connectToHost(server.host(), static_cast<quint16>(server.port()));
        QByteArray request = "GET " + target + " HTTP/1.1\r\nHost: x\r\n";
        if (!token.isEmpty())
            request += "Authorization: Bearer " + token + "\r\n";
        m_socket.write(request + "\r\n");
    }
    bool has(const QByteArray &part)
    {
        m_got += m_socket.readAll();
        return m_got.contains(part);
    }
    QByteArray all()
    {
        m_got += m_socket.readAll();
        return m_got;
    }

private:
    QTcpSocket m_socket;
    QByteArray m_got;
};

} // namespace

class tst_Webhooks : public QObject {
    Q_OBJECT

    static HttpAnswer send(const ServerProcess &server, const QByteArray &method, const QByteArray &target, const QJsonObject &body = {})
    {
        return httpRequest(server.http(), method, target, server.token(), body.isEmpty() ? QByteArray() : text(body));
    }
    static HttpAnswer hook(const ServerProcess &server, const QByteArray &source, const QByteArray &body, const QByteArray &signature)
    {
        const QByteArray request = "POST /api/v1/hooks/" + source + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n"
                                   "Belfry-Signature: " + signature + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        const QByteArray answer = rawExchange(server.http().host(), static_cast<quint16>(server.http().port()), request);
        HttpAnswer out;
        out.status = answer.mid(9, 3).toInt();
        out.body = answer.mid(answer.indexOf("\r\n\r\n") + 4);
        return out;
    }

private Q_SLOTS:
    void whatHappensReachesAReceiverThatChecksItAsThePageSays()
    {
        ServerProcess server(QStringLiteral(BELFRY_SERVER));
        QVERIFY(server.start({u"--webhook-allow-hosts"_s, u"127.0.0.1"_s}));
        HookReceiver receiver;
        const HttpAnswer made = send(server, "POST", "/api/v1/webhooks",
                                     {{u"name"_s, u"Lights"_s},
                                      {u"url"_s, QString::fromStdString(receiver.url())},
                                      {u"events"_s, QJsonArray{u"channel.*"_s}}});
        QVERIFY2(made.status == 201, made.body.constData());
        const QByteArray secret = made.json().value("secret"_L1).toString().toUtf8();
        QVERIFY(secret.size() > 40);
        const QByteArray webhook = made.header("location");
        QVERIFY(!send(server, "GET", webhook).body.contains(secret)); // once
        Listener viewer(server.http(), "/api/v1/events?category=all");
        Listener owner(server.http(), "/api/v1/events", server.token());
        QTRY_VERIFY_WITH_TIMEOUT(viewer.has("event: hello") && owner.has("event: hello"), 20'000);
        QCOMPARE(send(server, "PATCH", "/api/v1/channels/church", {{u"title"_s, u"Advent"_s}}).status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(viewer.has("event: channel.changed") && owner.has("event: channel.changed"), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(receiver.got.size(), 1u, 30'000);
        const HookReceiver::Got &got = receiver.got[0];
        QVERIFY(got.body.contains("Advent"));

        QTemporaryDir folder;
        QFile script(folder.filePath(u"check.py"_s));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write(sampleOfThePage() + R"(

import sys
secret, event_id, signature = sys.argv[1:4]
body = sys.stdin.buffer.read()
headers = {"Belfry-Id": event_id, "Belfry-Signature": signature}
seen = set()
assert is_from_belfry(secret, headers, body, seen)
assert not is_from_belfry(secret, headers, body, seen), "a replay"
assert not is_from_belfry(secret, headers, body + b" ", set()), "another body"
assert not is_from_belfry(secret + "x", headers, body, set()), "another secret"
assert not is_from_belfry(secret, dict(headers, **{"Belfry-Id": "x"}), body, set()), "another id"
assert not is_from_belfry(secret, headers, body, set(), int(signature[2:signature.index(",")]) + 301), "old"
for wrong in ("", "t=1", "v1=", "t=x,v1=y", ",,,", "t=1,t=2,v1=3"):
    assert not is_from_belfry(secret, dict(headers, **{"Belfry-Signature": wrong}), body, set()), wrong
print("checked")
)");
        script.close();
        QProcess python;
        python.start(u"python3"_s, {script.fileName(), QString::fromUtf8(secret), QString::fromUtf8(got.headers.value("belfry-id")),
                                    QString::fromUtf8(got.headers.value("belfry-signature"))});
        python.write(got.body);
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished(30'000));
        QVERIFY2(python.readAllStandardOutput() == "checked\n", python.readAllStandardError().constData());

        QTRY_COMPARE_WITH_TIMEOUT(send(server, "GET", webhook + "/deliveries?state=done").json().value("items"_L1).toArray().size(), 1, 20'000);
        const QByteArray audit = send(server, "GET", "/api/v1/audit").body;
        QVERIFY(audit.contains("webhook.made") && !audit.contains(secret));
        QCOMPARE(httpRequest(server.http(), "GET", "/api/v1/audit").status, 401);
        const QByteArray token = server.token();
        QVERIFY(server.stop());
        for (const QByteArray &said : {server.log(), viewer.all(), owner.all()})
            QVERIFY(!said.contains(secret) && !said.contains(token));
    }
    void aReceiverInTheChurchsOwnNetworkIsNotAskedUnlessNamed()
    {
        ServerProcess server(QStringLiteral(BELFRY_SERVER));
        QVERIFY(server.start());
        HookReceiver receiver;
        const HttpAnswer made = send(server, "POST", "/api/v1/webhooks",
                                     {{u"name"_s, u"Inside"_s},
                                      {u"url"_s, QString::fromStdString("https" + receiver.url().substr(4))},
                                      {u"events"_s, QJsonArray{u"*"_s}}});
        QCOMPARE(made.status, 201);
        QCOMPARE(send(server, "PATCH", "/api/v1/channels/church", {{u"title"_s, u"Advent"_s}}).status, 200);
        const QByteArray deliveries = made.header("location") + "/deliveries";
        QTRY_VERIFY_WITH_TIMEOUT(send(server, "GET", deliveries).body.contains("not_public"), 30'000);
        QCOMPARE(receiver.connections, 0);
        QVERIFY(server.stop());
    }
    void aWrongWebhookIsRefusedWithItsField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonObject>("body");
        const QJsonObject good{{u"name"_s, u"x"_s}, {u"url"_s, u"https://example.org/"_s}, {u"events"_s, QJsonArray{u"*"_s}}};
        const auto with = [&good](const QString &field, const QJsonValue &value) {
            QJsonObject wrong = good;
            wrong.insert(field, value);
            return wrong;
        };
        QTest::newRow("scheme") << u"url"_s << with(u"url"_s, u"ftp://example.org/"_s);
        QTest::newRow("user") << u"url"_s << with(u"url"_s, u"https://a:b@example.org/"_s);
        QTest::newRow("no event") << u"events"_s << with(u"events"_s, QJsonArray());
        QTest::newRow("event") << u"events"_s << with(u"events"_s, QJsonArray{u"Broadcast Started"_s});
        QTest::newRow("unknown") << u"secret"_s << with(u"secret"_s, u"mine"_s);
    }
    void aWrongWebhookIsRefusedWithItsField()
    {
        QFETCH(QString, field);
        QFETCH(QJsonObject, body);
        static ServerProcess server(QStringLiteral(BELFRY_SERVER));
        QVERIFY(server.isRunning() || server.start());
        const HttpAnswer answer = send(server, "POST", "/api/v1/webhooks", body);
        QCOMPARE(answer.status, 400);
        QVERIFY2(answer.json().value("field"_L1).toString().startsWith(field), answer.body.constData());
    }
    void aSourceIsBelievedOnceForWhatItMay()
    {
        ServerProcess server(QStringLiteral(BELFRY_SERVER));
        QVERIFY(server.start());
        const HttpAnswer made = send(server, "POST", "/api/v1/webhook-sources",
                                     {{u"name"_s, u"Presentation"_s}, {u"actions"_s, QJsonArray{u"end"_s}}, {u"channel"_s, u"church"_s}});
        QVERIFY2(made.status == 201, made.body.constData());
        const QByteArray secret = made.json().value("secret"_L1).toString().toUtf8();
        const QByteArray source = made.json().value("id"_L1).toString().toUtf8();
        Listener owner(server.http(), "/api/v1/events", server.token());
        QTRY_VERIFY_WITH_TIMEOUT(owner.has("event: hello"), 20'000);

        const QByteArray notify = R"({"id":"n1","data":{"song":"12"}})";
        const HttpAnswer taken = hook(server, source, notify, signatureOf(secret, "n1", notify));
        QVERIFY2(taken.status == 200 && taken.body.contains("told"), taken.body.constData());
        QTRY_VERIFY_WITH_TIMEOUT(owner.has("event: hook.received") && owner.has("\"song\":\"12\""), 20'000);
        const HttpAnswer again = hook(server, source, notify, signatureOf(secret, "n1", notify));
        QVERIFY2(again.status == 409 && again.body.contains("replayed"), again.body.constData());

        const QByteArray end = R"({"id":"e1","action":"end","channel":"church"})";
        QCOMPARE(hook(server, source, end, signatureOf(secret, "e1", end, -301)).status, 401);
        QCOMPARE(hook(server, source, end, signatureOf(secret, "e1", end, 302)).status, 401);
        QCOMPARE(hook(server, source, end, signatureOf("whsec_wrong", "e1", end)).status, 401);
        QCOMPARE(hook(server, source, end, "").status, 401);
        QCOMPARE(hook(server, "01J00000000000000000000000", end, signatureOf(secret, "e1", end)).status, 401);
        const HttpAnswer ended = hook(server, source, end, signatureOf(secret, "e1", end)); // none of those took its id
        QVERIFY2(ended.status == 200 && ended.body.contains("already_off"), ended.body.constData());
        const QByteArray live = R"({"id":"g1","action":"go_live","channel":"church"})";
        QCOMPARE(hook(server, source, live, signatureOf(secret, "g1", live)).status, 403);
        const QByteArray unknown = R"({"id":"g2","extra":1})";
        QCOMPARE(hook(server, source, unknown, signatureOf(secret, "g2", unknown)).status, 400);

        const HttpAnswer rotated = send(server, "POST", "/api/v1/webhook-sources/" + source + "/rotate-secret");
        QCOMPARE(rotated.status, 200);
        const QByteArray next = rotated.json().value("secret"_L1).toString().toUtf8();
        const QByteArray last = R"({"id":"n2"})";
        QCOMPARE(hook(server, source, last, signatureOf(secret, "n2", last)).status, 401);
        QCOMPARE(hook(server, source, last, signatureOf(next, "n2", last)).status, 200);
        const QByteArray audit = send(server, "GET", "/api/v1/audit?who=" + source).body;
        QVERIFY2(audit.contains("hook.end") && !audit.contains(secret) && !audit.contains(next), audit.constData());
        QVERIFY(server.stop());
        QVERIFY(!server.log().contains(secret) && !server.log().contains(next));
    }
};

BELFRY_CASE(tst_Webhooks)
#include "tst_Webhooks.moc"
