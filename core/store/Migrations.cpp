#include "store/Migrations.h"

#include "base/Log.h"

namespace belfry::store {
namespace {

Result<int> currentStep(Database &database)
{
    const auto rows = database.run("SELECT COALESCE(MAX(number), 0) FROM schema_steps");
    if (!rows)
        return rows.error();
    return static_cast<int>(numberIn(rows->front().front()));
}

/// True when it was applied here, and not by another server meanwhile.
Result<bool> apply(Database &database, const Migration &step, const BeforeStep &before)
{
    Transaction transaction(database);
    if (const auto begun = transaction.begun(); !begun)
        return begun.error();
    const auto current = currentStep(database);
    if (!current)
        return current.error();
    if (*current >= step.number)
        return false;
    // Inside the transaction: a copy made by one who came second would be of what the first has changed already.
    if (before) {
        if (const auto kept = before(step.number); !kept)
            return kept.error();
    }
    if (const auto done = database.runScript(step.sql); !done)
        return done.error();
    if (const auto noted = noteStep(database, step.number); !noted)
        return noted.error();
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    return true;
}

Result<std::vector<int>> applyAll(Database &database, std::span<const Migration> steps, int from, const BeforeStep &before)
{
    std::vector<int> applied;
    bool isFirst = from > 0;
    for (const Migration &step : steps) {
        if (step.number <= from)
            continue;
        const auto done = apply(database, step, isFirst ? before : BeforeStep());
        if (!done)
            return fail(done.error().code, "step " + std::to_string(step.number) + ": " + done.error().what);
        if (!*done)
            continue;
        isFirst = false;
        applied.push_back(step.number);
        log::info("store", "database step applied", {{"step", step.number}});
    }
    return applied;
}

} // namespace

MigrationLock::~MigrationLock()
{
    if (m_isTaken && !m_database.run("SELECT pg_advisory_unlock(4713081530671)"))
        log::warning("store", "the lock of the migrations was not given back; it ends with the connection");
}

Result<> MigrationLock::take()
{
    if (m_database.dialect() == Dialect::Sqlite)
        return Done();
    const auto rows = m_database.run("SELECT pg_try_advisory_lock(4713081530671)");
    if (!rows)
        return rows.error();
    m_isTaken = truthIn(rows->front().front());
    return m_isTaken ? Result<>(Done()) : Result<>(fail(ErrorCode::Busy, "database: another server is changing its tables"));
}

Result<> noteStep(Database &database, int step)
{
    const auto noted = database.run("INSERT INTO schema_steps (number) VALUES ($1)", {std::int64_t(step)});
    return noted ? Result<>(Done()) : Result<>(noted.error());
}

Result<int> stepSeen(Database &database)
{
    const bool isSqlite = database.dialect() == Dialect::Sqlite;
    const auto there = database.run(isSqlite ? "SELECT COUNT(*) FROM sqlite_master WHERE name = 'schema_steps'"
                                             : "SELECT COUNT(*) WHERE to_regclass('schema_steps') IS NOT NULL");
    if (!there)
        return there.error();
    return truthIn(there->front().front()) ? currentStep(database) : 0;
}

Result<> checkNotNewer(int step, std::span<const Migration> steps)
{
    const int newest = steps.empty() ? 0 : steps.back().number;
    if (step <= newest)
        return Done();
    return fail(ErrorCode::Conflict, "written by a newer Belfry (database step " + std::to_string(step) + ", this version knows " +
                                         std::to_string(newest) + "): install that version again");
}

Result<int> stepOf(Database &database)
{
    if (const auto made = database.runScript("CREATE TABLE IF NOT EXISTS schema_steps (number BIGINT PRIMARY KEY)"); !made)
        return made.error();
    return currentStep(database);
}

Result<std::vector<int>> migrate(Database &database, std::span<const Migration> steps, const BeforeStep &before)
{
    MigrationLock lock(database);
    if (const auto taken = lock.take(); !taken)
        return taken.error();
    const auto version = stepOf(database);
    if (!version)
        return version.error();
    if (const auto known = checkNotNewer(*version, steps); !known)
        return fail(known.error().code, "the data folder was " + known.error().what);
    return applyAll(database, steps, *version, before);
}

} // namespace belfry::store
