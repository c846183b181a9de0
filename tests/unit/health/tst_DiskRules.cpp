#include "health/DiskRules.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::health;
using namespace std::chrono_literals;

namespace {

constexpr std::uint64_t kMib = 1u << 20;

/// A disk that fills at a mebibyte a second.
struct Disk {
    std::vector<model::Finding> after(Duration passed)
    {
        std::vector<model::Finding> findings;
        for (Duration at{0}; at < passed; at += 1'000ms) {
            now += 1'000ms;
            its.freeBytes -= fills;
            its.writtenBytes += writes;
            findings = rules.judge(its, now);
        }
        return findings;
    }

    DiskRules rules;
    TimePoint now{};
    std::uint64_t fills = kMib;
    std::uint64_t writes = kMib;
    DiskObservation its{10'000 * kMib, 1'000 * kMib, 0, false, false, false};
};

} // namespace

class tst_DiskRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void halfAnHourAheadItIsSaid()
    {
        Disk disk;
        QVERIFY(disk.after(7'190s).empty()); // 1810 MiB above the floor
        const auto findings = disk.after(20s);
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings[0].id, std::string("recording.disk_filling"));
        QCOMPARE(findings[0].severity, model::Severity::Warning);
        QCOMPARE(std::get<double>(findings[0].values.at("minutes")), 30.0);
    }
    void itCountsDownInSteps()
    {
        Disk disk;
        disk.its.freeBytes = 2'500 * kMib;
        QCOMPARE(std::get<double>(disk.after(120s).at(0).values.at("minutes")), 25.0);
        QCOMPARE(std::get<double>(disk.after(1'000s).at(0).values.at("minutes")), 7.0);
    }
    void whatElseFillsTheDiskCountsToo()
    {
        Disk disk;
        disk.its.freeBytes = 5'000 * kMib;
        disk.fills = 3 * kMib;
        QVERIFY(!disk.after(60s).empty());
    }
    void whatIsRemovedMeanwhileDoesNotHideIt()
    {
        Disk disk;
        disk.its.freeBytes = 2'000 * kMib;
        disk.fills = 0;
        QVERIFY(!disk.after(60s).empty());
    }
    void thereIsNoTrendInTheFirstHalfMinute()
    {
        Disk disk;
        disk.its.freeBytes = 1'100 * kMib;
        QVERIFY(disk.after(30s).empty());
        QVERIFY(!disk.after(1s).empty());
    }
    void aDiskThatStandsStillIsFine()
    {
        Disk disk;
        disk.its.freeBytes = 1'010 * kMib;
        disk.fills = disk.writes = 0;
        QVERIFY(disk.after(300s).empty());
    }
    void itDoesNotFlicker()
    {
        Disk disk;
        disk.its.freeBytes = 2'700 * kMib;
        QVERIFY(!disk.after(60s).empty());
        disk.its.freeBytes += 300 * kMib; // 33 minutes
        QVERIFY(!disk.after(130s).empty());
        disk.its.freeBytes += 900 * kMib;
        QVERIFY(disk.after(130s).empty());
    }
    void atTheFloorItIsAProblem()
    {
        Disk disk;
        disk.its.isFull = true;
        disk.its.refuses = true;
        disk.its.lags = true;
        const auto findings = disk.after(60s);
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings[0].id, std::string("recording.disk_full"));
        QCOMPARE(findings[0].severity, model::Severity::Problem);
    }
    void aDiskThatRefusesOrLagsIsSaid()
    {
        Disk disk;
        disk.its.refuses = true;
        disk.its.lags = true;
        const auto findings = disk.after(60s);
        QCOMPARE(findings.size(), std::size_t(2));
        QCOMPARE(findings[0].id, std::string("recording.failing"));
        QCOMPARE(findings[1].id, std::string("recording.slow_disk"));
    }
};

BELFRY_CASE(tst_DiskRules)
#include "tst_DiskRules.moc"
