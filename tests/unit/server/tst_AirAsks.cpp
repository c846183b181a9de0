// Two stations on one bus: what is asked of one and done by the other.
#include "server/AirAsks.h"
#include "server/BroadcastKeeper.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"
#include "unit/server/OneWire.h"
#include "unit/store/FakeStore.h"

#include <QTemporaryDir>
#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::server;
using namespace std::chrono_literals;
using test::OneBus;
using test::Wire;

namespace {

const WallTime kTime = *fromRfc3339("2026-11-22T10:00:00Z");
const OnAirBroadcast kBroadcast{"01JD000000000000000000000A", kTime};

struct FakeWorld final : Station::World {
    void order(const std::string &, const Command &order) override
    {
        if (order.kind == Command::Kind::Speak)
            return;
        orders.push_back(order.kind);
        lastOrder = order;
    }
    void publish(ChannelSnapshotPtr snapshot) override { last = std::move(snapshot); }
    std::vector<Command::Kind> orders;
    Command lastOrder{};
    ChannelSnapshotPtr last;
};

struct Server {
    Server(test::FakeExecutor &executor, const QString &folder, test::FakeStore &store, Wire &wire, const std::string &name)
        : ctl(executor), bus(wire, name), station(ctl, world, 300s)
    {
        (void)store::ChannelStore(*store.database).findOrMake("church", "Our church", "Worship service");
        outbox = *store::Outbox::open(folder.toStdString() + '/' + name, ctl, store);
        keeper.emplace(ctl, station.keeperWorld(), store, *outbox, BroadcastKeeper::Settings{name, 300s, {}, {}, {}});
        station.remember(*keeper);
        asks.emplace(ctl, bus, true, station, *keeper);
        station.join(*asks);
        store::ChannelRecord record;
        record.id = "church";
        station.add(record, std::nullopt);
        keeper->start();
        ctl.run();
    }
    void receives()
    {
        IngestReport report;
        report.ingest.state = model::IngestState::Receiving;
        station.measured("church", report);
        ctl.run();
    }
    void goLive(const char *who, const char *key = "", const Opening &opening = {})
    {
        station.goLive("church", {who, key}, [this](Answered answered) { answers.push_back(std::move(answered)); }, opening);
        ctl.run();
    }
    void end(const char *who, Duration closing = Duration(0))
    {
        station.end("church", {who}, [this](Answered answered) { answers.push_back(std::move(answered)); }, closing);
        ctl.run();
    }
    void say(void (Station::*what)(const std::string &, By, Station::Answer), const char *who)
    {
        (station.*what)("church", {who}, [this](Answered answered) { answers.push_back(std::move(answered)); });
        ctl.run();
    }
    void began()
    {
        station.programBegan("church", kBroadcast);
        ctl.run();
    }
    void closed()
    {
        station.programClosed("church");
        ctl.run();
    }
    const model::Channel &shown() const { return world.last->channel; }
    bool said(std::size_t i, Outcome outcome, const char *by) const
    {
        return answers.size() > i && answers[i].outcome == outcome && answers[i].by == by;
    }

    test::FakeExecutor &ctl;
    OneBus bus;
    FakeWorld world;
    Station station;
    std::unique_ptr<store::Outbox> outbox;
    std::optional<BroadcastKeeper> keeper;
    std::optional<AirAsks> asks;
    std::vector<Answered> answers;
};

struct Cluster {
    Cluster() : a(ctl, folder.path(), store, wire, "a"), b(ctl, folder.path(), store, wire, "b") { ctl.fakeClock().setWall(kTime); }

    QTemporaryDir folder;
    test::FakeStore store;
    test::FakeExecutor ctl;
    Wire wire;
    Server a;
    Server b;
};

} // namespace

class tst_AirAsks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theServerWithTheEncoderGoesLiveAndTheOtherAnswers()
    {
        Cluster its;
        its.a.receives();
        its.b.goLive("Ann");
        QVERIFY(its.a.world.orders == std::vector{Command::Kind::OpenProgram});
        QVERIFY(its.b.answers.empty());
        its.a.began();
        QVERIFY(its.b.said(0, Outcome::Live, "Ann"));
        QCOMPARE(its.b.answers[0].since, std::optional(kTime));
        QVERIFY(its.b.answers[0].channel->channel.elsewhere);
        QCOMPARE(its.b.answers[0].channel->channel.broadcast.value_or(""), kBroadcast.id);
        QVERIFY(its.b.world.orders.back() == Command::Kind::CancelProgram);
        its.b.closed();
        QVERIFY(its.b.shown().state == model::ChannelState::OnAir && its.b.shown().elsewhere && !its.b.shown().isOnAirHere());
        QVERIFY(its.b.shown().health->findings.empty());
        QVERIFY(!its.a.shown().elsewhere);
        its.a.goLive("Bob");
        its.b.goLive("Cid");
        QVERIFY(its.a.said(0, Outcome::AlreadyLive, "Ann"));
        QVERIFY(its.b.said(1, Outcome::AlreadyLive, "Ann"));
    }
    void theSameRequestAgainElsewhereIsTheSame()
    {
        Cluster its;
        its.a.receives();
        its.b.goLive("Ann", "key");
        its.a.began();
        its.b.closed();
        its.b.goLive("Ann", "key");
        QVERIFY(its.b.said(0, Outcome::Live, "Ann") && its.b.said(1, Outcome::Live, "Ann"));
        QCOMPARE(its.a.world.orders.size(), std::size_t(1));
    }
    void anEncoderThatComesLaterIsFound()
    {
        Cluster its;
        its.b.goLive("Ann");
        its.ctl.advance(5s);
        QVERIFY(its.a.world.orders.empty());
        its.a.receives();
        its.ctl.advance(1s);
        QVERIFY(its.a.world.orders == std::vector{Command::Kind::OpenProgram});
        its.a.began();
        QVERIFY(its.b.said(0, Outcome::Live, "Ann"));
    }
    void itGoesOnAirThereAsItWasAskedForHere()
    {
        Cluster its;
        its.a.receives();
        its.b.goLive("Ann", "", {20s, 600s});
        QVERIFY(its.a.world.orders == std::vector{Command::Kind::OpenProgram});
        QVERIFY(its.a.world.lastOrder.time == 20s && its.a.world.lastOrder.starting == 600s);
        Cluster without;
        store::ChannelRecord record;
        record.id = "church";
        record.delaySeconds = 30;
        without.a.station.kept(record);
        without.a.receives();
        without.b.goLive("Ann"); // its own record is older
        QVERIFY(without.a.world.lastOrder.time == 30s && without.b.world.orders.size() == 1);
    }
    void aCountdownBeginsWhereTheEncoderIsAndNotHereToo()
    {
        Cluster its;
        its.a.receives();
        its.b.goLive("Ann", "", {{}, 600s});
        QVERIFY(its.a.world.orders == std::vector{Command::Kind::OpenProgram} && its.a.world.lastOrder.starting == 600s);
        its.ctl.advance(5s);
        QVERIFY(its.b.world.orders.empty() && its.b.answers.empty());
        its.a.began();
        QVERIFY(its.b.said(0, Outcome::Live, "Ann"));
        QVERIFY(its.b.world.orders == std::vector{Command::Kind::CancelProgram}); // it had not begun
    }
    void aCountdownNeedsNoEncoderAnywhere()
    {
        Cluster its;
        its.b.goLive("Ann", "", {{}, 600s});
        QVERIFY(its.b.world.orders.empty());
        its.ctl.advance(2s);
        QVERIFY(its.b.world.orders == std::vector{Command::Kind::OpenProgram} && its.b.world.lastOrder.starting == 600s);
        QVERIFY(its.a.world.orders.empty());
        its.b.began();
        QVERIFY(its.b.said(0, Outcome::Live, "Ann"));
        Cluster alone;
        alone.wire.isCut = true;
        alone.b.goLive("Ann", "", {{}, 600s});
        QVERIFY(alone.b.world.orders == std::vector{Command::Kind::OpenProgram}); // nobody to be asked
    }
    void aCountdownThatWasCalledOffMeanwhileDoesNotBegin()
    {
        Cluster its;
        its.b.goLive("Ann", "", {{}, 600s});
        its.b.end("Bob");
        its.b.closed();
        its.ctl.advance(10s);
        QVERIFY(its.b.world.orders == std::vector{Command::Kind::CancelProgram});
    }
    void aCountdownThatThePlanBeginsEverywhereBeginsOnce()
    {
        Cluster its;
        for (Server *server : {&its.b, &its.a})
            server->station.goLive(
                "church", {"schedule"}, [server](Answered answered) { server->answers.push_back(std::move(answered)); }, {{}, 600s});
        its.ctl.run();
        its.ctl.advance(5s);
        QVERIFY(its.a.world.orders == std::vector{Command::Kind::OpenProgram});
        QVERIFY(its.b.world.orders.empty());
        its.a.began();
        QVERIFY(its.a.said(0, Outcome::Live, "schedule"));
        QVERIFY(its.b.answers.size() == 1 && its.b.shown().elsewhere);
    }
    void aDelayThatIsTooLongThereIsSaidHere()
    {
        Cluster its;
        IngestReport report;
        report.ingest.state = model::IngestState::Receiving;
        report.ingest.video = model::VideoLine{"avc1", 1920, 1080, 30, 40'000, 2};
        its.a.station.measured("church", report);
        its.b.goLive("Ann", "", {100s, 0s});
        its.b.closed();
        QVERIFY(its.b.said(0, Outcome::DelayTooLong, ""));
        QVERIFY(its.b.answers[0].time > 50s && its.b.answers[0].time < 60s);
        QVERIFY(its.a.world.orders.empty());
    }
    void whatIsSaidOnAirIsDoneWhereItIs()
    {
        Cluster its;
        its.a.receives();
        its.a.goLive("Ann", "", {20s, 0s});
        its.a.began();
        its.ctl.advance(2s);
        its.b.say(&Station::panic, "Bob");
        QVERIFY(its.a.world.orders.back() == Command::Kind::Panic);
        its.a.station.panicked("church", its.a.world.lastOrder.ask, 12s);
        its.ctl.run();
        QVERIFY(its.b.said(0, Outcome::Covered, "") && its.b.answers[0].time == 12s);
        its.b.say(&Station::swap, "Bob");
        QVERIFY(its.b.said(1, Outcome::NoStandby, ""));
        IngestReport report;
        report.ingest.state = model::IngestState::Receiving;
        report.ingest.standby = model::Publisher{"2", "127.0.0.1:2", "obs", kTime};
        its.a.station.measured("church", report);
        its.b.say(&Station::swap, "Bob");
        QVERIFY(its.b.said(2, Outcome::Swapped, "") && its.a.world.orders.back() == Command::Kind::Swap);
        its.b.end("Bob", 10s);
        QVERIFY(its.b.said(3, Outcome::Closing, ""));
        QVERIFY(its.a.world.lastOrder.kind == Command::Kind::ShowClosing && its.a.world.lastOrder.time == 10s);
        QVERIFY(its.b.shown().elsewhere);
        its.b.say(&Station::keepGoing, "Bob");
        QVERIFY(its.b.said(4, Outcome::KeptGoing, "") && its.a.world.orders.back() == Command::Kind::ShowSource);
        for (const auto kind : its.b.world.orders)
            QVERIFY(kind != Command::Kind::Panic && kind != Command::Kind::Swap);
        its.wire.isCut = true;
        its.b.say(&Station::panic, "Bob");
        its.ctl.advance(1s);
        QVERIFY(its.b.said(5, Outcome::OutOfReach, "Bob") || its.b.said(5, Outcome::OutOfReach, ""));
    }
    void nobodyHasItWithinTheTime()
    {
        Cluster its;
        its.b.goLive("Ann");
        its.ctl.advance(15s);
        its.b.closed();
        QVERIFY(its.b.said(0, Outcome::NothingCame, ""));
        const std::size_t said = its.b.bus.topics.size();
        its.ctl.advance(10s);
        QCOMPARE(its.b.bus.topics.size(), said); // and is not asked any more
    }
    void whoIsAtItGetsTimeToSayHowItWent()
    {
        Cluster its;
        its.b.goLive("Ann");
        its.ctl.advance(10s);
        its.a.receives();
        its.ctl.advance(9s);
        QVERIFY(its.b.answers.empty());
        its.a.began();
        QVERIFY(its.b.said(0, Outcome::Live, "Ann"));
    }
    void nothingIsDoneForWhatWasAskedLongAgo()
    {
        Cluster its;
        its.a.receives();
        AirAsk ask{"id", AirAsk::What::GoLive, "church", "Ann", "", kTime - store::kClocksApart - 1ms};
        its.b.bus.publish(AirAsks::kTopic, toBusText(ask));
        its.ctl.run();
        QVERIFY(its.a.world.orders.empty());
        ask.at = kTime - store::kClocksApart;
        its.b.bus.publish(AirAsks::kTopic, toBusText(ask));
        its.ctl.run();
        QCOMPARE(its.a.world.orders.size(), std::size_t(1));
    }
    void endIsDoneWhereItIsOnAir()
    {
        Cluster its;
        its.a.receives();
        its.a.goLive("Ann");
        its.a.began();
        its.ctl.advance(2s); // B sees it in the database
        QVERIFY(its.b.shown().elsewhere);
        its.b.end("Bob");
        QVERIFY(its.a.world.orders.back() == Command::Kind::CloseProgram);
        its.a.closed();
        QVERIFY(its.b.said(0, Outcome::Ended, "Bob"));
        QVERIFY(its.b.shown().state == model::ChannelState::OffAir);
        its.b.end("Cid");
        its.ctl.advance(1s);
        QVERIFY(its.b.said(1, Outcome::AlreadyOff, "Bob"));
    }
    void endOfWhatIsNotOnAirIsAnsweredSoon()
    {
        Cluster its;
        its.b.end("Bob");
        its.ctl.advance(AirAsks::kEndWithin);
        QVERIFY(its.b.said(0, Outcome::AlreadyOff, ""));
    }
    void withoutTheBusEndGoesThroughTheDatabase()
    {
        Cluster its;
        its.a.receives();
        its.a.goLive("Ann");
        its.a.began();
        its.ctl.advance(2s);
        its.wire.isCut = true;
        its.b.end("Bob");
        its.ctl.advance(1s);
        QVERIFY(its.b.said(0, Outcome::Ended, "Bob"));
        its.ctl.advance(3s); // A sees it there
        QVERIFY(its.a.world.orders.back() == Command::Kind::CloseProgram);
    }
    void anEndDuringTheWaitCancelsItOnBoth()
    {
        Cluster its;
        its.a.receives();
        its.b.goLive("Ann");
        its.b.end("Bob");
        its.b.closed();
        its.a.closed();
        QVERIFY(its.b.said(0, Outcome::Cancelled, ""));
        QVERIFY(its.a.world.orders.back() == Command::Kind::CancelProgram);
    }
    void aChannelThatLeavesIsNotPutOnAir()
    {
        Cluster its;
        its.a.receives();
        QVERIFY(its.a.station.leave("church", true));
        its.a.goLive("Ann");
        its.b.goLive("Bob");
        QVERIFY(its.a.said(0, Outcome::Leaving, ""));
        QVERIFY(its.a.world.orders.empty());
        QVERIFY(its.a.station.leave("church", false));
        its.a.goLive("Ann");
        QVERIFY(!its.a.world.orders.empty());
        QVERIFY(!its.a.station.leave("church", true)); // it is on its way
    }
    void whatGoesOverTheBusComesBackAsItWas()
    {
        for (const auto what : {AirAsk::What::GoLive, AirAsk::What::End, AirAsk::What::KeepGoing, AirAsk::What::Panic, AirAsk::What::Swap}) {
            const AirAsk ask{"id", what, "church", "Ann", "key", kTime, {20s, 600s}, 10s};
            QVERIFY(airAskFromBusText(toBusText(ask)).value() == ask);
        }
        const auto older = airAskFromBusText(R"({"id":"x","what":"end","channel":"c","by":"","key":"","at":"2026-11-22T10:00:00Z"})");
        QVERIFY(older && !older->opening.delay && older->closing == 0s);
        for (const Outcome outcome : {Outcome::Live, Outcome::AlreadyLive, Outcome::NothingCame, Outcome::Cancelled, Outcome::Ended,
                                      Outcome::AlreadyOff, Outcome::OutOfReach, Outcome::Leaving, Outcome::Swapped, Outcome::NoStandby}) {
            const AirAnswer answer{"id", outcome, "Ann", kTime, kBroadcast, 7s};
            QVERIFY(airAnswerFromBusText(toBusText(answer)).value() == answer);
        }
        const AirAnswer underWay{"id", std::nullopt, "", std::nullopt, std::nullopt, 0s};
        QVERIFY(airAnswerFromBusText(toBusText(underWay)).value() == underWay);
        for (const char *bad : {"", "[]", "{}", R"({"id":"x","what":"dance","channel":"c","by":"","key":"","at":"2026-11-22T10:00:00Z"})"})
            QVERIFY(!airAskFromBusText(bad));
        QVERIFY(!airAnswerFromBusText(R"({"to":"x","outcome":"perhaps","by":""})"));
    }
};

BELFRY_CASE(tst_AirAsks)
#include "tst_AirAsks.moc"
