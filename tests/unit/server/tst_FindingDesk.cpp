#include "server/FindingDesk.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::server;
using namespace std::chrono_literals;
using model::Finding;
using model::Severity;

class tst_FindingDesk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_told = 0;
    }

    void aFindingKeepsItsBeginningWhileItIsSaidAgain()
    {
        const WallTime began = m_ctl.clock().wall();
        m_desk.observe("church", "watch", {{"sound.none", Severity::Problem, {}, {}}});
        m_ctl.fakeClock().pass(5s);
        m_desk.observe("church", "watch", {{"sound.none", Severity::Problem, {}, {{"seconds", 5.0}}}});
        QCOMPARE(m_desk.of("church").size(), std::size_t(1));
        QCOMPARE(m_desk.of("church")[0].since, began);
        m_desk.observe("church", "watch", {});
        m_desk.observe("church", "watch", {{"sound.none", Severity::Problem, {}, {}}});
        QCOMPARE(m_desk.of("church")[0].since, began + 5s);
    }

    void oneSourceDoesNotEndWhatAnotherSays()
    {
        m_desk.observe("church", "relay", {{"relay.refused", Severity::Warning, {}, {}, "destinations/1"}});
        m_desk.observe("church", "watch", {});
        QCOMPARE(m_desk.of("church").size(), std::size_t(1));
        m_desk.observe("church", "relay", {});
        QVERIFY(m_desk.of("church").empty());
    }

    void twoPlacesWithTheSameTroubleAreTwoFindings()
    {
        m_desk.observe("church", "relay", {{"relay.refused", Severity::Warning, {}, {}, "destinations/1"}});
        const WallTime began = m_ctl.clock().wall();
        m_ctl.fakeClock().pass(1s);
        m_desk.observe("church", "relay", {{"relay.refused", Severity::Warning, {}, {}, "destinations/2"},
                                           {"relay.refused", Severity::Warning, {}, {}, "destinations/1"}});
        const auto both = m_desk.of("church");
        QCOMPARE(both.size(), std::size_t(2));
        QCOMPARE(both[0].since, began + 1s);
        QCOMPARE(both[1].since, began);
    }

    void onlyAChangeIsTold()
    {
        m_desk.observe("church", "watch", {{"sound.none", Severity::Problem, {}, {}}});
        m_desk.observe("church", "watch", {{"sound.none", Severity::Problem, {}, {}}});
        QCOMPARE(m_told, 1);
        m_desk.observe("church", "watch", {});
        QCOMPARE(m_told, 2);
    }

    void theTableSaysWhomItHurtsAndWhatMendsIt()
    {
        m_desk.observe("church", "watch", {{"sound.none", Severity::Problem, {}, {}}});
        QCOMPARE(m_desk.of("church")[0].affects, std::string("viewers"));
        QCOMPARE(m_desk.of("church")[0].fix, std::string("check_sound_desk"));
    }

    void cleanup()
    {
        m_desk.forget("church");
    }

private:
    test::FakeExecutor m_ctl;
    int m_told = 0;
    FindingDesk m_desk{m_ctl, [this](const std::string &) { ++m_told; }};
};

BELFRY_CASE(tst_FindingDesk)
#include "tst_FindingDesk.moc"
