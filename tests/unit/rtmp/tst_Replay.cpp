// The bytes OBS 29 really sent, whole, byte by byte and in random pieces: the counts are those ffmpeg finds in them.
#include "Recording.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>

#include <algorithm>
#include <random>

using namespace belfry;
using namespace belfry::test;

namespace {

struct Expected {
    std::size_t video, audio;
    std::uint32_t lastVideoMs;
    std::vector<std::uint32_t> keyMs;
    std::set<std::int64_t> compositionMs;
    std::uint32_t firstAudioMs;
};

Expected expected(const QString &name)
{
    if (name == u"obs-publish")
        return {300, 466, 9966, {0, 1999, 3999, 5999, 7999}, {0, 33, 66, 100, 133, 166}, 66};
    if (name == u"obs-simple")
        return {302, 469, 10032, {0, 8332}, {0, 33, 66, 133, 166}, 66};
    return {242, 377, 8033, {0, 2000, 4000, 6000, 8000}, {0}, 0};
}

void check(const Taker &taker, const QString &name)
{
    const Expected want = expected(name);
    QCOMPARE(taker.publishes, 1);
    QCOMPARE(taker.unpublishes, 1);
    QCOMPARE(taker.lastApp, std::string("live"));
    QCOMPARE(taker.lastName, std::string("sunday-key"));
    QCOMPARE(taker.metadata, 1);
    QCOMPARE(taker.metadataFields, std::size_t(20));
    QCOMPARE(taker.encoder, std::string("obs-output module (libobs version 29.0.2.1-1+b1)"));
    QCOMPARE(taker.videoMs.size(), want.video);
    QCOMPARE(taker.audioMs.size(), want.audio);
    QCOMPARE(taker.videoMs.back(), want.lastVideoMs);
    QCOMPARE(taker.audioMs.front(), want.firstAudioMs);
    QVERIFY(taker.keyMs == want.keyMs);
    QVERIFY(taker.compositionMs == want.compositionMs);
    QVERIFY(std::is_sorted(taker.videoMs.begin(), taker.videoMs.end()));
    QVERIFY(std::is_sorted(taker.audioMs.begin(), taker.audioMs.end()));
    QCOMPARE(taker.malformed, 0);
    QVERIFY(taker.videoTrack && taker.audioTrack);
    QCOMPARE(taker.videoTrack->width, 640u);
    QCOMPARE(taker.videoTrack->height, 360u);
    QCOMPARE(taker.audioTrack->codecString, std::string("mp4a.40.2"));
    QCOMPARE(taker.audioTrack->sampleRate, 48000u);
    QCOMPARE(taker.audioTrack->channels, 2u);
}

void addRecordings()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"obs-publish", "obs-simple", "obs-static"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

Bytes clientBytes(const QString &name)
{
    return recording(name.toStdString() + ".c2s.bin");
}

} // namespace

class tst_Replay : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsMatchWhenReadWhole_data() { addRecordings(); }
    void countsMatchWhenReadWhole()
    {
        QFETCH(QString, name);
        Server server;
        QVERIFY(server.receive(clientBytes(name)).hasValue());
        check(server.taker, name);
    }
    void countsMatchByteByByte_data() { addRecordings(); }
    void countsMatchByteByByte()
    {
        QFETCH(QString, name);
        Server server;
        const Bytes bytes = clientBytes(name);
        for (std::size_t i = 0; i < bytes.size(); ++i)
            QVERIFY(server.receive(ByteView(bytes).subspan(i, 1)).hasValue());
        check(server.taker, name);
    }
    void countsMatchInRandomPieces_data() { addRecordings(); }
    void countsMatchInRandomPieces()
    {
        QFETCH(QString, name);
        const Bytes bytes = clientBytes(name);
        for (unsigned seed = 1; seed <= 8; ++seed) {
            std::mt19937 random(seed);
            Server server;
            for (std::size_t at = 0; at < bytes.size();) {
                const std::size_t most = random() % 4 == 0 ? 20'000 : 40;
                const std::size_t count = std::min<std::size_t>(1 + random() % most, bytes.size() - at);
                QVERIFY(server.receive(ByteView(bytes).subspan(at, count)).hasValue());
                at += count;
            }
            check(server.taker, name);
        }
    }
    void profilesAreReadFromTheParameterSets()
    {
        Server high;
        QVERIFY(high.receive(clientBytes(QStringLiteral("obs-publish"))).hasValue());
        QCOMPARE(high.taker.videoTrack->codecString, std::string("avc1.64001e"));
        Server baseline;
        QVERIFY(baseline.receive(clientBytes(QStringLiteral("obs-static"))).hasValue());
        QVERIFY(baseline.taker.videoTrack->codecString.starts_with("avc1.42"));
    }
    void fillerIsLeftOut()
    {
        Server server;
        const Bytes bytes = clientBytes(QStringLiteral("obs-static"));
        QVERIFY(server.receive(bytes).hasValue());
        QVERIFY(server.taker.bytes < bytes.size() - 579'000);
        QVERIFY(server.taker.bytes > 200'000);
    }
    void aRefusedKeyEndsWithoutMedia()
    {
        Server server;
        server.taker.accepting = false;
        QVERIFY(server.receive(recording("obs-badname.c2s.bin")).hasValue());
        QCOMPARE(server.taker.publishes, 1);
        QCOMPARE(server.taker.unpublishes, 0);
        QVERIFY(server.taker.videoMs.empty());
        const Bytes out = server.session.takeOutput();
        QVERIFY(asText(out).find("NetStream.Publish.BadName") != std::string_view::npos);
        QVERIFY(asText(out).find("NetStream.Publish.Start") == std::string_view::npos);
    }
};

BELFRY_CASE(tst_Replay)
#include "tst_Replay.moc"
