#include "support/Case.h"
#include "support/Databases.h"

using namespace belfry;
using namespace belfry::store;
using test::StoreUnderTest;

namespace {

StoreUnderTest::Tables kNone = StoreUnderTest::Tables::None;

std::int64_t countOf(Database &database, const std::string &table)
{
    const auto rows = database.run("SELECT COUNT(*) FROM " + table);
    return rows ? numberIn(rows->front().front()) : -1;
}

} // namespace

class tst_Database : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::eachDatabase(); }
    void initTestCase() {}

    void valuesComeBackAsTheyWere()
    {
        QFETCH_GLOBAL(QString, database);
        StoreUnderTest under(qPrintable(database), kNone);
        Database &db = under.database();
        QVERIFY(db.runScript("CREATE TABLE a (n BIGINT, r DOUBLE PRECISION, t TEXT)").hasValue());
        const std::vector<Values> all{{std::int64_t(INT64_MAX), 0.1, std::string("Grüß \"Gott\" \xF0\x9F\x94\x94")},
                                      {std::int64_t(INT64_MIN), -1e300, std::string()},
                                      {std::int64_t(0), 5.0, std::string("7")},
                                      {Value(), Value(), Value()}};
        for (const Values &values : all) {
            QVERIFY(db.run("INSERT INTO a (n, r, t) VALUES ($1, $2, $3)", values).hasValue());
            QCOMPARE(db.changed(), 1);
        }
        const auto rows = db.run("SELECT n, r, t FROM a WHERE n = $1 OR $1 IS NULL", {Value()});
        QVERIFY(rows.hasValue());
        QVERIFY(*rows == all);
        QVERIFY(db.run("SELECT n FROM a WHERE t = $2 AND n = $1", {std::int64_t(0), std::string("7")})->size() == 1);
    }
    void sumsAndTruthsAreNumbers()
    {
        QFETCH_GLOBAL(QString, database);
        StoreUnderTest under(qPrintable(database), kNone);
        Database &db = under.database();
        QVERIFY(db.runScript("CREATE TABLE a (n BIGINT); INSERT INTO a VALUES (1); INSERT INTO a VALUES (4)").hasValue());
        const auto rows = db.run("SELECT SUM(n), AVG(n), COUNT(*) FILTER (WHERE n > $1), MAX(n) > 2 FROM a", {std::int64_t(1)});
        QVERIFY(rows.hasValue());
        QVERIFY(rows->front() == (Row{std::int64_t(5), 2.5, std::int64_t(1), std::int64_t(1)}));
    }
    void rowsThatWereChangedAreCounted()
    {
        QFETCH_GLOBAL(QString, database);
        StoreUnderTest under(qPrintable(database), kNone);
        Database &db = under.database();
        QVERIFY(db.runScript("CREATE TABLE a (id TEXT PRIMARY KEY, n BIGINT)").hasValue());
        const char *put = "INSERT INTO a (id, n) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING";
        QVERIFY(db.run(put, {std::string("x"), std::int64_t(1)}).hasValue());
        QCOMPARE(db.changed(), 1);
        QVERIFY(db.run(put, {std::string("x"), std::int64_t(2)}).hasValue());
        QCOMPARE(db.changed(), 0);
        const auto returned = db.run("INSERT INTO a (id, n) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET n = excluded.n RETURNING n",
                                     {std::string("x"), std::int64_t(3)});
        QVERIFY(returned && returned->front() == Row{std::int64_t(3)});
        QVERIFY(db.run("UPDATE a SET n = n + $1", {std::int64_t(1)}).hasValue());
        QCOMPARE(db.changed(), 1);
        QVERIFY(db.run("DELETE FROM a WHERE id = $1", {std::string("nobody")}).hasValue());
        QCOMPARE(db.changed(), 0);
    }
    void aBrokenRuleIsAConflict()
    {
        QFETCH_GLOBAL(QString, database);
        StoreUnderTest under(qPrintable(database), kNone);
        Database &db = under.database();
        QVERIFY(db.runScript("CREATE TABLE a (id TEXT PRIMARY KEY, n BIGINT NOT NULL CHECK (n > 0));"
                             "CREATE TABLE b (a TEXT REFERENCES a (id) ON DELETE CASCADE);"
                             "INSERT INTO a VALUES ('x', 1)").hasValue());
        for (const char *sql : {"INSERT INTO a VALUES ('x', 1)", "INSERT INTO a VALUES ('y', 0)", "INSERT INTO a VALUES ('y', NULL)",
                                "INSERT INTO b VALUES ('nobody')"})
            QCOMPARE(db.run(sql).error().code, ErrorCode::Conflict);
        QVERIFY(db.run("INSERT INTO b VALUES ('x')").hasValue());
        QVERIFY(db.run("DELETE FROM a").hasValue());
        QCOMPARE(countOf(db, "b"), 0);
    }
    void textThatIsNoneIsRefusedAndHarmsNothing()
    {
        QFETCH_GLOBAL(QString, database);
        StoreUnderTest under(qPrintable(database), kNone);
        Database &db = under.database();
        QVERIFY(db.runScript("CREATE TABLE a (t TEXT)").hasValue());
        Transaction transaction(db);
        for (const std::string &text : {std::string("a\0b", 3), std::string("\xff\xfe"), std::string("\xed\xa0\x80")})
            QCOMPARE(db.run("INSERT INTO a VALUES ($1)", {text}).error().code, ErrorCode::InvalidInput);
        QVERIFY(db.run("INSERT INTO a VALUES ($1)", {std::string("'; DROP TABLE a; --")}).hasValue());
        QVERIFY(transaction.commit().hasValue());
        QCOMPARE(countOf(db, "a"), 1);
    }
    void aFailedStatementFailsItsTransaction()
    {
        QFETCH_GLOBAL(QString, database);
        StoreUnderTest under(qPrintable(database), kNone);
        Database &db = under.database();
        QVERIFY(db.runScript("CREATE TABLE a (id TEXT PRIMARY KEY)").hasValue());
        {
            Transaction transaction(db);
            QVERIFY(db.run("INSERT INTO a VALUES ('x')").hasValue());
            QCOMPARE(db.run("INSERT INTO a VALUES ('x')").error().code, ErrorCode::Conflict);
            QCOMPARE(db.run("INSERT INTO a VALUES ('y')").error().code, ErrorCode::Internal);
            QCOMPARE(db.run("SELECT id FROM a").error().code, ErrorCode::Internal);
            QVERIFY(!transaction.commit());
        }
        QCOMPARE(countOf(db, "a"), 0);
        Transaction next(db);
        QVERIFY(db.run("INSERT INTO a VALUES ('y')").hasValue());
        QVERIFY(next.commit().hasValue());
        QCOMPARE(countOf(db, "a"), 1);
    }
    void aTransactionNotCommittedIsUndone()
    {
        QFETCH_GLOBAL(QString, database);
        StoreUnderTest under(qPrintable(database), kNone);
        Database &db = under.database();
        QVERIFY(db.runScript("CREATE TABLE a (n BIGINT)").hasValue());
        {
            Transaction transaction(db);
            QVERIFY(db.run("INSERT INTO a VALUES (1)").hasValue());
        }
        QCOMPARE(countOf(db, "a"), 0);
    }
    void wrongStatementsAreErrorsAndTheConnectionGoesOn()
    {
        QFETCH_GLOBAL(QString, database);
        StoreUnderTest under(qPrintable(database), kNone);
        Database &db = under.database();
        for (const char *sql : {"SELECT nothing FROM nowhere", "no sql", "SELECT $1 + $2"})
            QVERIFY(!db.run(sql, {std::int64_t(1)}));
        QVERIFY(db.run("SELECT 1").hasValue());
    }
    void aConnectionForReadingWritesNothing()
    {
        QFETCH_GLOBAL(QString, database);
        StoreUnderTest under(qPrintable(database), kNone);
        QVERIFY(under.database().runScript("CREATE TABLE a (n BIGINT); INSERT INTO a VALUES (1)").hasValue());
        const auto reader = under.another(Access::Read);
        QCOMPARE(countOf(*reader, "a"), 1);
        QCOMPARE(reader->run("INSERT INTO a VALUES (2)").error().code, ErrorCode::Internal);
        QCOMPARE(countOf(*reader, "a"), 1);
    }
    void aWriterDoesNotHoldUpReaders()
    {
        QFETCH_GLOBAL(QString, database);
        StoreUnderTest under(qPrintable(database), kNone);
        Database &db = under.database();
        QVERIFY(db.runScript("CREATE TABLE a (n BIGINT)").hasValue());
        const auto reader = under.another(Access::Read);
        Transaction transaction(db);
        QVERIFY(db.run("INSERT INTO a VALUES (1)").hasValue());
        QCOMPARE(countOf(*reader, "a"), 0);
        QVERIFY(transaction.commit().hasValue());
        QCOMPARE(countOf(*reader, "a"), 1);
    }
    void twoWhoReadAndThenWriteTheSameAreBusyOrInTurn()
    {
        QFETCH_GLOBAL(QString, database);
        StoreUnderTest under(qPrintable(database), kNone);
        Database &first = under.database();
        QVERIFY(first.runScript("CREATE TABLE owners (id TEXT PRIMARY KEY); INSERT INTO owners VALUES ('a'); INSERT INTO owners VALUES ('b')")
                    .hasValue());
        if (!under.isPostgres())
            return; // its second transaction only begins when the first has ended: seen in tst_PooledStore
        const auto second = under.another();
        // Each takes one of two owners away, having seen that another one is left: no order of the two allows both.
        Transaction one(first);
        Transaction two(*second);
        QCOMPARE(countOf(first, "owners"), 2);
        QCOMPARE(countOf(*second, "owners"), 2);
        QVERIFY(first.run("DELETE FROM owners WHERE id = 'a'").hasValue());
        const auto deleted = second->run("DELETE FROM owners WHERE id = 'b'");
        QVERIFY(one.commit().hasValue());
        const auto committed = deleted ? two.commit() : Result<>(deleted.error());
        QCOMPARE(committed.error().code, ErrorCode::Busy);
        QCOMPARE(countOf(first, "owners"), 1);
    }
    void manyTextsAreKeptPreparedAndForgottenInTime()
    {
        QFETCH_GLOBAL(QString, database);
        StoreUnderTest under(qPrintable(database), kNone);
        for (int i = 0; i < 1'100; ++i) {
            const auto rows = under.database().run("SELECT " + std::to_string(i) + " + $1", {std::int64_t(1)});
            QVERIFY(rows && rows->front().front() == Value(std::int64_t(i + 1)));
        }
    }
};

BELFRY_CASE(tst_Database)
#include "tst_Database.moc"
