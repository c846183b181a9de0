#include "watch/CpuBudget.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::watch;
using namespace std::chrono_literals;
using Work = CpuBudget::Work;

class tst_CpuBudget : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void workIsAllowedWhileTimeHasPaidForIt()
    {
        CpuBudget budget = quarter();
        spend(budget, 200ms);
        QVERIFY(!budget.allows(Work::Sound));
        m_clock.pass(300ms); // owes 75 ms, which is 300 ms at a quarter
        QVERIFY(!budget.allows(Work::Sound));
        m_clock.pass(20ms);
        QVERIFY(budget.allows(Work::Sound));
    }

    void picturesWaitWhileThereIsOnlyEnoughForSound()
    {
        CpuBudget budget = quarter();
        QVERIFY(budget.allows(Work::Picture));
        spend(budget, 100ms); // of a purse of 125 ms
        QVERIFY(budget.allows(Work::Sound));
        QVERIFY(!budget.allows(Work::Picture));
        m_clock.pass(200ms);
        QVERIFY(budget.allows(Work::Picture));
    }

    void greedTakesNoMoreThanItsShareInTheLongRun()
    {
        CpuBudget budget = quarter();
        for (int i = 0; i < 100'000; ++i) {
            if (budget.allows(Work::Sound))
                spend(budget, 7ms);
            m_clock.pass(1ms);
        }
        // 100 s: a quarter, and the purse it began with.
        const auto most = CpuBudget::Cpu(25s) + CpuBudget::kPurse / 4 + CpuBudget::Cpu(7ms);
        QVERIFY2(budget.used() <= most, qPrintable(QString::number(budget.used().count())));
        QVERIFY(budget.used() >= CpuBudget::Cpu(24s));
    }

    void aThreadThatWorksUsesCpuTimeAndOneThatSleepsDoesNot()
    {
        const auto before = threadCpuTime();
        volatile unsigned long sum = 0;
        while (threadCpuTime() - before < CpuBudget::Cpu(2ms))
            sum = sum + 1;
        QVERIFY(sum > 0);
    }

private:
    CpuBudget quarter()
    {
        return CpuBudget(m_clock, [this] { return m_cpu; }, 0.25);
    }
    void spend(CpuBudget &budget, CpuBudget::Cpu cost)
    {
        budget.spend([&] { m_cpu += cost; });
    }

    test::FakeClock m_clock;
    CpuBudget::Cpu m_cpu{0};
};

BELFRY_CASE(tst_CpuBudget)
#include "tst_CpuBudget.moc"
