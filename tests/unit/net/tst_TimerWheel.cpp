#include "net/TimerWheel.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>

#include <algorithm>
#include <functional>
#include <memory>
#include <random>
#include <vector>

using namespace belfry;
using namespace belfry::net;

namespace {

constexpr TimePoint kStart = TimePoint(std::chrono::hours(1));

struct Alarm final : TimerWheel::Timer {
    explicit Alarm(std::function<void()> f = {}) : what(std::move(f)) {}
    void onTimer() override
    {
        ++rang;
        if (what)
            what();
    }
    void onDropped() override { ++dropped; }

    std::function<void()> what;
    int rang = 0;
    int dropped = 0;
};

TimePoint at(std::int64_t ms)
{
    return kStart + Duration(ms);
}

} // namespace

class tst_TimerWheel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ringsWhenDueAndNotBefore_data()
    {
        QTest::addColumn<qint64>("ms");
        // The borders of the levels: 64, 64^2, ... and a delay beyond the last one.
        for (const qint64 border : {1ll, 64ll, 4'096ll, 262'144ll, 16'777'216ll, 1'073'741'824ll, 68'719'476'736ll})
            for (const qint64 ms : {border - 1, border, border + 1, 5 * border})
                QTest::addRow("%lld ms", ms) << ms;
    }
    void ringsWhenDueAndNotBefore()
    {
        QFETCH(const qint64, ms);
        for (const std::int64_t since : {0, 1, 63, 64, 4'095, 1'000'000'007}) {
            TimerWheel wheel(kStart);
            wheel.advance(at(since));
            Alarm alarm;
            const std::int64_t due = since + std::max<qint64>(ms, 1);
            wheel.set(alarm, at(due));
            QVERIFY(wheel.next() <= at(due));
            wheel.advance(at(due) - std::chrono::microseconds(1));
            QCOMPARE(alarm.rang, 0);
            QVERIFY(wheel.next() <= at(due));
            wheel.advance(at(due));
            QCOMPARE(alarm.rang, 1);
            QVERIFY(!alarm.isSet());
            QVERIFY(wheel.next() == TimePoint::max());
        }
    }
    void betweenTwoTicksItRingsAtTheLater()
    {
        TimerWheel wheel(kStart, Duration(100));
        Alarm alarm;
        wheel.set(alarm, at(101));
        wheel.advance(at(199));
        QCOMPARE(alarm.rang, 0);
        QVERIFY(wheel.next() == at(200));
        wheel.advance(at(200));
        QCOMPARE(alarm.rang, 1);
    }
    void keepsTheOrderOfTimesThenOfSetting()
    {
        TimerWheel wheel(kStart);
        std::vector<int> rang;
        std::vector<std::unique_ptr<Alarm>> alarms;
        const auto set = [&](int name, std::int64_t ms) {
            alarms.push_back(std::make_unique<Alarm>([&rang, name] { rang.push_back(name); }));
            wheel.set(*alarms.back(), at(ms));
        };
        set(3, 5'000);
        set(1, 70);
        set(4, 5'000);
        set(0, 1);
        wheel.advance(at(4'999));
        set(5, 5'000);
        set(2, 4'000); // late already: with the next tick, behind those set for it before
        wheel.advance(at(20'000));
        QCOMPARE(rang, (std::vector<int>{0, 1, 3, 4, 5, 2}));
    }
    void setAgainItMoves()
    {
        TimerWheel wheel(kStart);
        Alarm alarm;
        wheel.set(alarm, at(10));
        wheel.set(alarm, at(10'000));
        wheel.advance(at(9'999));
        QCOMPARE(alarm.rang, 0);
        wheel.set(alarm, at(10'001));
        wheel.advance(at(10'000));
        QCOMPARE(alarm.rang, 0);
        wheel.advance(at(10'001));
        QCOMPARE(alarm.rang, 1);
    }
    void cancelledOrDestroyedItIsSilent()
    {
        TimerWheel wheel(kStart);
        Alarm alarm;
        wheel.set(alarm, at(10));
        QVERIFY(alarm.isSet());
        alarm.cancel();
        alarm.cancel();
        {
            Alarm gone;
            wheel.set(gone, at(20));
        }
        QVERIFY(wheel.next() == TimePoint::max());
        wheel.advance(at(100));
        QCOMPARE(alarm.rang, 0);
    }
    void aCallbackMayCancelAndDestroyItselfAndOthers()
    {
        TimerWheel wheel(kStart);
        auto victim = std::make_unique<Alarm>();
        Alarm other;
        std::unique_ptr<Alarm> self;
        self = std::make_unique<Alarm>([&] {
            victim.reset();
            other.cancel();
            self.reset();
        });
        Alarm last;
        wheel.set(*self, at(5));
        wheel.set(*victim, at(5)); // the same tick
        wheel.set(other, at(5));
        wheel.set(last, at(5));
        wheel.advance(at(5));
        QVERIFY(!self && !victim);
        QCOMPARE(other.rang, 0);
        QCOMPARE(last.rang, 1);
    }
    void whatACallbackSetsWaitsForTheNextTick()
    {
        TimerWheel wheel(kStart);
        Alarm again([&] { wheel.set(again, at(0)); });
        wheel.set(again, at(1));
        wheel.advance(at(1));
        QCOMPARE(again.rang, 1);
        wheel.advance(at(2));
        QCOMPARE(again.rang, 2);
    }
    void latenessDoesNotAddUp()
    {
        TimerWheel wheel(kStart);
        std::vector<std::int64_t> rang;
        std::int64_t now = 0;
        std::int64_t due = 100;
        Alarm each([&] {
            rang.push_back(now);
            wheel.set(each, at(due += 100));
        });
        wheel.set(each, at(due));
        for (now = 0; now <= 10'000; now += 7) // always a little late
            wheel.advance(at(now));
        QCOMPARE(rang.size(), std::size_t(99));
        for (std::size_t i = 0; i < rang.size(); ++i) {
            const auto late = rang[i] - static_cast<std::int64_t>(100 * (i + 1));
            QVERIFY(late >= 0 && late < 7);
        }
    }
    void oneLeapRingsAllThatWasDueInIt()
    {
        TimerWheel wheel(kStart);
        std::vector<std::unique_ptr<Alarm>> alarms;
        std::int64_t sum = 0;
        for (int i = 0; i < 100'000; ++i) {
            alarms.push_back(std::make_unique<Alarm>([&sum] { ++sum; }));
            wheel.set(*alarms.back(), at(1 + i * 37ll % 3'600'000));
        }
        wheel.advance(at(3'600'000));
        QCOMPARE(sum, std::int64_t(100'000));
    }
    // Against a plain sorted list: random times, random cancels, random steps.
    void agreesWithASimpleList()
    {
        std::mt19937 random(7);
        const auto any = [&](std::int64_t most) { return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(most)); };
        TimerWheel wheel(kStart);
        std::int64_t now = 0;
        std::vector<std::pair<std::int64_t, int>> expected, rang;
        std::vector<std::unique_ptr<Alarm>> alarms;
        std::vector<std::int64_t> due;
        for (int i = 0; i < 4'000; ++i) {
            const int name = static_cast<int>(alarms.size());
            alarms.push_back(std::make_unique<Alarm>([&rang, &due, name] { rang.emplace_back(due[static_cast<std::size_t>(name)], name); }));
            due.push_back(now + 1 + any(i % 3 == 0 ? 50 : i % 3 == 1 ? 5'000 : 2'000'000));
            wheel.set(*alarms.back(), at(due.back()));
            if (i % 5 == 0)
                alarms[static_cast<std::size_t>(any(name + 1))]->cancel();
            if (i % 4 == 0) {
                const std::int64_t next = now + any(100);
                for (std::size_t a = 0; a < alarms.size(); ++a)
                    if (alarms[a]->isSet() && due[a] <= next)
                        expected.emplace_back(due[a], static_cast<int>(a));
                now = next;
                wheel.advance(at(now));
                std::stable_sort(expected.begin(), expected.end());
                std::stable_sort(rang.begin(), rang.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
                QVERIFY(rang == expected);
                rang.clear();
                expected.clear();
            }
        }
    }
    void itsEndTellsWhatWasStillSet()
    {
        Alarm alarm;
        {
            TimerWheel wheel(kStart);
            wheel.set(alarm, at(10));
        }
        QCOMPARE(alarm.dropped, 1);
        QVERIFY(!alarm.isSet());
    }
};

BELFRY_CASE(tst_TimerWheel)
#include "tst_TimerWheel.moc"
