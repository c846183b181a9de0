// Two servers on one bus: what one does with its relays is shown on the other, also when that starts later.
#include "model/Json.h"
#include "server/RelayKeeper.h"
#include "store/ChannelStore.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"
#include "unit/server/OneWire.h"
#include "unit/store/FakeStore.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::server;

namespace {

const auth::Sealer &sealer()
{
    static const auth::Sealer made = *auth::Sealer::fromText(auth::Sealer::newKeyLine().reveal());
    return made;
}

model::Destination place(const std::string &id)
{
    model::Destination made;
    made.id = id;
    made.channel = "church";
    made.preset = "youtube";
    return made;
}

model::RelayState stateOf(const char *id, const char *state, const char *reason = "")
{
    model::RelayState made;
    made.destination = id;
    made.state = state;
    made.reason = reason;
    return made;
}

struct Deaf final : RelayKeeper::World {
    void want(const std::string &, const std::vector<model::Destination> &, const std::set<std::string> &) override {}
    void order(const std::string &, RelayOrder) override {}
    void remember(const KnownPlaces &) override {}
    void placesSeen(const std::string &, std::vector<health::PlaceObservation>) override {}
    bool isOnAir(const std::string &) const override { return true; }
    void noted(const std::string &, const model::RelayChange &) override {}
};

struct Server {
    Server(test::FakeExecutor &executor, test::FakeStore &store, test::Wire &wire, const char *name)
        : ctl(executor), bus(wire, name), announcer(bus, ctl.clock()),
          keeper({ctl, store, bus, announcer, sealer(), board}, world,
                 KnownPlaces{{{"church", {place("A"), place("B"), place("C")}}}, {}, {}})
    {
        ctl.run();
    }
    void changes(const model::RelayState &state)
    {
        keeper.relayChanged("church", state);
        ctl.run();
    }
    std::string shown(const char *id) const
    {
        const model::RelayState &state = *board.table()->find(id);
        return state.state + ':' + state.reason;
    }
    test::FakeExecutor &ctl;
    test::OneBus bus;
    Announcer announcer;
    RelayBoard board;
    Deaf world;
    RelayKeeper keeper;
};

struct Two {
    Two()
    {
        store::ChannelRecord church;
        church.id = church.playbackId = "church";
        (void)store::ChannelStore(*store.database).add(church);
        for (const char *id : {"A", "B", "C"})
            (void)store::DestinationStore(*store.database).add(sealDestination(sealer(), place(id)));
    }
    test::FakeStore store;
    test::FakeExecutor ctl;
    test::Wire wire;
    Server a{ctl, store, wire, "a"};
};

} // namespace

class tst_RelaysElsewhere : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aServerThatStartsLaterKnowsWhatIsRelayedAlready()
    {
        Two its;
        its.a.changes(stateOf("A", "live"));
        its.a.changes(stateOf("B", "refused", "key_refused"));
        its.a.changes(stateOf("C", "off", "not_for_service"));
        const Server b(its.ctl, its.store, its.wire, "b");
        QCOMPARE(b.shown("A"), std::string("live:"));
        QCOMPARE(b.shown("B"), std::string("refused:key_refused"));
        QCOMPARE(b.shown("C"), std::string("off:not_for_service"));
        QVERIFY(b.board.table()->rows.at("A").isElsewhere);
        its.a.changes(stateOf("A", "retrying", "hung_up"));
        QCOMPARE(b.shown("A"), std::string("retrying:hung_up"));
    }
    void whatWasSaidForThisBroadcastIsKnownToAServerThatStartsLaterToo()
    {
        Two its;
        its.a.changes(stateOf("A", "live"));
        QVERIFY(its.a.keeper.say("B", RelayOrder::Off) == RelayScope::ForNow);
        its.ctl.run();
        its.a.changes(stateOf("B", "off"));
        const Server b(its.ctl, its.store, its.wire, "b");
        QCOMPARE(b.shown("B"), std::string("off:this_time"));
        QVERIFY(b.board.table()->rows.at("B").forNow == std::optional(false));
        QVERIFY(!b.board.table()->rows.at("A").forNow);
    }
    void whatRelaysNothingTellsNothing()
    {
        Two its;
        its.a.changes(stateOf("C", "off", "not_for_service"));
        its.a.changes(stateOf("A", "refused", "bad_address")); // never tried
        const Server b(its.ctl, its.store, its.wire, "b");
        QCOMPARE(b.shown("A"), std::string("idle:"));
        QCOMPARE(b.shown("C"), std::string("idle:"));
    }
    void whatWasLostIsAskedForAndWhatIsOverIsForgotten()
    {
        Two its;
        Server b(its.ctl, its.store, its.wire, "b");
        its.a.changes(stateOf("A", "live"));
        its.a.changes(stateOf("B", "live"));
        its.wire.isCut = true;
        its.a.changes(stateOf("A", "retrying", "hung_up"));
        its.a.changes(stateOf("B", "idle"));
        QCOMPARE(b.shown("A"), std::string("live:"));
        its.wire.isCut = false;
        its.wire.listeners.tellMissed();
        its.ctl.run();
        QCOMPARE(b.shown("A"), std::string("retrying:hung_up"));
        QCOMPARE(b.shown("B"), std::string("idle:"));
    }
    void ofTwoThatSendToOnePlaceTheOneThatIsLetInIsShown()
    {
        Two its;
        Server c(its.ctl, its.store, its.wire, "c");
        its.a.changes(stateOf("A", "live"));
        c.changes(stateOf("A", "refused", "key_refused"));
        const Server b(its.ctl, its.store, its.wire, "b");
        QCOMPARE(b.shown("A"), std::string("live:"));
    }
    void whatCannotBeReadIsLeft()
    {
        Two its;
        its.a.bus.publish(RelaysElsewhere::kTopic, "{}");
        Server b(its.ctl, its.store, its.wire, "b");
        for (const char *text : {"", "[]", "{\"relay\":{\"state\":7}}", "{\"channel\":\"church\",\"relay\":null}"})
            its.a.bus.publish(RelaysElsewhere::kTopic, text);
        its.ctl.run();
        QCOMPARE(b.shown("A"), std::string("idle:"));
    }
    void noMoreThanTheCapIsKept()
    {
        Two its;
        int changes = 0;
        RelaysElsewhere elsewhere(its.ctl, its.a.bus, {[] { return std::vector<RelayTable::Row>(); }, [&changes] { ++changes; }});
        const auto tell = [&elsewhere](std::size_t number, const char *state) {
            Happening told;
            told.channel = "church";
            told.json = model::toJson(stateOf(std::to_string(number).c_str(), state));
            elsewhere.hearChange(told);
        };
        for (std::size_t i = 0; i <= RelaysElsewhere::kMost; ++i)
            tell(i, "live");
        const std::string last = std::to_string(RelaysElsewhere::kMost - 1);
        QVERIFY(elsewhere.find(last) && !elsewhere.find(std::to_string(RelaysElsewhere::kMost)));
        tell(RelaysElsewhere::kMost - 1, "unsteady");
        QCOMPARE(elsewhere.find(last)->state.state, std::string("unsteady"));
        elsewhere.broadcastEnded("church");
        QVERIFY(!elsewhere.find(last));
    }
};

BELFRY_CASE(tst_RelaysElsewhere)
#include "tst_RelaysElsewhere.moc"
