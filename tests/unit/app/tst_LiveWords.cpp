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
        QVERIFY(header.line.startsWith(u"Grace Church · starts in 12 min · planned for "));
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

    void onlyAServiceThatGoesLiveByItselfIsSaidTo()
    {
        Scene s;
        s.channel().nextStart = fromRfc3339("2026-11-22T10:00:00Z");
        s.day.service = u"S1"_s;
        s.day.starts = QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
        const auto line = [&s] { return LiveWords::header(s.situation()).line; };
        QVERIFY(line().contains(u"planned for ")); // somebody must press
        s.day.goesLiveItself = true;
        QVERIFY(line().contains(u"goes live at "));
        s.channel().nextStart = fromRfc3339("2026-11-22T10:30:00Z"); // set by hand, which the plan does nothing about
        QVERIFY(line().contains(u"planned for "));
    }

    void thePlannedEndIsThatOfWhatIsOnAir()
    {
        Scene s;
        s.receiving();
        s.onAir();
        s.day.service = u"S2"_s;
        s.day.starts = s.now.addSecs(30 * 60); // the next one, and the morning runs over
        s.day.ends = s.now.addSecs(90 * 60);
        QVERIFY(!LiveWords::header(s.situation()).line.contains(u"planned end"));
        s.day.isOnAirs = true;
        QVERIFY(LiveWords::header(s.situation()).line.contains(u"planned end"));
    }

    void whatArrivesIsNeverCalledNothing()
    {
        Scene s;
        const auto words = [&s] { return LiveWords::preview(s.situation()).emptyText; };
        QVERIFY(words().startsWith(u"No picture yet."));
        s.receiving();
        QCOMPARE(words(), QString());
        s.onAir();
        QCOMPARE(words(), QString());
        s.lost();
        QCOMPARE(words(), u"Nothing is coming in. Viewers wait."_s);
        s.connection.link = LinkState::Unreachable;
        QCOMPARE(words(), u"The server is out of sight."_s);
    }

    void withADelayTheButtonSaysWhatViewersStillSee()
    {
        Scene s;
        s.receiving();
        s.onAir();
        s.step = GoLive::Step::Closing;
        s.slateDueAt = s.now.addSecs(20);
        MainButton button = LiveWords::button(s.situation());
        QCOMPARE(button.kind, Kind::KeepGoing);
        QVERIFY(button.enabled);
        QCOMPARE(button.small, u"Viewers are still seeing the last 20 s"_s);
        QCOMPARE(LiveWords::header(s.situation()).air, AirState::Ending);
        s.step = GoLive::Step::Idle; // somebody else said End
        QCOMPARE(LiveWords::header(s.situation()).air, AirState::OnAir);
        s.channel().closingAt = WallTime(std::chrono::milliseconds(s.slateDueAt->toMSecsSinceEpoch()));
        QCOMPARE(LiveWords::header(s.situation()).air, AirState::Ending);
        QCOMPARE(LiveWords::button(s.situation()).small, u"Viewers are still seeing the last 20 s"_s);
        s.now = s.now.addSecs(20);
        s.channel().ingest->showing = "closing";
        QVERIFY(LiveWords::button(s.situation()).small.startsWith(u"The closing slide shows"));
    }

    void aPlaceIsReadyOnlyWhenNobodyHasToLookAtIt()
    {
        Scene s;
        s.facebook("idle", "");
        Place &facebook = s.places.places[0];
        const auto count = [&s] { return item(s, u"places"_s); };
        QCOMPARE(count().state, CheckState::Done);
        QCOMPARE(hop(s, u"01JF"_s).line, u"Starts with Go Live"_s);
        facebook.tried = PlaceTried{.isAccepted = false, .reason = u"key_refused"_s, .at = s.now.addSecs(-150)};
        QCOMPARE(count().state, CheckState::NeedsYou);
        QVERIFY(count().text.startsWith(u"0 of 1 "));
        QCOMPARE(hop(s, u"01JF"_s).line, u"Key refused · paste a new one"_s);
        QCOMPARE(hop(s, u"01JF"_s).pill, u"Fix"_s);
        QCOMPARE(hop(s, u"01JF"_s).deeds.at(0).kind, HopDeed::Kind::PasteKey);
        facebook.tried->reason = u"port_refused"_s;
        QCOMPARE(hop(s, u"01JF"_s).line, u"Nobody answers the door there"_s);
        facebook.tried->isAccepted = true;
        QCOMPARE(count().state, CheckState::Done);
        QVERIFY(hop(s, u"01JF"_s).line.startsWith(u"Key works · checked 2 min"));
        s.serverSays("place.codec", {}, "destinations/01JF");
        QCOMPARE(count().state, CheckState::NeedsYou);
        QCOMPARE(hop(s, u"01JF"_s).line, u"It cannot take what OBS sends"_s);
        s.receiving();
        s.onAir();
        s.serverSays("place.codec", {}, "destinations/01JF");
        facebook.state = u"live"_s; // what arrives there counts, whatever was thought before
        facebook.tried->isAccepted = false;
        QCOMPARE(count().state, CheckState::Done);
        QCOMPARE(hop(s, u"01JF"_s).pill, u"Good"_s);
    }

    void aPlaceInTroubleStandsBeforeTheOthers()
    {
        Scene s;
        s.facebook("refused", "key_refused");
        s.places.places.insert(s.places.places.begin(), {.id = u"01JY"_s, .name = u"YouTube"_s, .state = u"live"_s});
        const auto rows = LiveWords::whereItGoes(s.situation());
        QCOMPARE(rows.at(2).id, u"01JF"_s);
        QCOMPARE(rows.at(3).id, u"01JY"_s);
    }

    void aPlaceTheServiceLeavesOutIsNeitherNamedNorCounted()
    {
        Scene s;
        s.facebook("idle", "");
        s.places.places.insert(s.places.places.begin(), {.id = u"01JY"_s, .name = u"YouTube"_s, .state = u"idle"_s});
        s.day.service = u"S1"_s;
        s.day.starts = s.now.addSecs(12 * 60);
        s.day.ends = s.now.addSecs(72 * 60);
        s.day.leadMinutes = 10;
        s.day.places = {u"01JY"_s};
        // Go Live is not yet the service's.
        QCOMPARE(LiveWords::button(s.situation()).small, u"to our web page, YouTube and Facebook"_s);
        s.now = s.now.addSecs(2 * 60);
        QCOMPARE(LiveWords::button(s.situation()).small, u"to our web page and YouTube"_s);
        QCOMPARE(hop(s, u"01JF"_s).line, u"Not for this service"_s);
        QCOMPARE(hop(s, u"01JF"_s).pillTone, Tone::Quiet);
        QVERIFY(hop(s, u"01JF"_s).deeds.empty());
        QVERIFY(item(s, u"places"_s).text.startsWith(u"1 of 1 "));
        s.receiving();
        s.onAir();
        QCOMPARE(hop(s, u"01JF"_s).line, u"Begins in a moment"_s); // on air with something else
        s.day.isOnAirs = true;
        QCOMPARE(hop(s, u"01JF"_s).line, u"Not for this service"_s);
        s.places.places[1].state = u"live"_s; // somebody had it sent there all the same
        QCOMPARE(hop(s, u"01JF"_s).pill, u"Good"_s);
        s.day.places.clear();
        s.places.places[1].state = u"off"_s; // by the server's word
        QCOMPARE(hop(s, u"01JF"_s).line, u"Not for this service"_s);
    }

    void aPlaceThatIsOffSaysWhetherItIsTheNextTimeToo()
    {
        Scene s;
        s.facebook("off", "this_time");
        s.receiving();
        s.onAir();
        Place &facebook = s.places.places[0];
        facebook.isOn = false;
        facebook.isForNow = true;
        QCOMPARE(hop(s, u"01JF"_s).line, u"Off this time, on the next"_s);
        QCOMPARE(hop(s, u"01JF"_s).deeds.at(0).kind, HopDeed::Kind::TurnOn);
        facebook.isForNow = false;
        QCOMPARE(hop(s, u"01JF"_s).line, u"Off until turned on"_s);
        facebook.isOn = facebook.isForNow = true;
        facebook.state = u"live"_s;
        QCOMPARE(hop(s, u"01JF"_s).line, u"On this time only"_s);
        QCOMPARE(hop(s, u"01JF"_s).pill, u"Good"_s);
    }

    void ofSrtNobodyKnowsWhatArrived()
    {
        Scene s;
        s.facebook("live", "");
        s.receiving();
        s.onAir();
        s.places.places[0].preset = u"srt"_s;
        s.places.places[0].kbps = 900;
        QCOMPARE(hop(s, u"01JF"_s).line, u"900 kb/s sent"_s);
        QCOMPARE(hop(s, u"01JF"_s).pill, u"Sent"_s);
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
        s.connection.channel->page = "https://live.church.example.org/";
        QCOMPARE(hop(s, u"web"_s).line, u"live.church.example.org"_s);
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

    void aRowIsNotGoodWhileWhatGoesOverItIsNot_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("word");
        QTest::newRow("slow") << u"ingest.upload_slow"_s << u"Slow"_s;
        QTest::newRow("silent") << u"sound.none"_s << u"No sound"_s;
        QTest::newRow("black") << u"picture.black"_s << u"No picture"_s;
        QTest::newRow("a slide") << u"picture.frozen"_s << u"Good"_s;
    }
    void aRowIsNotGoodWhileWhatGoesOverItIsNot()
    {
        QFETCH(QString, id);
        QFETCH(QString, word);
        Scene s;
        s.receiving();
        s.onAir();
        s.serverSays(qPrintable(id), {{"kbps", 1'200.0}, {"kbps_wanted", 900.0}});
        const auto rows = LiveWords::whereItGoes(s.situation());
        for (const HopRow *row : {&rows[0], &rows[1]}) {
            QCOMPARE(row->pill, word);
            QCOMPARE(row->pillTone, word == u"Good" ? Tone::Good : Tone::NeedsYou);
        }
    }
    void aBusyComputerIsSaidOfItsRow()
    {
        Scene s;
        s.receiving();
        s.obs.encoderLateNow = kLateFramesMuch;
        const auto rows = LiveWords::whereItGoes(s.situation());
        QCOMPARE(rows[0].pill, u"Busy"_s);
        QCOMPARE(rows[1].pill, u"Ready"_s); // off air nobody is watching
    }
};

BELFRY_CASE(tst_LiveWords)
#include "tst_LiveWords.moc"
