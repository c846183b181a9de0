#include "store/Migrations.h"

#include "base/Log.h"

namespace belfry::store {
namespace {

/// Held by one server at a time. SQLite needs none: its transactions are one at a time.
class MigrationLock {
public:
    explicit MigrationLock(Database &database) : m_database(database) {}
    ~MigrationLock()
    {
        if (m_isTaken && !m_database.run("SELECT pg_advisory_unlock(4713081530671)"))
            log::warning("store", "the lock of the migrations was not given back; it ends with the connection");
    }
    MigrationLock(const MigrationLock &) = delete;
    MigrationLock &operator=(const MigrationLock &) = delete;

    Result<> take()
    {
        if (m_database.dialect() == Dialect::Sqlite)
            return Done();
        const auto rows = m_database.run("SELECT pg_try_advisory_lock(4713081530671)");
        if (!rows)
            return rows.error();
        m_isTaken = truthIn(rows->front().front());
        return m_isTaken ? Result<>(Done()) : Result<>(fail(ErrorCode::Busy, "database: another server is changing its tables"));
    }

private:
    Database &m_database;
    bool m_isTaken = false;
};

Result<int> currentStep(Database &database)
{
    const auto rows = database.run("SELECT COALESCE(MAX(number), 0) FROM schema_steps");
    if (!rows)
        return rows.error();
    return static_cast<int>(numberIn(rows->front().front()));
}

/// True when it was applied here, and not by another server meanwhile.
Result<bool> apply(Database &database, const Migration &step)
{
    Transaction transaction(database);
    if (const auto begun = transaction.begun(); !begun)
        return begun.error();
    const auto current = currentStep(database);
    if (!current)
        return current.error();
    if (*current >= step.number)
        return false;
    if (const auto done = database.runScript(step.sql); !done)
        return done.error();
    if (const auto noted = database.run("INSERT INTO schema_steps (number) VALUES ($1)", {std::int64_t(step.number)}); !noted)
        return noted.error();
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    return true;
}

Result<> applyAll(Database &database, std::span<const Migration> steps, int from, const BeforeStep &before)
{
    bool isFirst = from > 0;
    for (const Migration &step : steps) {
        if (step.number <= from)
            continue;
        if (isFirst && before) {
            if (const auto kept = before(step.number); !kept)
                return kept;
        }
        isFirst = false;
        const auto applied = apply(database, step);
        if (!applied)
            return fail(applied.error().code, "step " + std::to_string(step.number) + ": " + applied.error().what);
        if (*applied)
            log::info("store", "database step applied", {{"step", step.number}});
    }
    return Done();
}

} // namespace

Result<int> stepOf(Database &database)
{
    if (const auto made = database.runScript("CREATE TABLE IF NOT EXISTS schema_steps (number BIGINT PRIMARY KEY)"); !made)
        return made.error();
    return currentStep(database);
}

Result<> migrate(Database &database, std::span<const Migration> steps, const BeforeStep &before)
{
    MigrationLock lock(database);
    if (const auto taken = lock.take(); !taken)
        return taken;
    const auto version = stepOf(database);
    if (!version)
        return version.error();
    const int newest = steps.empty() ? 0 : steps.back().number;
    if (*version > newest) {
        return fail(ErrorCode::Conflict, "the data folder was written by a newer Belfry (database step " +
                                             std::to_string(*version) + ", this version knows " +
                                             std::to_string(newest) + "): install that version again");
    }
    return applyAll(database, steps, *version, before);
}

} // namespace belfry::store
