#include "health/WatchRules.h"
#include "health/FindingTable.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>

using namespace belfry;
using namespace belfry::health;
using namespace std::chrono_literals;

namespace {

const WallTime kNow = *fromRfc3339("2026-11-22T10:00:00Z");

/// A second of sound at a time.
struct Desk {
    void hear(double left, double right, double clipped = 0)
    {
        rules.hear({mediaMs(second * 1'000), mediaMs(1'000), 2, left, right, clipped}, kNow + std::chrono::seconds(second));
        ++second;
    }
    void hearFor(int seconds, double left, double right, double clipped = 0)
    {
        for (int i = 0; i < seconds; ++i)
            hear(left, right, clipped);
    }
    std::string found() const
    {
        std::string all;
        for (const auto &finding : rules.findings())
            all += finding.id + ' ';
        return all;
    }
    WatchRules rules;
    std::int64_t second = 0;
};

} // namespace

class tst_WatchRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void silenceCountsAfterTenSecondsAndIsOverAfterTwoOfSound()
    {
        Desk desk;
        desk.hearFor(9, -90, -90);
        QCOMPARE(desk.found(), std::string());
        desk.hear(-90, -90);
        QCOMPARE(desk.found(), std::string("sound.none "));
        desk.hear(-30, -30);
        QCOMPARE(desk.found(), std::string("sound.none "));
        desk.hear(-30, -30);
        QCOMPARE(desk.found(), std::string());
    }
    void aClickDoesNotEndSilence()
    {
        Desk desk;
        desk.hearFor(10, -90, -90);
        for (int i = 0; i < 5; ++i) {
            desk.hear(-20, -20);
            desk.hear(-90, -90);
            QCOMPARE(desk.found(), std::string("sound.none "));
        }
    }
    void aWordNowAndThenIsNoSilence()
    {
        Desk desk;
        for (int i = 0; i < 10; ++i) {
            desk.hearFor(8, -80, -80);
            desk.hear(-35, -35);
            QCOMPARE(desk.found(), std::string());
        }
    }
    void silenceIsMeasuredInTheStreamsTimeWhenNotAllIsHeard()
    {
        Desk desk;
        desk.hear(-90, -90);
        desk.second += 8; // not listened to
        desk.hear(-90, -90);
        QCOMPARE(desk.found(), std::string("sound.none "));
    }
    void clippingCountsWhenItHappensAgainAndAgain()
    {
        Desk desk;
        desk.hearFor(3, -1, -1, 0.01);
        QCOMPARE(desk.found(), std::string());
        desk.hear(-1, -1, 0.01);
        QCOMPARE(desk.found(), std::string("sound.clipping "));
        desk.hearFor(9, -10, -10);
        QCOMPARE(desk.found(), std::string("sound.clipping "));
        desk.hear(-10, -10);
        QCOMPARE(desk.found(), std::string());
    }
    void oneSideAloneCountsAndSaysWhich()
    {
        Desk desk;
        desk.hearFor(10, -90, -20);
        QCOMPARE(desk.found(), std::string("sound.one_sided "));
        QCOMPARE(std::get<std::string>(desk.rules.findings()[0].values.at("side")), std::string("right"));
        desk.hearFor(2, -20, -20);
        QCOMPARE(desk.found(), std::string());
    }
    void aQuieterSideIsNoMissingOne()
    {
        Desk desk;
        desk.hearFor(20, -20, -45);
        QCOMPARE(desk.found(), std::string());
    }
    void monoHasNoSides()
    {
        WatchRules rules;
        for (int i = 0; i < 20; ++i)
            rules.hear({mediaMs(i * 1'000), mediaMs(1'000), 1, -20, -20, 0}, kNow);
        QVERIFY(rules.findings().empty());
    }
    void aPictureThatStaysCountsBeforeFifteenSeconds_data()
    {
        QTest::addColumn<int>("distanceMs");
        for (const int ms : {1'000, 2'000, 4'000, 8'300, 10'000})
            QTest::newRow(qPrintable(QString::number(ms))) << ms;
    }
    void aPictureThatStaysCountsBeforeFifteenSeconds()
    {
        QFETCH(int, distanceMs);
        WatchRules rules;
        std::optional<int> foundAt;
        for (int ms = 0; ms <= 20'000 && !foundAt; ms += distanceMs) {
            rules.show({mediaMs(ms), mediaMs(0), mediaMs(ms > 0 ? distanceMs : 0), false});
            if (!rules.findings().empty())
                foundAt = ms;
        }
        QVERIFY(foundAt);
        QVERIFY2(*foundAt >= 8'000 && *foundAt < 14'000, qPrintable(QString::number(*foundAt)));
        rules.show({mediaMs(30'000), mediaMs(30'000), mediaMs(1'000), false});
        QVERIFY(rules.findings().empty());
    }
    void blackIsSaidInsteadOfFrozen()
    {
        WatchRules rules;
        for (int i = 0; i <= 10; ++i)
            rules.show({mediaMs(i * 2'000), mediaMs(0), mediaMs(2'000), true});
        QCOMPARE(rules.findings().size(), std::size_t(1));
        QCOMPARE(rules.findings()[0].id, std::string("picture.black"));
        QCOMPARE(rules.findings()[0].severity, model::Severity::Problem);
    }
    void anotherSourceIsJudgedAnew()
    {
        Desk desk;
        desk.hearFor(10, -90, -90);
        desk.rules.interrupt();
        QCOMPARE(desk.found(), std::string());
    }
    void soundingIsKnownOnlyWhileSomebodyListens()
    {
        Desk desk;
        QVERIFY(!desk.rules.isSounding(kNow));
        desk.hear(-30, -30);
        QVERIFY(desk.rules.isSounding(kNow + 1s).value());
        QVERIFY(desk.rules.isSounding(kNow + WatchRules::kHeardLately).has_value());
        QVERIFY(!desk.rules.isSounding(kNow + WatchRules::kHeardLately + 1ms).has_value());
        desk.hearFor(31, -90, -90);
        QVERIFY(!desk.rules.isSounding(kNow + 32s).value());
    }
    void everyKindSaysWhomItHurts()
    {
        std::string before;
        for (const FindingTraits &row : findingTable()) {
            QVERIFY2(row.id > before, std::string(row.id).c_str());
            before = row.id;
            QVERIFY(!row.affects.empty());
        }
        Desk desk;
        desk.hearFor(10, -90, -90);
        auto finding = desk.rules.findings().at(0);
        describe(finding);
        QCOMPARE(finding.fix, std::string("check_sound_desk"));
    }
};

BELFRY_CASE(tst_WatchRules)
#include "tst_WatchRules.moc"
