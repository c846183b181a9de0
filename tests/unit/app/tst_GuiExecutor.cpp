#include "app/GuiExecutor.h"
#include "support/Case.h"

#include <QTest>

#include <thread>

using namespace belfry;
using namespace belfry::app;

class tst_GuiExecutor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void runsWhatIsPostedInOrderAndNeverInsideTheCall()
    {
        GuiExecutor gui;
        QList<int> ran;
        gui.post([&] { ran << 1; });
        std::thread([&] { gui.post([&] { ran << 2; }); }).join();
        QVERIFY(ran.isEmpty());
        QTRY_COMPARE(ran, (QList<int>{1, 2}));
        QVERIFY(gui.isHere());
    }

    void aDestroyedSubscriptionNeverFires()
    {
        GuiExecutor gui;
        bool first = false;
        bool second = false;
        Subscription kept = gui.after(Duration(1), [&] { first = true; });
        Subscription dropped = gui.after(Duration(1), [&] { second = true; });
        dropped.reset();
        QTRY_VERIFY(first);
        QTest::qWait(20);
        QVERIFY(!second);
    }

    void aTimerSetFromItsOwnTaskIsNotTakenForTheOld()
    {
        // The pattern of every poll: the member's old Subscription ends after the new timer began, with the same id.
        GuiExecutor gui;
        int ticks = 0;
        Subscription timer;
        std::function<void()> tick = [&] {
            if (++ticks < 20)
                timer = gui.after(Duration(1), [&] { tick(); });
        };
        timer = gui.after(Duration(1), [&] { tick(); });
        QTRY_COMPARE(ticks, 20);
    }

    void outlivesItsSubscriptionsAndTheOtherWayRound()
    {
        Subscription left;
        {
            GuiExecutor gui;
            left = gui.after(Duration(1), [] {});
        }
        left.reset();
    }
};

BELFRY_CASE(tst_GuiExecutor)
#include "tst_GuiExecutor.moc"
