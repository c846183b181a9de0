#include "store/Migrations.h"
#include "store/SqliteDatabase.h"
#include "support/Case.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest/qtestcase.h>

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
