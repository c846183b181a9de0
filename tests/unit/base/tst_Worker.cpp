#include "base/Worker.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QtTest/qtestcase.h>

#include <future>

#if defined(__linux__)
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace belfry;
using namespace std::chrono_literals;

class tst_Worker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void runsInOrderOnItsOwnThreadAndFinishesBeforeItStops()
    {
        std::vector<int> order;
        bool here = false;
        {
            Worker worker("test");
            QVERIFY(!worker.isHere());
            worker.post([&] { here = worker.isHere(); });
            for (int i = 0; i < 100; ++i)
                worker.post([&order, i] { order.push_back(i); });
            worker.stop();
        }
        QVERIFY(here);
        QCOMPARE(order.size(), std::size_t(100));
        QVERIFY(std::is_sorted(order.begin(), order.end()));
    }
    void timersRunInTheOrderOfTheirTimes()
    {
        Worker worker("test");
        std::promise<std::string> done;
        std::string order;
        Subscription late, soon, never;
        worker.post([&] {
            late = worker.after(30ms, [&] { order += 'l'; done.set_value(order); });
            soon = worker.after(1ms, [&] { order += 's'; });
            never = worker.after(2ms, [&] { order += 'n'; });
            never.reset();
        });
        QCOMPARE(done.get_future().get(), std::string("sl"));
        worker.stop();
    }
    void postsAfterTheStopAreDestroyedUnrun()
    {
        Worker worker("test");
        worker.stop();
        const auto token = std::make_shared<int>(0);
        worker.post([token] { *token = 1; });
        QCOMPARE(*token, 0);
        QCOMPARE(token.use_count(), 1L);
    }
#if defined(__linux__)
    void aThreadOfLowerPriorityStepsBackAlone()
    {
        Worker worker("test");
        std::promise<int> lowered;
        worker.post([&] {
            lowerThreadPriority();
            lowered.set_value(getpriority(PRIO_PROCESS, static_cast<id_t>(gettid())));
        });
        const int before = getpriority(PRIO_PROCESS, static_cast<id_t>(gettid()));
        QVERIFY(lowered.get_future().get() > before);
        QCOMPARE(getpriority(PRIO_PROCESS, static_cast<id_t>(gettid())), before);
    }
#endif
    void theFakeOneAdvancesPastTimersSetByTimers()
    {
        test::FakeExecutor fake;
        std::string order;
        Subscription inner;
        const Subscription outer = fake.after(1s, [&] {
            order += 'a';
            inner = fake.after(1s, [&] { order += 'b'; });
        });
        fake.advance(1999ms);
        QCOMPARE(order, std::string("a"));
        fake.advance(1ms);
        QCOMPARE(order, std::string("ab"));
    }
};

BELFRY_CASE(tst_Worker)
#include "tst_Worker.moc"
