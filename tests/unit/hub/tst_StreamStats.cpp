#include "hub/StreamStats.h"
#include "support/Case.h"
#include "support/Packets.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::test;
using hub::StreamStats;
using media::Kind;

namespace {

const TimePoint kStart = TimePoint() + std::chrono::hours(1) + Duration(370);

/// 30 frames a second of 1000 bytes, a key every `keyEvery` frames.
void feedVideo(StreamStats &stats, int frames, int keyEvery)
{
    for (int i = 0; i < frames; ++i)
        stats.add(videoPacket(MediaTime(3000 * i), i % keyEvery == 0, 1000), kStart + Duration(i * 1000 / 30));
}

} // namespace

class tst_StreamStats : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsBytesAndPackets()
    {
        StreamStats stats;
        QVERIFY(!stats.lastPacketAt());
        QVERIFY(!stats.keySeen());
        feedVideo(stats, 3, 60);
        stats.add(audioPacket(MediaTime(0), 50), kStart);
        QCOMPARE(stats.packets(Kind::Video), 3u);
        QCOMPARE(stats.bytes(Kind::Video), 3000u);
        QCOMPARE(stats.bytes(Kind::Audio), 50u);
        QVERIFY(stats.keySeen());
        QVERIFY(*stats.lastPacketAt() == kStart + Duration(66));
        QVERIFY(*stats.lastPacketAt(Kind::Audio) == kStart);
    }
    void ratesAreOverFullSecondsOnly()
    {
        StreamStats stats;
        feedVideo(stats, 30, 60);
        QCOMPARE(stats.bitsPerSecond(Kind::Video, kStart + Duration(990)), 0.0);
        QCOMPARE(stats.bitsPerSecond(Kind::Video, kStart + Duration(1010)), 240000.0);
        StreamStats longer;
        feedVideo(longer, 300, 60);
        QCOMPARE(longer.framesPerSecond(kStart + Duration(10010)), 30.0);
        QCOMPARE(longer.bitsPerSecond(Kind::Video, kStart + Duration(10010)), 240000.0);
        QCOMPARE(longer.framesPerSecond(kStart + Duration(20000)), 0.0);
    }
    void keyframeIntervalWaitsForASecondKeyOrFourSeconds()
    {
        StreamStats stats;
        feedVideo(stats, 60, 60);
        QVERIFY(!stats.keyframeInterval());
        StreamStats two;
        feedVideo(two, 61, 60);
        QCOMPARE(two.keyframeInterval()->count(), 180000);
        StreamStats rare;
        feedVideo(rare, 121, 1000);
        QCOMPARE(rare.keyframeInterval()->count(), 360000);
        StreamStats slowing;
        feedVideo(slowing, 61, 60);
        for (int i = 61; i < 200; ++i)
            slowing.add(videoPacket(MediaTime(3000 * i), false), kStart + Duration(i * 33));
        QCOMPARE(slowing.keyframeInterval()->count(), 139 * 3000);
    }
    void aTimelineThatBeginsAnewIsNoInterval()
    {
        StreamStats stats;
        stats.add(videoPacket(mediaMs(60000), true), kStart);
        stats.add(videoPacket(mediaMs(0), true), kStart + Duration(100));
        QVERIFY(!stats.keyframeInterval());
    }
    void remembersTheLongestGapOfAMinute()
    {
        StreamStats stats;
        QCOMPARE(stats.longestGap(kStart).count(), 0);
        stats.add(audioPacket(MediaTime(0)), kStart);
        stats.add(audioPacket(MediaTime(0)), kStart + Duration(1700));
        stats.add(audioPacket(MediaTime(0)), kStart + Duration(1720));
        stats.add(audioPacket(MediaTime(0)), kStart + Duration(3200));
        QCOMPARE(stats.longestGap(kStart + Duration(3500)).count(), 1700);
        QCOMPARE(stats.longestGap(kStart + Duration(61700)).count(), 1480);
        QCOMPARE(stats.longestGap(kStart + Duration(90000)).count(), 0);
    }
};

BELFRY_CASE(tst_StreamStats)
#include "tst_StreamStats.moc"
