// One line of nonsense each against the real server, while a service is on air beside it.
#include "support/Case.h"
#include "support/Ffmpeg.h"
#include "support/ServerProcess.h"

#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>
#include <QtTest/qtestsystem.h>

#include <memory>

using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSoon = 15'000;

// C0, C1 and a C2 that nobody checks (Adobe's RTMP specification 5.2).
QByteArray handshake()
{
    return QByteArray(1, 3) + QByteArray(1536, 'c') + QByteArray(1536, 'c');
}

// A type 0 chunk header on chunk stream 3 with a message length and type of its own.
QByteArray chunkHeader(quint32 length, char type)
{
    QByteArray header("\x03\x00\x00\x00", 4);
    header += static_cast<char>(length >> 16);
    header += static_cast<char>(length >> 8);
    header += static_cast<char>(length);
    header += type;
    return header + QByteArray(4, '\0');
}

QByteArray amfText(const QByteArray &text)
{
    QByteArray out(1, 2);
    out += static_cast<char>(text.size() >> 8);
    out += static_cast<char>(text.size());
    return out + text;
}

// "connect" with objects in objects in objects.
QByteArray deepAmf()
{
    QByteArray message = amfText("connect") + QByteArray("\x00\x3f\xf0\x00\x00\x00\x00\x00\x00", 9);
    for (int i = 0; i < 2'000; ++i)
        message += QByteArray("\x03\x00\x01\x61", 4);
    // Chunks of 128 bytes, the size at the start; type 3 headers between them.
    QByteArray chunks = chunkHeader(static_cast<quint32>(message.size()), 20);
    for (qsizetype at = 0; at < message.size(); at += 128)
        chunks += (at ? QByteArray(1, '\xc3') : QByteArray()) + message.mid(at, 128);
    return chunks;
}

} // namespace

class tst_BadInput : public QObject {
    Q_OBJECT

    std::unique_ptr<ServerProcess> m_server;
    std::unique_ptr<FfmpegPublisher> m_encoder;
    qint64 m_last = -1;

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<ServerProcess>(QStringLiteral(BELFRY_SERVER));
        QVERIFY(m_server->start());
        m_encoder = std::make_unique<FfmpegPublisher>();
        m_encoder->start(m_server->publishUrl());
        const HttpAnswer live = m_server->post("/api/v1/channels/church/go-live");
        QVERIFY2(live.status == 200, live.body.constData());
        QTRY_VERIFY_WITH_TIMEOUT(lastSegment(m_server->playlist()) >= 1, kSoon);
    }
    // The service beside it goes on, without a gap and without an error.
    void cleanup()
    {
        QVERIFY(m_server->isRunning());
        QCOMPARE(m_server->state(), u"on_air"_s);
        const QString playlist = m_server->playlist();
        QVERIFY(lastSegment(playlist) >= m_last);
        m_last = lastSegment(playlist);
        for (qint64 msn = playlistNumber(playlist, u"#EXT-X-MEDIA-SEQUENCE"_s); msn <= m_last; ++msn)
            QVERIFY2(playlist.contains(u"seg-%1.m4s"_s.arg(msn)), qPrintable(playlist));
        QVERIFY(!playlist.contains(u"#EXT-X-DISCONTINUITY\n"_s));
    }
    void cleanupTestCase()
    {
        QTRY_VERIFY_WITH_TIMEOUT(lastSegment(m_server->playlist()) >= m_last + 2, kSoon);
        cleanup();
        QVERIFY(m_server->stop());
    }

    void rtmpNonsenseIsCut_data();
    void rtmpNonsenseIsCut();
    void httpNonsenseIsRefused_data();
    void httpNonsenseIsRefused();
    void namesThatDoNotExistCostNothing();
};

void tst_BadInput::rtmpNonsenseIsCut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("chunk size of 2 GB, then a message of 16 MB")
        << handshake() + chunkHeader(4, 1) + QByteArray("\x7f\xff\xff\xff", 4) + chunkHeader(0xffffff, 9) + QByteArray(100, 'x');
    QTest::newRow("message of 16 MB before publish") << handshake() + chunkHeader(0xffffff, 20) + QByteArray(128, 'x');
    QTest::newRow("deep AMF") << handshake() + deepAmf();
    QTest::newRow("HTTP on the RTMP port") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n") + QByteArray(4'000, ' ');
}

void tst_BadInput::rtmpNonsenseIsCut()
{
    QFETCH(QByteArray, bytes);
    const qint64 memory = m_server->residentKib();
    const qsizetype logged = m_server->log().size();
    bool closed = false;
    rawExchange(u"127.0.0.1"_s, m_server->rtmpPort(), bytes, 15'000, &closed);
    QVERIFY(closed);
    QVERIFY2(m_server->residentKib() - memory < 8 << 10, "memory grew with what was only announced");
    QTRY_VERIFY_WITH_TIMEOUT(m_server->log().mid(logged).contains("ingest: "), kSoon);
    QCOMPARE(m_server->log().mid(logged).count('\n'), 1);
}

void tst_BadInput::httpNonsenseIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<int>>("statuses");
    const auto row = [](const char *name, const QByteArray &bytes, const QList<int> &statuses) {
        QTest::newRow(name) << bytes << statuses;
    };
    const QByteArray host = "Host: x\r\nConnection: close\r\n\r\n";
    row("1 MB of header", "GET / HTTP/1.1\r\nX: " + QByteArray(1 << 20, 'x') + "\r\n" + host, {431, 0});
    row("a thousand fields", "GET / HTTP/1.1\r\n" + QByteArray("A: b\r\n").repeated(1'000) + host, {431});
    row("long target", "GET /" + QByteArray(9'000, 'a') + " HTTP/1.1\r\n" + host, {414, 431});
    row("dots", "GET /live/../../etc/passwd HTTP/1.1\r\n" + host, {400, 404});
    row("escaped dots", "GET /live/%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\n" + host, {400, 404});
    row("escaped slash", "GET /stream/church/..%2fx HTTP/1.1\r\n" + host, {400, 404});
    row("NUL", "GET /stream/church/a%00b HTTP/1.1\r\n" + host, {400, 404});
    row("two lengths", "POST / HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 6\r\n" + host, {400});
    row("smuggling", "POST / HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n" + host + "0\r\n\r\n", {400});
    row("no host", "GET / HTTP/1.1\r\n\r\n", {400});
    row("TLS on the HTTP port", QByteArray("\x16\x03\x01\x00\x05\x01\x00\x01\xfc\x03\r\n\r\n", 14), {400, 0});
    row("huge body", "PATCH /api/v1/channels/church HTTP/1.1\r\nContent-Length: 2147483647\r\n" + host, {401, 413});
}

void tst_BadInput::httpNonsenseIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<int>, statuses);
    const qsizetype logged = m_server->log().size();
    bool closed = false;
    const QByteArray answer = rawExchange(u"127.0.0.1"_s, static_cast<quint16>(m_server->http().port()), bytes, 12'000, &closed);
    const int status = answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
    QVERIFY2(statuses.contains(status), answer.left(200).constData());
    QVERIFY(closed);
    // What is broken is said once; a request that was merely for nothing, or not allowed, is not worth a line.
    const bool broken = status != 401 && status != 404;
    if (broken)
        QTRY_VERIFY_WITH_TIMEOUT(m_server->log().mid(logged).contains("http: "), kSoon);
    QCOMPARE(m_server->log().mid(logged).count('\n'), broken ? 1 : 0);
}

void tst_BadInput::namesThatDoNotExistCostNothing()
{
    const auto ask = [this](int from) {
        for (int i = from; i < from + 500; ++i)
            QCOMPARE(m_server->get("/live/nobody-" + QByteArray::number(i) + "/index.m3u8").status, 404);
    };
    ask(0);
    const qint64 memory = m_server->residentKib();
    ask(1'000);
    QVERIFY(m_server->residentKib() - memory < 4 << 10);
}

BELFRY_CASE(tst_BadInput)
#include "tst_BadInput.moc"
