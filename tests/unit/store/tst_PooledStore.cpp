#include "FakeDriver.h"
#include "store/PooledStore.h"
#include "store/PostgresDriver.h"
#include "support/Case.h"
#include "support/Databases.h"
#include "support/PostgresServer.h"

#include <QtTest/qtestsystem.h>

#include <future>
#include <mutex>
#include <vector>

using namespace belfry;
using namespace belfry::store;
using test::FakeWorld;

namespace {

constexpr int kSoon = 20'000;

StoreSettings settingsWith(Duration acquireTimeout = Duration(10'000))
{
    StoreSettings settings;
    settings.acquireTimeout = acquireTimeout;
    return settings;
}

BreakerSettings quickBreaker()
{
    BreakerSettings breaker;
    breaker.failuresInARow = 3;
    breaker.openFor = Duration(20);
    breaker.openForMax = Duration(40);
    return breaker;
}

/// A Store over a fake driver, prepared unless it is said otherwise.
struct Fixture {
    explicit Fixture(const StoreSettings &settings = settingsWith(), int writers = 1, int readers = 3)
        : store(std::make_unique<PooledStore>(std::make_unique<test::FakeDriver>(world, writers, readers), settings, metrics, quickBreaker()))
    {
    }
    void prepare()
    {
        std::promise<Result<>> prepared;
        store->prepare([](Driver &) { return Result<>(Done()); }, [&prepared](const Result<> &outcome) { prepared.set_value(outcome); });
        prepared.get_future().wait();
    }
    /// The answer to an empty job; waits for it.
    ErrorCode ask(Access access)
    {
        std::promise<Result<Done>> answered;
        const auto work = [](Database &database) -> Result<Done> {
            const auto rows = database.run("SELECT x");
            return rows ? Result<Done>(Done()) : Result<Done>(rows.error());
        };
        const auto answer = [&answered](Result<Done> result) { answered.set_value(std::move(result)); };
        if (access == Access::Write)
            store->write(work, answer);
        else
            store->read(work, answer);
        const auto result = answered.get_future().get();
        return result ? ErrorCode{} : result.error().code;
    }

    FakeWorld world;
    metrics::Registry metrics;
    std::unique_ptr<PooledStore> store;
};

/// A job that stays at it until it is let go.
class Held {
public:
    explicit Held(Store &store, Access access = Access::Write)
    {
        const auto work = [this](Database &) -> Result<Done> {
            m_began.set_value();
            m_go.get_future().wait();
            return Done();
        };
        const auto answer = [this](const Result<Done> &result) { m_ended.set_value(result.hasValue()); };
        if (access == Access::Write)
            store.write(work, answer);
        else
            store.read(work, answer);
    }
    void waitUntilItRuns() { m_began.get_future().wait(); }
    bool letGo()
    {
        m_go.set_value();
        return m_ended.get_future().get();
    }

private:
    std::promise<void> m_began;
    std::promise<void> m_go;
    std::promise<bool> m_ended;
};

const ErrorCode kFine{};

} // namespace

class tst_PooledStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsAskedBeforeItIsPrepared()
    {
        Fixture its;
        QVERIFY(!its.store->isThere());
        QCOMPARE(its.ask(Access::Read), ErrorCode::Unavailable);
        its.prepare();
        QVERIFY(its.store->isThere());
        QCOMPARE(its.ask(Access::Read), kFine);
    }
    void whatIsToBeTheLatestIsAskedOfThePrimaryWhereThereIsAReplica()
    {
        for (const bool hasReplica : {false, true}) {
            Fixture its;
            its.world.hasReplica = hasReplica;
            its.prepare();
            QCOMPARE(its.ask(Access::Read), kFine);
            const int before = its.world.committed;
            std::promise<Result<Done>> answered;
            its.store->readLatest([](Database &) -> Result<Done> { return Done(); },
                                  [&answered](Result<Done> result) { answered.set_value(std::move(result)); });
            QVERIFY(answered.get_future().get());
            QCOMPARE(its.world.committed - before, hasReplica ? 1 : 0); // those that write have a transaction
        }
    }
    void whatPreparesIsTriedAgainWhileTheDatabaseIsAway()
    {
        Fixture its;
        std::atomic<int> tries{0};
        std::atomic<int> away{0};
        std::promise<Result<>> prepared;
        its.store->prepare(
            [&tries](Driver &) -> Result<> {
                return ++tries < 2 ? Result<>(fail(tries == 1 ? ErrorCode::Unavailable : ErrorCode::Busy, "not yet")) : Result<>(Done());
            },
            [&prepared](const Result<> &outcome) { prepared.set_value(outcome); }, [&away] { ++away; });
        QVERIFY(prepared.get_future().get().hasValue());
        QCOMPARE(tries, 2);
        QCOMPARE(away, 1);
        QVERIFY(its.store->isThere());
    }
    void whatCannotBePreparedIsNotTriedAgain()
    {
        Fixture its;
        std::atomic<int> tries{0};
        std::promise<Result<>> prepared;
        its.store->prepare([&tries](Driver &) { return ++tries, Result<>(fail(ErrorCode::Conflict, "newer")); },
                           [&prepared](const Result<> &outcome) { prepared.set_value(outcome); });
        QCOMPARE(prepared.get_future().get().error().code, ErrorCode::Conflict);
        QCOMPARE(tries, 1);
        QCOMPARE(its.ask(Access::Read), ErrorCode::Unavailable);
    }
    void aWriteIsOneTransactionAndAReadIsNone()
    {
        Fixture its;
        its.prepare();
        QCOMPARE(its.ask(Access::Read), kFine);
        QCOMPARE(its.world.begun, 0);
        QCOMPARE(its.ask(Access::Write), kFine);
        QCOMPARE(its.world.begun, 1);
        QCOMPARE(its.world.committed, 1);
    }
    void workWaitsForAConnectionOnlySoLong()
    {
        Fixture its(settingsWith(Duration(200)));
        its.prepare();
        Held held(*its.store);
        held.waitUntilItRuns();
        QCOMPARE(its.ask(Access::Write), ErrorCode::Unavailable);
        // Reading has connections of its own.
        QCOMPARE(its.ask(Access::Read), kFine);
        QVERIFY(held.letGo());
        QTRY_VERIFY_WITH_TIMEOUT(its.ask(Access::Write) == kFine, kSoon);
    }
    void moreThanTheQueueTakesIsRefusedAtOnce()
    {
        StoreSettings settings = settingsWith();
        settings.queueMax = 2;
        Fixture its(settings);
        its.prepare();
        Held held(*its.store);
        held.waitUntilItRuns();
        std::vector<std::unique_ptr<Held>> waiting;
        for (int i = 0; i < 2; ++i)
            waiting.push_back(std::make_unique<Held>(*its.store));
        QCOMPARE(its.ask(Access::Write), ErrorCode::Unavailable);
        QVERIFY(held.letGo());
        for (const auto &one : waiting)
            QVERIFY(one->letGo());
    }
    void thereAreNeverMoreConnectionsThanAllowed()
    {
        Fixture its(settingsWith(), 2, 3);
        its.prepare();
        std::vector<std::unique_ptr<Held>> held;
        for (int i = 0; i < 12; ++i)
            held.push_back(std::make_unique<Held>(*its.store, i % 2 == 0 ? Access::Read : Access::Write));
        QTRY_COMPARE_WITH_TIMEOUT(its.world.opened, 5, kSoon);
        for (const auto &one : held)
            QVERIFY(one->letGo());
        QCOMPARE(its.world.opened, 5);
        its.store.reset();
        QCOMPARE(its.world.open, 0);
    }
    void aConnectionEndsAfterItsLifetime()
    {
        StoreSettings settings = settingsWith();
        settings.connectionLifetime = Duration(30);
        Fixture its(settings);
        its.prepare();
        QCOMPARE(its.ask(Access::Write), kFine);
        QTRY_VERIFY_WITH_TIMEOUT(its.ask(Access::Write) == kFine && its.world.opened > 2, kSoon);
        QVERIFY(its.world.open <= 1);
    }
    void anIdleConnectionIsLookedAfter()
    {
        StoreSettings settings = settingsWith();
        settings.healthCheckEvery = Duration(20);
        Fixture its(settings, 1, 1);
        its.prepare();
        // Opened before anybody asks, and asked whether it is there; a dead one is replaced.
        QTRY_VERIFY_WITH_TIMEOUT(its.world.checks >= 4, kSoon);
        QCOMPARE(its.world.opened, 2);
        its.world.lost = 2;
        QTRY_VERIFY_WITH_TIMEOUT(its.world.opened >= 4, kSoon);
        QVERIFY(its.store->isThere());
        QCOMPARE(its.ask(Access::Write), kFine);
    }
    void workOnAConnectionThatDiedIsDoneOnANewOne()
    {
        Fixture its;
        its.prepare();
        QCOMPARE(its.ask(Access::Write), kFine);
        its.world.lost = its.world.opened.load();
        QCOMPARE(its.ask(Access::Write), kFine);
        QCOMPARE(its.world.opened, 2);
        QCOMPARE(its.world.open, 1);
    }
    void whatWasBusyIsTriedAgainInANewTransaction()
    {
        Fixture its;
        its.prepare();
        std::atomic<int> tries{0};
        std::promise<bool> answered;
        its.store->write([&tries](Database &) { return ++tries < 4 ? Result<Done>(fail(ErrorCode::Busy, "another")) : Result<Done>(Done()); },
                         [&answered](const Result<Done> &result) { answered.set_value(result.hasValue()); });
        QVERIFY(answered.get_future().get());
        QCOMPARE(tries, 4);
        QCOMPARE(its.world.begun, 4);
        QCOMPARE(its.world.committed, 1);
    }
    void theBreakerOpensAndClosesByItself()
    {
        Fixture its;
        its.prepare();
        QCOMPARE(its.ask(Access::Read), kFine);
        its.world.away = true;
        QTRY_VERIFY_WITH_TIMEOUT(its.ask(Access::Read) == ErrorCode::Unavailable && !its.store->isThere(), kSoon);
        QVERIFY(its.store->breaker().timesOpened() >= 1);
        // Nobody asks, and it is found out nevertheless.
        its.world.away = false;
        QTRY_VERIFY_WITH_TIMEOUT(its.store->isThere(), kSoon);
        QCOMPARE(its.ask(Access::Read), kFine);
        QCOMPARE(its.ask(Access::Write), kFine);
    }
    void whatWaitsIsAnsweredWhenItEnds()
    {
        Fixture its;
        its.prepare();
        Held held(*its.store);
        held.waitUntilItRuns();
        std::promise<ErrorCode> waiting;
        its.store->write([](Database &) { return Result<Done>(Done()); },
                         [&waiting](const Result<Done> &result) { waiting.set_value(result ? kFine : result.error().code); });
        auto ended = std::async(std::launch::async, [&its] { its.store.reset(); });
        QCOMPARE(waiting.get_future().wait_for(std::chrono::milliseconds(0)), std::future_status::timeout);
        QVERIFY(held.letGo());
        ended.wait();
    }
    void thePrimaryAnswersWhileItsReplicaIsAway()
    {
        test::PostgresServer *server = test::PostgresServer::shared();
        QVERIFY(server);
        PostgresAddress primary;
        primary.url = Secret(server->makeDatabase());
        PostgresAddress replica = primary;
        replica.url = Secret(server->makeDatabase());
        const auto nameOf = [](Driver &driver, Access access) {
            const auto opened = driver.open(access);
            const auto rows = opened ? opened->database->run("SELECT current_database()") : Result<Rows>(opened.error());
            return rows ? textIn(rows->front().front()) : rows.error().what;
        };
        const auto last = [](const PostgresAddress &address) { return address.url.reveal().substr(address.url.reveal().rfind('/') + 1); };
        PostgresDriver both(primary, replica, 4);
        QCOMPARE(nameOf(both, Access::Read), last(replica));
        QCOMPARE(nameOf(both, Access::Write), last(primary));
        replica.url = Secret("postgresql://belfry@127.0.0.1:1/nobody");
        PostgresDriver alone(primary, replica, 4);
        QCOMPARE(nameOf(alone, Access::Read), last(primary));
        // Only for a while: then the replica is looked for again.
        QVERIFY(alone.open(Access::Read)->lifetimeMax <= Duration(60'000));
        QVERIFY(both.open(Access::Read)->lifetimeMax > Duration(60'000));
    }
};

BELFRY_CASE(tst_PooledStore)
#include "tst_PooledStore.moc"
