#include "media/Timeline.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>

#include <random>

using namespace belfry;
using namespace belfry::media;

namespace {

constexpr Kind V = Kind::Video;
constexpr Kind A = Kind::Audio;

std::int64_t ms(const Timeline::Placed &placed)
{
    return placed.dts.count() / 90;
}

} // namespace

class tst_Timeline : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void timesPassUnchanged()
    {
        Timeline line;
        QCOMPARE(ms(line.place(V, 0)), std::int64_t(0));
        QCOMPARE(ms(line.place(A, 66)), std::int64_t(66));
        QCOMPARE(ms(line.place(V, 33)), std::int64_t(33));
        QCOMPARE(line.place(V, 33).dts, mediaMs(33));
    }
    void thirtyTwoBitsWrap()
    {
        Timeline line;
        line.place(V, 0xfffffff0);
        line.place(A, 0xfffffff8);
        QVERIFY(!line.place(V, 16).discontinuity);
        QCOMPARE(ms(line.place(V, 17)), std::int64_t(0x100000011));
        const auto audio = line.place(A, 5);
        QVERIFY(!audio.discontinuity);
        QCOMPARE(ms(audio), std::int64_t(0x100000005));
    }
    void theTwentyFourthDayIsLikeAnyOther()
    {
        Timeline line;
        line.place(V, 0x7ffffff0);
        const auto next = line.place(V, 0x80000010);
        QVERIFY(!next.discontinuity);
        QCOMPARE(ms(next), std::int64_t(0x80000010));
    }
    void smallStepsBackAreFlattened()
    {
        Timeline line;
        line.place(V, 1000);
        const auto back = line.place(V, 900);
        QCOMPARE(ms(back), std::int64_t(1000));
        QVERIFY(!back.discontinuity);
        QCOMPARE(ms(line.place(V, 1033)), std::int64_t(1033));
    }
    void aStepUpToTheLimitIsAGap()
    {
        Timeline line;
        line.place(V, 0);
        const auto gap = line.place(V, 10'000);
        QVERIFY(!gap.discontinuity);
        QCOMPARE(ms(gap), std::int64_t(10'000));
        QVERIFY(line.place(V, 20'001).discontinuity);
    }
    void jumpsAreClosedUp_data();
    void jumpsAreClosedUp();
    void soundFollowsThePictureThroughAJump()
    {
        Timeline line;
        line.place(V, 100'000);
        line.place(A, 100'010);
        line.place(V, 100'033);
        line.place(A, 100'031);
        const auto video = line.place(V, 0); // the encoder began anew
        QVERIFY(video.discontinuity);
        QCOMPARE(ms(video), std::int64_t(100'066));
        const auto late = line.place(A, 100'052); // sound of before is still on its way
        QVERIFY(!late.discontinuity);
        QCOMPARE(ms(late), std::int64_t(100'052));
        const auto audio = line.place(A, 5);
        QVERIFY(!audio.discontinuity);
        QCOMPARE(ms(audio), std::int64_t(100'071));
        QCOMPARE(ms(line.place(V, 33)), std::int64_t(100'099));
    }
    void soundSentLateKeepsItsTime()
    {
        Timeline line;
        line.place(V, 0);
        line.place(V, 4000);
        const auto audio = line.place(A, 0);
        QVERIFY(!audio.discontinuity);
        QCOMPARE(ms(audio), std::int64_t(0));
        QCOMPARE(ms(line.place(A, 21)), std::int64_t(21));
    }
    void soundFarFromThePictureIsPutBesideIt()
    {
        Timeline line;
        line.place(V, 50'000);
        const auto audio = line.place(A, 0);
        QVERIFY(!audio.discontinuity);
        QCOMPARE(ms(audio), std::int64_t(50'000));
        QCOMPARE(ms(line.place(A, 21)), std::int64_t(50'021));
    }
    void nothingEverGoesBack()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 200; ++round) {
            Timeline line;
            std::int64_t last[2] = {0, 0};
            for (int i = 0; i < 200; ++i) {
                const Kind kind = random() % 2 == 0 ? V : A;
                const auto time = random() % 3 == 0 ? static_cast<std::uint32_t>(random())
                                                    : static_cast<std::uint32_t>(i * 20);
                const std::int64_t now = ms(line.place(kind, time));
                QVERIFY(now >= last[static_cast<int>(kind)]);
                // 49.7 days of unwrapped time is the most that one packet may add, and only as the first.
                QVERIFY(i < 2 || now - std::max(last[0], last[1]) <= Timeline::kForwardMs + 1'000);
                last[static_cast<int>(kind)] = now;
            }
        }
    }
};

void tst_Timeline::jumpsAreClosedUp_data()
{
    QTest::addColumn<quint32>("to");
    for (const quint32 to : {5'000u, 70'034u, 0x80000000u, 0x80000000u + 60'033u, 0xffffffffu, 0u})
        QTest::addRow("to %u", to) << to;
}

void tst_Timeline::jumpsAreClosedUp()
{
    QFETCH(quint32, to);
    Timeline line;
    line.place(V, 60'000);
    line.place(V, 60'033);
    const auto jump = line.place(V, to);
    QVERIFY(jump.discontinuity);
    QCOMPARE(ms(jump), std::int64_t(60'066)); // one picture later
    const auto next = line.place(V, to + 33);
    QVERIFY(!next.discontinuity);
    QCOMPARE(ms(next), std::int64_t(60'099));
}

BELFRY_CASE(tst_Timeline)
#include "tst_Timeline.moc"
