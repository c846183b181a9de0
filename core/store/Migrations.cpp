#include "store/Migrations.h"

#include "base/Log.h"

namespace belfry::store {
namespace {

Result<std::int64_t> versionOf(Database &database)
{
    if (const auto made = database.runScript("CREATE TABLE IF NOT EXISTS schema_steps (number BIGINT PRIMARY KEY)"); !made)
        return made.error();
    const auto rows = database.run("SELECT COALESCE(MAX(number), 0) FROM schema_steps");
    if (!rows)
        return rows.error();
    return std::get<std::int64_t>(rows->front().front());
}

Result<> apply(Database &database, const Migration &step)
{
    Transaction transaction(database);
    if (const auto done = database.runScript(step.sql); !done)
        return done;
    if (const auto noted = database.run("INSERT INTO schema_steps (number) VALUES ($1)", {std::int64_t(step.number)}); !noted)
        return noted.error();
    return transaction.commit();
}

} // namespace

Result<> migrate(Database &database, std::span<const Migration> steps)
{
    const auto version = versionOf(database);
    if (!version)
        return version.error();
    const std::int64_t newest = steps.empty() ? 0 : steps.back().number;
    if (*version > newest) {
        return fail(ErrorCode::Conflict, "the data folder was written by a newer Belfry (database step " +
                                             std::to_string(*version) + ", this version knows " +
                                             std::to_string(newest) + "): install that version again");
    }
    for (const Migration &step : steps) {
        if (step.number <= *version)
            continue;
        if (const auto done = apply(database, step); !done)
            return done;
        log::info("store", "database step applied", {{"step", step.number}});
    }
    return Done();
}

} // namespace belfry::store
