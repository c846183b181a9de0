#include "relay/Courtesy.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::relay;

namespace {

const TimePoint kNow = TimePoint() + std::chrono::hours(1);

} // namespace

class tst_Courtesy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPlaceMaySaySoMuchAtOnceAndNoByteMore()
    {
        Courtesy courtesy;
        QVERIFY(courtesy.hear(Courtesy::kHeardBytesMax, kNow));
        QVERIFY(!courtesy.hear(1, kNow));
    }
    void whatItSaysSlowlyIsHeardForEver()
    {
        Courtesy courtesy;
        TimePoint now = kNow;
        for (int i = 0; i < 1'000; ++i, now += Duration(10))
            QVERIFY(courtesy.hear(Courtesy::kHeardPerSecond / 100, now));
        QVERIFY(courtesy.hear(Courtesy::kHeardBytesMax - Courtesy::kHeardPerSecond / 100, now));
        QVERIFY(!courtesy.hear(Courtesy::kHeardPerSecond / 100 + 1, now));
    }
    void manySmallPiecesLoseNothing()
    {
        Courtesy courtesy;
        QVERIFY(courtesy.hear(Courtesy::kHeardBytesMax, kNow));
        TimePoint now = kNow;
        for (int i = 0; i < 100'000; ++i)
            QVERIFY(courtesy.hear(0, now += std::chrono::microseconds(10)));
        QVERIFY(courtesy.hear(Courtesy::kHeardPerSecond / 2, now));
    }
    void answersWaitUpToTheirCap()
    {
        Courtesy courtesy;
        QVERIFY(courtesy.answer(Courtesy::kAnswerBytesMax, 0, 1'000'000));
        QVERIFY(!courtesy.answer(1, 0, 1'000'001));
    }
    void whatWasTakenCountsNoMore()
    {
        Courtesy courtesy;
        std::uint64_t written = 0;
        for (int i = 0; i < 10; ++i) {
            QVERIFY(courtesy.answer(Courtesy::kAnswerBytesMax, written, Courtesy::kAnswerBytesMax));
            written += Courtesy::kAnswerBytesMax;
        }
        QCOMPARE(courtesy.waitingBytes(), std::size_t(Courtesy::kAnswerBytesMax));
    }
};

BELFRY_CASE(tst_Courtesy)
#include "tst_Courtesy.moc"
