#include "support/Databases.h"

#include "store/Migrations.h"
#include "store/PostgresDriver.h"
#include "store/SqliteDriver.h"
#include "support/PostgresServer.h"
#include "support/StatementLog.h"

#include <cstdio>
#include <cstdlib>
#include <future>

namespace belfry::test {
namespace {

class ListenedDatabase final : public store::Database {
public:
    explicit ListenedDatabase(std::unique_ptr<store::Database> database) : m_database(std::move(database)) {}
    store::Dialect dialect() const override { return m_database->dialect(); }
    Result<store::Rows> run(std::string_view sql, const store::Values &values) override
    {
        StatementLog::add(sql);
        return m_database->run(sql, values);
    }
    Result<> runScript(const std::string &sql) override { return m_database->runScript(sql); }
    std::int64_t changed() const override { return m_database->changed(); }

private:
    std::unique_ptr<store::Database> m_database;
};

class ListenedDriver final : public store::Driver {
public:
    explicit ListenedDriver(std::unique_ptr<store::Driver> driver) : m_driver(std::move(driver)) {}
    store::Dialect dialect() const override { return m_driver->dialect(); }
    Result<store::Opened> open(store::Access access) override
    {
        auto opened = m_driver->open(access);
        if (opened)
            opened->database = std::make_unique<ListenedDatabase>(std::move(opened->database));
        return opened;
    }
    int connectionsMax(store::Access access) const override { return m_driver->connectionsMax(access); }
    Result<> keepCopy(store::Database &, int) override { return Done(); }

private:
    std::unique_ptr<store::Driver> m_driver;
};

// A fixture has no way to fail a test from its constructor: it ends the program with the reason.
[[noreturn]] void giveUp(const std::string &why)
{
    std::fprintf(stderr, "FATAL: %s\n", why.c_str());
    std::exit(1);
}

} // namespace

void eachDatabase()
{
    QTest::addColumn<QString>("database");
    const QString only = qEnvironmentVariable("BELFRY_TEST_DATABASE");
    for (const char *kind : {"sqlite", "postgres"}) {
        if (only.isEmpty() || only == QLatin1String(kind))
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
}

std::string databaseOfRound()
{
    QFETCH_GLOBAL(QString, database);
    return database.toStdString();
}

std::unique_ptr<store::Driver> listenedTo(std::unique_ptr<store::Driver> driver)
{
    return std::make_unique<ListenedDriver>(std::move(driver));
}

StoreUnderTest::StoreUnderTest(Tables tables)
{
    QFETCH(QString, database);
    make(database.toStdString(), tables);
}

StoreUnderTest::StoreUnderTest(const char *kind, Tables tables)
{
    make(kind, tables);
}

void StoreUnderTest::make(const std::string &kind, Tables tables)
{
    m_isPostgres = kind == "postgres";
    if (m_isPostgres) {
        PostgresServer *server = PostgresServer::shared();
        m_where = server ? server->makeDatabase() : std::string();
        if (m_where.empty())
            giveUp("there is no PostgreSQL");
    } else {
        m_folder = std::make_unique<QTemporaryDir>();
        m_where = m_folder->filePath(QStringLiteral("belfry.db")).toStdString();
    }
    m_database = another();
    if (tables == Tables::None)
        return;
    if (const auto done = store::migrate(*m_database); !done)
        giveUp(done.error().what);
}

StoreUnderTest::~StoreUnderTest() = default;

store::Database &StoreUnderTest::database()
{
    return *m_database;
}

std::unique_ptr<store::Database> StoreUnderTest::another(store::Access access)
{
    auto opened = makeDriver()->open(access);
    if (!opened)
        giveUp(opened.error().what);
    return std::move(opened->database);
}

std::unique_ptr<store::Driver> StoreUnderTest::makeDriver() const
{
    std::unique_ptr<store::Driver> driver = std::make_unique<store::SqliteDriver>(m_where);
    if (m_isPostgres) {
        store::PostgresAddress address;
        address.url = Secret(m_where);
        driver = std::make_unique<store::PostgresDriver>(address, std::nullopt, 4);
    }
    return listenedTo(std::move(driver));
}

store::PooledStore &StoreUnderTest::store()
{
    if (m_store)
        return *m_store;
    m_store = std::make_unique<store::PooledStore>(makeDriver(), store::StoreSettings{}, m_metrics);
    std::promise<Result<>> prepared;
    m_store->prepare(store::prepareDatabase, [&prepared](const Result<> &outcome) { prepared.set_value(outcome); });
    if (const auto outcome = prepared.get_future().get(); !outcome)
        giveUp(outcome.error().what);
    return *m_store;
}

} // namespace belfry::test
