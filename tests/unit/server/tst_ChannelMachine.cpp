#include "server/Channel.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::server;
using Kind = Command::Kind;
using State = model::ChannelState;
using namespace std::chrono_literals;

namespace {

constexpr Duration kGrace = 300s;
const OnAirBroadcast kBroadcast{"01JD000000000000000000000A", *fromRfc3339("2026-11-22T10:00:00Z")};

Command answer(AskId ask, Outcome outcome)
{
    return {Kind::Answer, ask, outcome};
}
Command timer(Duration time)
{
    return {.kind = Kind::StartTimer, .time = time};
}

Channel onAir()
{
    Channel channel(kGrace);
    channel.goLive(1);
    channel.began(kBroadcast);
    return channel;
}

} // namespace

class tst_ChannelMachine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goLiveIsAnsweredWhenTheFirstKeyframeIsOnTheProgram()
    {
        Channel channel(kGrace);
        QVERIFY(channel.goLive(1) == (Commands{{Kind::OpenProgram}, timer(Channel::kGoLiveWithin)}));
        QCOMPARE(channel.state(), State::Starting);
        QVERIFY(!channel.broadcast());
        QVERIFY(channel.goLive(2).empty());
        QVERIFY(channel.began(kBroadcast)
                == (Commands{{Kind::StopTimer}, answer(1, Outcome::Live), answer(2, Outcome::AlreadyLive)}));
        QCOMPARE(channel.state(), State::OnAir);
        QVERIFY(channel.broadcast() == kBroadcast);
        QVERIFY(channel.goLive(3) == (Commands{answer(3, Outcome::AlreadyLive)}));
    }
    void aRefusedGoLiveIsWithdrawnBeforeItIsAnswered()
    {
        Channel channel(kGrace);
        channel.goLive(1);
        QVERIFY(channel.timePassed() == (Commands{{Kind::CancelProgram}}));
        QCOMPARE(channel.state(), State::OffAir);
        QVERIFY(channel.closed() == (Commands{answer(1, Outcome::NothingCame)}));
        QVERIFY(channel.began(kBroadcast).empty());
        QCOMPARE(channel.state(), State::OffAir);
    }
    void aKeyframeThatOvertookTheWithdrawalCounts()
    {
        Channel channel(kGrace);
        channel.goLive(1);
        channel.timePassed();
        QVERIFY(channel.began(kBroadcast) == (Commands{{Kind::StopTimer}, answer(1, Outcome::Live)}));
        QCOMPARE(channel.state(), State::OnAir);
    }
    void endWhileStartingCancels()
    {
        Channel channel(kGrace);
        channel.goLive(1);
        QVERIFY(channel.end(2) == (Commands{{Kind::StopTimer}, {Kind::CancelProgram}}));
        QVERIFY(channel.closed() == (Commands{answer(1, Outcome::Cancelled), answer(2, Outcome::AlreadyOff)}));
        QCOMPARE(channel.state(), State::OffAir);
    }
    void endWhileStartingWinsAgainstAKeyframeOnTheWay()
    {
        Channel channel(kGrace);
        channel.goLive(1);
        channel.end(2);
        QVERIFY(channel.began(kBroadcast)
                == (Commands{{Kind::StopTimer}, {Kind::CloseProgram}, answer(1, Outcome::Cancelled)}));
        QVERIFY(channel.closed() == (Commands{answer(2, Outcome::Ended)}));
        QCOMPARE(channel.state(), State::OffAir);
    }
    void endIsAnsweredOnceTheProgramIsClosed()
    {
        Channel channel = onAir();
        QVERIFY(channel.end(2) == (Commands{{Kind::StopTimer}, {Kind::CloseProgram}}));
        QVERIFY(channel.end(3).empty());
        QVERIFY(channel.closed() == (Commands{answer(2, Outcome::Ended), answer(3, Outcome::AlreadyOff)}));
        QCOMPARE(channel.state(), State::OffAir);
        QVERIFY(!channel.broadcast());
        QVERIFY(channel.end(4) == (Commands{answer(4, Outcome::AlreadyOff)}));
    }
    void goLiveWhileClosingStartsTheNextBroadcast()
    {
        Channel channel = onAir();
        channel.end(2);
        QVERIFY(channel.goLive(3).empty());
        QVERIFY(channel.closed()
                == (Commands{answer(2, Outcome::Ended), {Kind::OpenProgram}, timer(Channel::kGoLiveWithin)}));
        QCOMPARE(channel.state(), State::Starting);
    }
    void aLossIsForgivenWithinTheGrace()
    {
        Channel channel = onAir();
        QVERIFY(channel.lost() == (Commands{timer(kGrace)}));
        QCOMPARE(channel.state(), State::Interrupted);
        QVERIFY(channel.resumed() == (Commands{{Kind::StopTimer}}));
        QCOMPARE(channel.state(), State::OnAir);
        QVERIFY(channel.broadcast() == kBroadcast);
    }
    void theGraceEndsTheBroadcast()
    {
        Channel channel = onAir();
        channel.lost();
        QVERIFY(channel.timePassed() == (Commands{{Kind::StopTimer}, {Kind::CloseProgram}}));
        QVERIFY(channel.closed().empty());
        QCOMPARE(channel.state(), State::OffAir);
    }
    void aRestartWaitsForTheRestOfTheGrace()
    {
        Channel channel(kGrace);
        QVERIFY(channel.reopened({kBroadcast, 42s, {}}) == (Commands{timer(42s)}));
        QCOMPARE(channel.state(), State::Interrupted);
        QVERIFY(channel.goLive(1) == (Commands{answer(1, Outcome::AlreadyLive)}));
        channel.resumed();
        QCOMPARE(channel.state(), State::OnAir);
        QVERIFY(channel.broadcast() == kBroadcast);
    }
    void aRestartGoesOnWithTheClosingSlate()
    {
        Channel channel(kGrace);
        QVERIFY(channel.reopened({kBroadcast, 42s, 7s}) == (Commands{timer(7s)}));
        QCOMPARE(channel.state(), State::OnAir);
        channel.resumed();
        QVERIFY(channel.timePassed() == (Commands{{Kind::StopTimer}, {Kind::CloseProgram}}));
        Channel late(kGrace);
        QVERIFY(late.reopened({kBroadcast, 42s, -3s}) == (Commands{timer(0s)}));
        Channel undone(kGrace);
        undone.reopened({kBroadcast, 42s, 7s});
        QVERIFY(undone.keepGoing(1) == (Commands{{Kind::ShowSource}, timer(kGrace), answer(1, Outcome::KeptGoing)}));
    }
    void aRestartDuringTheCountdownHasNoGraceYet()
    {
        Channel channel(kGrace);
        QVERIFY(channel.reopened({kBroadcast, 42s, {}, 0s, 60s}).empty());
        QCOMPARE(channel.state(), State::OnAir);
        QVERIFY(channel.timePassed().empty());
        QVERIFY(channel.lost() == (Commands{timer(kGrace)}));
        Channel closing(kGrace);
        QVERIFY(closing.reopened({kBroadcast, 42s, 7s, 0s, 60s}) == (Commands{timer(7s)}));
        QVERIFY(closing.keepGoing(1) == (Commands{{Kind::ShowSource}, {Kind::StopTimer}, answer(1, Outcome::KeptGoing)}));
        QCOMPARE(closing.state(), State::OnAir);
    }
    void theEndWaitsForWhatTheDelayHolds()
    {
        Channel channel(kGrace);
        channel.goLive(1, {20s, 0s});
        channel.began(kBroadcast);
        QVERIFY(channel.end(2, 10s) == (Commands{{.kind = Kind::ShowClosing, .time = 10s}, timer(30s), answer(2, Outcome::Closing)}));
        QCOMPARE(*channel.closing(), Duration(10s));
        QVERIFY(channel.closes(12s) == (Commands{timer(22s)}));
        QVERIFY(channel.end(3) == (Commands{{.kind = Kind::ShowClosing, .time = 0s}, timer(20s), answer(3, Outcome::Closing)}));
        QVERIFY(channel.closes(5s) == (Commands{timer(5s)}));
        QVERIFY(channel.timePassed() == (Commands{{Kind::StopTimer}, {Kind::CloseProgram}}));
        QVERIFY(!channel.closing() && channel.closes(1s).empty());
    }
    void anEndWithoutAClosingSlateWaitsForItToo()
    {
        Channel channel(kGrace);
        channel.reopened({kBroadcast, 42s, {}, 20s});
        channel.resumed();
        QVERIFY(channel.end(2) == (Commands{{.kind = Kind::ShowClosing, .time = 0s}, timer(20s), answer(2, Outcome::Closing)}));
        QVERIFY(channel.keepGoing(3) == (Commands{{Kind::ShowSource}, {Kind::StopTimer}, answer(3, Outcome::KeptGoing)}));
        Channel next(kGrace);
        next.goLive(1, {20s, 0s});
        next.began(kBroadcast);
        next.end(2);
        next.timePassed();
        next.closed();
        next.goLive(3);
        next.began(kBroadcast);
        QVERIFY(next.end(4) == (Commands{{Kind::StopTimer}, {Kind::CloseProgram}})); // the delay was the last one's
    }
    void theClosingSlateRunsAndThenItEnds()
    {
        Channel channel = onAir();
        QVERIFY(channel.end(2, 10s) == (Commands{{.kind = Kind::ShowClosing, .time = 10s}, timer(10s), answer(2, Outcome::Closing)}));
        QCOMPARE(channel.state(), State::OnAir);
        QVERIFY(channel.end(3, 10s) == (Commands{answer(3, Outcome::Closing)}));
        QVERIFY(channel.goLive(4) == (Commands{answer(4, Outcome::AlreadyLive)}));
        QVERIFY(channel.timePassed() == (Commands{{Kind::StopTimer}, {Kind::CloseProgram}}));
        QVERIFY(channel.keepGoing(5) == (Commands{answer(5, Outcome::NothingToUndo)}));
        channel.closed();
        QCOMPARE(channel.state(), State::OffAir);
        QVERIFY(channel.keepGoing(6) == (Commands{answer(6, Outcome::AlreadyOff)}));
    }
    void keepGoingTakesTheEndBack()
    {
        Channel channel = onAir();
        QVERIFY(channel.keepGoing(2) == (Commands{answer(2, Outcome::NothingToUndo)}));
        channel.end(3, 10s);
        QVERIFY(channel.keepGoing(4) == (Commands{{Kind::ShowSource}, {Kind::StopTimer}, answer(4, Outcome::KeptGoing)}));
        QCOMPARE(channel.state(), State::OnAir);
        QVERIFY(channel.timePassed().empty());
    }
    void keepGoingWithoutASourceHasItsGrace()
    {
        Channel channel = onAir();
        channel.end(2, 10s);
        QVERIFY(channel.lost().empty());
        QVERIFY(channel.keepGoing(3) == (Commands{{Kind::ShowSource}, timer(kGrace), answer(3, Outcome::KeptGoing)}));
        QCOMPARE(channel.state(), State::Interrupted);
    }
    void anEndAtOnceIsOneAlsoBehindAClosingSlate()
    {
        Channel channel = onAir();
        channel.end(2, 10s);
        QVERIFY(channel.end(3) == (Commands{{Kind::StopTimer}, {Kind::CloseProgram}}));
        QVERIFY(channel.closed() == (Commands{answer(3, Outcome::Ended)}));
    }
    void aBroadcastIsOpenedAsItWasAskedFor()
    {
        Channel channel(kGrace);
        QVERIFY(channel.goLive(1, {20s, 600s})
                == (Commands{{.kind = Kind::OpenProgram, .time = 20s, .starting = 600s}, timer(Channel::kGoLiveWithin)}));
        Channel waiting = onAir();
        waiting.end(2);
        waiting.goLive(3, {20s, 0s});
        const Commands next = waiting.closed();
        QVERIFY(next.size() == 3 && next[1].kind == Kind::OpenProgram && next[1].time == 20s);
    }
    void lateTimersAndReportsChangeNothing()
    {
        Channel channel = onAir();
        QVERIFY(channel.timePassed().empty());
        QVERIFY(channel.closed().empty());
        QVERIFY(channel.resumed().empty());
        QCOMPARE(channel.state(), State::OnAir);
        Channel off(kGrace);
        QVERIFY(off.lost().empty() && off.timePassed().empty() && off.closed().empty());
        QCOMPARE(off.state(), State::OffAir);
    }
};

BELFRY_CASE(tst_ChannelMachine)
#include "tst_ChannelMachine.moc"
