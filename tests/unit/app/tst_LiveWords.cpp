#include "app/Checklist.h"
#include "app/LiveWords.h"
#include "support/Case.h"
#include "unit/app/Scene.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace belfry;
using namespace belfry::app;
using namespace belfry::test;
using namespace Qt::StringLiterals;
using Kind = MainButton::Kind;

namespace {

CheckItem item(const Scene &scene, const QString &id)
{
    for (const CheckItem &each : Checklist::items(scene.situation())) {
        if (each.id == id)
            return each;
    }
    return {};
}

HopRow hop(const Scene &scene, const QString &id)
{
    for (const HopRow &each : LiveWords::whereItGoes(scene.situation())) {
        if (each.id == id)
            return each;
    }
    return {};
}

QString fact(const Scene &scene, const QString &id)
{
    for (const Fact &each : LiveWords::facts(scene.situation())) {
        if (each.id == id)
            return each.value;
    }
    return {};
}

} // namespace

class tst_LiveWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void readyBeforeTheService()
    {
        Scene s;
        s.channel().nextStart = fromRfc3339("2026-11-22T10:00:00Z");
        const Header header = LiveWords::header(s.situation());
        QCOMPARE(header.air, AirState::Ready);
        QCOMPARE(header.word, u"READY"_s);
        QCOMPARE(header.tone, Tone::Good);
        QCOMPARE(header.title, u"Sunday Morning Worship"_s);
        QVERIFY(header.line.startsWith(u"Grace Church · starts in 12 min · goes live at "));
        QCOMPARE(header.countdownTo, std::optional(QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC)));
        const MainButton button = LiveWords::button(s.situation());
        QCOMPARE(button.kind, Kind::GoLive);
        QVERIFY(button.enabled);
        QCOMPARE(button.small, u"to our web page"_s);
    }

    void theHeaderNamesTheServiceThatIsOnAirOrDue()
    {
        Scene s;
        const auto title = [&s] { return LiveWords::header(s.situation()).title; };
        QCOMPARE(title(), u"Sunday Morning Worship"_s); // the channel's: nothing is planned
        s.day.service = u"S1"_s;
        s.day.title = u"Harvest festival"_s;
        s.day.starts = s.now.addSecs(12 * 60);
        s.day.ends = s.now.addSecs(72 * 60);
        QCOMPARE(title(), u"Harvest festival"_s);
        s.receiving();
        s.onAir();
        QCOMPARE(title(), u"Harvest festival"_s); // the broadcast is not read yet
        s.day.onAirTitle = u"Harvest festival with baptism"_s;
        QCOMPARE(title(), u"Harvest festival with baptism"_s);
        s.day.title = u"Vespers"_s; // the morning runs over, and the evening is the next that is planned
        s.day.starts = s.now.addSecs(6 * 3600);
        QCOMPARE(title(), u"Harvest festival with baptism"_s);
        s.day.onAirTitle.clear();
        QCOMPARE(title(), u"Sunday Morning Worship"_s);
        s.connection = {.link = LinkState::Connecting};
        QCOMPARE(title(), u"Belfry"_s);
    }

    void aStartThatPassedIsNotCountedDown()
    {
        Scene s;
        s.channel().nextStart = fromRfc3339("2026-11-22T09:00:00Z");
        QVERIFY(!LiveWords::header(s.situation()).countdownTo);
        QCOMPARE(LiveWords::header(s.situation()).line, u"Grace Church"_s);
    }

    void onAirWithTheRightClock() // F25
    {
        Scene s;
        s.receiving();
        s.onAir();
        s.connection.clockAhead = std::chrono::minutes(10);
        const Header header = LiveWords::header(s.situation());
        QCOMPARE(header.word, u"ON AIR"_s);
        QCOMPARE(header.tone, Tone::OnAir);
        QCOMPARE(header.onAirSince, std::optional(QDateTime(QDate(2026, 11, 22), QTime(8, 56), Qt::UTC)));
        QCOMPARE(LiveWords::button(s.situation()).kind, Kind::HoldToEnd);
        QVERIFY(LiveWords::button(s.situation()).enabled);
        QCOMPARE(LiveWords::preview(s.situation()).heading, u"What viewers see"_s);
    }

    void neverSaysOnAirBeforeTheServerDoes()
    {
        Scene s;
        s.receiving();
        for (const auto step : {GoLive::Step::StartingObs, GoLive::Step::WaitingForPicture, GoLive::Step::PuttingOnAir}) {
            s.step = step;
            QCOMPARE(LiveWords::header(s.situation()).word, u"GOING LIVE"_s);
            QVERIFY(!LiveWords::header(s.situation()).onAirSince);
            QCOMPARE(LiveWords::button(s.situation()).kind, Kind::GoingLive);
        }
    }

    void saysWhatIsKnownAndHowOldItIs() // F26
    {
        Scene s;
        s.receiving();
        s.onAir();
        s.connection.link = LinkState::Unreachable;
        s.connection.seenAt = s.now.addSecs(-12);
        const Header header = LiveWords::header(s.situation());
        QCOMPARE(header.word, u"LAST SEEN ON AIR"_s);
        QVERIFY(!header.onAirSince);
        QVERIFY(LiveWords::staleNote(s.situation()).contains(u"12"));
        QCOMPARE(LiveWords::button(s.situation()).kind, Kind::HoldToEnd);
        QVERIFY(!LiveWords::button(s.situation()).enabled);
        s.connection.link = LinkState::Connected;
        QVERIFY(LiveWords::staleNote(s.situation()).isEmpty());
    }

    void aDisabledGoLiveSaysWhy()
    {
        Scene s;
        s.obs.aim = ObsAim::Elsewhere;
        QVERIFY(!LiveWords::button(s.situation()).enabled);
        QCOMPARE(LiveWords::button(s.situation()).small, u"OBS would send somewhere else"_s);
        s.obs = {.reach = ObsReach::NotOpen};
        QCOMPARE(LiveWords::button(s.situation()).small, u"OBS is not open"_s);
        s.connection.link = LinkState::Unreachable;
        QCOMPARE(LiveWords::button(s.situation()).small, u"the server is out of sight"_s);
        s = {};
        s.connection = {};
        QCOMPARE(LiveWords::header(s.situation()).word, u"CONNECTING"_s);
    }

    void theRowsSayHowItGoes()
    {
        Scene s;
        s.receiving();
        QCOMPARE(hop(s, u"obs"_s).line, u"4,480 kb/s · steady for 18 min"_s);
        QCOMPARE(hop(s, u"obs"_s).pillTone, Tone::Good);
        QCOMPARE(hop(s, u"web"_s).line, u"127.0.0.1:8080"_s);
        s.lost();
        s.obs.reach = ObsReach::NotOpen;
        QCOMPARE(hop(s, u"obs"_s).pillTone, Tone::NeedsYou);
        QCOMPARE(hop(s, u"web"_s).pill, u"Waiting"_s);
    }

    void factsAreKnownOrADash()
    {
        Scene s;
        for (const char *id : {"scene", "sending", "dropped", "computer"})
            QCOMPARE(fact(s, QString::fromLatin1(id)), u"–"_s);
        s.receiving();
        s.obs.scene = u"Sermon"_s;
        s.obs.droppedPercent = 0.04;
        s.obs.busyPercent = 30.6;
        QCOMPARE(fact(s, u"scene"_s), u"Sermon"_s);
        QCOMPARE(fact(s, u"sending"_s), u"4,480 kb/s"_s);
        QCOMPARE(fact(s, u"dropped"_s), u"0.0 %"_s);
        QCOMPARE(fact(s, u"computer"_s), u"31 % busy"_s);
        QCOMPARE(LiveWords::preview(s.situation()).tag, u"1080p · 30 fps"_s);
    }

    void theChecklistIsMeasuredNeverGuessed()
    {
        Scene s;
        QCOMPARE(item(s, u"picture"_s).state, CheckState::Open);
        QCOMPARE(item(s, u"upload"_s).state, CheckState::Open);
        QCOMPARE(item(s, u"sound"_s).state, CheckState::Done);
        s.soundHeard.reset();
        QCOMPARE(item(s, u"sound"_s).state, CheckState::Open);
        s.soundHeard = false;
        QCOMPARE(item(s, u"sound"_s).state, CheckState::NeedsYou);
        s.obs.aim = ObsAim::Elsewhere;
        QCOMPARE(item(s, u"aim"_s).state, CheckState::NeedsYou);
        s.receiving();
        s.obs.aim = ObsAim::Ours;
        s.soundHeard = true;
        const auto all = Checklist::items(s.situation());
        QVERIFY(std::all_of(all.begin(), all.end(), [](const CheckItem &each) { return each.state == CheckState::Done; }));
        s.obs.droppedPercent = 4.0;
        QCOMPARE(item(s, u"upload"_s).state, CheckState::NeedsYou);
    }

    void anotherEncodersStreamIsNotCalledObs()
    {
        Scene s;
        s.receiving();
        s.obs.stream = obs::StreamState::Stopped;
        for (const ObsAim aim : {ObsAim::Unknown, ObsAim::Elsewhere}) {
            s.obs.aim = aim;
            QCOMPARE(item(s, u"aim"_s).text, u"The stream comes to us"_s);
            QCOMPARE(item(s, u"aim"_s).state, CheckState::Done);
        }
    }
};

BELFRY_CASE(tst_LiveWords)
#include "tst_LiveWords.moc"
