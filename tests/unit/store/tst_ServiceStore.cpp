#include "base/Id.h"
#include "store/ChannelStore.h"
#include "store/ServiceStore.h"
#include "support/Case.h"
#include "support/Databases.h"

using namespace belfry;
using namespace belfry::store;
using Kind = model::ServiceDeed::Kind;

namespace {

const WallTime kSunday = *fromRfc3339("2026-11-22T10:00:00Z");
const WallTime kEndless = ServiceStore::kEndless;
constexpr const char *kPlace = "01JD0000000000000000PLACE1";

model::Service service(const std::string &id = "01JD000000000000000000000A")
{
    model::Service made;
    made.id = id;
    made.channel = "church";
    made.title = "Worship";
    made.description = "Two\nlines";
    made.category = "vespers";
    made.timeZone = "Europe/Berlin";
    made.startsLocal = model::localTimeFrom("2026-11-22T10:00:30").value();
    made.minutes = 75;
    made.recurrence = "FREQ=WEEKLY";
    made.leadMinutes = 15;
    made.goLive = model::GoLiveBy::Automatic;
    made.endAutomatically = true;
    made.links = {{"Leaflet \"1\"", "https://church.example/?a=1&b=2"}, {"Gifts", "http://church.example"}};
    made.slate = "starting";
    made.places = {kPlace};
    made.madeAt = kSunday;
    return made;
}

model::LocalDate day(const char *text)
{
    return model::localDateFrom(text).value();
}

model::ServiceChange moved(const char *from, const char *to)
{
    model::ServiceChange change;
    change.occurrence = day(from);
    change.startsLocal = model::localTimeFrom(to);
    return change;
}

} // namespace

class tst_ServiceStore : public QObject {
    Q_OBJECT

    std::unique_ptr<test::StoreUnderTest> m_under;
    std::unique_ptr<ServiceStore> m_store;

    Database &database() { return m_under->database(); }

private Q_SLOTS:
    void initTestCase_data() { test::eachDatabase(); }
    void initTestCase() {}
    void init()
    {
        QFETCH_GLOBAL(QString, database);
        m_under = std::make_unique<test::StoreUnderTest>(qPrintable(database), test::StoreUnderTest::Tables::Present);
        m_store = std::make_unique<ServiceStore>(m_under->database());
        ChannelStore channels(m_under->database());
        for (const char *id : {"church", "chapel"})
            QVERIFY(channels.findOrMake(id, "Our church", "Worship").hasValue());
        QVERIFY(m_under->database()
                    .run("INSERT INTO destinations (id, channel, name, preset, address, made_at) VALUES ($1, 'church', 'YouTube', 'youtube', '', 0)",
                         {std::string(kPlace)})
                    .hasValue());
    }

    void givesBackWhatItWasGiven()
    {
        QVERIFY(m_store->add(service(), kEndless).hasValue());
        const auto kept = m_store->one(service().id);
        QVERIFY(kept.hasValue());
        QVERIFY(*kept == service());
        QCOMPARE(m_store->one("nobody").error().code, ErrorCode::NotFound);
    }
    void aPlaceMustBeOfTheSameChannel()
    {
        model::Service other = service();
        other.channel = "chapel";
        const auto refused = m_store->add(other, kEndless);
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
        QVERIFY(refused.error().what.starts_with("places: "));
    }
    void aSecondEditorIsTold()
    {
        QVERIFY(m_store->add(service(), kEndless).hasValue());
        model::Service first = *m_store->one(service().id), second = first;
        first.title = "First";
        first.places.clear();
        QCOMPARE(m_store->replace(first, kEndless).value(), std::int64_t(2));
        second.title = "Second";
        QCOMPARE(m_store->replace(second, kEndless).error().code, ErrorCode::Stale);
        const auto kept = *m_store->one(service().id);
        QCOMPARE(kept.title, std::string("First"));
        QVERIFY(kept.places.empty());
        QCOMPARE(m_store->remove(first.id, 1).error().code, ErrorCode::Stale);
        QVERIFY(m_store->remove(first.id, 2).hasValue());
        QCOMPARE(m_store->remove(first.id, std::nullopt).error().code, ErrorCode::NotFound);
    }
    void listsAChannelPageByPage()
    {
        for (const char *id : {"C", "A", "B"}) {
            model::Service one = service(id);
            QVERIFY(m_store->add(one, kEndless).hasValue());
        }
        model::Service elsewhere = service("D");
        elsewhere.channel = "chapel";
        elsewhere.places.clear();
        QVERIFY(m_store->add(elsewhere, kEndless).hasValue());
        const auto first = m_store->ofChannel("church", "", 2);
        QCOMPARE(first->size(), std::size_t(2));
        QCOMPARE(first->back().id, std::string("B"));
        const auto rest = m_store->ofChannel("church", "B", 2);
        QCOMPARE(rest->size(), std::size_t(1));
        QCOMPARE(rest->front().id, std::string("C"));
    }
    void findsTheOnesAhead()
    {
        QVERIFY(m_store->add(service("A"), kEndless).hasValue());
        QVERIFY(m_store->add(service("B"), kSunday).hasValue());
        model::Service chapel = service("C");
        chapel.channel = "chapel";
        chapel.category = "prayer";
        chapel.places.clear();
        QVERIFY(m_store->add(chapel, kSunday + Duration(1)).hasValue());
        const auto ids = [](const Result<std::vector<KeptService>> &kept) {
            std::string all;
            for (const KeptService &one : *kept)
                all += one.service.id;
            return all;
        };
        QCOMPARE(ids(m_store->ahead("", kSunday, {kSunday, ""}, 10)), std::string("BCA"));
        QCOMPARE(ids(m_store->ahead("", kSunday, {kSunday + Duration(1), ""}, 10)), std::string("CA"));
        QCOMPARE(ids(m_store->ahead("", kSunday, {kSunday, "B"}, 1)), std::string("C"));
        QCOMPARE(ids(m_store->ahead("prayer", kSunday, {kSunday, ""}, 10)), std::string("C"));
        QCOMPARE(ids(m_store->aheadOf("church", kSunday)), std::string("BA"));
        QCOMPARE(ids(m_store->aheadOf("church", kSunday + Duration(1))), std::string("A"));
    }
    void changesOfDaysComeAndGo()
    {
        QVERIFY(m_store->add(service(), kEndless).hasValue());
        model::Service now = *m_store->one(service().id);
        model::ServiceChange change = moved("2026-11-29", "2026-11-28T18:00");
        change.skipped = true;
        change.minutes = 30;
        change.title = "Advent";
        now.revision = m_store->change(now, change, kEndless).value();
        QVERIFY(m_store->changesOf(now.id).value() == std::vector{change});
        QCOMPARE(m_store->change(service(), change, kEndless).error().code, ErrorCode::Stale);
        model::ServiceChange less;
        less.occurrence = change.occurrence;
        less.title = "Advent";
        now.revision = m_store->change(now, less, kEndless).value();
        QVERIFY(m_store->changesOf(now.id).value() == std::vector{less});
        less.title.reset();
        QVERIFY(m_store->change(now, less, kEndless).hasValue());
        QVERIFY(m_store->changesOf(now.id)->empty());
        QCOMPARE(m_store->one(now.id)->revision, std::int64_t(4));
    }
    void aDayThatWasMovedCountsByWhereItIsNow()
    {
        QVERIFY(m_store->add(service(), kEndless).hasValue());
        model::Service now = *m_store->one(service().id);
        for (const auto &change : {moved("2026-01-04", "2026-12-24T17:00"), moved("2026-02-01", "2026-02-02T10:00")})
            now.revision = m_store->change(now, change, kEndless).value();
        const auto ahead = m_store->aheadOf("church", kSunday);
        QCOMPARE(ahead->front().changes.size(), std::size_t(1));
        QVERIFY(ahead->front().changes.front().occurrence == day("2026-01-04"));
    }
    void aDeedIsDoneOnce()
    {
        QVERIFY(m_store->add(service(), kEndless).hasValue());
        model::ServiceDeed deed{Kind::Live, service().id, day("2026-11-22"), kSunday, {}, kSunday + Duration(5), "schedule", "01JB"};
        QCOMPARE(m_store->note(deed).value(), true);
        deed.at += Duration(1);
        QCOMPARE(m_store->note(deed).value(), false);
        model::ServiceDeed asked{Kind::Asked, service().id, day("2026-11-22"), kSunday, kSunday + Duration(100), kSunday + Duration(6), "schedule", ""};
        QCOMPARE(m_store->note(asked).value(), true);
        asked.until += Duration(1);
        asked.at += Duration(1);
        QCOMPARE(m_store->note(asked).value(), true);
        const auto deeds = m_store->deedsOf("church", day("2026-11-22"));
        QCOMPARE(deeds->size(), std::size_t(3));
        QVERIFY(deeds->back() == asked);
        QCOMPARE(deeds->front().broadcast, std::string("01JB"));
        QVERIFY(m_store->deedsOf("church", day("2026-11-23"))->empty());
        QVERIFY(m_store->deedsOf("chapel", day("2026-11-22"))->empty());
        deed.service = "nobody";
        QCOMPARE(m_store->note(deed).value(), false);
    }
    void whatIsRemovedTakesAllOfItsOwnAlong()
    {
        QVERIFY(m_store->add(service(), kEndless).hasValue());
        QVERIFY(m_store->change(service(), moved("2026-11-29", "2026-11-28T18:00"), kEndless).hasValue());
        QVERIFY(m_store->note({Kind::Soon, service().id, day("2026-11-22"), kSunday, {}, kSunday, "schedule", ""}).hasValue());
        QVERIFY(m_store->remove(service().id, std::nullopt).hasValue());
        for (const char *table : {"service_changes", "service_deeds", "service_destinations"})
            QVERIFY2(database().run("SELECT service FROM " + std::string(table))->empty(), table);
    }
};

BELFRY_CASE(tst_ServiceStore)
#include "tst_ServiceStore.moc"
