#include "app/FirstRunPresenter.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QSignalSpy>
#include <QTest>

using namespace belfry;
using namespace belfry::app;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

struct FakeWorld final : FirstRunPresenter::World {
    FirstRunSight now{.inSight = true, .church = u"Our church"_s, .page = QUrl(u"http://192.0.2.7:8080/"_s), .reach = ObsReach::Connected,
                      .aim = ObsAim::Elsewhere};
    QStringList done;
    int kept = 0;
    Result<> answer = Done();

    FirstRunSight sight() override { return now; }
    void nameChurch(const QString &church, const QString &, Reply reply) override
    {
        done << u"church "_s + church;
        reply(answer);
    }
    void signIn(const QString &login, const Secret &) override { done << u"sign in "_s + login; }
    void setObsPassword(const Secret &) override { done << u"password"_s; }
    Result<> openObs() override
    {
        done << u"open"_s;
        return answer;
    }
    void setUpObs(Reply reply) override
    {
        done << u"set up"_s;
        if (answer)
            now.aim = ObsAim::Ours;
        reply(answer);
    }
    void startObs(Reply reply) override
    {
        done << u"start"_s;
        reply(answer);
    }
    void stopObs() override { done << u"stop"_s; }
    bool canSetKeyframes = true;
    Notice keyframesFar(double seconds) override
    {
        Notice notice = Notice::withSteps(u"Too far"_s, QString::number(seconds), u"Do it in OBS"_s);
        if (canSetKeyframes) {
            notice.fix = Fix::SetKeyframes;
            notice.banner.fixText = u"Set it to 2 s"_s;
        }
        return notice;
    }
    void setKeyframes(Reply reply) override
    {
        done << u"keyframes"_s;
        reply(answer);
    }
    int keptStep() override { return kept; }
    void keepStep(int step) override { kept = step; }

    void receive()
    {
        model::Ingest ingest;
        ingest.state = model::IngestState::Receiving;
        ingest.keyframeSeen = true;
        ingest.video = model::VideoLine{.codec = "avc1", .width = 1280, .height = 720, .fps = 30.0, .kbps = 3000.0, .keyframeIntervalSeconds = 2.0};
        ingest.audio = model::AudioLine{.codec = "mp4a", .sampleRate = 48000, .channels = 2, .kbps = 96.0, .loudness = -18.0};
        now.measured = {.ingest = ingest, .findings = {}, .droppedPercent = 0.0, .soundHeard = true};
    }
};

struct Bench {
    FakeWorld world;
    FakeExecutor gui;
    FirstRunPresenter run{world, gui};

    const FirstRunState &state() const { return run.state(); }
    QStringList buttons() const
    {
        QStringList all;
        for (const DryRunLine &line : state().lines) {
            if (!line.fixText.isEmpty())
                all << line.id + u": "_s + line.fixText;
        }
        return all;
    }
    void toDryRun()
    {
        run.begin();
        run.nameChurch(u"Grace"_s);
        run.goOn();
        run.goOn();
        run.skip();
    }
};

} // namespace

class tst_FirstRunPresenter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leadsThroughFiveStepsToTheControlRoom()
    {
        Bench b;
        QSignalSpy finished(&b.run, &FirstRunPresenter::finished);
        b.run.begin();
        QCOMPARE(b.state().step, FirstRunStep::Church);
        b.run.nameChurch(u" Grace Church "_s);
        QCOMPARE(b.world.done, QStringList({u"church Grace Church"_s}));
        QCOMPARE(b.state().step, FirstRunStep::Obs);
        QCOMPARE(b.state().continueText, u"Set up OBS for me"_s);
        b.run.goOn();
        QCOMPARE(b.state().step, FirstRunStep::Page);
        b.run.goOn();
        QCOMPARE(b.state().step, FirstRunStep::Place);
        QVERIFY(!b.state().canContinue);
        b.run.skip();
        QCOMPARE(b.state().step, FirstRunStep::DryRun);
        b.run.skip();
        QCOMPARE(finished.size(), 1);
        QVERIFY(b.run.isDone());
        QVERIFY(!b.world.done.contains(u"start"_s));
    }
    void goesOnWhereItWasLeft()
    {
        Bench b;
        b.run.begin();
        b.run.nameChurch(u"Grace"_s);
        QCOMPARE(b.world.kept, 1);
        FirstRunPresenter second(b.world, b.gui);
        second.begin();
        QCOMPARE(second.state().step, FirstRunStep::Obs);
    }
    void goesBackAndKeepsWhatWasDone()
    {
        Bench b;
        b.toDryRun();
        for (const FirstRunStep step : {FirstRunStep::Place, FirstRunStep::Page, FirstRunStep::Obs, FirstRunStep::Church}) {
            b.run.back();
            QCOMPARE(b.state().step, step);
        }
        b.run.back();
        QCOMPARE(b.state().step, FirstRunStep::Church);
        b.world.now.church = u"Grace"_s;
        b.run.nameChurch(u"Grace"_s); // the same: nothing to say to the server
        QCOMPARE(b.world.done.filter(u"church"_s).size(), 1);
        QCOMPARE(b.state().continueText, u"Continue"_s); // OBS is set up already
    }
    void aServerThatDoesNotLetUsInLeadsToTheSettings()
    {
        Bench b;
        b.world.now.inSight = false;
        b.world.now.settingsMendIt = true;
        b.world.now.serverWord = u"It wants the owner’s token"_s;
        b.run.begin();
        QVERIFY(!b.state().canContinue && b.state().settingsMendIt);
        b.world.now.inSight = true;
        b.run.look();
        QVERIFY(b.state().canContinue && !b.state().settingsMendIt);
    }
    void anObsThatCannotBeOpenedIsSaidInWords()
    {
        Bench b;
        b.world.answer = fail(ErrorCode::NotFound, "the program OBS was not found in its usual places");
        b.run.openObs();
        QVERIFY2(b.state().message.contains(u"Open it yourself") && !b.state().message.contains(u"usual places"), qPrintable(b.state().message));
    }
    void staysOnAStepThatDidNotWork()
    {
        Bench b;
        b.world.answer = fail(ErrorCode::Unreachable, "away");
        b.run.begin();
        b.run.nameChurch(u"Grace"_s);
        QCOMPARE(b.state().step, FirstRunStep::Church);
        QVERIFY(!b.state().message.isEmpty());
        b.run.nameChurch(u"  "_s);
        QCOMPARE(b.world.done.size(), 1);
    }
    void saysOfEachStateOfObsWhatToDo_data()
    {
        QTest::addColumn<int>("reach");
        for (const auto reach : {ObsReach::NotOpen, ObsReach::PasswordNeeded, ObsReach::PasswordWrong, ObsReach::Kicked, ObsReach::Unsupported})
            QTest::newRow(qPrintable(QString::number(static_cast<int>(reach)))) << static_cast<int>(reach);
    }
    void saysOfEachStateOfObsWhatToDo()
    {
        QFETCH(int, reach);
        Bench b;
        b.run.begin();
        b.run.nameChurch(u"Grace"_s);
        b.world.now.reach = static_cast<ObsReach>(reach);
        b.run.look();
        QVERIFY(!b.state().obsWord.isEmpty());
        QVERIFY(!b.state().obsAdvice.isEmpty());
        QCOMPARE(static_cast<int>(b.state().obsTone), static_cast<int>(Tone::NeedsYou));
        QVERIFY(!b.state().canContinue);
        QVERIFY(!b.state().skipText.isEmpty());
    }
    void anObsThatIsOpeningIsNotOpenedAgain()
    {
        Bench b;
        b.run.begin();
        b.run.nameChurch(u"Grace"_s);
        b.world.now.reach = ObsReach::NotOpen;
        b.run.look();
        QVERIFY(b.state().obsCanBeOpened);
        b.world.now.obsIsOpening = true;
        b.run.look();
        QVERIFY(!b.state().obsCanBeOpened);
        QVERIFY(b.state().obsWord.contains(u"opening"_s));
    }
    void measuresNinetySecondsAndEndsInGreen()
    {
        Bench b;
        b.toDryRun();
        b.run.goOn();
        QVERIFY(b.world.done.contains(u"start"_s));
        QCOMPARE(b.state().run, FirstRunState::Run::Starting);
        b.gui.advance(Duration(3'000));
        QCOMPARE(b.state().run, FirstRunState::Run::Starting);
        b.world.receive();
        b.gui.advance(Duration(10'000));
        QCOMPARE(b.state().run, FirstRunState::Run::Measuring);
        QCOMPARE(b.state().secondsLeft, 80);
        b.gui.advance(Duration(81'000));
        QCOMPARE(b.state().run, FirstRunState::Run::Good);
        QCOMPARE(b.world.done.last(), u"stop"_s);
        b.run.goOn();
        QVERIFY(b.run.isDone());
    }
    void endsInWhatNeedsSomebody()
    {
        Bench b;
        b.toDryRun();
        b.world.receive();
        b.world.now.measured.ingest->video->keyframeIntervalSeconds = 8.3;
        b.run.startDryRun();
        b.gui.advance(Duration(95'000));
        QCOMPARE(b.state().run, FirstRunState::Run::NeedsYou);
        QVERIFY(b.state().canContinue);
    }
    void keyframesTooFarApartAreMendedWithOnePress() // F14
    {
        Bench b;
        b.toDryRun();
        b.world.receive();
        b.world.now.measured.ingest->video->keyframeIntervalSeconds = 8.3;
        b.run.startDryRun();
        b.gui.advance(Duration(20'000));
        QVERIFY(b.buttons().isEmpty()); // not while it is measured
        b.run.mend(u"keyframes"_s);
        b.gui.advance(Duration(75'000));
        QCOMPARE(b.buttons(), QStringList{u"keyframes: Set it to 2 s"_s});
        b.run.mend(u"sound"_s);
        QVERIFY(!b.world.done.contains(u"keyframes"_s));
        b.run.mend(u"keyframes"_s);
        QCOMPARE(b.world.done.filter(u"keyframes"_s).size(), 1);
        QCOMPARE(b.state().run, FirstRunState::Run::NotYet); // only another run can say that it is well now
        QVERIFY(b.state().message.contains(u"2 s"));
        QCOMPARE(b.state().continueText, u"Start the dry run"_s);
        b.world.now.measured.ingest->video->keyframeIntervalSeconds = 2.0;
        b.run.goOn();
        b.gui.advance(Duration(95'000));
        QCOMPARE(b.state().run, FirstRunState::Run::Good);
        QVERIFY(b.buttons().isEmpty());
    }
    void whatObsDoesNotLetItselfBeToldIsShownStepByStep()
    {
        Bench b;
        b.world.canSetKeyframes = false;
        QSignalSpy steps(&b.run, &FirstRunPresenter::stepsWanted);
        b.toDryRun();
        b.world.receive();
        b.world.now.measured.ingest->video->keyframeIntervalSeconds = 8.3;
        b.run.startDryRun();
        b.gui.advance(Duration(95'000));
        QCOMPARE(b.buttons(), QStringList{u"keyframes: Show me where"_s});
        b.run.mend(u"keyframes"_s);
        QCOMPARE(steps.size(), 1);
        QVERIFY(!b.world.done.contains(u"keyframes"_s));
        QCOMPARE(b.state().run, FirstRunState::Run::NeedsYou);
    }
    void aMendThatDidNotWorkSaysSoAndLeavesTheResult()
    {
        Bench b;
        b.toDryRun();
        b.world.receive();
        b.world.now.measured.ingest->video->keyframeIntervalSeconds = 8.3;
        b.run.startDryRun();
        b.gui.advance(Duration(95'000));
        b.world.answer = fail(ErrorCode::Closed, "away");
        b.run.mend(u"keyframes"_s);
        QVERIFY(!b.state().message.isEmpty());
        QCOMPARE(b.state().run, FirstRunState::Run::NeedsYou);
    }
    void givesUpWhenNothingArrives()
    {
        Bench b;
        b.toDryRun();
        b.run.startDryRun();
        b.gui.advance(Duration(40'000));
        QCOMPARE(b.state().run, FirstRunState::Run::NotYet);
        QVERIFY(!b.state().message.isEmpty());
        QCOMPARE(b.world.done.last(), u"stop"_s);
    }
    void theDryRunNeverStartsAnObsThatWouldSendElsewhere()
    {
        Bench b;
        b.run.beginDryRun(); // as from the Services page, with OBS as somebody left it
        QCOMPARE(b.state().continueText, u"Set up OBS for me"_s);
        QVERIFY(b.state().isObsElsewhere && !b.state().obsAdvice.isEmpty());
        b.run.startDryRun();
        QCOMPARE(b.state().run, FirstRunState::Run::NotYet);
        QVERIFY(b.world.done.isEmpty());
        b.run.goOn();
        QCOMPARE(b.world.done, QStringList{u"set up"_s});
        QCOMPARE(b.state().step, FirstRunStep::DryRun);
        QCOMPARE(b.state().continueText, u"Start the dry run"_s);
        b.run.goOn();
        QCOMPARE(b.world.done, QStringList({u"set up"_s, u"start"_s}));
    }
    void anEncoderThatSendsAlreadyIsMeasuredWithoutObs()
    {
        Bench b;
        b.world.receive();
        b.run.beginDryRun();
        b.run.goOn();
        b.gui.advance(Duration(95'000));
        QCOMPARE(b.state().run, FirstRunState::Run::Good);
        QVERIFY(b.world.done.isEmpty());
    }
    void leavesAStreamThatItDidNotStart()
    {
        Bench b;
        b.toDryRun();
        b.world.now.obsSends = true;
        b.world.receive();
        b.run.startDryRun();
        b.gui.advance(Duration(95'000));
        QVERIFY(!b.world.done.contains(u"start"_s));
        QVERIFY(!b.world.done.contains(u"stop"_s));
    }
    void neverEndsAStreamThatWentOnAirMeanwhile()
    {
        Bench b;
        b.toDryRun();
        b.run.startDryRun();
        b.world.receive();
        b.gui.advance(Duration(20'000));
        b.world.now.isOnAir = true;
        b.run.back();
        QVERIFY(!b.world.done.contains(u"stop"_s));
        b.run.beginDryRun();
        b.run.startDryRun();
        QVERIFY(!b.state().message.isEmpty()); // on air is no time for a test
    }
    void leavingTheStepStopsTheTest()
    {
        Bench b;
        b.toDryRun();
        b.run.startDryRun();
        b.run.back();
        QCOMPARE(b.world.done.last(), u"stop"_s);
        QCOMPARE(b.state().run, FirstRunState::Run::NotYet);
    }
};

BELFRY_CASE(tst_FirstRunPresenter)
#include "tst_FirstRunPresenter.moc"
