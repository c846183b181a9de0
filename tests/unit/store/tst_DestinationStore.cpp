#include "store/ChannelStore.h"
#include "store/DestinationStore.h"
#include "store/ServiceStore.h"
#include "support/Case.h"
#include "support/Databases.h"

using namespace belfry;
using namespace belfry::store;
using test::StoreUnderTest;

namespace {

const WallTime kTime = *fromRfc3339("2026-11-22T10:00:00Z");

KeptDestination place(const std::string &id, const std::string &channel = "church")
{
    KeptDestination kept;
    kept.destination.id = id;
    kept.destination.channel = channel;
    kept.destination.name = "YouTube " + id;
    kept.destination.preset = "youtube";
    kept.destination.address = "rtmps://a.rtmps.youtube.com/live2";
    kept.destination.madeAt = kTime;
    kept.sealedKey = "sealed " + id;
    return kept;
}

std::string namesOf(DestinationStore &store, const std::string &channel)
{
    std::string names;
    const auto all = store.ofChannel(channel);
    for (const KeptDestination &one : *all)
        names += one.destination.id;
    return names;
}

struct Fixture {
    Fixture() : store(under.database())
    {
        for (const char *channel : {"church", "chapel"})
            (void)ChannelStore(under.database()).findOrMake(channel, "Our church", "x");
    }
    StoreUnderTest under{test::databaseOfRound().c_str(), StoreUnderTest::Tables::Present};
    DestinationStore store;
};

} // namespace

class tst_DestinationStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::eachDatabase(); }
    void initTestCase() {}
    void aPlaceIsKeptWithItsKeySealed()
    {
        Fixture its;
        QVERIFY(its.store.add(place("a")).hasValue());
        const auto kept = its.store.one("a");
        QCOMPARE(kept->destination.name, std::string("YouTube a"));
        QCOMPARE(kept->destination.address, std::string("rtmps://a.rtmps.youtube.com/live2"));
        QCOMPARE(kept->sealedKey, std::string("sealed a"));
        QVERIFY(kept->destination.isOn && kept->destination.madeAt == kTime);
        QCOMPARE(kept->destination.revision, 1);
        QCOMPARE(its.store.one("b").error().code, ErrorCode::NotFound);
        QCOMPARE(its.store.add(place("a")).error().code, ErrorCode::Conflict);
        QCOMPARE(its.store.add(place("b", "nowhere")).error().code, ErrorCode::Conflict);
    }
    void theSecondOfTwoWhoChangeItIsTold()
    {
        Fixture its;
        QVERIFY(its.store.add(place("a")).hasValue());
        auto kept = its.store.one("a").value();
        kept.destination.isOn = false;
        QCOMPARE(*its.store.replace(kept), 2);
        QCOMPARE(its.store.replace(kept).error().code, ErrorCode::Stale);
        QVERIFY(!its.store.one("a")->destination.isOn);
        QCOMPARE(its.store.remove("a", 1).error().code, ErrorCode::Stale);
        QVERIFY(its.store.remove("a", 2).hasValue());
        QCOMPARE(its.store.remove("a", {}).error().code, ErrorCode::NotFound);
    }
    void placesStandInTheOrderTheyWereGiven()
    {
        Fixture its;
        for (const char *id : {"b", "c", "a"})
            QVERIFY(its.store.add(place(id)).hasValue());
        QVERIFY(its.store.add(place("z", "chapel")).hasValue());
        QCOMPARE(namesOf(its.store, "church"), std::string("bca"));
        QVERIFY(its.store.order("church", {"a", "b", "c"}).hasValue());
        QCOMPARE(namesOf(its.store, "church"), std::string("abc"));
        for (const std::vector<std::string> &wrong : {std::vector<std::string>{"a", "b"}, {"a", "b", "b"}, {"a", "b", "z"}, {}})
            QCOMPARE(its.store.order("church", wrong).error().code, ErrorCode::InvalidInput);
        QCOMPARE(namesOf(its.store, "church") + namesOf(its.store, "chapel"), std::string("abcz"));
    }
    void theOnlyPlaceOfAServiceAheadIsNamedByIt()
    {
        Fixture its;
        for (const char *id : {"a", "b", "c"})
            QVERIFY(its.store.add(place(id)).hasValue());
        model::Service worship;
        worship.id = "01JD000000000000000000000A";
        worship.channel = "church";
        worship.title = "Worship";
        worship.timeZone = "UTC";
        worship.places = {"a"};
        ServiceStore services(its.under.database());
        QVERIFY(services.add(worship, kTime).hasValue());
        worship.id = "01JD000000000000000000000B";
        worship.places = {"b", "c"};
        QVERIFY(services.add(worship, kTime).hasValue());
        QCOMPARE(*its.store.onlyPlaceOf("a", kTime), std::optional<std::string>("Worship"));
        QVERIFY(!*its.store.onlyPlaceOf("a", kTime + Duration(1))); // it is over
        QVERIFY(!*its.store.onlyPlaceOf("b", kTime));
        QVERIFY(its.store.remove("c", {}).hasValue());
        QVERIFY(*its.store.onlyPlaceOf("b", kTime));
    }
    void aChannelHasAHundredAtMost()
    {
        Fixture its;
        Transaction transaction(its.under.database());
        for (int i = 0; i < 100; ++i)
            QVERIFY(its.store.add(place(std::to_string(i))).hasValue());
        QCOMPARE(its.store.add(place("x")).error().code, ErrorCode::Conflict);
        QVERIFY(its.store.add(place("x", "chapel")).hasValue());
    }
};

BELFRY_CASE(tst_DestinationStore)
#include "tst_DestinationStore.moc"
