#include "server/Station.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QtTest/qtestcase.h>

#include <vector>

using namespace belfry;
using namespace belfry::server;
using Kind = Command::Kind;
using namespace std::chrono_literals;

namespace {

const OnAirBroadcast kBroadcast{"01JD000000000000000000000A", *fromRfc3339("2026-11-22T10:00:00Z")};

store::ChannelRecord record(const std::string &id, const std::string &playbackId)
{
    store::ChannelRecord its;
    its.id = id;
    its.church = "Our church";
    its.title = "Worship service";
    its.playbackId = playbackId;
    return its;
}

store::ChannelRecord church()
{
    return record("church", "playback");
}

/// Writes down what Station wants, in order.
struct FakeWorld final : Station::World {
    void order(const std::string &, const Command &order) override
    {
        if (order.kind == Kind::Speak) // said of every channel, before all else
            return;
        orders.push_back(order.kind);
        lastOrder = order;
    }
    void publish(ChannelSnapshotPtr snapshot) override { published.push_back(std::move(snapshot)); }
    const model::Channel &channel() const { return published.back()->channel; }

    std::vector<Kind> orders;
    Command lastOrder{};
    std::vector<ChannelSnapshotPtr> published;
};

IngestReport receiving()
{
    IngestReport report;
    report.ingest.state = model::IngestState::Receiving;
    report.ingest.publisher = model::Publisher{"1", "127.0.0.1:1", "obs", kBroadcast.startedAt};
    return report;
}

} // namespace

class tst_Station : public QObject {
    Q_OBJECT

    test::FakeExecutor m_ctl;
    std::unique_ptr<FakeWorld> m_world;
    std::unique_ptr<Station> m_station;
    std::vector<Outcome> m_outcomes;

    Station::Answer note()
    {
        return [this](const Answered &answered) {
            QVERIFY(answered.channel == m_world->published.back());
            m_outcomes.push_back(answered.outcome);
        };
    }
    void goOnAir()
    {
        m_station->goLive("church", {"Ann"}, note());
        m_station->programBegan("church", kBroadcast);
    }

private Q_SLOTS:
    void init()
    {
        m_station.reset();
        m_world = std::make_unique<FakeWorld>();
        m_station = std::make_unique<Station>(m_ctl, static_cast<Station::World &>(*m_world), 300s);
        m_outcomes.clear();
        m_station->add(church(), std::nullopt);
    }
    void theChannelsDelayHoldsForEveryGoLiveThatNamesNone()
    {
        store::ChannelRecord kept = church();
        kept.delaySeconds = 20;
        kept.revision = 2;
        m_station->kept(kept);
        QCOMPARE(m_world->channel().delaySeconds, std::optional<std::int64_t>(20));
        QVERIFY(m_world->published.back()->publicBody.text().find("delay_s") == std::string_view::npos);
        const auto ended = [this] {
            m_station->end("church", {"Ann"}, [](const Answered &) {});
            m_station->programClosed("church");
        };
        m_station->goLive("church", {"Ann"}, [](const Answered &) {});
        QVERIFY(m_world->lastOrder.kind == Kind::OpenProgram && m_world->lastOrder.time == 20s);
        ended();
        m_station->goLive("church", {"Ann"}, [](const Answered &) {}, {Duration(0), 0s});
        QVERIFY(m_world->lastOrder.time == 0s);
        ended();
        m_station->goLiveByPlan("church", 60s, [](schedule::GoLiveAnswer) {});
        QVERIFY(m_world->lastOrder.time == 20s && m_world->lastOrder.starting == 60s);
        ended();
        IngestReport report = receiving();
        report.ingest.video = model::VideoLine{"avc1", 1920, 1080, 30, 400'000, 2};
        m_station->measured("church", report);
        m_station->goLive("church", {"Ann"}, [](const Answered &) {});
        QVERIFY(m_world->lastOrder.time > 5s && m_world->lastOrder.time < 6s); // what fits
    }
    void viewersAreToldOnceWhenAChatOpensOrCloses()
    {
        const auto body = [this] { return std::string(m_world->published.back()->publicBody.text()); };
        const auto before = m_world->published.back()->viewersEvent;
        QVERIFY(body().find("has_chat") == std::string::npos); // nobody knows yet
        m_station->chatsOpen({"chapel"});
        QVERIFY(body().find("\"has_chat\":false") != std::string::npos);
        m_station->chatsOpen({"chapel", "church"});
        QVERIFY(body().find("\"has_chat\":true") != std::string::npos);
        const std::size_t told = m_world->published.size();
        m_station->chatsOpen({"church"});
        QCOMPARE(m_world->published.size(), told);
        m_station->chatsOpen({});
        QVERIFY(body().find("\"has_chat\":false") != std::string::npos);
        QCOMPARE(m_world->published.back()->viewersEvent, before + 3);
    }
    void theCrewIsToldWhenTheClosingSlateIsSeenAndViewersAreNot()
    {
        goOnAir();
        const WallTime now = m_ctl.clock().wall();
        m_station->end("church", {"Ann"}, [](const Answered &) {}, 10s);
        m_station->programCloses("church", 20s);
        QVERIFY(m_world->channel().closingAt == now + 20s && m_world->channel().endsAt == now + 30s);
        QVERIFY(m_world->published.back()->publicBody.text().find("closing_at") == std::string_view::npos);
        m_ctl.advance(29s);
        QVERIFY(m_world->orders.back() == Kind::ShowClosing);
        m_station->keepGoing("church", {"Bob"}, [](const Answered &) {});
        QVERIFY(!m_world->channel().closingAt && !m_world->channel().endsAt);
        m_station->end("church", {"Ann"}, [](const Answered &) {}, 10s);
        QVERIFY(!m_world->channel().closingAt);
        m_station->programCloses("church", 1s);
        m_ctl.advance(11s);
        QVERIFY(m_world->orders.back() == Kind::CloseProgram);
        QVERIFY(!m_world->channel().endsAt);
    }
    void showsEverythingOfANewChannel()
    {
        QVERIFY(m_station->has("church") && !m_station->has("chapel"));
        const model::Channel &channel = m_world->channel();
        QCOMPARE(channel.playlist, std::string("/live/playback/index.m3u8"));
        QCOMPARE(channel.state, model::ChannelState::OffAir);
        QVERIFY(channel.health && channel.health->find("ingest.none"));
    }
    void whereItGoesIsToldWhenThePlanIsKnownAndOnAirOnlyForItsOwnService()
    {
        struct Told {
            SentTo where;
            bool isFree;
            bool operator==(const Told &) const = default;
        };
        std::vector<Told> told;
        m_station->tellWhere([&](const std::string &channel, const SentTo &where, bool isFree) {
            QCOMPARE(channel, std::string("church"));
            told.push_back({where, isFree});
        });
        goOnAir();
        QVERIFY(told.empty()); // what holds is what was known before
        m_station->end("church", {"Ann"}, note());
        m_station->programClosed("church");
        const SentTo first{"S/1", {"A"}, {}}, later{"T/1", {}, {}};
        Planned plan;
        plan.sentTo = first;
        m_station->showPlan("church", plan);
        goOnAir();
        plan.sentTo = later;
        m_station->showPlan("church", plan);
        m_station->end("church", {"Ann"}, note());
        m_station->programClosed("church");
        QVERIFY((told == std::vector<Told>{{first, true}, {first, true}, {later, false}, {later, true}}));
    }
    void snapshotsNeverHoldTheKeyAndThePublicOneNoIngest()
    {
        m_station->measured("church", receiving());
        for (const auto &snapshot : m_world->published) {
            const std::string body(snapshot->publicBody.text());
            QVERIFY(body.find("ingest") == std::string::npos && body.find("127.0.0.1") == std::string::npos);
            QVERIFY(snapshot->channel.ingest.has_value());
        }
    }
    void measurementsShareThePublicBody()
    {
        m_station->measured("church", receiving());
        m_station->measured("church", receiving());
        const std::size_t count = m_world->published.size();
        QCOMPARE(m_world->published[count - 1]->publicBody.data(), m_world->published[count - 2]->publicBody.data());
    }
    void viewersAreToldWhatTheySeeAndNotWhatIsMeasured()
    {
        const auto last = [this] { return m_world->published.back(); };
        m_station->measured("church", receiving());
        const auto before = last();
        for (int i = 1; i <= 10; ++i) {
            IngestReport report = receiving();
            report.ingest.bytes = static_cast<std::uint64_t>(i);
            m_ctl.advance(250ms);
            m_station->measured("church", report);
        }
        QCOMPARE(last()->viewersEvent, before->viewersEvent);
        m_station->goLive("church", {"Ann"}, note());
        QCOMPARE(last()->viewersEvent, before->viewersEvent + 1);
    }
    void theOwnerIsToldWhatHappensAtOnceAndWhatIsMeasuredOnceASecond()
    {
        const auto last = [this] { return m_world->published.back(); };
        const auto before = last();
        m_station->measured("church", receiving());
        QCOMPARE(last()->ownersEvent, before->ownersEvent + 1); // somebody sends
        QVERIFY(!last()->isTick);
        for (int i = 1; i <= 8; ++i) {
            IngestReport report = receiving();
            report.ingest.bytes = static_cast<std::uint64_t>(i);
            m_ctl.advance(250ms);
            m_station->measured("church", report);
            QCOMPARE(last()->ownersEvent, before->ownersEvent + 1 + static_cast<std::uint64_t>(i / 4));
            QCOMPARE(last()->isTick, i % 4 == 0);
        }
    }
    void eachNumberIsTakenOnceAndInTurn()
    {
        goOnAir();
        m_station->measured("church", receiving());
        m_station->programLost("church");
        std::uint64_t viewers = 0, owner = 0;
        for (const auto &snapshot : m_world->published) {
            QVERIFY(snapshot->viewersEvent == viewers || snapshot->viewersEvent == viewers + 1);
            QVERIFY(snapshot->ownersEvent == owner || snapshot->ownersEvent == owner + 1);
            viewers = snapshot->viewersEvent;
            owner = snapshot->ownersEvent;
        }
        QVERIFY(viewers >= 4 && owner >= viewers);
    }
    void answersGoLiveAfterTheSnapshotThatShowsIt()
    {
        goOnAir();
        QCOMPARE(m_outcomes, std::vector{Outcome::Live});
        QVERIFY(m_world->orders == std::vector{Kind::OpenProgram});
        QCOMPARE(m_world->channel().state, model::ChannelState::OnAir);
        QCOMPARE(m_world->channel().broadcast.value_or(""), kBroadcast.id);
        QVERIFY(m_world->channel().startedAt == kBroadcast.startedAt);
    }
    void refusesGoLiveWhenNothingCameInTime()
    {
        m_station->goLive("church", {"Ann"}, note());
        m_ctl.advance(Channel::kGoLiveWithin - 1ms);
        QVERIFY(m_world->orders == std::vector{Kind::OpenProgram});
        m_ctl.advance(1ms);
        QVERIFY((m_world->orders == std::vector{Kind::OpenProgram, Kind::CancelProgram}));
        QVERIFY(m_outcomes.empty());
        m_station->programClosed("church");
        QCOMPARE(m_outcomes, std::vector{Outcome::NothingCame});
        QCOMPARE(m_world->channel().state, model::ChannelState::OffAir);
        QCOMPARE(m_ctl.timers(), std::size_t(0));
    }
    void endsTheBroadcastWhenTheGraceIsOver()
    {
        goOnAir();
        m_station->programLost("church");
        QCOMPARE(m_world->channel().state, model::ChannelState::Interrupted);
        m_ctl.advance(299s);
        QVERIFY(m_world->orders == std::vector{Kind::OpenProgram});
        m_ctl.advance(1s);
        QVERIFY((m_world->orders == std::vector{Kind::OpenProgram, Kind::CloseProgram}));
        m_station->programClosed("church");
        QCOMPARE(m_world->channel().state, model::ChannelState::OffAir);
        QVERIFY(!m_world->channel().broadcast);
    }
    void aReturnStopsTheGrace()
    {
        goOnAir();
        m_station->programLost("church");
        m_ctl.advance(200s);
        m_station->programResumed("church");
        m_ctl.advance(1000s);
        QCOMPARE(m_world->channel().state, model::ChannelState::OnAir);
        QVERIFY(m_world->orders == std::vector{Kind::OpenProgram});
    }
    void aRemovedChannelIsForgottenAndLateReportsMeanNothing()
    {
        QVERIFY(!m_station->remove("nowhere"));
        m_station->measured("church", receiving());
        QVERIFY(m_station->remove("church"));
        QVERIFY(!m_station->has("church"));
        const std::size_t published = m_world->published.size();
        m_station->measured("church", receiving());
        m_station->programBegan("church", kBroadcast);
        m_station->programClosed("church");
        QCOMPARE(m_world->published.size(), published);
    }
    void aChannelOnAirIsNotRemoved()
    {
        goOnAir();
        QVERIFY(!m_station->remove("church"));
        QVERIFY(m_station->has("church"));
    }
    void aRestartHasOnlyTheRestOfTheGrace()
    {
        m_station->add(record("chapel", "p2"), Reopened{kBroadcast, Duration(10s), {}});
        QCOMPARE(m_world->channel().state, model::ChannelState::Interrupted);
        QCOMPARE(m_world->channel().broadcast.value_or(""), kBroadcast.id);
        m_ctl.advance(10s);
        QVERIFY(m_world->orders == std::vector{Kind::CloseProgram});
    }
    void aChangeIsShownOnceItIsKept()
    {
        store::ChannelRecord kept = church();
        kept.title = "Vespers";
        kept.revision = 2;
        const auto shown = m_station->kept(kept);
        QVERIFY(shown == m_world->published.back());
        QCOMPARE(m_world->channel().title, std::string("Vespers"));
        QCOMPARE(m_world->published.back()->revision, std::int64_t(2));
    }
    void anOlderRowChangesNothing()
    {
        store::ChannelRecord kept = church();
        kept.revision = 3;
        m_station->kept(kept);
        kept.revision = 2;
        kept.title = "Yesterday's";
        const auto shown = m_station->kept(kept);
        QVERIFY(shown && shown->channel.title == "Worship service" && shown->revision == 3);
        QVERIFY(!m_station->kept(record("nobody", "p9")));
    }
};

BELFRY_CASE(tst_Station)
#include "tst_Station.moc"
