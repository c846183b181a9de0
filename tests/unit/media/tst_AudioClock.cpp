#include "media/AudioClock.h"
#include "support/Case.h"
#include "support/Packets.h"

#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>

#include <cstdlib>

using namespace belfry;
using namespace belfry::test;
using media::AudioClock;

namespace {

constexpr std::uint32_t kBlock = 1024;

/// Time of block `n` as RTMP tells it: whole milliseconds.
MediaTime told(std::int64_t n, std::int64_t rate, double speed = 1.0)
{
    return mediaMs(static_cast<std::int64_t>(static_cast<double>(n * kBlock * 1000) / static_cast<double>(rate) * speed));
}

std::int64_t offMs(const AudioClock &clock, MediaTime time)
{
    return (clock.toMedia(*clock.end()) - time).count() / 90;
}

} // namespace

class tst_AudioClock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void millisecondsNeverMakeAGap()
    {
        for (const std::uint32_t rate : {48000u, 44100u, 32000u, 22050u, 8000u}) {
            AudioClock clock(*aacTrack(rate, 1));
            for (std::int64_t n = 0; n < 3 * 3600 * rate / kBlock; ++n) { // three hours
                const auto place = clock.place(told(n, rate), kBlock);
                QVERIFY(place && place->gap == 0);
                QCOMPARE(place->time, n * kBlock);
            }
        }
    }
    void followsAnEncoderWhoseClockIsOff_data()
    {
        QTest::addColumn<double>("speed");
        QTest::newRow("slow") << 1.0005;
        QTest::newRow("fast") << 0.9995;
    }
    void followsAnEncoderWhoseClockIsOff()
    {
        QFETCH(double, speed);
        AudioClock clock(*aacTrack());
        std::int64_t last = -1;
        for (std::int64_t n = 0; n < 3 * 3600 * 48000 / kBlock; ++n) {
            const MediaTime dts = told(n, 48000, speed);
            if (const auto place = clock.place(dts, kBlock)) {
                QVERIFY(place->time > last && place->gap >= 0);
                last = place->time + kBlock - 1;
            }
            QVERIFY(std::abs(offMs(clock, dts + mediaMs(21))) <= 40);
        }
    }
    void jitterIsNotDrift()
    {
        AudioClock clock(*aacTrack());
        QVERIFY(clock.place(MediaTime(0), kBlock));
        for (std::int64_t n = 1; n < 20'000; ++n) {
            const auto place = clock.place(told(n, 48000) + mediaMs(n % 2 == 0 ? 40 : -40), kBlock);
            QVERIFY(place && place->gap == 0);
        }
    }
    void lostSoundIsAGapAtOnce()
    {
        AudioClock clock(*aacTrack());
        for (std::int64_t n = 0; n < 100; ++n)
            QVERIFY(clock.place(told(n, 48000), kBlock));
        const auto place = clock.place(told(150, 48000), kBlock);
        QVERIFY(place);
        QVERIFY(std::abs(place->gap - 50 * kBlock) < 48);
        for (std::int64_t n = 151; n < 1000; ++n)
            QCOMPARE(clock.place(told(n, 48000), kBlock)->gap, std::int64_t(0));
    }
    void doubledSoundIsLeftOutUntilTimeIsRight()
    {
        AudioClock clock(*aacTrack());
        for (std::int64_t n = 0; n < 100; ++n)
            QVERIFY(clock.place(told(n, 48000), kBlock));
        int leftOut = 0;
        for (std::int64_t n = 85; n < 600; ++n) // 320 ms once more
            leftOut += clock.place(told(n, 48000), kBlock) ? 0 : 1;
        QVERIFY(leftOut >= 13 && leftOut <= 15);
        QVERIFY(std::abs(offMs(clock, told(600, 48000))) <= 25);
    }
    void opusTellsItsLengthItself()
    {
        auto track = std::make_shared<media::Track>();
        track->codec = media::Codec::Opus;
        const AudioClock clock(*track);
        const auto samples = [&clock](std::initializer_list<std::uint8_t> bytes) {
            return clock.samplesOf(ByteView(bytes.begin(), bytes.size()));
        };
        QCOMPARE(samples({0xfc}), 960u);            // CELT 20 ms, one frame
        QCOMPARE(samples({0xe0}), 120u);            // CELT 2.5 ms
        QCOMPARE(samples({0x18}), 2880u);           // SILK 60 ms
        QCOMPARE(samples({0x79}), 1920u);           // hybrid 20 ms, two
        QCOMPARE(samples({0xfb, 0x03}), 2880u);     // CELT 20 ms, three
        QCOMPARE(samples({0x1b, 0x3f}), 0u);        // 63 x 60 ms: not allowed
        QCOMPARE(samples({0xfb}), 0u);
        QCOMPARE(samples({}), 0u);
        QCOMPARE(AudioClock(*aacTrack()).samplesOf({}), 1024u);
    }
};

BELFRY_CASE(tst_AudioClock)
#include "tst_AudioClock.moc"
