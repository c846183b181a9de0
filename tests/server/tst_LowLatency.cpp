// Low-latency HLS of the real server, read by a strict checker while ffmpeg publishes.
#include "support/Case.h"
#include "support/Ffmpeg.h"
#include "support/HlsChecker.h"
#include "support/ServerProcess.h"

#include <QtTest/qtestcase.h>
#include <QtTest/qtestsystem.h>

#include <atomic>
#include <cmath>
#include <thread>

using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSoon = 20'000;
const QByteArray kRoot = "/stream/church/";

HttpAnswer fetch(const ServerProcess &server, const QByteArray &file, const QByteArray &encoding = {})
{
    if (encoding.isEmpty())
        return server.get(kRoot + file);
    const QByteArray request = "GET " + kRoot + file + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAccept-Encoding: "
                               + encoding + "\r\n\r\n";
    const QByteArray answer = rawExchange(server.http().host(), static_cast<quint16>(server.http().port()), request);
    const qsizetype split = answer.indexOf("\r\n\r\n");
    return {answer.mid(9, 3).toInt(), answer.left(split + 2), answer.mid(split + 4)};
}

HlsPlaylist reload(const ServerProcess &server, const QByteArray &file, qint64 msn, qint64 part)
{
    const HttpAnswer answer = fetch(server, file + "?_HLS_msn=" + QByteArray::number(msn)
                                                + "&_HLS_part=" + QByteArray::number(part));
    HlsPlaylist playlist(answer.text());
    if (answer.status != 200)
        playlist.problems.append(u"status %1"_s.arg(answer.status));
    return playlist;
}

/// The next thing a player at the end of `playlist` asks for.
std::pair<qint64, qint64> next(const HlsPlaylist &playlist)
{
    const HlsSegment &last = playlist.segments.last();
    return last.uri.isEmpty() ? std::pair<qint64, qint64>(last.msn, last.parts.size())
                              : std::pair<qint64, qint64>(last.msn + 1, 0);
}

} // namespace

class tst_LowLatency : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theMultivariantPlaylistOffersThePictureFirst();
    void eachReloadBringsItsPartAndBreaksNoRule();
    void partsLastAsLongAsTheMediaInside();
    void theHintedPartComesWhenItIsMade();
    void requestsThatCannotBeMeant();
    void headersForCachesAndForeignPages();
    void aDeltaIsTheEndOfTheWhole();
    void theEndAnswersAtOnce();

private:
    ServerProcess m_server{QStringLiteral(BELFRY_SERVER)};
    FfmpegPublisher m_encoder;
};

void tst_LowLatency::initTestCase()
{
    QVERIFY(m_server.start());
    m_encoder.start(m_server.publishUrl());
    QCOMPARE(m_server.post("/api/v1/channels/church/go-live").status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(lastSegment(m_server.playlist()) >= 1, kSoon);
}

void tst_LowLatency::theMultivariantPlaylistOffersThePictureFirst()
{
    const QString master = fetch(m_server, "index.m3u8").text();
    QVERIFY2(master.indexOf(u"\nvideo.m3u8\n"_s) > 0, qPrintable(master));
    QVERIFY(master.indexOf(u"\naudio.m3u8\n"_s) > master.indexOf(u"\nvideo.m3u8\n"_s));
    QVERIFY(master.contains(u"RESOLUTION=320x180,FRAME-RATE="_s));
    QCOMPARE(master.count(u"CLOSED-CAPTIONS=NONE"_s), 2);
    QVERIFY(master.contains(u"CODECS=\"mp4a.40.2\",CLOSED-CAPTIONS=NONE\naudio.m3u8\n"_s));
}

void tst_LowLatency::eachReloadBringsItsPartAndBreaksNoRule()
{
    HlsPlaylist now(fetch(m_server, "video.m3u8").text());
    for (int i = 0; i < 10; ++i) {
        const auto [msn, part] = next(now);
        const bool audio = i % 2 == 1;
        now = reload(m_server, audio ? "audio.m3u8" : "video.m3u8", msn, part);
        QVERIFY2(now.problems.isEmpty(), qPrintable(now.problems.join(u'\n')));
        const HlsSegment *segment = now.find(msn);
        QVERIFY(segment && segment->parts.size() > part);
        QCOMPARE(now.reportUri, audio ? u"video.m3u8"_s : u"audio.m3u8"_s);
    }
}

void tst_LowLatency::partsLastAsLongAsTheMediaInside()
{
    HlsPlaylist video(fetch(m_server, "video.m3u8").text());
    const auto [msn, part] = next(video);
    video = reload(m_server, "video.m3u8", msn + 1, 0);
    const HlsPlaylist audio(fetch(m_server, "audio.m3u8").text());
    const HlsSegment *picture = video.find(msn);
    const HlsSegment *sound = audio.find(msn);
    QVERIFY(picture && sound && !picture->uri.isEmpty() && !sound->uri.isEmpty());
    QCOMPARE(sound->parts.size(), picture->parts.size());
    QVERIFY(std::abs(picture->time.msecsTo(sound->time)) <= 43); // within two blocks of sound
    QByteArray whole;
    for (const HlsPart &one : picture->parts) {
        const QByteArray bytes = fetch(m_server, one.uri.toUtf8()).body;
        const auto times = fragmentTimes(bytes);
        QVERIFY(times.contains(1) && times.contains(2));
        QVERIFY(std::abs(static_cast<double>(times[1].duration) / 90'000 - one.duration) < 0.00002);
        whole += bytes;
    }
    QCOMPARE(fetch(m_server, picture->uri.toUtf8()).body, whole);
    QVERIFY(!fragmentTimes(whole)[1].hasHole && !fragmentTimes(whole)[2].hasHole);
    whole.clear();
    for (const HlsPart &one : sound->parts) {
        const QByteArray bytes = fetch(m_server, one.uri.toUtf8()).body;
        const auto times = fragmentTimes(bytes);
        QVERIFY(times.size() == 1 && times.contains(2));
        QVERIFY(std::abs(static_cast<double>(times[2].duration) / 48'000 - one.duration) < 0.00003);
        whole += bytes;
    }
    QCOMPARE(fetch(m_server, sound->uri.toUtf8()).body, whole);
    QVERIFY(!fragmentTimes(whole)[2].hasHole);
    QVERIFY(fetch(m_server, sound->map.toUtf8()).body.contains("soun"));
}

void tst_LowLatency::theHintedPartComesWhenItIsMade()
{
    const HlsPlaylist now(fetch(m_server, "video.m3u8").text());
    const auto [msn, part] = next(now);
    const HttpAnswer hinted = fetch(m_server, now.hint.toUtf8());
    QCOMPARE(hinted.status, 200);
    QVERIFY(!fragmentTimes(hinted.body).isEmpty());
    const HlsPlaylist then(fetch(m_server, "video.m3u8").text());
    QVERIFY(then.find(msn) && then.find(msn)->parts.size() > part);
}

void tst_LowLatency::requestsThatCannotBeMeant()
{
    const HlsPlaylist now(fetch(m_server, "video.m3u8").text());
    const QByteArray far = QByteArray::number(now.lastMsn() + 5);
    const QByteArray here = QByteArray::number(now.lastMsn());
    const QList<QByteArray> refused = {"_HLS_part=0", "_HLS_msn=" + far, "_HLS_msn=" + here + "&_HLS_part=99999",
                                       "_HLS_msn=18446744073709551615", "_HLS_msn=99999999999999999999", "_HLS_msn=-1",
                                       "_HLS_msn=", "_HLS_msn=" + here + "&_HLS_msn=" + here};
    for (const QByteArray &query : refused)
        QVERIFY2(fetch(m_server, "video.m3u8?" + query).status == 400, query.constData());
    const QList<QByteArray> harmless = {"_HLS_unknown=1", "a=b&c", "%zz", "_HLS_msn=0"};
    for (const QByteArray &query : harmless)
        QVERIFY2(fetch(m_server, "video.m3u8?" + query).status == 200, query.constData());
    QCOMPARE(fetch(m_server, "part-" + far + "-0.m4s").status, 404);
}

void tst_LowLatency::headersForCachesAndForeignPages()
{
    const HlsPlaylist now(fetch(m_server, "video.m3u8").text());
    const HttpAnswer plain = fetch(m_server, "video.m3u8", "gzip, br");
    QCOMPARE(plain.header("cache-control"), QByteArray("max-age=1"));
    QCOMPARE(plain.header("vary"), QByteArray("Accept-Encoding"));
    QCOMPARE(plain.header("content-encoding"), QByteArray("br"));
    QCOMPARE(fetch(m_server, "video.m3u8", "gzip").header("content-encoding"), QByteArray("gzip"));
    const HttpAnswer blocked = fetch(m_server, "video.m3u8?_HLS_msn=" + QByteArray::number(now.mediaSequence));
    QCOMPARE(blocked.header("cache-control"), QByteArray("max-age=6"));
    const HttpAnswer part = fetch(m_server, now.segments.last().parts.value(0).uri.toUtf8());
    QCOMPARE(part.status, 200);
    QVERIFY(part.header("cache-control").contains("immutable"));
    const HttpAnswer wrong = fetch(m_server, "video.m3u8?_HLS_part=1");
    QCOMPARE(wrong.header("cache-control"), QByteArray("no-store"));
    const QList<HttpAnswer> answers = {plain, blocked, part, wrong};
    for (const HttpAnswer &answer : answers)
        QCOMPARE(answer.header("access-control-allow-origin"), QByteArray("*"));
}

void tst_LowLatency::aDeltaIsTheEndOfTheWhole()
{
    // Long enough for something to lie beyond the skip boundary.
    QTRY_VERIFY_WITH_TIMEOUT(HlsPlaylist(fetch(m_server, "video.m3u8?_HLS_skip=YES").text()).skipped > 0, 30'000);
    for (int attempt = 0; attempt < 20; ++attempt) {
        const QString full = fetch(m_server, "video.m3u8").text();
        const QString delta = fetch(m_server, "video.m3u8?_HLS_skip=YES").text();
        if (fetch(m_server, "video.m3u8").text() != full)
            continue; // a part came in between
        const HlsPlaylist shorter(delta);
        QVERIFY2(shorter.problems.isEmpty(), qPrintable(shorter.problems.join(u'\n')));
        QVERIFY2(shorter.skipped > 0, qPrintable(delta));
        const QString skip = u"#EXT-X-SKIP:SKIPPED-SEGMENTS=%1\n"_s.arg(shorter.skipped);
        QVERIFY(full.startsWith(delta.section(skip, 0, 0)));
        QVERIFY(full.endsWith(delta.section(skip, 1, 1)));
        QCOMPARE(HlsPlaylist(full).segments.size(), shorter.skipped + shorter.segments.size());
        return;
    }
    QFAIL("the playlist never stood still");
}

void tst_LowLatency::theEndAnswersAtOnce()
{
    const HlsPlaylist now(fetch(m_server, "video.m3u8").text());
    HttpAnswer waited;
    std::atomic<bool> asked = false;
    std::thread player([&, msn = QByteArray::number(next(now).first)] {
        asked = true;
        waited = fetch(m_server, "video.m3u8?_HLS_msn=" + msn);
    });
    QTRY_VERIFY(asked);
    const int ended = m_server.post("/api/v1/channels/church/end").status;
    player.join();
    QCOMPARE(ended, 200);
    QCOMPARE(waited.status, 200);
    QVERIFY2(waited.body.endsWith("#EXT-X-ENDLIST\n"), waited.body.constData());
    const HlsPlaylist last = reload(m_server, "audio.m3u8", 1'000'000'000'000, 3);
    QVERIFY2(last.problems.isEmpty(), qPrintable(last.problems.join(u'\n')));
    QVERIFY(last.ended && last.hint.isEmpty());
}

BELFRY_CASE(tst_LowLatency)
#include "tst_LowLatency.moc"
