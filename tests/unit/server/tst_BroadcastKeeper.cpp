#include "server/BroadcastKeeper.h"
#include "base/Id.h"
#include "server/Station.h"
#include "store/ChannelStore.h"
#include "store/ServerStore.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"
#include "unit/store/FakeStore.h"

#include <QTemporaryDir>
#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::server;
using namespace std::chrono_literals;

namespace {

const WallTime kTime = *fromRfc3339("2026-11-22T10:00:00Z");
const OnAirBroadcast kBroadcast{"01JD000000000000000000000A", kTime};
const OnAirBroadcast kNext{"01JD000000000000000000000B", kTime + 60s};

struct FakeWorld final : Station::World {
    void order(const std::string &, const Command &order) override
    {
        if (order.kind != Command::Kind::Speak)
            orders.push_back(order.kind);
    }
    void publish(ChannelSnapshotPtr snapshot) override { last = std::move(snapshot); }
    std::vector<Command::Kind> orders;
    ChannelSnapshotPtr last;
};

Announcement announced(const BroadcastNews &news)
{
    Announcement announcement;
    announcement.id = makeUlid(news.at);
    announcement.at = news.at;
    announcement.what.kind = news.what == BroadcastNews::What::Started ? "broadcast.started" : "broadcast.ended";
    announcement.what.subject = news.about.broadcast.value_or("");
    announcement.what.onlyFor = news.by;
    return announcement;
}

/// A station that remembers, in one life of a server; the store goes on from life to life.
struct Life {
    Life(const QString &folder, test::FakeStore &its, const std::string &name = "a",
         const std::optional<OnAirBroadcast> &reopened = {}, WallTime now = kTime)
        : store(its), station(ctl, world, 300s)
    {
        ctl.fakeClock().setWall(now);
        (void)store::ChannelStore(*store.database).findOrMake("church", "Our church", "Worship service");
        outbox = *store::Outbox::open(folder.toStdString() + '/' + name, ctl, store);
        keeper.emplace(ctl, station.keeperWorld(), store, *outbox, BroadcastKeeper::Settings{name, 300s, {}, announced, [this](const Announcement &told) { news.push_back(told); }});
        station.remember(*keeper);
        store::ChannelRecord record;
        record.id = "church";
        station.add(record, reopened ? std::optional(Reopened{*reopened, Duration(100s), {}}) : std::nullopt);
        keeper->start();
        ctl.run();
    }
    void goLive(const char *who)
    {
        station.goLive("church", {who}, [this](Answered answered) { answers.push_back(std::move(answered)); });
        ctl.run();
    }
    void end(const char *who)
    {
        station.end("church", {who}, [this](Answered answered) { answers.push_back(std::move(answered)); });
        ctl.run();
    }
    void began(const OnAirBroadcast &broadcast = kBroadcast)
    {
        station.programBegan("church", broadcast);
        ctl.run();
    }
    void closed()
    {
        station.programClosed("church");
        ctl.run();
    }
    void measured(double kbps, std::uint64_t missed = 0)
    {
        IngestReport report;
        report.framesMissed = missed;
        report.ingest.state = model::IngestState::Receiving;
        report.ingest.publisher = model::Publisher{"1", "127.0.0.1:1", "obs", kTime};
        report.ingest.video = model::VideoLine{"avc1.64001f", 1280, 720, 30.0, kbps, 2.0};
        report.ingest.audio = model::AudioLine{"mp4a.40.2", 48000, 2, 100.0};
        station.measured("church", report);
        ctl.run();
    }
    std::optional<model::Broadcast> open() { return *store::BroadcastStore(*store.database).openOf("church"); }
    model::Broadcast one(const OnAirBroadcast &broadcast = kBroadcast)
    {
        return store::BroadcastStore(*store.database).one(broadcast.id).value();
    }

    test::FakeStore &store;
    test::FakeExecutor ctl;
    FakeWorld world;
    Station station;
    std::unique_ptr<store::Outbox> outbox;
    std::optional<BroadcastKeeper> keeper;
    std::vector<Answered> answers;
    std::vector<Announcement> news;
};

} // namespace

class tst_BroadcastKeeper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBroadcastIsRememberedWithWhoBeganAndEndedIt();
    void theSecondIsToldWhoDidIt();
    void goLiveWaitsUntilItIsRememberedAndNoLongerThanItMay();
    void onAirGoesOnWhileTheDatabaseIsAwayAndNothingIsMissingAfter();
    void whatIsWrongIsRememberedAsLongAsItIs();
    void eachMinuteHasItsNumbers();
    void aMinuteHasLoudnessAndTheFramesThatAreMissing();
    void twoPlacesWithTheSameTroubleAreKeptApart();
    void theOneOfAnotherServerIsJoinedAndItsEndIsHeard();
    void whatRanOutElsewhereGoesOnHere();
    void aRestartGoesOnAndWhatItForgotIsOver();
    void theGraceEndsOnlyWhatNobodyElseCarries();
    void webhooksAreToldWithTheRowAndOnce();
    void everybodyIsToldSoonWhileTheDatabaseIsSlow();
    void whatAServerThatDiedLeftIsToldByWhoEndsIt();
};

void tst_BroadcastKeeper::aBroadcastIsRememberedWithWhoBeganAndEndedIt()
{
    const QTemporaryDir folder;
    test::FakeStore store;
    Life life(folder.path(), store);
    life.goLive("Ann");
    life.began();
    QCOMPARE(life.answers.size(), std::size_t(1));
    QCOMPARE(life.answers[0].outcome, Outcome::Live);
    QCOMPARE(life.answers[0].by, std::string("Ann"));
    QCOMPARE(life.answers[0].since, std::optional(kTime));
    QCOMPARE(life.open()->id, kBroadcast.id);
    QCOMPARE(life.open()->startedBy, std::string("Ann"));
    life.ctl.advance(90s);
    life.end("Bob");
    life.closed();
    QCOMPARE(life.answers[1].outcome, Outcome::Ended);
    QCOMPARE(life.news.size(), std::size_t(2));
    QVERIFY(life.news[0].what.kind == "broadcast.started" && life.news[0].what.subject == kBroadcast.id);
    QVERIFY(life.news[1].what.kind == "broadcast.ended" && life.news[1].what.subject == kBroadcast.id && life.news[1].what.onlyFor == "Bob");
    QVERIFY(!life.open());
    QCOMPARE(life.one().endedBy, std::string("Bob"));
    QCOMPARE(life.one().endedAt, std::optional(kTime + 90s));
}

void tst_BroadcastKeeper::theSecondIsToldWhoDidIt()
{
    const QTemporaryDir folder;
    test::FakeStore store;
    Life life(folder.path(), store);
    life.goLive("Ann");
    life.goLive("Bob");
    life.began();
    life.goLive("Cid");
    life.end("Bob");
    life.end("Ann");
    life.closed();
    life.end("Cid");
    const auto said = [&life](std::size_t i, Outcome outcome, const char *by) {
        return life.answers[i].outcome == outcome && life.answers[i].by == by;
    };
    QCOMPARE(life.answers.size(), std::size_t(6));
    QVERIFY(said(0, Outcome::Live, "Ann"));
    QVERIFY(said(1, Outcome::AlreadyLive, "Ann"));
    QVERIFY(said(2, Outcome::AlreadyLive, "Ann"));
    QVERIFY(said(3, Outcome::Ended, "Bob"));
    QVERIFY(said(4, Outcome::AlreadyOff, "Bob"));
    QVERIFY(said(5, Outcome::AlreadyOff, "Bob"));
}

void tst_BroadcastKeeper::goLiveWaitsUntilItIsRememberedAndNoLongerThanItMay()
{
    const QTemporaryDir folder;
    test::FakeStore store;
    Life life(folder.path(), store);
    store.away = true; // and nobody knows yet
    life.goLive("Ann");
    store.held = true;
    store.away = false;
    life.began();
    QCOMPARE(life.world.last->channel.state, model::ChannelState::OnAir);
    QVERIFY(life.answers.empty());
    life.ctl.advance(BroadcastKeeper::kClaimWithin - 1ms);
    QVERIFY(life.answers.empty());
    life.ctl.advance(1ms);
    QCOMPARE(life.answers.size(), std::size_t(1));
    QCOMPARE(life.answers[0].outcome, Outcome::Live);
    QCOMPARE(life.answers[0].channel->channel.broadcast, std::optional(kBroadcast.id));
}

void tst_BroadcastKeeper::onAirGoesOnWhileTheDatabaseIsAwayAndNothingIsMissingAfter()
{
    const QTemporaryDir folder;
    test::FakeStore store;
    Life life(folder.path(), store);
    life.measured(800);
    store.away = true;
    life.ctl.advance(BroadcastKeeper::kAwayAfter);
    QVERIFY(!life.world.last->channel.health->find("store.away"));
    life.ctl.advance(2s);
    const model::Finding *away = life.world.last->channel.health->find("store.away");
    QVERIFY(away);
    QVERIFY(away->since <= kTime + 1s);
    for (int i = 0; i < 3; ++i) {
        OnAirBroadcast broadcast{"01JD000000000000000000000" + std::to_string(i), life.ctl.clock().wall()};
        life.goLive("Ann");
        life.began(broadcast);
        QCOMPARE(life.answers.back().outcome, Outcome::Live); // at once
        life.ctl.advance(65s);
        life.measured(800);
        life.end("Bob");
        life.closed();
        QCOMPARE(life.answers.back().outcome, Outcome::Ended);
    }
    QVERIFY(life.outbox->depth() >= 6);
    store.away = false;
    life.ctl.advance(5s);
    QVERIFY(!life.world.last->channel.health->find("store.away"));
    store::BroadcastStore broadcasts(*store.database);
    const auto all = broadcasts.ofChannel("church", {{}, 10});
    QCOMPARE(all->size(), std::size_t(3));
    for (const auto &broadcast : *all) {
        QCOMPARE(broadcast.startedBy, std::string("Ann"));
        QCOMPARE(broadcast.endedBy, std::string("Bob"));
        QVERIFY(!broadcasts.minutes(broadcast.id, {}, 10)->empty());
        QVERIFY(!broadcasts.findings(broadcast.id, {}, 10)->empty());
    }
    QCOMPARE(life.outbox->depth(), std::size_t(0));
}

void tst_BroadcastKeeper::whatIsWrongIsRememberedAsLongAsItIs()
{
    const QTemporaryDir folder;
    test::FakeStore store;
    Life life(folder.path(), store);
    life.goLive("Ann");
    life.began(); // and nobody publishes: ingest.none
    life.ctl.advance(10s);
    life.measured(800);
    store::BroadcastStore broadcasts(*store.database);
    auto findings = broadcasts.findings(kBroadcast.id, {}, 10);
    QCOMPARE(findings->size(), std::size_t(1));
    QCOMPARE(findings->front().finding, std::string("ingest.none"));
    QCOMPARE(findings->front().endedAt, std::optional(kTime + 10s));
    life.station.measured("church", IngestReport());
    life.ctl.advance(5s);
    QCOMPARE(broadcasts.findings(kBroadcast.id, {}, 10)->size(), std::size_t(2));
    life.end("Bob");
    life.closed();
    QCOMPARE(broadcasts.findings(kBroadcast.id, {}, 10)->at(1).endedAt, std::optional(kTime + 15s));
}

void tst_BroadcastKeeper::aMinuteHasLoudnessAndTheFramesThatAreMissing()
{
    const QTemporaryDir folder;
    test::FakeStore store;
    Life life(folder.path(), store);
    life.goLive("Ann");
    life.measured(800, 500); // missed before it was on air
    life.began();
    life.measured(800, 507);
    life.station.heard("church", {-19.0, kTime, -21.5});
    life.station.heard("church", {-19.0, kTime, -20.5});
    life.station.heard("church", {-19.0, kTime + 60s, -30.0}); // that of the next is known a moment early
    life.ctl.advance(61s);
    life.measured(800, 2); // another encoder counts from nothing
    life.end("Bob");
    life.closed();
    const auto minutes = store::BroadcastStore(*store.database).minutes(kBroadcast.id, {}, 10);
    QCOMPARE(minutes->size(), std::size_t(2));
    QCOMPARE(minutes->at(0).loudness, std::optional(-20.5));
    QCOMPARE(minutes->at(0).drops, std::optional<std::int64_t>(7));
    QCOMPARE(minutes->at(1).loudness, std::optional(-30.0));
    QCOMPARE(minutes->at(1).drops, std::optional<std::int64_t>(2));
}

void tst_BroadcastKeeper::twoPlacesWithTheSameTroubleAreKeptApart()
{
    const QTemporaryDir folder;
    test::FakeStore store;
    Life life(folder.path(), store);
    life.goLive("Ann");
    life.measured(800);
    life.began();
    const auto refused = [](const char *place) { return model::Finding{"relay.refused", model::Severity::Warning, {}, {}, place}; };
    life.station.findings().observe("church", "relay", {refused("destinations/1"), refused("destinations/2")});
    life.ctl.advance(5s);
    life.station.findings().observe("church", "relay", {refused("destinations/2")});
    life.ctl.advance(5s);
    const auto kept = store::BroadcastStore(*store.database).findings(kBroadcast.id, {}, 10);
    QCOMPARE(kept->size(), std::size_t(2));
    QCOMPARE(kept->at(0).finding, std::string("relay.refused/destinations/1"));
    QCOMPARE(kept->at(0).endedAt, std::optional(kTime + 5s));
    QVERIFY(!kept->at(1).endedAt);
    const QJsonObject json = model::toJson(kept->at(0));
    QCOMPARE(json[QLatin1String("id")].toString(), QStringLiteral("relay.refused"));
    QCOMPARE(json[QLatin1String("about")].toString(), QStringLiteral("destinations/1"));
}

void tst_BroadcastKeeper::eachMinuteHasItsNumbers()
{
    const QTemporaryDir folder;
    test::FakeStore store;
    Life life(folder.path(), store);
    life.goLive("Ann");
    life.began();
    life.measured(800);
    life.keeper->counted("church", 12);
    life.ctl.advance(30s);
    life.measured(1000);
    life.keeper->counted("church", 20);
    life.ctl.advance(45s);
    life.end("Bob");
    life.closed();
    const auto minutes = store::BroadcastStore(*store.database).minutes(kBroadcast.id, {}, 10);
    QCOMPARE(minutes->size(), std::size_t(2));
    QCOMPARE(minutes->at(0).minute, kTime);
    QVERIFY(minutes->at(0).kbps >= 995 && minutes->at(0).kbps <= 1005);
    QCOMPARE(minutes->at(0).viewers, std::optional<std::int64_t>(20));
    QVERIFY(!minutes->at(0).loudness && minutes->at(0).drops == 0); // nobody listened, and no frame was missing
    QCOMPARE(minutes->at(1).kbps, std::optional<std::int64_t>(1100));
    QCOMPARE(life.one().viewersMost, 20);
}

void tst_BroadcastKeeper::theOneOfAnotherServerIsJoinedAndItsEndIsHeard()
{
    const QTemporaryDir folder;
    test::FakeStore store;
    Life a(folder.path(), store, "a");
    Life b(folder.path(), store, "b");
    a.goLive("Ann");
    a.began();
    b.goLive("Bob");
    b.began(kNext);
    QCOMPARE(b.answers.size(), std::size_t(1));
    QCOMPARE(b.answers[0].outcome, Outcome::AlreadyLive);
    QCOMPARE(b.answers[0].by, std::string("Ann"));
    QCOMPARE(b.answers[0].channel->channel.broadcast, std::optional(kBroadcast.id));
    QCOMPARE(b.answers[0].channel->channel.startedAt, std::optional(kTime));
    a.end("Cid");
    a.closed();
    b.ctl.advance(BroadcastKeeper::kBeatEvery + 1s);
    QCOMPARE(b.world.orders.back(), Command::Kind::CloseProgram);
    b.closed();
    QVERIFY(!b.open());
    QVERIFY(b.news.empty()); // the others tell it
    QCOMPARE(a.one().endedBy, std::string("Cid"));
    QCOMPARE(store::numberIn((*store.database->run("SELECT COUNT(*) FROM broadcasts"))[0][0]), 1);
}

void tst_BroadcastKeeper::whatRanOutElsewhereGoesOnHere()
{
    const QTemporaryDir folder;
    test::FakeStore store;
    Life life(folder.path(), store);
    life.goLive("Ann");
    life.began();
    // Nobody heard of this server for an hour, and another one cleaned up.
    QCOMPARE(store::BroadcastStore(*store.database).endAbandoned(kTime + 3600s)->size(), std::size_t(1));
    life.ctl.advance(5s);
    QVERIFY(life.open());
    QCOMPARE(life.world.last->channel.state, model::ChannelState::OnAir);
}

void tst_BroadcastKeeper::aRestartGoesOnAndWhatItForgotIsOver()
{
    const QTemporaryDir folder;
    test::FakeStore store;
    {
        Life life(folder.path(), store);
        life.goLive("Ann");
        life.began();
    }
    {
        Life life(folder.path(), store, "a", kBroadcast, kTime + 20s);
        QCOMPARE(life.open()->id, kBroadcast.id);
        QCOMPARE(life.open()->startedAt, kTime);
        life.goLive("Bob");
        QCOMPARE(life.answers[0].outcome, Outcome::AlreadyLive);
        QCOMPARE(life.answers[0].by, std::string("Ann"));
    }
    Life life(folder.path(), store, "a", {}, kTime + 40s);
    QVERIFY(!life.open());
    QCOMPARE(life.one().endedBy, std::string());
}

void tst_BroadcastKeeper::webhooksAreToldWithTheRowAndOnce()
{
    const QTemporaryDir folder;
    test::FakeStore store;
    store::WebhookRecord webhook;
    webhook.webhook.id = "lights";
    webhook.webhook.name = "Lights";
    webhook.webhook.url = "https://example.org/hook";
    webhook.webhook.events = {"broadcast.*"};
    QVERIFY(store::WebhookStore(*store.database).add(webhook));
    const auto queued = [&store] {
        std::string kinds;
        const auto rows = store.database->run("SELECT kind FROM webhook_deliveries ORDER BY event, kind");
        for (const store::Row &row : *rows)
            kinds += store::textIn(row[0]) + ' ';
        return kinds;
    };
    {
        Life a(folder.path(), store, "a");
        a.goLive("Ann");
        store.away = true;
        a.began();
        a.ctl.advance(10s);
        QCOMPARE(a.news.size(), std::size_t(1)); // on air it is told at once
        QCOMPARE(queued(), std::string());
    }
    store.away = false; // the server was killed meanwhile
    store.answersLost = 1;
    Life a(folder.path(), store, "a", kBroadcast, kTime + 20s);
    Life b(folder.path(), store, "b", {}, kTime + 20s);
    a.ctl.advance(5s);
    QCOMPARE(queued(), std::string("broadcast.started "));
    b.goLive("Bob");
    b.began(kNext); // joins it: nothing new
    a.end("Cid");
    a.closed();
    b.ctl.advance(5s);
    b.closed();
    QCOMPARE(queued(), std::string("broadcast.started broadcast.ended "));
    QCOMPARE(a.news.size(), std::size_t(1));
    QVERIFY(b.news.empty());
}

void tst_BroadcastKeeper::everybodyIsToldSoonWhileTheDatabaseIsSlow()
{
    const QTemporaryDir folder;
    test::FakeStore store;
    Life life(folder.path(), store);
    life.goLive("Ann");
    store.held = true;
    life.began();
    life.ctl.advance(BroadcastKeeper::kTellWithin - 1ms);
    QVERIFY(life.news.empty());
    life.ctl.advance(1ms);
    QCOMPARE(life.news.size(), std::size_t(1));
    life.ctl.advance(10s);
    QCOMPARE(life.news.size(), std::size_t(1));
}

void tst_BroadcastKeeper::whatAServerThatDiedLeftIsToldByWhoEndsIt()
{
    const QTemporaryDir folder;
    test::FakeStore store;
    {
        Life a(folder.path(), store, "a");
        a.goLive("Ann");
        a.began();
    }
    Life b(folder.path(), store, "b");
    b.ctl.advance(3s);
    QVERIFY(b.world.last->channel.elsewhere);
    QVERIFY(b.world.last->channel.state == model::ChannelState::OnAir);
    b.ctl.advance(BroadcastKeeper::kSilentAfter + 3s);
    QVERIFY(b.world.last->channel.state == model::ChannelState::Interrupted);
    b.ctl.advance(300s + store::kClocksApart + 20s);
    QVERIFY(b.world.last->channel.state == model::ChannelState::OffAir);
    QCOMPARE(b.news.size(), std::size_t(1));
    QVERIFY(b.news[0].what.kind == "broadcast.ended" && b.news[0].what.subject == kBroadcast.id);
}

void tst_BroadcastKeeper::theGraceEndsOnlyWhatNobodyElseCarries()
{
    const QTemporaryDir folder;
    test::FakeStore store;
    Life a(folder.path(), store, "a");
    Life b(folder.path(), store, "b");
    a.goLive("Ann");
    a.began();
    b.goLive("Bob");
    b.began(kNext);
    a.station.programLost("church");
    a.ctl.advance(300s);
    QCOMPARE(a.world.orders.back(), Command::Kind::CloseProgram);
    a.closed();
    QVERIFY(b.open());
    b.ctl.advance(5s);
    QCOMPARE(b.world.last->channel.state, model::ChannelState::OnAir);
}

BELFRY_CASE(tst_BroadcastKeeper)
#include "tst_BroadcastKeeper.moc"
