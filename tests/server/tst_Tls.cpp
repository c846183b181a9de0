// HTTPS of the real server: curl as independent client, renewal by SIGHUP, what the metrics say.
#include "support/Case.h"
#include "support/Certificates.h"
#include "support/Ffmpeg.h"
#include "support/ServerProcess.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTcpServer>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestsystem.h>

#include <csignal>

using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

} // namespace

class tst_Tls : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void put(const char *name, const std::string &text) const
    {
        QFile out(path(name));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text.data(), static_cast<qint64>(text.size()));
    }
    void put(const CertificatePem &pem) const
    {
        put("cert.pem", pem.certificate);
        put("key.pem", pem.key);
    }
    /// Standard output of curl, which trusts `trusted` alone; "" when it refused.
    static QByteArray curl(const QString &trusted, const QString &url, const QStringList &more = {})
    {
        QProcess process;
        process.start(u"curl"_s, QStringList{u"-s"_s, u"--max-time"_s, u"20"_s, u"--cacert"_s, trusted, url} + more);
        process.waitForFinished(30'000);
        return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
    }

private Q_SLOTS:
    void init() { put(makeCertificate()); }

    void servesCurlAndTakesANewCertificate()
    {
        ServerProcess server(QStringLiteral(BELFRY_SERVER));
        const QString address = u"127.0.0.1:%1"_s.arg(freePort());
        QVERIFY(server.start({u"--https"_s, address, u"--tls-cert"_s, path("cert.pem"), u"--tls-key"_s, path("key.pem")}));
        const QString health = u"https://%1/healthz"_s.arg(address);
        QCOMPARE(curl(path("cert.pem"), health), QByteArray("{\"status\":\"ok\"}"));
        QCOMPARE(curl(path("cert.pem"), health, {u"--tls-max"_s, u"1.2"_s}), QByteArray("{\"status\":\"ok\"}"));
        QCOMPARE(curl(path("cert.pem"), health, {u"--tls-max"_s, u"1.1"_s}), QByteArray());

        const CertificatePem renewed = makeCertificate(KeyKind::Rsa2048);
        put("renewed.pem", renewed.certificate);
        QCOMPARE(curl(path("renewed.pem"), health), QByteArray());
        put(renewed);
        ::kill(static_cast<pid_t>(server.processId()), SIGHUP);
        QTRY_COMPARE_WITH_TIMEOUT(curl(path("renewed.pem"), health), QByteArray("{\"status\":\"ok\"}"), 20'000);

        put("cert.pem", "not a certificate");
        ::kill(static_cast<pid_t>(server.processId()), SIGHUP);
        QTRY_VERIFY_WITH_TIMEOUT(server.log().contains("the one before goes on"), 20'000);
        QCOMPARE(curl(path("renewed.pem"), health), QByteArray("{\"status\":\"ok\"}"));
        const QByteArray metrics = curl(path("renewed.pem"), u"https://%1/metrics"_s.arg(address));
        QVERIFY(metrics.contains("belfry_tls_handshakes_total{result=\"failed\"}"));
        QVERIFY(metrics.contains("belfry_tls_handshakes_total{result=\"ok\"}"));
        QVERIFY(metrics.contains("\nbelfry_tls_certificate_expires_seconds 1"));
        QVERIFY(!server.log().contains("PRIVATE KEY"));
        QVERIFY(server.stop());
    }
    void aWrongCertificateStopsTheStartWithASentence()
    {
        put("key.pem", makeCertificate().key);
        QProcess server;
        const QTemporaryDir data;
        server.start(QStringLiteral(BELFRY_SERVER),
                     {u"--data"_s, data.path(), u"--http"_s, u"127.0.0.1:0"_s, u"--rtmp"_s, u"127.0.0.1:0"_s, u"--https"_s,
                      u"127.0.0.1:0"_s, u"--tls-cert"_s, path("cert.pem"), u"--tls-key"_s, path("key.pem")});
        QVERIFY(server.waitForFinished(20'000));
        QCOMPARE(server.exitCode(), 1);
        QVERIFY(server.readAllStandardError().contains("key.pem is not the key of the first certificate"));
    }
    void takesEncodersOverTlsAndANewCertificate()
    {
        ServerProcess server(QStringLiteral(BELFRY_SERVER));
        const quint16 port = freePort();
        const QString https = u"127.0.0.1:%1"_s.arg(freePort());
        QVERIFY(server.start({u"--https"_s, https, u"--rtmps"_s, u"127.0.0.1:%1"_s.arg(port), u"--tls-cert"_s, path("cert.pem"),
                              u"--tls-key"_s, path("key.pem")}));
        // The control room sets up OBS with the address it is given: over TLS the one where nobody reads the key on the way.
        const QByteArray given = curl(path("cert.pem"), u"https://%1/api/v1/channels/church/ingest-key"_s.arg(https),
                                      {u"-H"_s, u"Authorization: Bearer "_s + QString::fromLatin1(server.token())});
        QCOMPARE(QJsonDocument::fromJson(given)["rtmp"_L1].toString(), u"rtmps://127.0.0.1:%1/live"_s.arg(port));
        QCOMPARE(server.get("/api/v1/channels/church/ingest-key", true).json()["rtmp"_L1].toString(), server.rtmp());
        const QString address = u"rtmps://127.0.0.1:%1/live/"_s.arg(port);
        {
            FfmpegPublisher publisher;
            publisher.start(address + QString::fromLatin1(server.key()));
            QTRY_COMPARE_WITH_TIMEOUT(server.channel().value("ingest"_L1).toObject().value("state"_L1).toString(), u"receiving"_s, 30'000);
            QCOMPARE(server.post("/api/v1/channels/church/go-live").status, 200);
        }
        {
            FfmpegPublisher stranger;
            stranger.start(address + u"wrong-key"_s);
            QVERIFY(stranger.waitForEnd(30'000));
            QVERIFY(stranger.exitCode() != 0);
        }
        // Plain RTMP is not spoken there, and one who says nothing at all is cut.
        const QByteArray answer = rawExchange(u"127.0.0.1"_s, port, QByteArray(1537, 3));
        QVERIFY(!answer.startsWith(3));

        const CertificatePem renewed = makeCertificate(KeyKind::Rsa2048);
        put("renewed.pem", renewed.certificate);
        put(renewed);
        ::kill(static_cast<pid_t>(server.processId()), SIGHUP);
        const auto shown = [&] {
            QProcess client;
            client.start(u"openssl"_s, {u"s_client"_s, u"-connect"_s, u"127.0.0.1:%1"_s.arg(port), u"-CAfile"_s, path("renewed.pem"), u"-verify_return_error"_s});
            client.closeWriteChannel();
            client.waitForFinished(20'000);
            return client.readAllStandardOutput();
        };
        QTRY_VERIFY_WITH_TIMEOUT(shown().contains("Verify return code: 0 (ok)"), 30'000);
        QVERIFY(server.stop());
    }
    void aSecurePortForEncodersNeedsACertificate()
    {
        ServerProcess server(QStringLiteral(BELFRY_SERVER));
        QVERIFY(!server.start({u"--rtmps"_s, u"127.0.0.1:0"_s}));
        QVERIFY2(server.log().contains("--rtmps needs a certificate"), server.log().constData());
    }
};

BELFRY_CASE(tst_Tls)
#include "tst_Tls.moc"
