#include "store/AudienceStore.h"
#include "store/BroadcastStore.h"
#include "store/ChannelStore.h"
#include "store/ServerStore.h"
#include "support/Case.h"
#include "support/Databases.h"

using namespace belfry;
using namespace belfry::store;

namespace {

const WallTime kTime = *fromRfc3339("2026-11-22T10:00:00Z");
const WallTime kLongAgo = kTime - std::chrono::hours(1);
constexpr Duration kMinute{60'000};

/// A database with the channels "church" and "chapel".
struct Fixture {
    Fixture()
    {
        for (const char *channel : {"church", "chapel"})
            (void)ChannelStore(*database).findOrMake(channel, "Our church", "Worship service");
    }
    BroadcastLeg leg(int number, const std::string &server = "a", WallTime at = kTime) const
    {
        return {"01ARZ3NDEKTSV4RRFFQ69G5" + std::to_string(100 + number), "church", server, at, "Ann of " + server, {}, {}, false};
    }
    std::int64_t rows(const std::string &table) { return numberIn((*database->run("SELECT COUNT(*) FROM " + table))[0][0]); }

    test::StoreUnderTest under{test::databaseOfRound().c_str(), test::StoreUnderTest::Tables::Present};
    Database *database = &under.database();
    BroadcastStore broadcasts{*database};
    ServerStore servers{*database};
};

} // namespace

class tst_BroadcastStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::eachDatabase(); }
    void initTestCase() {}
    void beginsOneAndEndsIt();
    void whatAnotherServerCarriesIsKnown();
    void theDatabasesClockIsReadWhereItHasOne();
    void aSecondServerJoinsTheOneThatIsOpen();
    void whatAServerForgotOrADeadOneLeftIsOver();
    void oneWhoseServerIsOnlyJustDeadGoesOn();
    void aLegEndsAloneAndTheLastOneEndsAll();
    void whatWasEndedByNobodyGoesOnWhenItIsStillOnAir();
    void theAbandonedEndWhenTheirServerWasLastSeen();
    void endSaidElsewhereEndsWhatIsOpen();
    void measurementsBelongToTheBroadcastOfTheirLeg();
    void allOfItMayBeWrittenTwice();
    void listsGoOnWhereTheyStopped();
    void anUnknownChannelIsNamed();
    void theAudienceOfAllServersIsCountedTogether();
};

void tst_BroadcastStore::whatAnotherServerCarriesIsKnown()
{
    Fixture its;
    QVERIFY(its.broadcasts.start(its.leg(1), kLongAgo) && its.servers.beat("a", kTime + kMinute));
    QVERIFY(its.broadcasts.carriedElsewhere("a")->empty());
    const CarriedElsewhere expected{"church", its.leg(1).id, kTime, "Ann of a", kTime + kMinute};
    QCOMPARE(its.broadcasts.carriedElsewhere("b")->size(), std::size_t(1));
    QVERIFY(its.broadcasts.carriedElsewhere("b")->front() == expected);
    QVERIFY(its.broadcasts.start(its.leg(2, "b"), kLongAgo));
    QCOMPARE(its.broadcasts.carriedElsewhere("a")->size(), std::size_t(1));
    // The leg of a is over, and b goes on.
    QCOMPARE(its.broadcasts.end(its.leg(1).id, kTime + kMinute, "", EndOf::Leg, kLongAgo).value(), false);
    QVERIFY(its.broadcasts.carriedElsewhere("b")->empty());
    QCOMPARE(its.broadcasts.carriedElsewhere("a")->size(), std::size_t(1));
    QCOMPARE(its.broadcasts.end(its.leg(2).id, kTime + kMinute, "Bob", EndOf::Broadcast, kLongAgo).value(), true);
    QCOMPARE(its.broadcasts.end(its.leg(2).id, kTime + kMinute, "Bob", EndOf::Broadcast, kLongAgo).value(), false);
    QVERIFY(its.broadcasts.carriedElsewhere("a")->empty());
}

void tst_BroadcastStore::theDatabasesClockIsReadWhereItHasOne()
{
    Fixture its;
    const auto clock = its.servers.clock();
    QVERIFY(clock.hasValue());
    QCOMPARE(clock->has_value(), its.under.isPostgres());
    if (*clock)
        QVERIFY(std::chrono::abs(**clock - systemClock().wall()) < std::chrono::seconds(30));
}

void tst_BroadcastStore::beginsOneAndEndsIt()
{
    Fixture its;
    const auto claim = its.broadcasts.start(its.leg(1), kLongAgo);
    QVERIFY(claim.hasValue());
    QCOMPARE(claim->broadcast, its.leg(1).id);
    QVERIFY(!claim->adopted && !claim->ended);
    const auto open = its.broadcasts.openOf("church");
    QVERIFY(open.hasValue() && open->has_value());
    QCOMPARE((*open)->title, std::string("Worship service"));
    QCOMPARE((*open)->startedBy, std::string("Ann of a"));
    QVERIFY(!its.broadcasts.openOf("chapel")->has_value());
    QVERIFY(its.broadcasts.end(its.leg(1).id, kTime + kMinute, "Bob", EndOf::Broadcast, kLongAgo).hasValue());
    QVERIFY(!its.broadcasts.openOf("church")->has_value());
    const auto ended = its.broadcasts.one(its.leg(1).id);
    QCOMPARE(ended->endedAt, std::optional(kTime + kMinute));
    QCOMPARE(ended->endedBy, std::string("Bob"));
    const auto next = its.broadcasts.start(its.leg(2), kLongAgo);
    QCOMPARE(next->broadcast, its.leg(2).id);
}

void tst_BroadcastStore::aSecondServerJoinsTheOneThatIsOpen()
{
    Fixture its;
    QVERIFY(its.broadcasts.start(its.leg(1, "a"), kLongAgo).hasValue());
    const auto claim = its.broadcasts.start(its.leg(2, "b", kTime + Duration(50)), kLongAgo);
    QVERIFY(claim.hasValue());
    QVERIFY(claim->adopted);
    QCOMPARE(claim->broadcast, its.leg(1).id);
    QCOMPARE(claim->startedBy, std::string("Ann of a"));
    QCOMPARE(claim->startedAt, kTime);
    QCOMPARE(its.rows("broadcasts"), 1);
    QCOMPARE(its.broadcasts.one(its.leg(2).id)->id, its.leg(1).id);
    QVERIFY(its.broadcasts.end(its.leg(2).id, kTime + kMinute, "Bob", EndOf::Broadcast, kLongAgo).hasValue());
    const auto first = its.broadcasts.claimOf(its.leg(1).id);
    QVERIFY(first->ended);
    QCOMPARE(first->endedBy, std::string("Bob"));
}

void tst_BroadcastStore::whatAServerForgotOrADeadOneLeftIsOver()
{
    Fixture its;
    QVERIFY(its.broadcasts.start(its.leg(1, "a"), kLongAgo).hasValue());
    // The same server puts another one on air: the first is not there any more.
    QCOMPARE(its.broadcasts.start(its.leg(2, "a", kTime + kMinute), kLongAgo)->broadcast, its.leg(2).id);
    QVERIFY(its.broadcasts.one(its.leg(1).id)->endedAt.has_value());
    // "a" was last seen at kTime, which is too long ago for "b".
    QCOMPARE(its.broadcasts.start(its.leg(3, "b", kTime + 30 * kMinute), kTime + kMinute)->broadcast, its.leg(3).id);
    QCOMPARE(its.rows("broadcasts"), 3);
}

void tst_BroadcastStore::oneWhoseServerIsOnlyJustDeadGoesOn()
{
    Fixture its;
    QVERIFY(its.broadcasts.start(its.leg(1, "a"), kLongAgo).hasValue());
    QVERIFY(its.servers.beat("a", kTime).hasValue());
    const auto claim = its.broadcasts.start(its.leg(2, "b", kTime + kMinute), kTime - kMinute);
    QVERIFY(claim->adopted);
    QCOMPARE(textIn((*its.database->run("SELECT server FROM broadcasts"))[0][0]), std::string("b"));
}

void tst_BroadcastStore::aLegEndsAloneAndTheLastOneEndsAll()
{
    Fixture its;
    QVERIFY(its.broadcasts.start(its.leg(1, "a"), kLongAgo).hasValue());
    QVERIFY(its.broadcasts.start(its.leg(2, "b"), kLongAgo).hasValue());
    QVERIFY(its.broadcasts.end(its.leg(1).id, kTime + kMinute, "", EndOf::Leg, kLongAgo).hasValue());
    QVERIFY(its.broadcasts.openOf("church")->has_value());
    QVERIFY(its.broadcasts.end(its.leg(2).id, kTime + 2 * kMinute, "", EndOf::Leg, kLongAgo).hasValue());
    QCOMPARE(its.broadcasts.one(its.leg(1).id)->endedAt, std::optional(kTime + 2 * kMinute));
}

void tst_BroadcastStore::whatWasEndedByNobodyGoesOnWhenItIsStillOnAir()
{
    Fixture its;
    QVERIFY(its.broadcasts.start(its.leg(1, "a"), kLongAgo).hasValue());
    QCOMPARE(its.broadcasts.endAbandoned(kTime + kMinute)->size(), std::size_t(1));
    auto claim = its.broadcasts.keep(its.leg(1).id);
    QVERIFY(claim.hasValue() && !claim->ended);
    QVERIFY(its.broadcasts.openOf("church")->has_value());
    // Another one was begun meanwhile: it joins that.
    QCOMPARE(its.broadcasts.endAbandoned(kTime + kMinute)->size(), std::size_t(1));
    QVERIFY(its.broadcasts.start(its.leg(2, "b", kTime + kMinute), kTime + kMinute).hasValue());
    claim = its.broadcasts.keep(its.leg(1).id);
    QCOMPARE(claim->broadcast, its.leg(2).id);
    // What a person ended stays ended.
    QVERIFY(its.broadcasts.end(its.leg(2).id, kTime + 2 * kMinute, "Bob", EndOf::Broadcast, kLongAgo).hasValue());
    QVERIFY(its.broadcasts.keep(its.leg(1).id)->ended);
    QVERIFY(!its.broadcasts.openOf("church")->has_value());
}

void tst_BroadcastStore::theAbandonedEndWhenTheirServerWasLastSeen()
{
    Fixture its;
    QVERIFY(its.broadcasts.start(its.leg(1, "a"), kLongAgo).hasValue());
    QVERIFY(its.broadcasts.start(its.leg(2, "b"), kLongAgo).hasValue());
    QVERIFY(its.servers.beat("a", kTime + kMinute).hasValue());
    QVERIFY(its.servers.beat("b", kTime + 2 * kMinute).hasValue());
    QVERIFY(its.broadcasts.endAbandoned(kTime + 2 * kMinute)->empty());
    QCOMPARE(its.broadcasts.endAbandoned(kTime + 3 * kMinute).value(), std::vector<std::string>{its.leg(1).id});
    QCOMPARE(its.broadcasts.one(its.leg(1).id)->endedAt, std::optional(kTime + 2 * kMinute));
    QCOMPARE(numberIn((*its.database->run("SELECT on_air FROM channels WHERE id = 'church'"))[0][0]), 0);
}

void tst_BroadcastStore::endSaidElsewhereEndsWhatIsOpen()
{
    Fixture its;
    QCOMPARE(its.broadcasts.endOpen("church", kTime, "Bob").value(), false);
    QVERIFY(its.broadcasts.start(its.leg(1, "a"), kLongAgo).hasValue());
    // It was said before this one began: replayed from an outbox.
    QCOMPARE(its.broadcasts.endOpen("church", kTime - kMinute, "Bob").value(), false);
    QVERIFY(its.broadcasts.openOf("church")->has_value());
    QCOMPARE(its.broadcasts.endOpen("church", kTime + kMinute, "Bob").value(), true);
    QVERIFY(!its.broadcasts.openOf("church")->has_value());
    // A server that was dead meanwhile comes back with what it had begun before that End, and did not get to say.
    BroadcastLeg late = its.leg(2, "b", kTime + Duration(1));
    late.isOld = true;
    const auto claim = its.broadcasts.start(late, kLongAgo);
    QVERIFY(claim->ended && claim->adopted);
    QCOMPARE(claim->endedBy, std::string("Bob"));
    QVERIFY(!its.broadcasts.openOf("church")->has_value());
}

void tst_BroadcastStore::measurementsBelongToTheBroadcastOfTheirLeg()
{
    Fixture its;
    QVERIFY(its.broadcasts.start(its.leg(1, "a"), kLongAgo).hasValue());
    QVERIFY(its.broadcasts.start(its.leg(2, "b"), kLongAgo).hasValue());
    const std::string id = its.leg(1).id;
    QVERIFY(its.broadcasts.addFinding(its.leg(2).id, {"ingest.none", kTime, {}, "problem", R"({"a":1})"}).hasValue());
    QVERIFY(its.broadcasts.endFinding(its.leg(2).id, "ingest.none", kTime, kTime + kMinute).hasValue());
    QVERIFY(its.broadcasts.addFinding(its.leg(1).id, {"ingest.silent", kTime + kMinute, {}, "problem"}).hasValue());
    QVERIFY(its.broadcasts.addRelayChange(its.leg(1).id, {"01D", kTime, "live", ""}).hasValue());
    QVERIFY(its.broadcasts.addMinute(its.leg(1).id, {kTime, 800, {}, {}, 20}).hasValue());
    QVERIFY(its.broadcasts.addMinute(its.leg(2).id, {kTime, 900, -23.5, 1, 5}).hasValue());
    QVERIFY(its.broadcasts.addMinute(its.leg(2).id, {kTime + kMinute, {}, {}, {}, {}}).hasValue());
    QVERIFY(its.broadcasts.addMinute("01UNKNOWN", {kTime, 900, {}, {}, {}}).hasValue());

    const auto findings = its.broadcasts.findings(id, {}, 10);
    QCOMPARE(findings->size(), std::size_t(2));
    QCOMPARE(findings->at(0).endedAt, std::optional(kTime + kMinute));
    QVERIFY(!findings->at(1).endedAt);
    QCOMPARE(its.broadcasts.findings(id, std::pair(kTime, std::string("ingest.none")), 10)->size(), std::size_t(1));
    QCOMPARE(its.broadcasts.relays(id, {}, 10).value(), (std::vector<model::RelayChange>{{"01D", kTime, "live", ""}}));
    QCOMPARE(its.broadcasts.minutes(id, {}, 10).value(),
             (std::vector<model::BroadcastMinute>{{kTime, 900, -23.5, 1, 25}, {kTime + kMinute, {}, {}, {}, {}}}));
    QCOMPARE(its.broadcasts.minutes(id, kTime, 10)->size(), std::size_t(1));
    QCOMPARE(its.broadcasts.one(id)->viewersMost, 20);
    // What was still wrong at the end ended with it.
    QVERIFY(its.broadcasts.end(its.leg(1).id, kTime + 5 * kMinute, "Bob", EndOf::Broadcast, kLongAgo).hasValue());
    QCOMPARE(its.broadcasts.findings(id, {}, 10)->at(1).endedAt, std::optional(kTime + 5 * kMinute));
}

void tst_BroadcastStore::allOfItMayBeWrittenTwice()
{
    Fixture its;
    const auto writeAll = [&its] {
        BroadcastStore &store = its.broadcasts;
        return store.start(its.leg(1), kLongAgo).hasValue()
               && store.addFinding(its.leg(1).id, {"ingest.none", kTime, {}, "problem"}).hasValue()
               && store.endFinding(its.leg(1).id, "ingest.none", kTime, kTime + kMinute).hasValue()
               && store.addRelayChange(its.leg(1).id, {"01D", kTime, "live", ""}).hasValue()
               && store.addMinute(its.leg(1).id, {kTime, 800, {}, {}, 20}).hasValue()
               && store.end(its.leg(1).id, kTime + kMinute, "Bob", EndOf::Broadcast, kLongAgo).hasValue()
               && store.start(its.leg(2, "a", kTime + 2 * kMinute), kLongAgo).hasValue();
    };
    const auto contents = [&its] {
        std::vector<Rows> all;
        for (const char *table : {"broadcasts", "broadcast_legs", "broadcast_findings", "broadcast_relays", "broadcast_minutes"})
            all.push_back(*its.database->run("SELECT * FROM " + std::string(table)));
        return all;
    };
    QVERIFY(writeAll());
    const auto once = contents();
    QVERIFY(writeAll());
    QVERIFY(contents() == once);
}

void tst_BroadcastStore::listsGoOnWhereTheyStopped()
{
    Fixture its;
    for (int i = 0; i < 5; ++i)
        QVERIFY(its.broadcasts.start(its.leg(i, "a", kTime + i * kMinute), kLongAgo).hasValue());
    const auto first = its.broadcasts.ofChannel("church", {{}, 2});
    QCOMPARE(first->size(), std::size_t(2));
    QCOMPARE(first->front().id, its.leg(4).id);
    const auto second = its.broadcasts.ofChannel("church", {first->back().id, 10});
    QCOMPARE(second->size(), std::size_t(3));
    QCOMPARE(second->front().id, its.leg(2).id);
    QVERIFY(its.broadcasts.ofChannel("chapel", {{}, 10})->empty());
    QCOMPARE(its.broadcasts.ofCategory("worship", {{}, 10})->size(), std::size_t(5));
    QVERIFY(its.broadcasts.ofCategory("concert", {{}, 10})->empty());
    QCOMPARE(its.broadcasts.all({its.leg(1).id, 10})->size(), std::size_t(1));
    QCOMPARE(its.broadcasts.open()->size(), std::size_t(1));
}

void tst_BroadcastStore::anUnknownChannelIsNamed()
{
    Fixture its;
    BroadcastLeg leg = its.leg(1);
    leg.channel = "cathedral";
    const auto claim = its.broadcasts.start(leg, kLongAgo);
    QVERIFY(!claim);
    QCOMPARE(claim.error().code, ErrorCode::NotFound);
}

void tst_BroadcastStore::theAudienceOfAllServersIsCountedTogether()
{
    Fixture its;
    AudienceStore audience(*its.database);
    QVERIFY(audience.add("church", "a", {kTime, 3}).hasValue());
    QVERIFY(audience.add("church", "a", {kTime, 4}).hasValue());
    QVERIFY(audience.add("church", "b", {kTime, 5}).hasValue());
    QVERIFY(audience.add("church", "a", {kTime + kMinute, 6}).hasValue());
    QVERIFY(audience.add("chapel", "a", {kTime, 7}).hasValue());
    QCOMPARE(audience.ofChannel("church", kTime, kTime + 2 * kMinute, 10).value(),
             (std::vector<model::AudienceSample>{{kTime, 9}, {kTime + kMinute, 6}}));
    QCOMPARE(audience.ofChannel("church", kTime, kTime + kMinute, 10)->size(), std::size_t(1));
    QVERIFY(audience.forget(kTime + kMinute).hasValue());
    QCOMPARE(audience.ofChannel("church", kLongAgo, kTime + 2 * kMinute, 10)->size(), std::size_t(1));
}

BELFRY_CASE(tst_BroadcastStore)
#include "tst_BroadcastStore.moc"
