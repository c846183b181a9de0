#include "store/Database.h"

#include "base/Log.h"

#include <sqlite3.h>

namespace belfry::store {
namespace {

constexpr int kBusyTimeoutMs = 5'000;

struct CloseStatement {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using StatementPtr = std::unique_ptr<sqlite3_stmt, CloseStatement>;

Error errorOf(sqlite3 *database, int code)
{
    const std::string what = std::string("database: ") + sqlite3_errmsg(database);
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return fail(ErrorCode::Busy, what);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return fail(ErrorCode::Corrupt, what);
    case SQLITE_CONSTRAINT: return fail(ErrorCode::Conflict, what);
    case SQLITE_CANTOPEN:
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_PERM:
    case SQLITE_READONLY: return fail(ErrorCode::Io, what);
    default: return fail(ErrorCode::Internal, what);
    }
}

Error named(const std::string &path, const Error &error)
{
    return fail(error.code, path + ": " + error.what);
}

// $2 is bound by its name: SQLite numbers named parameters by first appearance, PostgreSQL by their number.
int bindValue(sqlite3_stmt *statement, std::size_t number, const Value &value)
{
    const int index = sqlite3_bind_parameter_index(statement, ('$' + std::to_string(number)).c_str());
    if (index == 0)
        return SQLITE_RANGE;
    if (const auto *integer = std::get_if<std::int64_t>(&value))
        return sqlite3_bind_int64(statement, index, *integer);
    if (const auto *text = std::get_if<std::string>(&value))
        return sqlite3_bind_text64(statement, index, text->data(), text->size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    return sqlite3_bind_null(statement, index);
}

Value valueOf(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_NULL: return {};
    case SQLITE_INTEGER: return static_cast<std::int64_t>(sqlite3_column_int64(statement, column));
    default: break;
    }
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
    return std::string(text, static_cast<std::size_t>(sqlite3_column_bytes(statement, column)));
}

Row rowOf(sqlite3_stmt *statement)
{
    Row row;
    for (int column = 0; column < sqlite3_column_count(statement); ++column)
        row.push_back(valueOf(statement, column));
    return row;
}

} // namespace

struct Database::Impl {
    ~Impl() { sqlite3_close(handle); }
    sqlite3 *handle = nullptr;
};

Database::Database(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const std::string &path)
{
    auto impl = std::make_unique<Impl>();
    constexpr int kFlags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int opened = sqlite3_open_v2(path.c_str(), &impl->handle, kFlags, nullptr);
    if (opened != SQLITE_OK)
        return named(path, errorOf(impl->handle, opened));
    sqlite3_busy_timeout(impl->handle, kBusyTimeoutMs);
    auto database = std::unique_ptr<Database>(new Database(std::move(impl)));
    const auto prepared = database->runScript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"
                                              "PRAGMA trusted_schema=OFF;");
    if (!prepared)
        return named(path, prepared.error());
    return database;
}

Result<std::vector<Row>> Database::run(std::string_view sql, const std::vector<Value> &values)
{
    sqlite3_stmt *raw = nullptr;
    int code = sqlite3_prepare_v2(m_impl->handle, sql.data(), static_cast<int>(sql.size()), &raw, nullptr);
    const StatementPtr statement(raw);
    for (std::size_t i = 0; code == SQLITE_OK && i < values.size(); ++i)
        code = bindValue(raw, i + 1, values[i]);
    if (code != SQLITE_OK)
        return errorOf(m_impl->handle, code);
    std::vector<Row> rows;
    while ((code = sqlite3_step(raw)) == SQLITE_ROW)
        rows.push_back(rowOf(raw));
    if (code != SQLITE_DONE)
        return errorOf(m_impl->handle, code);
    return rows;
}

Result<> Database::runScript(const std::string &sql)
{
    const int code = sqlite3_exec(m_impl->handle, sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return errorOf(m_impl->handle, code);
    return Done();
}

Transaction::Transaction(Database &database)
    : m_database(database), m_begun(database.run("BEGIN IMMEDIATE")), m_open(m_begun.hasValue())
{
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    if (const auto done = m_database.run("ROLLBACK"); !done)
        log::warning("store", "roll-back failed", {{"error", done.error().what}});
}

Result<> Transaction::commit()
{
    if (!m_begun)
        return m_begun.error();
    const auto done = m_database.run("COMMIT");
    if (!done)
        return done.error();
    m_open = false;
    return Done();
}

} // namespace belfry::store
