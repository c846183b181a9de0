#include "app/Alerts.h"
#include "support/Case.h"
#include "unit/app/DeskBench.h"

#include <QJsonArray>

#include <QSignalSpy>

using namespace belfry;
using namespace belfry::app;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

struct Bench : DeskBench {
    Alerts alerts{live, settings, gui};
    QSignalSpy notified{&alerts, &Alerts::notified};
    QSignalSpy sounded{&alerts, &Alerts::sounded};

    bool onAir()
    {
        server.channel = FakeServer::receiving();
        server.setOnAir(true);
        return ready() || until([this] { return live.state().header.air == AirState::OnAir; });
    }
    void wrong(bool is)
    {
        const QJsonObject black{{u"id"_s, u"picture.black"_s}, {u"severity"_s, u"warning"_s}, {u"since"_s, u"2026-11-22T09:30:05.000Z"_s},
                                {u"values"_s, QJsonObject()}};
        server.channel[u"health"_s] = QJsonObject{{u"findings"_s, is ? QJsonArray{black} : QJsonArray()}};
    }
    void pass(Duration time) { (void)until([] { return false; }, time); }
};

} // namespace

class tst_Alerts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void callsWhoDoesNotLookAtTheWindow()
    {
        Bench b;
        QVERIFY(b.onAir());
        b.alerts.setWindowInFront(false);
        b.settings.setAlertSound(true);
        b.wrong(true);
        QVERIFY(b.until([&] { return b.notified.count() == 1; }));
        QVERIFY(b.notified[0][0].toString().contains(u"black"_s));
        QCOMPARE(b.sounded.count(), 1);
    }
    void whatStandsBehindTheBannerIsCalledToo()
    {
        Bench b;
        QVERIFY(b.onAir());
        b.alerts.setWindowInFront(false);
        b.wrong(true);
        QVERIFY(b.until([&] { return b.notified.count() == 1; }));
        const QJsonObject health = b.server.channel[u"health"_s].toObject();
        QJsonArray all = health[u"findings"_s].toArray();
        all.append(QJsonObject{{u"id"_s, u"relay.refused"_s}, {u"about"_s, u"destinations/01JF"_s}, {u"severity"_s, u"warning"_s},
                               {u"since"_s, u"2026-11-22T09:31:05.000Z"_s}, {u"values"_s, QJsonObject()}});
        b.server.channel[u"health"_s] = QJsonObject{{u"findings"_s, all}};
        QVERIFY(b.until([&] { return b.live.state().moreFindings == 1; }));
        QCOMPARE(b.bannerId(), u"picture.black"_s); // it stands in front the whole time
        QVERIFY(b.until([&] { return b.notified.count() == 2; }, Duration(40'000)));
        QVERIFY(b.notified[1][0].toString().contains(u"does not accept"_s));
        b.pass(Duration(60'000));
        QCOMPARE(b.notified.count(), 2);
    }
    void theSameIsNotCalledAgainWithinTenMinutes()
    {
        Bench b;
        QVERIFY(b.onAir());
        b.alerts.setWindowInFront(false);
        for (int i = 0; i < 4; ++i) {
            b.wrong(true);
            b.pass(Duration(6'000));
            b.wrong(false);
            b.pass(Duration(4'000));
        }
        QCOMPARE(b.notified.count(), 1);
    }
    void shortlyBeforeAServiceSomebodyIsCalledAndLongBeforeNobody()
    {
        Bench b;
        QVERIFY(b.ready());
        b.server.channel = FakeServer::receiving();
        b.alerts.setWindowInFront(false);
        const auto in = [&b](int seconds) {
            const auto wall = b.gui.clock().wall().time_since_epoch().count();
            return QDateTime::fromMSecsSinceEpoch(wall, Qt::UTC).addSecs(seconds).toString(Qt::ISODateWithMs);
        };
        b.server.channel[u"next_start"_s] = in(40 * 60);
        b.wrong(true);
        QVERIFY(b.until([&] { return b.bannerId() == u"picture.black"; }));
        QVERIFY(b.until([&] { return b.live.state().header.countdownTo.has_value(); }));
        b.pass(Duration(6'000));
        QCOMPARE(b.notified.count(), 0);
        b.server.channel[u"next_start"_s] = in(10 * 60); // the same trouble still stands
        QVERIFY(b.until([&] { return b.notified.count() == 1; }));
    }
    void whoLooksAtTheWindowIsNotCalled()
    {
        Bench b;
        QVERIFY(b.onAir());
        b.settings.setAlertSound(true);
        b.wrong(true);
        b.pass(Duration(6'000));
        QCOMPARE(b.notified.count(), 0);
        QCOMPARE(b.sounded.count(), 0);
    }
    void whatMendsItselfNeedsNobody()
    {
        Bench b;
        QVERIFY(b.onAir());
        b.alerts.setWindowInFront(false);
        b.wrong(true);
        QVERIFY(b.until([&] { return b.bannerId() == u"picture.black"; }));
        b.wrong(false);
        QVERIFY(b.until([&] { return b.bannerId().isEmpty(); }));
        b.pass(Duration(5'000));
        QCOMPARE(b.notified.count(), 0);
    }
};

BELFRY_CASE(tst_Alerts)
#include "tst_Alerts.moc"
