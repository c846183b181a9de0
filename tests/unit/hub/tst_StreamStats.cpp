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
    void framesThatAreMissingAreCounted()
    {
        StreamStats stats;
        TimePoint now = kStart;
        for (int i = 0; i < 300; ++i) {
            now = kStart + Duration(i * 1000 / 30);
            // One in five is left out from the hundredth on.
            if (i < 100 || i % 5 != 0)
                stats.add(videoPacket(mediaMs(i * 1000 / 30), i % 60 == 0, 1000), now);
        }
        QCOMPARE(stats.framesMissed(), std::uint64_t(40));
        QVERIFY(std::abs(stats.missedShare(now) - 0.2) < 0.02);
    }
    void aSteadyRateMissesNothing()
    {
        StreamStats stats;
        for (int i = 0; i < 3'000; ++i)
            stats.add(videoPacket(mediaMs(i * 1001 / 30), i % 60 == 0), kStart + Duration(i * 1001 / 30));
        QCOMPARE(stats.framesMissed(), std::uint64_t(0));
    }
    void lagIsHowMuchLaterThanAtBestItComes()
    {
        StreamStats stats;
        // Half as fast as it should be: after ten seconds of clock, five are missing.
        for (int i = 0; i <= 50; ++i)
            stats.add(audioPacket(mediaMs(i * 100)), kStart + Duration(i * 200));
        QCOMPARE(stats.lag(), Duration(5'000));
        // What is always late is only far away.
        for (int i = 51; i < 51 + 3 * 600; ++i)
            stats.add(audioPacket(mediaMs(i * 100)), kStart + Duration(5'000 + i * 100));
        QCOMPARE(stats.lag(), Duration(0));
    }
    void soundThatIsBehindThePictureIsNoLag()
    {
        StreamStats stats;
        for (int i = 0; i < 100; ++i) {
            stats.add(videoPacket(mediaMs(i * 40), i == 0), kStart + Duration(i * 40));
            stats.add(audioPacket(mediaMs(i * 40)), kStart + Duration(i * 40 + 2'000));
            QCOMPARE(stats.lag(), Duration(0));
        }
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
