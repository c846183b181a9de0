#include "bus/LocalBus.h"
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
    void want(const std::string &channel, const std::vector<model::Destination> &places) override
    {
        wanted[channel] = places;
        ++wants;
    }
    void order(const std::string &place, RelayOrder order) override { orders.push_back({place, order}); }
    void remember(const WantedPlaces &places) override { remembered = places; }
    void placesSeen(const std::string &, std::vector<health::PlaceObservation> places) override { seen = std::move(places); }
    void noted(const std::string &, const model::RelayChange &change) override
    {
        notes.push_back(change.state + ':' + change.reason);
        noteTimes[change.destination].insert(change.at);
    }

    std::map<std::string, std::vector<model::Destination>> wanted;
    int wants = 0;
    std::vector<std::pair<std::string, RelayOrder>> orders;
    WantedPlaces remembered;
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
    explicit Bench(WantedPlaces last = {}) : announcer(bus, ctl.clock())
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
        QCOMPARE(bench.world.remembered["church"].size(), std::size_t(1));
        QCOMPARE(bench.board.table()->find("A")->state, std::string("idle"));
        QVERIFY(!bench.board.table()->find("B"));
        const int wants = bench.world.wants;
        bench.read();
        QCOMPARE(bench.world.wants, wants); // nothing new
    }
    void whatWasLastKnownIsWantedBeforeTheStoreAnswers()
    {
        Bench bench({{"church", {place("A")}}});
        QCOMPARE(bench.world.wanted["church"].size(), std::size_t(1));
        bench.store.away = true;
        bench.read();
        QCOMPARE(bench.world.wanted["church"].size(), std::size_t(1));
        bench.store.away = false;
        bench.read(); // and the store knows better
        QVERIFY(bench.world.wanted["church"].empty());
    }
    void changesWithinOneMillisecondHaveTimesOfTheirOwn()
    {
        Bench bench({{"church", {place("A"), place("B")}}});
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
        Bench bench({{"church", {place("A")}}});
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
        Bench bench({{"church", {place("A"), place("B", "Facebook")}}});
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
    void placesSurviveInAFileWithoutAKeyInTheClear()
    {
        const QTemporaryDir folder;
        const auto opened = DataFolder::open(folder.filePath(QStringLiteral("data")).toStdString());
        QVERIFY(opened.hasValue());
        LastKnownPlaces file(**opened, sealer());
        QVERIFY(file.load().hasValue() && file.load()->empty());
        model::Destination odd = place("A");
        odd.key = Secret(std::string("\x01?&%/\xff key", 9));
        odd.isOn = false;
        QVERIFY(file.save({{"church", {odd, place("B")}}}).hasValue());
        const auto read = LastKnownPlaces(**opened, sealer()).load();
        QVERIFY(read.hasValue());
        QCOMPARE(read->at("church").size(), std::size_t(2));
        QCOMPARE(read->at("church")[0].key.reveal(), odd.key.reveal());
        QVERIFY(!read->at("church")[0].isOn);
        QFile raw(QString::fromStdString((*opened)->file("places.known")));
        QVERIFY(raw.open(QIODevice::ReadOnly));
        QVERIFY(!raw.readAll().contains("key-of-B"));
        const auto stranger = *auth::Sealer::fromText(auth::Sealer::newKeyLine().reveal());
        QVERIFY(!LastKnownPlaces(**opened, stranger).load());
    }
};

BELFRY_CASE(tst_RelayKeeper)
#include "tst_RelayKeeper.moc"
