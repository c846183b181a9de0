#include "store/Migrations.h"
#include "store/SqliteDatabase.h"
#include "store/SqliteDriver.h"
#include "support/Case.h"
#include "support/Databases.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest/qtestcase.h>

#include <atomic>
#include <latch>
#include <thread>
#include <vector>

using namespace belfry;
using namespace belfry::store;

namespace {

constexpr Migration kGood[] = {{1, "CREATE TABLE a (x BIGINT)"}, {2, "CREATE TABLE b (x BIGINT); INSERT INTO b VALUES (5)"}};
constexpr Migration kBroken[] = {{1, "CREATE TABLE a (x BIGINT)"},
                                 {2, "CREATE TABLE b (x BIGINT); INSERT INTO nowhere VALUES (5)"}};

std::unique_ptr<Database> memory()
{
    auto database = SqliteDatabase::open(":memory:");
    return database ? *std::move(database) : nullptr;
}

bool hasTable(Database &database, const std::string &name)
{
    const auto rows = database.run("SELECT name FROM sqlite_master WHERE type = 'table' AND name = $1", {name});
    return rows && !rows->empty();
}

} // namespace

class tst_Migrations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbersAreWithoutGaps()
    {
        int expected = 1;
        for (const Migration &step : migrations())
            QCOMPARE(step.number, expected++);
    }
    void eachStepIsAppliedOnce()
    {
        const auto database = memory();
        QVERIFY(migrate(*database, std::span(kGood).first(1)).hasValue());
        QVERIFY(!hasTable(*database, "b"));
        QVERIFY(migrate(*database, kGood).hasValue());
        QVERIFY(migrate(*database, kGood).hasValue());
        QCOMPARE(database->run("SELECT x FROM b")->size(), std::size_t(1));
    }
    void aFailedStepLeavesNothingBehind()
    {
        const auto database = memory();
        QVERIFY(!migrate(*database, kBroken).hasValue());
        QVERIFY(hasTable(*database, "a"));
        QVERIFY(!hasTable(*database, "b"));
        QVERIFY(migrate(*database, kGood).hasValue());
        QVERIFY(hasTable(*database, "b"));
    }
    void aNewerDatabaseIsRefusedWithASentence()
    {
        const auto database = memory();
        QVERIFY(migrate(*database, kGood).hasValue());
        const auto refused = migrate(*database, std::span(kGood).first(1));
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY(refused.error().what.find("newer Belfry") != std::string::npos);
    }
    void aFileThatIsNoDatabaseIsSaidToBeCorrupt()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("belfry.db"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();
        QCOMPARE(SqliteDatabase::open(path.toStdString()).error().code, ErrorCode::Corrupt);
    }
    void theCopyFromBeforeAStepServesTheVersionBefore()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("belfry.db")).toStdString();
        const std::string copy = path + ".before-step-2";
        SqliteDriver driver(path);
        const auto keep = [&driver](Database &database) {
            return [&driver, &database](int step) { return driver.keepCopy(database, step); };
        };
        const auto first = std::span(migrations()).first(1);
        const char *add = "INSERT INTO channels (id, church, title, playback_id, ingest_key) VALUES ($1, 'Our church', 'x', $1, $1)";
        {
            // The version before, as it was left: with something in the WAL.
            const auto before = driver.open(Access::Write);
            QVERIFY(migrate(*before->database, first, keep(*before->database)).hasValue());
            QVERIFY(!QFile::exists(QString::fromStdString(path + ".before-step-1")));
            QVERIFY(before->database->run(add, {std::string("church")}).hasValue());
            const auto now = driver.open(Access::Write);
            QVERIFY(!migrate(*now->database, migrations(), keep(*now->database))->empty());
            QVERIFY(migrate(*now->database, migrations(), keep(*now->database))->empty());
            QVERIFY(now->database->run("SELECT ingest_key FROM channels").error().code == ErrorCode::Internal);
        }
        // It was not good: the copy takes the database's place, and the version before starts again.
        for (const char *part : {"", "-wal", "-shm"})
            QFile::remove(QString::fromStdString(path + part));
        QVERIFY(QFile::rename(QString::fromStdString(copy), QString::fromStdString(path)));
        const auto before = driver.open(Access::Write);
        QVERIFY(migrate(*before->database, first, keep(*before->database))->empty());
        QVERIFY(*before->database->run("SELECT id, ingest_key FROM channels") == (Rows{Row{std::string("church"), std::string("church")}}));
        QVERIFY(before->database->run(add, {std::string("chapel")}).hasValue());
        QVERIFY(*before->database->run("PRAGMA integrity_check") == (Rows{Row{std::string("ok")}}));
        // And the new one may be tried again later.
        QVERIFY(!migrate(*before->database, migrations(), keep(*before->database))->empty());
        QCOMPARE(before->database->run("SELECT id FROM channels")->size(), std::size_t(2));
        QVERIFY(QFile::exists(QString::fromStdString(copy)));
    }
    void ofTwoThatStartTogetherOneTakesAStep_data() { test::eachDatabase(); }
    void ofTwoThatStartTogetherOneTakesAStep()
    {
        QFETCH(QString, database);
        for (int round = 0; round < 5; ++round) {
            test::StoreUnderTest under(qPrintable(database), test::StoreUnderTest::Tables::None);
            QVERIFY(migrate(under.database(), std::span(kGood).first(1)).hasValue());
            constexpr int kServers = 4;
            std::atomic<int> copies{0};
            std::atomic<int> applied{0};
            std::atomic<int> wrong{0};
            std::latch together(kServers);
            std::vector<std::thread> servers;
            for (int i = 0; i < kServers; ++i) {
                servers.emplace_back([&, connection = under.another()] {
                    together.arrive_and_wait();
                    for (;;) {
                        const auto done = migrate(*connection, kGood, [&](int step) {
                            copies += step;
                            return Result<>(Done());
                        });
                        if (!done && done.error().code == ErrorCode::Busy)
                            continue;
                        wrong += done ? 0 : 1;
                        applied += done ? static_cast<int>(done->size()) : 0;
                        return;
                    }
                });
            }
            for (std::thread &server : servers)
                server.join();
            QCOMPARE(wrong, 0);
            QCOMPARE(applied, 1);
            QCOMPARE(copies, 2);
            QCOMPARE(under.database().run("SELECT x FROM b")->size(), std::size_t(1));
        }
    }
    void valuesAreBoundByNumberWhateverTheirOrder()
    {
        const auto database = memory();
        const auto rows = database->run("SELECT $2, $1, $2", {std::string("one"), std::int64_t(2)});
        QVERIFY(rows.hasValue());
        QVERIFY(rows->front() == (Row{std::int64_t(2), std::string("one"), std::int64_t(2)}));
        QVERIFY(!database->run("SELECT $1", {std::int64_t(1), std::int64_t(2)}));
    }
    void aTransactionNotCommittedIsUndone()
    {
        const auto database = memory();
        QVERIFY(database->runScript("CREATE TABLE a (x BIGINT)").hasValue());
        {
            Transaction transaction(*database);
            QVERIFY(database->run("INSERT INTO a VALUES (1)").hasValue());
        }
        QVERIFY(database->run("SELECT x FROM a")->empty());
    }
};

BELFRY_CASE(tst_Migrations)
#include "tst_Migrations.moc"
