// Those who connect and dawdle, in real time: each is cut when its time is up, not sooner, and the log says why.
#include "support/Case.h"
#include "support/RawHttp.h"
#include "support/ServerProcess.h"

#include "base/Limits.h"

#include <QElapsedTimer>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>
#include <QtTest/qtestsystem.h>

#include <memory>

using namespace belfry;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSoon = 15'000;
constexpr int kLatest = 30'000;

} // namespace

class tst_Deadlines : public QObject {
    Q_OBJECT

    std::unique_ptr<ServerProcess> m_server;

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<ServerProcess>(QStringLiteral(BELFRY_SERVER));
        QVERIFY(m_server->start());
    }
    void cleanupTestCase() { QVERIFY(m_server->stop()); }

    void whoDawdlesIsCutWhenTheTimeIsUp_data();
    void whoDawdlesIsCutWhenTheTimeIsUp();
};

void tst_Deadlines::whoDawdlesIsCutWhenTheTimeIsUp_data()
{
    QTest::addColumn<bool>("rtmp");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("allowedMs");
    QTest::addColumn<QByteArray>("said");
    const Limits limits;
    const QByteArray handshake = QByteArray(1, 3) + QByteArray(1536, 'c') + QByteArray(1536, 'c');
    QTest::newRow("RTMP, not a word") << true << QByteArray() << qint64(limits.rtmpHandshake.count())
                                      << QByteArray("ingest: ");
    QTest::newRow("RTMP, half a handshake")
        << true << handshake.left(700) << qint64(limits.rtmpHandshake.count()) << QByteArray("ingest: ");
    QTest::newRow("RTMP, never a publish")
        << true << handshake << qint64(limits.rtmpConnectToPublish.count()) << QByteArray("ingest: ");
    QTest::newRow("HTTP, half a header") << false << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ")
                                         << qint64(limits.httpHeaderTime.count()) << QByteArray("http: ");
}

void tst_Deadlines::whoDawdlesIsCutWhenTheTimeIsUp()
{
    QFETCH(bool, rtmp);
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, allowedMs);
    QFETCH(QByteArray, said);
    const quint16 port = rtmp ? m_server->rtmpPort() : static_cast<quint16>(m_server->http().port());
    const qsizetype logged = m_server->log().size();
    QElapsedTimer timer;
    timer.start();
    bool closed = false;
    rawExchange(u"127.0.0.1"_s, port, bytes, kLatest, &closed);
    QVERIFY(closed);
    // Timers of the server may be a tick early; nobody is to be cut noticeably before the time that docs/limits.md
    // gives.
    QVERIFY2(timer.elapsed() > allowedMs - 200, qPrintable(QString::number(timer.elapsed())));
    QTRY_VERIFY_WITH_TIMEOUT(m_server->log().mid(logged).contains(said), kSoon);
    QCOMPARE(m_server->log().mid(logged).count('\n'), 1);
    QCOMPARE(m_server->get("/healthz").status, 200);
}

BELFRY_CASE(tst_Deadlines)
#include "tst_Deadlines.moc"
