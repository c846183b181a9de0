#include "bus/LocalBus.h"
#include "model/Json.h"
#include "server/RelayKeeper.h"
#include "store/ChannelStore.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"
#include "unit/store/FakeStore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest/qtestcase.h>

#include <set>

using namespace belfry;
using namespace belfry::server;

namespace {

const auth::Sealer &sealer()
{
    static const auth::Sealer made = *auth::Sealer::fromText(auth::Sealer::newKeyLine().reveal());
    return made;
}

struct World final : RelayKeeper::World {
    void want(const std::string &channel, const std::vector<model::Destination> &places, const std::set<std::string> &leftOut) override
    {
        wanted[channel] = places;
        left[channel] = leftOut;
        ++wants;
    }
    void order(const std::string &place, RelayOrder order) override { orders.push_back({place, order}); }
    void remember(const KnownPlaces &places) override { remembered = places; }
    void placesSeen(const std::string &, std::vector<health::PlaceObservation> places) override { seen = std::move(places); }
    bool isOnAir(const std::string &) const override { return onAir; }
    void noted(const std::string &, const model::RelayChange &change) override
    {
        notes.push_back(change.state + ':' + change.reason);
        noteTimes[change.destination].insert(change.at);
    }

    std::map<std::string, std::vector<model::Destination>> wanted;
    std::map<std::string, std::set<std::string>> left;
    int wants = 0;
    bool onAir = false;
    std::vector<std::pair<std::string, RelayOrder>> orders;
    KnownPlaces remembered;
    std::vector<health::PlaceObservation> seen;
    std::vector<std::string> notes;
    std::map<std::string, std::set<WallTime>> noteTimes;
};

model::Destination place(const std::string &id, const std::string &name = "YouTube")
{
    model::Destination made;
    made.id = id;
    made.channel = "church";
    made.name = name;
    made.preset = "youtube";
    made.address = "rtmps://example.org/live2";
    made.key = Secret("key-of-" + id);
    return made;
}

struct Bench {
    explicit Bench(WantedPlaces last) : Bench(KnownPlaces{std::move(last), {}, {}}) {}
    explicit Bench(KnownPlaces last = {}) : announcer(bus, ctl.clock())
    {
        store::ChannelRecord church;
        church.id = church.playbackId = "church";
        church.church = "Our church";
        church.title = "Worship";
        (void)store::ChannelStore(*store.database).add(church);
        hearing = bus.subscribe("events", ctl, [this](const bus::Message &message) {
            told.push_back(announcementFromBusText(message.payload)->what.kind);
        }, {});
        keeper = std::make_unique<RelayKeeper>(RelayKeeper::Parts{ctl, store, bus, announcer, sealer(), board}, world, std::move(last));
        ctl.run();
    }
    void put(const model::Destination &destination)
    {
        QVERIFY(store::DestinationStore(*store.database).add(sealDestination(sealer(), destination)).hasValue());
    }
    void read()
    {
        keeper->read();
        ctl.run();
    }
    void tell(const char *kind)
    {
        Happening happening;
        happening.kind = kind;
        happening.channel = "church";
        announcer.tell(happening);
        ctl.run();
    }

    test::FakeExecutor ctl;
    test::FakeStore store;
    bus::LocalBus bus{"a", 1 << 20};
    Announcer announcer;
    RelayBoard board;
    World world;
    std::vector<std::string> told;
    Subscription hearing;
    std::unique_ptr<RelayKeeper> keeper;
};

model::RelayState stateOf(const char *id, const char *state, const char *reason = "")
{
    model::RelayState made;
    made.destination = id;
    made.state = state;
    made.reason = reason;
    return made;
}

} // namespace

class tst_RelayKeeper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatTheStoreHasIsWantedWithItsKey()
    {
        Bench bench;
        bench.put(place("A"));
        bench.read();
        QCOMPARE(bench.world.wanted["church"].size(), std::size_t(1));
        QCOMPARE(bench.world.wanted["church"][0].key.reveal(), std::string("key-of-A"));
        QCOMPARE(bench.world.remembered.wanted["church"].size(), std::size_t(1));
        QCOMPARE(bench.board.table()->find("A")->state, std::string("idle"));
        QVERIFY(!bench.board.table()->find("B"));
        const int wants = bench.world.wants;
        bench.read();
        QCOMPARE(bench.world.wants, wants); // nothing new
    }
    void whatWasLastKnownIsWantedBeforeTheStoreAnswers()
    {
        Bench bench(WantedPlaces{{"church", {place("A")}}});
        QCOMPARE(bench.world.wanted["church"].size(), std::size_t(1));
        bench.store.away = true;
        bench.read();
        QCOMPARE(bench.world.wanted["church"].size(), std::size_t(1));
        bench.store.away = false;
        bench.read(); // and the store knows better
        QVERIFY(bench.world.wanted["church"].empty());
    }
    void aStoredKeyThatCannotBeReadEndsNothingAndIsNotRemembered()
    {
        static const auth::Sealer other = *auth::Sealer::fromText(auth::Sealer::newKeyLine().reveal());
        Bench bench({{"church", {place("a")}}});
        auto again = place("a");
        again.key = Secret("pasted-elsewhere");
        QVERIFY(store::DestinationStore(*bench.store.database).add(sealDestination(other, again)).hasValue());
        QVERIFY(store::DestinationStore(*bench.store.database).add(sealDestination(other, place("b", "Facebook"))).hasValue());
        bench.read();
        QCOMPARE(bench.world.wanted["church"].size(), std::size_t(2));
        QCOMPARE(bench.world.wanted["church"][0].key.reveal(), std::string("key-of-a"));
        QCOMPARE(bench.world.remembered.wanted["church"][0].key.reveal(), std::string("key-of-a"));
        QVERIFY(bench.world.wanted["church"][1].key.empty()); // never known here
        model::RelayState a, b;
        a.destination = "a";
        b.destination = "b";
        bench.keeper->relaysMeasured("church", {a, b});
        QCOMPARE(bench.world.seen.size(), std::size_t(2));
        QVERIFY(!bench.world.seen[0].isKeyLost && bench.world.seen[1].isKeyLost);
        QCOMPARE(bench.world.seen[0].site, std::string("example.org"));
    }
    void changesWithinOneMillisecondHaveTimesOfTheirOwn()
    {
        Bench bench(WantedPlaces{{"church", {place("A"), place("B")}}});
        for (const char *state : {"connecting", "handshaking", "refused"}) {
            bench.keeper->relayChanged("church", stateOf("A", state));
            bench.keeper->relayChanged("church", stateOf("B", state));
        }
        QCOMPARE(bench.world.noteTimes["A"].size(), std::size_t(3));
        QCOMPARE(bench.world.noteTimes["B"].size(), std::size_t(3));
    }
    void aChangeAnywhereIsReadAnew()
    {
        Bench bench;
        bench.put(place("A"));
        bench.tell("place.made");
        QCOMPARE(bench.world.wanted["church"].size(), std::size_t(1));
        QVERIFY(store::DestinationStore(*bench.store.database).remove("A", {}).hasValue());
        bench.tell("ingest.changed");
        QCOMPARE(bench.world.wanted["church"].size(), std::size_t(1));
        bench.tell("place.removed");
        QVERIFY(bench.world.wanted["church"].empty());
    }
    void aChangeWhileItIsReadIsReadAgain()
    {
        Bench bench;
        bench.store.held = true;
        bench.read();
        bench.put(place("A"));
        bench.tell("place.made");
        bench.store.held = false;
        auto waiting = std::exchange(bench.store.waiting, {});
        QCOMPARE(waiting.size(), std::size_t(1));
        for (auto &job : waiting)
            job->answer(fail(ErrorCode::Unavailable, "away")); // too early, or lost
        bench.ctl.run();
        QCOMPARE(bench.world.wanted["church"].size(), std::size_t(1));
    }
    void aMinuteWithoutNewsIsLongEnough()
    {
        Bench bench;
        bench.read();
        bench.put(place("A")); // by a server whose news were lost
        bench.ctl.advance(RelayKeeper::kReadEvery);
        QCOMPARE(bench.world.wanted["church"].size(), std::size_t(1));
    }
    void ordersReachTheRelaysOfEveryServerAlsoWithoutTheDatabase()
    {
        Bench bench(WantedPlaces{{"church", {place("A")}}});
        bench.store.away = true;
        QVERIFY(bench.keeper->say("A", RelayOrder::Retry));
        QVERIFY(bench.keeper->say("A", RelayOrder::Off));
        QVERIFY(!bench.keeper->say("B", RelayOrder::On));
        bench.bus.publish(RelayKeeper::kTopic, "on A"); // another server's
        bench.bus.publish(RelayKeeper::kTopic, "explode A");
        bench.bus.publish(RelayKeeper::kTopic, "");
        bench.ctl.run();
        QVERIFY((bench.world.orders == std::vector<std::pair<std::string, RelayOrder>>{
                    {"A", RelayOrder::Retry}, {"A", RelayOrder::Off}, {"A", RelayOrder::On}}));
    }
    void aChangeOfStateIsToldNotedAndShown()
    {
        Bench bench(WantedPlaces{{"church", {place("A"), place("B", "Facebook")}}});
        bench.keeper->relayChanged("church", stateOf("A", "refused", "key_refused"));
        bench.ctl.run();
        QCOMPARE(bench.told, std::vector<std::string>{"relay.changed"});
        QCOMPARE(bench.world.notes, std::vector<std::string>{"refused:key_refused"});
        QCOMPARE(bench.board.table()->find("A")->reason, std::string("key_refused"));
        bench.keeper->relaysMeasured("church", {stateOf("A", "refused", "key_refused"), stateOf("B", "live")});
        QCOMPARE(bench.world.seen.size(), std::size_t(2));
        QCOMPARE(bench.world.seen[1].name, std::string("Facebook"));
        QCOMPARE(bench.told.size(), std::size_t(1)); // numbers are no news
    }
    void whatAServiceIsNotSentToIsLeftOutUntilSomebodyTurnsItOn()
    {
        Bench bench(WantedPlaces{{"church", {place("A"), place("B"), place("C")}}});
        bench.keeper->sendTo("church", {"S/1", {"A"}, {}}, true);
        QCOMPARE(bench.world.left["church"], (std::set<std::string>{"B", "C"}));
        QCOMPARE(bench.world.remembered.sentTo["church"].places, std::vector<std::string>{"A"});
        // Its limits are nobody's trouble.
        bench.keeper->relaysMeasured("church", {stateOf("A", "live"), stateOf("B", "off", "not_for_service")});
        QCOMPARE(bench.world.seen.size(), std::size_t(1));
        // On air it stays as it began, whatever service begins meanwhile; its own may be changed.
        const int wants = bench.world.wants;
        bench.keeper->sendTo("church", {"T/1", {}, {}}, false);
        bench.keeper->sendTo("church", {}, false);
        QCOMPARE(bench.world.wants, wants);
        bench.keeper->sendTo("church", {"S/1", {"A", "C"}, {}}, false);
        QCOMPARE(bench.world.left["church"], std::set<std::string>{"B"});
        // Somebody's word is above the plan's, also after a restart, until the service is another.
        QVERIFY(bench.keeper->say("B", RelayOrder::On) == RelayScope::ForNow);
        bench.ctl.run();
        QVERIFY(bench.world.left["church"].empty());
        Bench after(bench.world.remembered);
        QVERIFY(after.world.left["church"].empty());
        after.keeper->sendTo("church", {"S/1", {"A"}, {}}, false);
        QCOMPARE(after.world.left["church"], std::set<std::string>{"C"});
        after.keeper->sendTo("church", {"S/8", {"A"}, {}}, true);
        QCOMPARE(after.world.left["church"], (std::set<std::string>{"B", "C"}));
        after.keeper->sendTo("church", {}, true);
        QVERIFY(after.world.left["church"].empty());
    }
    void whatSomebodyTurnedOnForAServiceIsTurnedOffForThatServiceOnly()
    {
        Bench bench;
        bench.put(place("A"));
        bench.put(place("B"));
        bench.read();
        bench.keeper->sendTo("church", {"S/1", {"A"}, {}}, true);
        for (const bool onAir : {false, true}) { // its lead time is enough
            bench.world.onAir = onAir;
            QVERIFY(bench.keeper->say("B", RelayOrder::On) == RelayScope::ForNow);
            bench.ctl.run();
            QVERIFY(bench.world.left["church"].empty());
            QVERIFY(bench.keeper->say("B", RelayOrder::Off) == RelayScope::ForNow);
            bench.ctl.run();
            QCOMPARE(bench.world.left["church"], std::set<std::string>{"B"});
            QVERIFY(bench.keeper->find("B")->isOn && bench.world.remembered.forNow.empty());
        }
        bench.keeper->sendTo("church", {"T/1", {"B"}, {}}, true);
        QCOMPARE(bench.world.left["church"], std::set<std::string>{"A"});
        QVERIFY(bench.world.wanted["church"][1].isOn);
    }
    void onAirASwitchIsForThisBroadcastAlone()
    {
        Bench bench;
        auto off = place("B");
        off.isOn = false;
        bench.put(place("A"));
        bench.put(off);
        bench.read();
        bench.world.onAir = true;
        QVERIFY(bench.keeper->say("A", RelayOrder::Off) == RelayScope::ForNow);
        QVERIFY(bench.keeper->say("B", RelayOrder::On) == RelayScope::ForNow);
        bench.ctl.run();
        const auto isOn = [](const Bench &its) {
            const auto &places = its.world.wanted.at("church");
            return std::pair(places[0].isOn, places[1].isOn);
        };
        QVERIFY(isOn(bench) == std::pair(false, true));
        QVERIFY(bench.keeper->find("A")->isOn && !bench.keeper->find("B")->isOn);
        bench.keeper->relayChanged("church", stateOf("A", "off"));
        const auto &row = bench.board.table()->rows.at("A");
        QCOMPARE(row.state.reason, std::string("this_time"));
        QVERIFY(row.forNow == std::optional(false) && bench.board.table()->rows.at("B").forNow == std::optional(true));
        bench.keeper->relaysMeasured("church", {stateOf("A", "off"), stateOf("B", "live")});
        QCOMPARE(bench.world.seen.size(), std::size_t(1)); // its limits are nobody's trouble
        // Also after a restart, and whatever is read.
        Bench after(bench.world.remembered);
        after.world.onAir = true;
        after.put(place("A"));
        after.put(off);
        after.read();
        QVERIFY(isOn(after) == std::pair(false, true));
        // Said again the other way it is as it is kept.
        QVERIFY(after.keeper->say("A", RelayOrder::On) == RelayScope::ForNow);
        after.ctl.run();
        QVERIFY(isOn(after) == std::pair(true, true) && after.world.remembered.forNow.size() == 1);
        // The next broadcast goes where it always does.
        bench.world.onAir = false;
        bench.tell("broadcast.ended");
        QVERIFY(isOn(bench) == std::pair(true, false) && bench.world.remembered.forNow.empty());
        QVERIFY(!bench.board.table()->rows.at("A").forNow);
        after.world.onAir = false; // its end was not heard
        after.ctl.advance(RelayKeeper::kReadEvery);
        QVERIFY(isOn(after) == std::pair(true, false));
        QVERIFY(bench.keeper->say("A", RelayOrder::Off) == RelayScope::Kept);
        QVERIFY(bench.keeper->say("A", RelayOrder::Retry) == RelayScope::Kept && !bench.keeper->say("C", RelayOrder::On));
    }
    void aSwitchSaidWhileTheStoreIsAwayLastsAndIsWrittenDown()
    {
        Bench bench;
        bench.put(place("A"));
        bench.read();
        const auto kept = [&bench] { return store::DestinationStore(*bench.store.database).one("A")->destination; };
        bench.store.away = true;
        QVERIFY(bench.keeper->say("A", RelayOrder::Off));
        bench.ctl.run();
        QVERIFY(!bench.keeper->find("A")->isOn);
        QVERIFY(!bench.world.remembered.wanted["church"][0].isOn);
        // Also for the next life, and the store does not take it back when it is there again.
        Bench after(bench.world.remembered);
        QVERIFY(!after.world.wanted["church"][0].isOn);
        bench.store.away = false;
        bench.read();
        QVERIFY(!bench.keeper->find("A")->isOn);
        QVERIFY(!kept().isOn);
        QVERIFY(bench.world.remembered.said.empty());
    }
    void whatSomebodyWroteLaterIsNotTakenBackByAnEarlierSwitch()
    {
        Bench bench;
        bench.put(place("A"));
        bench.read();
        bench.store.away = true;
        QVERIFY(bench.keeper->say("A", RelayOrder::Off));
        bench.ctl.run();
        bench.store.away = false;
        auto changed = *store::DestinationStore(*bench.store.database).one("A");
        changed.destination.name = "Another"; // and on, as it was shown there
        QVERIFY(store::DestinationStore(*bench.store.database).replace(changed).hasValue());
        bench.read();
        QVERIFY(bench.keeper->find("A")->isOn);
    }
    void whatAnotherServerSaysOfItsRelaysIsShownHereToo()
    {
        Bench bench(WantedPlaces{{"church", {place("A"), place("B")}}});
        const auto there = [&bench](const char *kind, const model::RelayState &state) {
            Announcement announcement;
            announcement.id = "01JD000000000000000000000A";
            announcement.what.kind = kind;
            announcement.what.channel = "church";
            announcement.what.json = model::toJson(state);
            bench.keeper->hear({Announcer::kTopic, toBusText(announcement), "another"});
        };
        const auto shown = [&bench](const char *id) { return *bench.board.table()->find(id); };
        model::RelayState live = stateOf("A", "live");
        live.liveSince = *fromRfc3339("2026-11-22T10:00:00Z");
        there("relay.changed", live);
        there("relay.changed", stateOf("B", "refused", "key_refused"));
        there("relay.changed", stateOf("C", "live")); // nobody knows it here
        QVERIFY(bench.board.table()->rows.at("A").isElsewhere);
        QCOMPARE(model::toText(model::toJson(shown("A"))), model::toText(model::toJson(live)));
        QCOMPARE(shown("B").reason, std::string("key_refused"));
        QVERIFY(!bench.board.table()->find("C"));
        // That nothing runs here says nothing; what runs here does.
        bench.keeper->relaysMeasured("church", {stateOf("A", "idle"), stateOf("B", "retrying", "port_refused")});
        QCOMPARE(shown("A").state, std::string("live"));
        QCOMPARE(shown("B").reason, std::string("port_refused"));
        there("relay.changed", stateOf("A", "idle"));
        QCOMPARE(shown("A").state, std::string("idle"));
        there("relay.changed", live);
        there("broadcast.ended", {});
        QCOMPARE(shown("A").state, std::string("idle"));
    }
    void placesSurviveInAFileWithoutAKeyInTheClear()
    {
        const QTemporaryDir folder;
        const auto opened = DataFolder::open(folder.filePath(QStringLiteral("data")).toStdString());
        QVERIFY(opened.hasValue());
        LastKnownPlaces file(**opened, sealer());
        QVERIFY(file.load().hasValue() && file.load()->wanted.empty());
        model::Destination odd = place("A");
        odd.key = Secret(std::string("\x01?&%/\xff key", 9));
        odd.isOn = false;
        odd.revision = 7;
        const KnownPlaces known{{{"church", {odd, place("B")}}}, {{"church", {"S/2026-11-22", {"A"}, {"B"}}}}, {{"A", {false, 7}}}, {{"B", false}}};
        QVERIFY(file.save(known).hasValue());
        const auto read = LastKnownPlaces(**opened, sealer()).load();
        QVERIFY(read.hasValue());
        QCOMPARE(read->wanted.at("church").size(), std::size_t(2));
        QCOMPARE(read->wanted.at("church")[0].key.reveal(), odd.key.reveal());
        QVERIFY(!read->wanted.at("church")[0].isOn && read->wanted.at("church")[0].revision == 7);
        QVERIFY(read->sentTo == known.sentTo && read->said == known.said && read->forNow == known.forNow);
        QFile raw(QString::fromStdString((*opened)->file("places.known")));
        QVERIFY(raw.open(QIODevice::ReadOnly));
        QVERIFY(!raw.readAll().contains("key-of-B"));
        const auto stranger = *auth::Sealer::fromText(auth::Sealer::newKeyLine().reveal());
        QVERIFY(!LastKnownPlaces(**opened, stranger).load());
        // As the version before wrote it.
        const std::string before = "[{\"id\":\"A\",\"channel\":\"church\",\"name\":\"YouTube\",\"preset\":\"youtube\",\"address\":\"rtmps://example.org/live2\",\"key\":\"aw==\",\"is_on\":true}]";
        QVERIFY(writePrivateFile((*opened)->file("places.known"), sealer().seal(Secret(before), "places.known")).hasValue());
        const auto old = LastKnownPlaces(**opened, sealer()).load();
        QVERIFY(old.hasValue() && old->wanted.at("church").size() == 1 && old->sentTo.empty());
    }
};

BELFRY_CASE(tst_RelayKeeper)
#include "tst_RelayKeeper.moc"
