#include "store/RecordingStore.h"
#include "store/BroadcastStore.h"
#include "store/ChannelStore.h"
#include "support/Case.h"
#include "support/Databases.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::store;
using namespace std::chrono_literals;

namespace {

const WallTime kSunday = *fromRfc3339("2026-11-22T10:00:00Z");

/// A channel that recorded "A", "B" and "C"; the first two have ended.
struct Church {
    Church()
    {
        good = ChannelStore(under.database()).findOrMake("church", "Our church", "Worship service").hasValue();
        for (const char *id : {"A", "B", "C"})
            good = good && recordings.begin(id, "church", "s1", kSunday);
        good = good && recordings.setFile("A", {1, 100, 0ms, 60'000ms}) && recordings.setFile("A", {2, 50, 60'000ms, 30'000ms})
               && recordings.addGap("A", {10'000ms, 5'000ms, "restart"}) && recordings.end("A", kSunday + 90s)
               && recordings.end("B", kSunday + 3600s);
    }

    test::StoreUnderTest under;
    RecordingStore recordings{under.database()};
    bool good = false;
};

model::RecordingChange published(bool isPublished)
{
    model::RecordingChange change;
    change.isPublished = isPublished;
    return change;
}

std::string idsOf(const Result<std::vector<model::Recording>> &rows)
{
    std::string ids;
    if (rows) {
        for (const model::Recording &row : *rows)
            ids += row.id;
    }
    return rows ? ids : rows.error().what;
}

} // namespace

class tst_RecordingStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenTwiceIsThereOnce_data() { test::eachDatabase(); }
    void whatIsWrittenTwiceIsThereOnce()
    {
        Church its;
        QVERIFY(its.good);
        QVERIFY(its.recordings.begin("A", "church", "s2", kSunday + 1s));
        QVERIFY(its.recordings.setFile("A", {2, 70, 60'000ms, 40'000ms}));
        QVERIFY(its.recordings.addGap("A", {10'000ms, 5'000ms, "restart"}));
        QVERIFY(its.recordings.end("A", kSunday + 900s));
        const auto one = its.recordings.one("A");
        QVERIFY(one);
        QCOMPARE(one->server, std::string("s1"));
        QCOMPARE(*one->endedAt, kSunday + 90s);
        QVERIFY((one->files == std::vector<model::RecordingFile>{{1, 100, 0ms, 60'000ms}, {2, 70, 60'000ms, 40'000ms}}));
        QVERIFY((one->gaps == std::vector<model::RecordingGap>{{10'000ms, 5'000ms, "restart"}}));
        QCOMPARE(one->length(), Duration(100'000));
    }
    void whatWasRemovedDoesNotComeBack_data() { test::eachDatabase(); }
    void whatWasRemovedDoesNotComeBack()
    {
        Church its;
        QVERIFY(its.recordings.remove("A"));
        QVERIFY(its.recordings.setFile("A", {3, 70, 0ms, 0ms}));
        QVERIFY(its.recordings.addGap("A", {20'000ms, 5'000ms, "source"}));
        QVERIFY(its.recordings.end("A", kSunday));
        QCOMPARE(its.recordings.one("A").error().code, ErrorCode::NotFound);
        QCOMPARE(its.recordings.remove("A").error().code, ErrorCode::NotFound);
    }
    void viewersAreListedWhatIsPublishedAndEnded_data() { test::eachDatabase(); }
    void viewersAreListedWhatIsPublishedAndEnded()
    {
        Church its;
        using Which = RecordingStore::Which;
        QCOMPARE(idsOf(its.recordings.ofChannel("church", Which::All, {})), std::string("CBA"));
        QCOMPARE(idsOf(its.recordings.ofChannel("church", Which::Seen, {})), std::string());
        QVERIFY(its.recordings.change("B", published(true), std::nullopt));
        QVERIFY(its.recordings.change("C", published(true), std::nullopt));
        QCOMPARE(idsOf(its.recordings.ofChannel("church", Which::Seen, {})), std::string("B"));
        QCOMPARE(idsOf(its.recordings.ofChannel("church", Which::All, {std::string("C"), 1})), std::string("B"));
        QCOMPARE(idsOf(its.recordings.ofChannel("other", Which::All, {})), std::string());
    }
    void aChangeOfSomethingOlderIsStale_data() { test::eachDatabase(); }
    void aChangeOfSomethingOlderIsStale()
    {
        Church its;
        QCOMPARE(*its.recordings.change("A", published(true), 1), std::int64_t(2));
        QCOMPARE(its.recordings.change("A", published(false), 1).error().code, ErrorCode::Stale);
        QCOMPARE(its.recordings.remove("A", 1).error().code, ErrorCode::Stale);
        QCOMPARE(its.recordings.change("X", published(true), std::nullopt).error().code, ErrorCode::NotFound);
    }
    void itsChaptersAreKeptAndItIsPublishedOrNotAllTheSame_data() { test::eachDatabase(); }
    void itsChaptersAreKeptAndItIsPublishedOrNotAllTheSame()
    {
        Church its;
        const std::vector<model::RecordingChapter> chapters{{"Welcome", 0ms}, {"Sermon \"of hope\" ×", 89'999ms}};
        QVERIFY(its.recordings.one("A")->chapters.empty());
        QVERIFY(its.recordings.change("A", published(true), std::nullopt));
        model::RecordingChange change;
        change.chapters = chapters;
        QCOMPARE(*its.recordings.change("A", change, 2), std::int64_t(3));
        QVERIFY(its.recordings.one("A")->chapters == chapters);
        QVERIFY(its.recordings.one("A")->isPublished);
        QVERIFY(its.recordings.change("A", published(false), 3));
        QVERIFY(its.recordings.one("A")->chapters == chapters);
        change.chapters = {{"End", 90'000ms}}; // it is as long
        QVERIFY(its.recordings.change("A", change, std::nullopt));
        change.chapters = {{"End", 90'001ms}};
        QCOMPARE(its.recordings.change("A", change, std::nullopt).error().code, ErrorCode::InvalidInput);
        QVERIFY(its.recordings.reopen("A")); // nobody knows yet how long it will be
        QVERIFY(its.recordings.change("A", change, std::nullopt));
        change.chapters.emplace();
        QVERIFY(its.recordings.change("A", change, std::nullopt));
        QVERIFY(its.recordings.one("A")->chapters.empty());
    }
    void theOldestThatEndedHereComeFirst_data() { test::eachDatabase(); }
    void theOldestThatEndedHereComeFirst()
    {
        Church its;
        QCOMPARE(idsOf(its.recordings.endedBefore("s1", kSunday + 24h, 10)), std::string("AB"));
        QCOMPARE(idsOf(its.recordings.endedBefore("s1", kSunday + 3600s, 10)), std::string("A"));
        QCOMPARE(idsOf(its.recordings.endedBefore("s2", kSunday + 24h, 10)), std::string());
        QVERIFY(its.recordings.reopen("A"));
        QCOMPARE(idsOf(its.recordings.endedBefore("s1", kSunday + 24h, 10)), std::string("B"));
    }
    void itKnowsItsBroadcast_data() { test::eachDatabase(); }
    void itKnowsItsBroadcast()
    {
        Church its;
        QVERIFY(!its.recordings.one("A")->broadcast);
        BroadcastLeg leg;
        leg.id = "A";
        leg.channel = "church";
        leg.server = "s1";
        leg.beganAt = kSunday;
        QVERIFY(BroadcastStore(its.under.database()).start(leg, kSunday - 1h));
        QCOMPARE(*its.recordings.one("A")->broadcast, std::string("A"));
        QCOMPARE(its.recordings.one("A")->title, std::string("Worship service"));
    }
};

BELFRY_CASE(tst_RecordingStore)
#include "tst_RecordingStore.moc"
