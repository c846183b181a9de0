#include "LoopKindUnderTest.h"
#include "net/IoThread.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

#include <atomic>
#include <future>
#include <thread>
#include <vector>

using namespace belfry;
using namespace belfry::net;

class tst_IoThread : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void runsPostsInOrderOnItsOwnThread()
    {
        IoThread thread("test", test::loopKind());
        std::vector<int> seen;
        bool here = true;
        for (int i = 0; i < 100; ++i) {
            thread.post([&, i] {
                seen.push_back(i);
                here = here && thread.isHere();
            });
        }
        thread.runAndWait([] {});
        QVERIFY(here);
        QVERIFY(!thread.isHere());
        QCOMPARE(seen.size(), std::size_t(100));
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    }
    void runAndWaitOnItselfRunsAtOnce()
    {
        IoThread thread("test", test::loopKind());
        int order = 0;
        thread.runAndWait([&] {
            thread.runAndWait([&] { order = 1; });
            order = order * 10 + 2;
        });
        QCOMPARE(order, 12);
    }
    void stopRunsWhatWasPostedAndDropsTheRest()
    {
        IoThread thread("test", test::loopKind());
        std::atomic<int> ran = 0;
        thread.post([&] { std::this_thread::sleep_for(std::chrono::milliseconds(20)); });
        thread.post([&] { ++ran; });
        thread.stop();
        QCOMPARE(ran.load(), 1);
        auto held = std::make_shared<int>(0);
        thread.post([&ran, held] { ++ran; });
        QCOMPARE(held.use_count(), 1L);
        thread.runAndWait([&] { ++ran; }); // returns, unrun
        QCOMPARE(ran.load(), 1);
    }
    void timersFireInTheOrderOfTheirTimes()
    {
        IoThread thread("test", test::loopKind());
        std::vector<int> fired;
        std::vector<Subscription> timers;
        std::promise<void> last;
        thread.runAndWait([&] {
            timers.push_back(thread.after(Duration(30), [&] {
                fired.push_back(3);
                last.set_value();
            }));
            timers.push_back(thread.after(Duration(10), [&] { fired.push_back(1); }));
            timers.push_back(thread.after(Duration(20), [&] { fired.push_back(2); }));
            timers.push_back(thread.after(Duration(15), [&] { fired.push_back(-1); }));
            timers.back().reset();
        });
        last.get_future().wait();
        thread.runAndWait([&] { timers.clear(); });
        QCOMPARE(fired, (std::vector<int>{1, 2, 3}));
    }
    void aTimerMaySetTheNextAndDropItself()
    {
        IoThread thread("test", test::loopKind());
        Subscription timer;
        int rounds = 0;
        std::promise<void> last;
        std::function<void()> again = [&] {
            if (++rounds == 5)
                return last.set_value();
            timer = thread.after(Duration(0), [&] { again(); });
        };
        thread.runAndWait([&] { again(); });
        last.get_future().wait();
        thread.runAndWait([&] { timer.reset(); });
        QCOMPARE(rounds, 5);
    }
    void timersNotDueAreDroppedAtTheEnd()
    {
        auto held = std::make_shared<int>(0);
        Subscription timer;
        IoThread thread("test", test::loopKind());
        thread.runAndWait([&] { timer = thread.after(std::chrono::hours(1), [held] {}); });
        QCOMPARE(held.use_count(), 2L);
        thread.stop();
        QCOMPARE(held.use_count(), 1L);
        timer.reset();
    }
    void aLoopThatHangsIsSeenToBeLate()
    {
        IoThread thread("test", test::loopKind());
        std::promise<void> begun, goOn;
        thread.post([&] {
            begun.set_value();
            goOn.get_future().wait();
        });
        begun.get_future().wait();
        for (int i = 0; i < 3'000 && thread.lag() < Duration(50); ++i) // looked at once a second
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        QVERIFY(thread.lag() >= Duration(50));
        goOn.set_value();
    }
    void manyThreadsPostAtOnce()
    {
        IoThread thread("test", test::loopKind());
        int count = 0;
        std::vector<std::thread> posters;
        for (int t = 0; t < 4; ++t) {
            posters.emplace_back([&] {
                for (int i = 0; i < 10'000; ++i)
                    thread.post([&] { ++count; });
            });
        }
        for (auto &poster : posters)
            poster.join();
        thread.runAndWait([] {});
        QCOMPARE(count, 40'000);
    }
};

BELFRY_CASE(tst_IoThread)
#include "tst_IoThread.moc"
