#include "support/Case.h"
#include "support/ServerProcess.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestsystem.h>

using namespace belfry::test;

namespace {

constexpr int kBeforeAnyPing = 10'000; ///< which would carry along what was kept back

// What a program printed; "" when it failed.
QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool good = process.waitForFinished(40'000) && process.exitCode() == 0;
    return good ? process.readAllStandardOutput() : QByteArray();
}

QByteArray curl(const QStringList &arguments)
{
    return run(QStringLiteral("curl"),
               QStringList{QStringLiteral("-sk"), QStringLiteral("--max-time"), QStringLiteral("20")} + arguments);
}

// The real server with a certificate made for it, on air with its own test picture.
class Bench {
public:
    Bench() : server(QStringLiteral(BELFRY_SERVER))
    {
        const QString key = m_folder.filePath(QStringLiteral("key.pem"));
        const QString certificate = m_folder.filePath(QStringLiteral("certificate.pem"));
        run(QStringLiteral("openssl"),
            QStringLiteral("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 "
                           "-subj /CN=localhost -keyout %1 -out %2")
                .arg(key, certificate)
                .split(QLatin1Char(' ')));
        isUp = server.start({QStringLiteral("--https"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--tls-cert"),
                             certificate, QStringLiteral("--tls-key"), key, QStringLiteral("--demo")});
        const QByteArray log = server.log();
        const auto at = log.indexOf("https=\"") + 7;
        base = QString::fromLatin1(log.mid(at, log.indexOf('"', at) - at));
    }
    QString url(const char *target) const { return base + QLatin1String(target); }
    bool waitForMedia() const
    {
        for (int i = 0; i < 100; ++i) {
            if (curl({QStringLiteral("--http2"), url("/stream/church/video.m3u8")}).contains(".m4s\n"))
                return true;
            QTest::qWait(200);
        }
        return false;
    }

    ServerProcess server;
    QString base;
    bool isUp = false;

private:
    QTemporaryDir m_folder;
};

} // namespace

class tst_Http2 : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aClientThatCanSpeaksIt()
    {
        Bench bench;
        QVERIFY2(bench.isUp, bench.server.log().constData());
        QVERIFY(bench.waitForMedia());
        const QString said = QStringLiteral("%{http_version} %{http_code}");
        const QStringList quietly{QStringLiteral("-o"), QDir::tempPath() + QStringLiteral("/belfry-h2-out"),
                                  QStringLiteral("-w"), said};
        QCOMPARE(curl(quietly + QStringList{QStringLiteral("--http2"), bench.url("/")}), QByteArray("2 200"));
        QCOMPARE(curl(quietly + QStringList{QStringLiteral("--http1.1"), bench.url("/")}), QByteArray("1.1 200"));
        // The same bytes, however they are asked for.
        const QByteArray playlist = curl({QStringLiteral("--http2"), bench.url("/stream/church/video.m3u8")});
        const auto end =
            playlist.lastIndexOf(".m4s\n", playlist.lastIndexOf("#EXTINF") == -1 ? -1 : playlist.size()) + 4;
        const auto begin = playlist.lastIndexOf('\n', end - 2) + 1;
        const QString segment = bench.url("/stream/church/") + QString::fromLatin1(playlist.mid(begin, end - begin));
        const QByteArray one = curl({QStringLiteral("--http1.1"), segment});
        QVERIFY2(one.size() > 10'000, qPrintable(segment));
        QVERIFY(curl({QStringLiteral("--http2"), segment}) == one);
    }
    void manyRequestsOfManyConnectionsAreAllAnswered()
    {
        Bench bench;
        QVERIFY2(bench.isUp, bench.server.log().constData());
        QVERIFY(bench.waitForMedia());
        const QByteArray report =
            run(QStringLiteral("h2load"), {QStringLiteral("-n1000"), QStringLiteral("-c5"), QStringLiteral("-m20"),
                                           bench.url("/stream/church/video.m3u8")});
        QVERIFY2(report.contains("1000 succeeded"), report.constData());
        QVERIFY2(report.contains("Application protocol: h2"), report.constData());
    }
    void liveEventsComeAtOnce()
    {
        Bench bench;
        QVERIFY2(bench.isUp, bench.server.log().constData());
        QProcess listener;
        listener.start(QStringLiteral("curl"), {QStringLiteral("-skN"), QStringLiteral("--http2"), QStringLiteral("-D"),
                                                QStringLiteral("-"), bench.url("/api/v1/channels/church/events")});
        QByteArray heard;
        const auto hears = [&](const QByteArray &text) {
            return QTest::qWaitFor([&] {
                heard += listener.readAllStandardOutput();
                return heard.contains(text);
            }, kBeforeAnyPing);
        };
        QVERIFY(hears("event: channel\n"));
        QVERIFY2(heard.startsWith("HTTP/2 200"), heard.left(200).constData());
        QElapsedTimer since;
        since.start();
        QCOMPARE(httpRequest(bench.server.http(), "PATCH", "/api/v1/channels/church", bench.server.token(),
                             "{\"title\":\"Vespers\"}").status, 200);
        QVERIFY(hears("\"title\":\"Vespers\""));
        qInfo("%lld ms from the change to the listener", static_cast<long long>(since.elapsed()));
        listener.kill();
        listener.waitForFinished();
    }
};

BELFRY_CASE(tst_Http2)
#include "tst_Http2.moc"
