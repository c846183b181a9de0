#include "base/Id.h"
#include "bus/LocalBus.h"
#include "server/Planner.h"
#include "store/ChannelStore.h"
#include "store/DestinationStore.h"
#include "store/ServiceStore.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"
#include "unit/store/FakeStore.h"

#include <QStringList>
#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::server;
using namespace std::chrono_literals;

namespace {

/// What the plan wants of the channel, carried out at once.
struct World final : Planner::World {
    void goLiveByPlan(const std::string &, Duration, Planner::GoLiveAnswered answered) override
    {
        sentToAtGoLive = shown.sentTo;
        ++wentLive;
        channel.state = model::ChannelState::OnAir;
        channel.broadcast = "B" + std::to_string(wentLive);
        channel.startedAt = clock->wall();
        planner->see(channel);
        answered(schedule::GoLiveAnswer::Live);
    }
    void endByPlan(const std::string &) override
    {
        ++ended;
        channel.state = model::ChannelState::OffAir;
        planner->see(channel);
    }
    bool showPlan(const std::string &, const Planned &planned) override
    {
        shown = planned;
        return isThere;
    }

    Planner *planner = nullptr;
    const Clock *clock = nullptr;
    model::Channel channel;
    Planned shown;
    SentTo sentToAtGoLive;
    int wentLive = 0;
    int ended = 0;
    bool isThere = true;
};

/// One server on a store that is there before and after it.
struct Life {
    explicit Life(test::FakeExecutor &on, test::FakeStore &theStore) : ctl(on), store(theStore), announcer(bus, on.clock())
    {
        world.clock = &ctl.clock();
        world.channel.channel = "church";
        world.channel.ingest.emplace();
        world.channel.ingest->state = model::IngestState::Receiving;
        hearing = bus.subscribe("events", ctl, [this](const bus::Message &message) {
            told.append(QString::fromStdString(announcementFromBusText(message.payload)->what.kind));
        }, {});
        planner = std::make_unique<Planner>(ctl, world, store, bus, announcer, registry);
        world.planner = planner.get();
    }
    ~Life() { planner->stop(); }
    void see()
    {
        planner->see(world.channel);
        ctl.run();
    }

    test::FakeExecutor &ctl;
    test::FakeStore &store;
    metrics::Registry registry;
    bus::LocalBus bus{"a", 1 << 20};
    Announcer announcer;
    World world;
    QStringList told;
    Subscription hearing;
    std::unique_ptr<Planner> planner;
};

model::Service service(WallTime starts, int minutes = 60)
{
    model::Service made;
    made.id = "01JD000000000000000000000A";
    made.channel = "church";
    made.title = "Worship";
    made.timeZone = "UTC";
    made.startsLocal = model::TimeZone::named("UTC")->at(starts);
    made.minutes = minutes;
    made.goLive = model::GoLiveBy::Automatic;
    made.endAutomatically = true;
    return made;
}

} // namespace

class tst_Planner : public QObject {
    Q_OBJECT

    std::unique_ptr<test::FakeExecutor> m_ctl;
    std::unique_ptr<test::FakeStore> m_store;
    std::unique_ptr<Life> m_life;

    void plan(const model::Service &wanted)
    {
        store::ServiceStore services(*m_store->database);
        QVERIFY(services.add(wanted, store::ServiceStore::kEndless).hasValue());
    }
    void begin() { m_life = std::make_unique<Life>(*m_ctl, *m_store); m_life->see(); }
    WallTime now() const { return m_ctl->clock().wall(); }
    std::string metrics() const { return m_life->registry.text(); }

private Q_SLOTS:
    void init()
    {
        m_life.reset();
        m_ctl = std::make_unique<test::FakeExecutor>(); // 2026-11-22, 10:00
        m_store = std::make_unique<test::FakeStore>();
        QVERIFY(store::ChannelStore(*m_store->database).findOrMake("church", "Our church", "Worship").hasValue());
    }
    void cleanup() { m_life.reset(); }

    void aServiceGoesOnWhileSoundIsMeasured()
    {
        std::optional<bool> sounding = true;
        plan(service(now() + 20min));
        m_life = std::make_unique<Life>(*m_ctl, *m_store);
        m_life->planner->listenBy([&sounding](const std::string &channel) { return channel == "church" ? sounding : std::nullopt; });
        m_life->see();
        m_ctl->advance(20min + 61min);
        QCOMPARE(m_life->world.ended, 0);
        QVERIFY(m_life->told.contains(QStringLiteral("service.extended")));
        sounding = false;
        m_ctl->advance(6min);
        QCOMPARE(m_life->world.ended, 1);
    }
    void whereAServiceGoesIsShownBeforeItGoesOnAirAndHoldsToItsPlannedEnd()
    {
        store::KeptDestination place;
        place.destination.id = "01JD000000000000000000000P";
        place.destination.channel = "church";
        place.destination.name = "YouTube";
        QVERIFY(store::DestinationStore(*m_store->database).add(place).hasValue());
        model::Service wanted = service(now() + 20min);
        wanted.slate = model::kServiceCountdown; // Go Live at the very moment its lead time begins
        wanted.places = {place.destination.id};
        plan(wanted);
        begin();
        QVERIFY(m_life->world.shown.sentTo == SentTo());
        m_ctl->advance(10min + 1s);
        QCOMPARE(m_life->world.wentLive, 1);
        QCOMPARE(m_life->world.sentToAtGoLive.places, wanted.places);
        QCOMPARE(m_life->world.sentToAtGoLive.service, wanted.id + "/2026-11-22");
        // Ended by somebody and begun anew it is still not for everywhere; when its time is over anything goes.
        m_ctl->advance(20min);
        m_life->world.channel.state = model::ChannelState::OffAir;
        m_life->see();
        m_ctl->advance(1min);
        QCOMPARE(m_life->world.shown.sentTo.places, wanted.places);
        m_ctl->advance(60min);
        QVERIFY(m_life->world.shown.sentTo == SentTo());
    }
    void putsAServiceOnAirAndEndsItAndTells()
    {
        plan(service(now() + 20min));
        begin();
        QCOMPARE(m_life->world.shown.nextStart, std::optional(now() + 20min));
        QVERIFY(!m_life->world.shown.service);
        m_ctl->advance(20min - 1s);
        QCOMPARE(m_life->world.wentLive, 0);
        QCOMPARE(m_life->world.shown.occurrence, std::optional<std::string>("2026-11-22"));
        m_ctl->advance(2s);
        QCOMPARE(m_life->world.wentLive, 1);
        QVERIFY(!m_life->world.shown.nextStart);
        m_ctl->advance(61min);
        QCOMPARE(m_life->world.ended, 1);
        QCOMPARE(m_life->told.join(QLatin1Char(' ')), QStringLiteral("service.soon service.started service.ending service.ended"));
        QVERIFY(metrics().find("belfry_schedule_went_live_total 1") != std::string::npos);
        QVERIFY(metrics().find("belfry_schedule_ended_total 1") != std::string::npos);
    }
    void aServiceMadeLaterIsHeardOf()
    {
        begin();
        m_ctl->advance(1min);
        plan(service(now() + 3s));
        Planner::changed(m_life->bus, "church");
        m_ctl->run();
        m_ctl->advance(4s);
        QCOMPARE(m_life->world.wentLive, 1);
    }
    void anotherLifeDoesNothingTwice()
    {
        plan(service(now() + 1min));
        begin();
        m_ctl->advance(5min);
        QCOMPARE(m_life->world.wentLive, 1);
        const model::Channel onAir = m_life->world.channel;
        m_life.reset(); // killed
        m_life = std::make_unique<Life>(*m_ctl, *m_store);
        m_life->world.channel = onAir;
        m_life->see();
        m_ctl->advance(90min);
        QCOMPARE(m_life->world.wentLive, 0);
        QCOMPARE(m_life->world.ended, 1);
        QCOMPARE(m_life->told.join(QLatin1Char(' ')), QStringLiteral("service.ending service.ended"));
    }
    void whileTheDatabaseIsAwayThePlanGoesOnAndIsKeptAfter()
    {
        plan(service(now() + 20min));
        begin();
        m_store->away = true;
        m_ctl->advance(25min);
        QCOMPARE(m_life->world.wentLive, 1);
        QVERIFY(m_life->told.contains(QStringLiteral("service.started")));
        QCOMPARE(m_life->told.count(QStringLiteral("service.soon")), 1);
        m_store->away = false;
        m_ctl->advance(10s);
        const auto deeds = store::ServiceStore(*m_store->database).deedsOf("church", *model::localDateFrom("2026-11-22"));
        QCOMPARE(deeds->size(), std::size_t(2));
        QCOMPARE(m_life->told.count(QStringLiteral("service.soon")), 1);
    }
    void aPlanThatCouldNotBeReadIsReadLater()
    {
        plan(service(now() + 1min));
        m_store->away = true;
        begin();
        m_ctl->advance(2min);
        QCOMPARE(m_life->world.wentLive, 0);
        m_store->away = false;
        m_ctl->advance(6s);
        QCOMPARE(m_life->world.wentLive, 1);
    }
    void twoServersTellItOnce()
    {
        plan(service(now() + 20min));
        begin();
        Life other(*m_ctl, *m_store);
        other.world.channel.ingest->state = model::IngestState::None;
        other.see();
        m_ctl->advance(15min);
        QCOMPARE(m_life->told.count(QStringLiteral("service.soon")) + other.told.count(QStringLiteral("service.soon")), 1);
        m_ctl->advance(6min);
        QCOMPARE(m_life->world.wentLive, 1);
        QCOMPARE(other.world.wentLive, 0);
    }
    void saysThatNothingComesIn()
    {
        plan(service(now() + 1min));
        m_life = std::make_unique<Life>(*m_ctl, *m_store);
        m_life->world.channel.ingest->state = model::IngestState::None;
        m_life->see();
        m_ctl->advance(1min + 4s);
        QVERIFY(m_life->world.shown.findings.empty());
        m_ctl->advance(2s);
        QCOMPARE(m_life->world.shown.findings.size(), std::size_t(1));
        QCOMPARE(m_life->world.shown.findings[0].id, std::string("schedule.no_ingest"));
        QVERIFY(metrics().find("belfry_schedule_waiting 1") != std::string::npos);
        m_life->world.channel.ingest->state = model::IngestState::Receiving;
        m_life->see();
        QVERIFY(m_life->world.shown.findings.empty());
        QCOMPARE(m_life->world.wentLive, 1);
        QVERIFY(metrics().find("belfry_schedule_waiting 0") != std::string::npos);
    }
    void isExtendedByAPersonsWord()
    {
        plan(service(now() + 1min));
        begin();
        m_ctl->advance(50min);
        std::optional<Result<model::Occurrence>> answer;
        const auto day = *model::localDateFrom("2026-11-22");
        m_life->planner->extend(service(now()).id, day, 30, "Anna", [&](Result<model::Occurrence> is) { answer.emplace(std::move(is)); });
        QVERIFY(answer && answer->hasValue());
        m_ctl->advance(30min);
        QCOMPARE(m_life->world.ended, 0);
        m_ctl->advance(15min);
        QCOMPARE(m_life->world.ended, 1);
        QVERIFY(m_life->told.contains(QStringLiteral("service.extended")));
        m_life->planner->extend("nobody", day, 30, "Anna", [&](Result<model::Occurrence> is) { answer.emplace(std::move(is)); });
        QCOMPARE(answer->error().code, ErrorCode::NotFound);
    }
    void aChannelThatIsGoneIsForgotten()
    {
        plan(service(now() + 10min));
        begin();
        m_life->world.isThere = false;
        m_ctl->advance(15min);
        QCOMPARE(m_life->world.wentLive, 0);
        QCOMPARE(m_ctl->timers(), std::size_t(0));
    }
};

BELFRY_CASE(tst_Planner)
#include "tst_Planner.moc"
