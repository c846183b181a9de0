#include "app/GoLive.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QTest>

using namespace belfry;
using namespace belfry::app;
using namespace belfry::test;
using Step = GoLive::Step;
using Why = GoLiveFailure;

namespace {

/// A world that does what its fields say and keeps the replies until the test gives them.
struct World : GoLive::World {
    GoLive::Sight now{.server = true, .obs = true};
    int starts = 0;
    int stops = 0;
    int onAirs = 0;
    int offAirs = 0;
    Reply startReply;
    Reply onAirReply;
    Reply offAirReply;

    GoLive::Sight sight() override { return now; }
    void startObs(Reply reply) override
    {
        ++starts;
        now.obsStarting = true;
        startReply = std::move(reply);
    }
    void stopObs() override { ++stops; }
    void putOnAir(Reply reply) override
    {
        ++onAirs;
        onAirReply = std::move(reply);
    }
    void takeOffAir(bool closing, Reply reply) override
    {
        ++offAirs;
        closings += closing ? 1 : 0;
        offAirReply = std::move(reply);
    }
    void keepGoing(Reply reply) override { keepReply = std::move(reply); }
    int closings = 0;
    Reply keepReply;
};

struct Bench {
    World world;
    FakeExecutor gui;
    int changes = 0;
    GoLive live{world, gui, [this] { ++changes; }};

    void obsStreams()
    {
        world.now.obsStarting = false;
        world.now.obsStreaming = true;
        live.look();
    }
    void keyframe()
    {
        world.now.arrives = world.now.keyframe = true;
        live.look();
    }
    /// The server took the End, the closing slate has run, and it is over.
    void endAnswered()
    {
        world.offAirReply(Done{});
        world.now.closing = true;
        live.look();
        world.now.onAir = world.now.closing = false;
        live.look();
    }
    /// Up to ON AIR, OBS started by us.
    void goOnAir()
    {
        live.start();
        obsStreams();
        keyframe();
        world.now.onAir = true;
        world.onAirReply(Done{});
    }
};

} // namespace

class tst_GoLive : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void startsObsWaitsForThePictureAndOnlyThenGoesOnAir()
    {
        Bench b;
        b.live.start();
        QCOMPARE(b.live.step(), Step::StartingObs);
        QCOMPARE(b.world.starts, 1);
        b.world.startReply(Done{});
        QCOMPARE(b.live.step(), Step::StartingObs);
        b.obsStreams();
        QCOMPARE(b.live.step(), Step::WaitingForPicture);
        b.world.now.arrives = true;
        b.live.look();
        QCOMPARE(b.world.onAirs, 0);
        b.keyframe();
        QCOMPARE(b.live.step(), Step::PuttingOnAir);
        QCOMPARE(b.world.onAirs, 1);
        b.world.onAirReply(Done{});
        QCOMPARE(b.live.step(), Step::Idle);
        QCOMPARE(b.live.failure(), Why::None);
        QVERIFY(b.live.startedObs());
        QCOMPARE(b.gui.timers(), std::size_t(0));
    }

    void twoPressesDoNothingTwice()
    {
        Bench b;
        b.live.start();
        b.live.start();
        QCOMPARE(b.world.starts, 1);
        b.obsStreams();
        b.keyframe();
        b.live.start();
        b.live.look();
        QCOMPARE(b.world.onAirs, 1);
        b.world.now.onAir = true;
        b.world.onAirReply(Done{});
        b.live.start();
        QCOMPARE(b.world.onAirs, 1);
        QCOMPARE(b.live.step(), Step::Idle);
    }

    void goesOnAirAtOnceWhenThePictureIsThere()
    {
        Bench b;
        b.world.now.arrives = b.world.now.keyframe = true;
        b.live.start();
        QCOMPARE(b.live.step(), Step::PuttingOnAir);
        QCOMPARE(b.world.starts, 0);
        QVERIFY(!b.live.startedObs());
    }

    void worksWithAnEncoderItCannotTalkTo()
    {
        Bench b;
        b.world.now.obs = false;
        b.world.now.arrives = true;
        b.live.start();
        QCOMPARE(b.live.step(), Step::WaitingForPicture);
        b.keyframe();
        QCOMPARE(b.world.onAirs, 1);
    }

    void waitsForAnObsThatStreamsByItself()
    {
        Bench b;
        b.world.now.obsStreaming = true;
        b.live.start();
        QCOMPARE(b.live.step(), Step::WaitingForPicture);
        QCOMPARE(b.world.starts, 0);
    }

    void neverStartsAnObsThatWouldSendElsewhere()
    {
        Bench b;
        b.world.now.obsElsewhere = true;
        b.live.start();
        QCOMPARE(b.live.failure(), Why::ObsElsewhere);
        b.world.now.obsStreaming = true;
        b.live.start();
        QCOMPARE(b.live.failure(), Why::ObsElsewhere);
        QCOMPARE(b.world.starts, 0);
    }

    void saysWhenThereIsNobodyToSendAndNoServer()
    {
        Bench b;
        b.world.now.obs = false;
        b.live.start();
        QCOMPARE(b.live.failure(), Why::NobodySends);
        b.world.now.server = false;
        b.live.start();
        QCOMPARE(b.live.failure(), Why::ServerAway);
        QCOMPARE(b.live.step(), Step::Idle);
    }

    void anEndIsWaitedForAsLongAsTheDelayHoldsMore()
    {
        Bench b;
        b.goOnAir();
        b.world.now.delay = Duration(120'000);
        b.live.end();
        b.world.offAirReply(Done{});
        b.gui.advance(Duration(125'000)); // what the delay held has been seen; the slate shows
        QCOMPARE(b.live.step(), Step::Closing);
        QCOMPARE(b.live.failure(), Why::None);
        b.gui.advance(Duration(60'000));
        QCOMPARE(b.live.failure(), Why::EndFailed);
    }

    void anotherWindowMayBeQuicker()
    {
        Bench b;
        b.live.start();
        b.obsStreams();
        b.world.now.onAir = true;
        b.keyframe();
        QCOMPARE(b.live.step(), Step::Idle);
        QCOMPARE(b.live.failure(), Why::None);
        QCOMPARE(b.world.onAirs, 0);
    }

    void tellsWhenObsTriedAndStopped()
    {
        Bench b;
        b.live.start();
        b.world.startReply(Done{});
        b.world.now.obsStarting = false; // STARTING, then STOPPED
        b.live.look();
        QCOMPARE(b.live.step(), Step::Idle);
        QCOMPARE(b.live.failure(), Why::ObsDidNotStart);
        QVERIFY(!b.live.startedObs());
    }

    void tellsWhenObsRefusedTheRequest()
    {
        Bench b;
        b.live.start();
        b.world.startReply(fail(ErrorCode::Conflict, "OBS answered StartStream with 500"));
        QCOMPARE(b.live.failure(), Why::ObsDidNotStart);
        QVERIFY(!b.live.detail().empty());
    }

    void tellsWhenObsWentAwayWhileStarting()
    {
        Bench b;
        b.live.start();
        b.world.now = {.server = true};
        b.live.look();
        QCOMPARE(b.live.failure(), Why::ObsDidNotStart);
    }

    void everyWaitHasAnEnd_data()
    {
        QTest::addColumn<int>("reached");
        QTest::addColumn<int>("why");
        QTest::newRow("OBS never says") << 0 << int(Why::ObsDidNotStart);
        QTest::newRow("nothing arrives") << 1 << int(Why::NothingArrived);
        QTest::newRow("no keyframe") << 2 << int(Why::NoPicture);
        QTest::newRow("the server never answers") << 3 << int(Why::ServerAway);
    }
    void everyWaitHasAnEnd()
    {
        QFETCH(int, reached);
        QFETCH(int, why);
        Bench b;
        b.live.start();
        if (reached >= 1)
            b.obsStreams();
        if (reached == 2)
            b.world.now.arrives = true;
        if (reached == 3)
            b.keyframe();
        b.gui.advance(std::chrono::minutes(2));
        QCOMPARE(b.live.step(), Step::Idle);
        QCOMPARE(int(b.live.failure()), why);
        // A late answer changes nothing any more.
        if (b.world.onAirReply)
            b.world.onAirReply(fail(ErrorCode::Internal, "late"));
        QCOMPARE(int(b.live.failure()), why);
        QCOMPARE(b.gui.timers(), std::size_t(0));
    }

    void tellsTheServersAnswersApart_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("why");
        QTest::newRow("409") << int(ErrorCode::Conflict) << int(Why::NoPicture);
        QTest::newRow("gone") << int(ErrorCode::Unreachable) << int(Why::ServerAway);
        QTest::newRow("no answer") << int(ErrorCode::Timeout) << int(Why::ServerAway);
        QTest::newRow("token") << int(ErrorCode::Unauthorized) << int(Why::ServerSaidNo);
    }
    void tellsTheServersAnswersApart()
    {
        QFETCH(int, code);
        QFETCH(int, why);
        Bench b;
        b.world.now.keyframe = b.world.now.arrives = true;
        b.live.start();
        b.world.onAirReply(fail(ErrorCode(code), "its own words"));
        QCOMPARE(int(b.live.failure()), why);
        QCOMPARE(b.live.detail(), std::string("its own words"));
    }

    void cancellingStopsOnlyAnObsWeStarted()
    {
        Bench ours;
        ours.live.start();
        ours.live.cancel();
        QCOMPARE(ours.live.step(), Step::Idle);
        QCOMPARE(ours.live.failure(), Why::None);
        QCOMPARE(ours.world.stops, 1);
        ours.obsStreams();
        ours.keyframe();
        QCOMPARE(ours.world.onAirs, 0);

        Bench theirs;
        theirs.world.now.obsStreaming = true;
        theirs.live.start();
        theirs.live.cancel();
        QCOMPARE(theirs.world.stops, 0);
    }

    void cancellingAtTheLastMomentTakesItBack()
    {
        Bench b;
        b.world.now.keyframe = b.world.now.arrives = true;
        b.live.start();
        b.live.cancel();
        QCOMPARE(b.world.offAirs, 1);
        b.world.onAirReply(Done{});
        QCOMPARE(b.live.step(), Step::Idle);
    }

    void endsAndStopsTheObsItStarted()
    {
        Bench b;
        b.goOnAir();
        b.live.end();
        QCOMPARE(b.live.step(), Step::Ending);
        b.live.end();
        QCOMPARE(b.world.offAirs, 1);
        QCOMPARE(b.world.stops, 0); // not before the service has really ended
        b.world.offAirReply(Done{});
        QCOMPARE(b.live.step(), Step::Closing);
        QCOMPARE(b.world.closings, 1);
        b.world.now.closing = true;
        b.live.look();
        QCOMPARE(b.world.stops, 0);
        b.world.now.onAir = b.world.now.closing = false;
        b.live.look();
        QCOMPARE(b.live.step(), Step::Idle);
        QCOMPARE(b.world.stops, 1);
    }

    void keepGoingTakesTheEndBackAndObsGoesOn()
    {
        Bench b;
        b.goOnAir();
        b.live.end();
        b.world.offAirReply(Done{});
        b.world.now.closing = true;
        b.live.look();
        b.live.keepGoing();
        b.world.now.closing = false;
        b.world.keepReply(Done{});
        QCOMPARE(b.live.step(), Step::Idle);
        QCOMPARE(b.world.stops, 0);
        QVERIFY(b.live.startedObs());
    }

    void keepGoingTooLateSaysSo()
    {
        Bench b;
        b.world.now.onAir = b.world.now.closing = true; // another window said End
        b.live.keepGoing();
        b.world.keepReply(fail(ErrorCode::Conflict, "too late"));
        QCOMPARE(b.live.step(), Step::Idle);
        QCOMPARE(b.live.failure(), Why::TooLate);
    }

    void keepGoingThatDidNotArriveMayBePressedAgain()
    {
        Bench b;
        b.goOnAir();
        b.live.end();
        b.world.offAirReply(Done{});
        b.world.now.closing = true;
        b.live.look();
        b.live.keepGoing();
        b.world.keepReply(fail(ErrorCode::Unreachable, "gone"));
        QCOMPARE(b.live.failure(), Why::KeepFailed); // the slate still runs: nothing has ended
        QCOMPARE(b.live.step(), Step::Closing);
        b.live.keepGoing();
        QCOMPARE(b.live.failure(), Why::None);
        b.world.keepReply(fail(ErrorCode::Timeout, "silent"));
        b.world.now.onAir = b.world.now.closing = false;
        b.live.look();
        QCOMPARE(b.live.step(), Step::Idle);
        QCOMPARE(b.live.failure(), Why::TooLate); // now it has
        QCOMPARE(b.world.stops, 1);
    }

    void aKeepGoingWhoseAnswerWasLostIsSeenToHaveWorked()
    {
        Bench b;
        b.goOnAir();
        b.live.end();
        b.world.offAirReply(Done{});
        b.world.now.closing = true;
        b.live.look();
        b.live.keepGoing();
        b.world.keepReply(fail(ErrorCode::Timeout, "silent"));
        b.world.now.closing = false;
        b.live.look();
        QCOMPARE(b.live.step(), Step::Idle);
        QCOMPARE(b.live.failure(), Why::None);
        QCOMPARE(b.world.stops, 0);
    }

    void obsIsStoppedAlsoWhenTheServiceEndedByItself_data()
    {
        QTest::addColumn<bool>("stops");
        QTest::newRow("as the setting is at first") << true;
        QTest::newRow("told to leave it") << false;
    }
    void obsIsStoppedAlsoWhenTheServiceEndedByItself()
    {
        QFETCH(bool, stops);
        Bench b;
        b.world.now.stopsObs = stops;
        b.goOnAir();
        b.live.look();
        b.world.now.server = b.world.now.onAir = false; // out of sight is no end
        b.live.look();
        QVERIFY(b.live.startedObs());
        b.world.now.server = true;
        b.live.look();
        b.live.look();
        QCOMPARE(b.world.stops, stops ? 1 : 0);
        QVERIFY(!b.live.startedObs());
    }

    void keepGoingInAnotherWindowIsSeen()
    {
        Bench b;
        b.goOnAir();
        b.live.end();
        b.world.offAirReply(Done{});
        b.live.look(); // the slate comes with the next keyframe
        QCOMPARE(b.live.step(), Step::Closing);
        b.world.now.closing = true;
        b.live.look();
        b.world.now.closing = false;
        b.live.look();
        QCOMPARE(b.live.step(), Step::Idle);
        QCOMPARE(b.live.failure(), Why::None);
        QCOMPARE(b.world.stops, 0);
    }

    void aServerOutOfSightDoesNotMeanTheEnd()
    {
        Bench b;
        b.goOnAir();
        b.live.end();
        b.world.offAirReply(Done{});
        b.world.now.server = b.world.now.onAir = false;
        b.live.look();
        QCOMPARE(b.live.step(), Step::Closing);
        QCOMPARE(b.world.stops, 0);
    }

    void leavesObsRunningWhenToldSoOrWhenItWasNotOurs()
    {
        Bench told;
        told.goOnAir();
        told.world.now.stopsObs = false;
        told.live.end();
        told.endAnswered();
        QCOMPARE(told.world.stops, 0);

        Bench notOurs;
        notOurs.world.now = {.server = true, .onAir = true, .arrives = true, .keyframe = true, .obs = true, .obsStreaming = true};
        notOurs.live.end();
        notOurs.endAnswered();
        QCOMPARE(notOurs.world.stops, 0);
    }

    void anObsStoppedByHandIsNoLongerOurs()
    {
        Bench b;
        b.goOnAir();
        b.world.now.obsStreaming = false;
        b.live.look();
        QVERIFY(!b.live.startedObs());
    }

    void aFailedEndKeepsObsRunningAndSaysSo()
    {
        Bench b;
        b.goOnAir();
        b.live.end();
        b.world.offAirReply(fail(ErrorCode::Unreachable, "gone"));
        QCOMPARE(b.live.failure(), Why::EndFailed);
        QCOMPARE(b.world.stops, 0);
        QVERIFY(b.live.startedObs());
        b.live.end();
        b.endAnswered();
        QCOMPARE(b.world.stops, 1);
    }

    void answersAfterItsEndAreDropped()
    {
        World world;
        FakeExecutor gui;
        {
            GoLive live(world, gui, [] {});
            world.now.keyframe = world.now.arrives = true;
            live.start();
        }
        world.onAirReply(Done{});
        gui.advance(std::chrono::minutes(1));
    }
};

BELFRY_CASE(tst_GoLive)
#include "tst_GoLive.moc"
