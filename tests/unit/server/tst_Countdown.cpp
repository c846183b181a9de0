#include "server/Countdown.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QtTest/qtestcase.h>

#include <string>
#include <vector>

using namespace belfry;
using namespace belfry::server;
using namespace std::chrono_literals;

class tst_Countdown : public QObject {
    Q_OBJECT

    test::FakeExecutor m_home;
    std::vector<std::string> m_said;

    Countdown make()
    {
        m_said.clear();
        return Countdown(m_home, [this](std::string_view clock) { m_said.emplace_back(clock); });
    }

private Q_SLOTS:
    void saysEachSecondAndInTheEndNothing()
    {
        Countdown countdown = make();
        countdown.begin(m_home.clock().wall() + 61'500ms);
        QCOMPARE(m_said.back(), std::string("1:02"));
        m_home.advance(2s);
        QCOMPARE(m_said.back(), std::string("1:00"));
        m_home.advance(60s);
        QCOMPARE(m_said.size(), std::size_t(63));
        QCOMPARE(m_said[61], std::string("0:01"));
        QCOMPARE(m_said[62], std::string());
        QCOMPARE(m_home.timers(), std::size_t(0));
        countdown.stop();
        QCOMPARE(m_said.size(), std::size_t(63));
    }
    void isStoppedBeforeItsTime()
    {
        Countdown countdown = make();
        countdown.stop();
        QVERIFY(m_said.empty());
        countdown.begin(m_home.clock().wall() + 1h);
        m_home.advance(5s);
        countdown.stop();
        QCOMPARE(m_home.timers(), std::size_t(0));
        QCOMPARE(m_said.back(), std::string());
        const std::size_t said = m_said.size();
        m_home.advance(10s);
        QCOMPARE(m_said.size(), said);
    }
    void aNewOneTakesItsPlace()
    {
        Countdown countdown = make();
        countdown.begin(m_home.clock().wall() + 1h);
        countdown.begin(m_home.clock().wall() + 1min);
        QCOMPARE(m_home.timers(), std::size_t(1));
        m_home.advance(1'001ms);
        QCOMPARE(m_said.back(), std::string("0:59"));
    }
};

BELFRY_CASE(tst_Countdown)
#include "tst_Countdown.moc"
