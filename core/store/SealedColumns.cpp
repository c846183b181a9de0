#include "store/SealedColumns.h"

namespace belfry::store {
namespace {

constexpr std::int64_t kPage = 500;

struct Column {
    const char *place; ///< begins with the table; the row's id goes between
    const char *column;
    const char *select;
    const char *update;
};

// Each statement is a text of its own: it is prepared once, and can be searched for.
constexpr Column kColumns[] = {
    {"ingest_keys", "sealed", "SELECT id, sealed FROM ingest_keys WHERE id > $1 ORDER BY id LIMIT $2",
     "UPDATE ingest_keys SET sealed = $2 WHERE id = $1"},
    {"destinations", "sealed_key", "SELECT id, sealed_key FROM destinations WHERE id > $1 ORDER BY id LIMIT $2",
     "UPDATE destinations SET sealed_key = $2 WHERE id = $1"},
    {"webhooks", "sealed_secret", "SELECT id, sealed_secret FROM webhooks WHERE id > $1 ORDER BY id LIMIT $2",
     "UPDATE webhooks SET sealed_secret = $2 WHERE id = $1"},
    {"webhooks", "sealed_last_secret", "SELECT id, sealed_last_secret FROM webhooks WHERE id > $1 ORDER BY id LIMIT $2",
     "UPDATE webhooks SET sealed_last_secret = $2 WHERE id = $1"},
    {"webhook_sources", "sealed_secret",
     "SELECT id, sealed_secret FROM webhook_sources WHERE id > $1 ORDER BY id LIMIT $2",
     "UPDATE webhook_sources SET sealed_secret = $2 WHERE id = $1"},
    {"push_keys", "sealed_key", "SELECT id, sealed_key FROM push_keys WHERE id > $1 ORDER BY id LIMIT $2",
     "UPDATE push_keys SET sealed_key = $2 WHERE id = $1"},
};

Result<std::int64_t> sealColumn(Database &database, const Column &column, const SealAgain &again)
{
    std::int64_t count = 0;
    std::string behind;
    for (;;) {
        const auto rows = database.run(column.select, {behind, kPage});
        if (!rows)
            return rows.error();
        for (const Row &row : *rows) {
            behind = textIn(row[0]);
            const std::string before = textIn(row[1]);
            if (before.empty())
                continue;
            const auto after = again(before, std::string(column.place) + '/' + behind + '/' + column.column);
            if (!after)
                return after.error();
            if (*after == before)
                continue;
            if (const auto written = database.run(column.update, {behind, *after}); !written)
                return written.error();
            ++count;
        }
        if (static_cast<std::int64_t>(rows->size()) < kPage)
            return count;
    }
}

} // namespace

Result<std::int64_t> sealAllAgain(Database &database, const SealAgain &again)
{
    std::int64_t count = 0;
    for (const Column &column : kColumns) {
        const auto done = sealColumn(database, column, again);
        if (!done)
            return fail(done.error().code, std::string(column.place) + '.' + column.column + ": " + done.error().what);
        count += *done;
    }
    return count;
}

} // namespace belfry::store
