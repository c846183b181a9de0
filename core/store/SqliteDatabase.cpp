#include "store/SqliteDatabase.h"

#include <sqlite3.h>

#include <filesystem>
#include <map>
#include <optional>

namespace belfry::store {
namespace {

namespace fs = std::filesystem;

constexpr int kBusyTimeoutMs = 5'000;

struct CloseStatement {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
struct CloseDatabase {
    void operator()(sqlite3 *database) const { sqlite3_close(database); }
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
    case SQLITE_PERM: return fail(ErrorCode::Io, what);
    // The plain code is that of a connection that was opened for reading.
    case SQLITE_READONLY: return fail(code == SQLITE_READONLY ? ErrorCode::Internal : ErrorCode::Io, what);
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
    if (const auto *real = std::get_if<double>(&value))
        return sqlite3_bind_double(statement, index, *real);
    if (const auto *text = std::get_if<std::string>(&value))
        return sqlite3_bind_text64(statement, index, text->data(), text->size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    return sqlite3_bind_null(statement, index);
}

Value columnOf(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_NULL: return {};
    case SQLITE_INTEGER: return static_cast<std::int64_t>(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT: return sqlite3_column_double(statement, column);
    default: break;
    }
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
    return std::string(text, static_cast<std::size_t>(sqlite3_column_bytes(statement, column)));
}

Row rowOf(sqlite3_stmt *statement)
{
    Row row;
    for (int column = 0; column < sqlite3_column_count(statement); ++column)
        row.push_back(columnOf(statement, column));
    return row;
}

} // namespace

struct SqliteDatabase::Impl {
    ~Impl()
    {
        statements.clear();
        sqlite3_close(handle);
    }
    Result<sqlite3_stmt *> statement(std::string_view sql);
    Result<Rows> step(sqlite3_stmt *statement, const Values &values);
    Error noted(Error error);

    bool hasFailed = false; ///< the transaction that is open
    sqlite3 *handle = nullptr;
    std::map<std::string, StatementPtr, std::less<>> statements;
};

Result<sqlite3_stmt *> SqliteDatabase::Impl::statement(std::string_view sql)
{
    if (const auto found = statements.find(sql); found != statements.end())
        return found->second.get();
    sqlite3_stmt *raw = nullptr;
    const int code = sqlite3_prepare_v3(handle, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &raw, nullptr);
    StatementPtr made(raw);
    if (code != SQLITE_OK)
        return errorOf(handle, code);
    return statements.emplace(sql, std::move(made)).first->second.get();
}

Result<Rows> SqliteDatabase::Impl::step(sqlite3_stmt *statement, const Values &values)
{
    // What is not bound would silently be NULL.
    int code = sqlite3_bind_parameter_count(statement) > static_cast<int>(values.size()) ? SQLITE_RANGE : SQLITE_OK;
    for (std::size_t i = 0; code == SQLITE_OK && i < values.size(); ++i)
        code = bindValue(statement, i + 1, values[i]);
    Rows rows;
    while (code == SQLITE_OK || code == SQLITE_ROW) {
        code = sqlite3_step(statement);
        if (code == SQLITE_ROW)
            rows.push_back(rowOf(statement));
    }
    std::optional<Error> error;
    if (code != SQLITE_DONE)
        error = errorOf(handle, code);
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (error)
        return *std::move(error);
    return rows;
}

Error SqliteDatabase::Impl::noted(Error error)
{
    hasFailed = sqlite3_get_autocommit(handle) == 0;
    return error;
}

SqliteDatabase::SqliteDatabase(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

SqliteDatabase::~SqliteDatabase() = default;

Result<std::unique_ptr<SqliteDatabase>> SqliteDatabase::open(const std::string &path, Access access)
{
    auto impl = std::make_unique<Impl>();
    constexpr int kFlags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int opened = sqlite3_open_v2(path.c_str(), &impl->handle, kFlags, nullptr);
    if (opened != SQLITE_OK)
        return named(path, errorOf(impl->handle, opened));
    sqlite3_busy_timeout(impl->handle, kBusyTimeoutMs);
    auto database = std::unique_ptr<SqliteDatabase>(new SqliteDatabase(std::move(impl)));
    const std::string more = access == Access::Read ? "PRAGMA query_only=ON;" : "";
    const auto prepared = database->runScript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"
                                              "PRAGMA trusted_schema=OFF;" + more);
    if (!prepared)
        return named(path, prepared.error());
    return database;
}

Result<Rows> SqliteDatabase::run(std::string_view sql, const Values &values)
{
    if (const auto checked = checkTexts(values); !checked)
        return checked.error();
    // As PostgreSQL has it: whoever overlooks an error commits nothing.
    if (sql == "ROLLBACK") {
        m_impl->hasFailed = false;
        if (sqlite3_get_autocommit(m_impl->handle) != 0)
            return Rows();
    }
    if (m_impl->hasFailed)
        return fail(ErrorCode::Internal, "database: the transaction has failed before");
    const auto statement = m_impl->statement(sql);
    if (!statement)
        return m_impl->noted(statement.error());
    auto rows = m_impl->step(*statement, values);
    if (!rows)
        return m_impl->noted(rows.error());
    return rows;
}

Result<> SqliteDatabase::runScript(const std::string &sql)
{
    const int code = sqlite3_exec(m_impl->handle, sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return m_impl->noted(errorOf(m_impl->handle, code));
    return Done();
}

std::int64_t SqliteDatabase::changed() const
{
    return sqlite3_changes64(m_impl->handle);
}

Result<> SqliteDatabase::copyTo(const std::string &path)
{
    const std::string beside = path + ".new";
    const fs::path file(std::u8string(beside.begin(), beside.end()));
    std::error_code problem;
    fs::remove(file, problem);
    std::unique_ptr<sqlite3, CloseDatabase> target;
    sqlite3 *raw = nullptr;
    int code = sqlite3_open_v2(beside.c_str(), &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    target.reset(raw);
    if (code == SQLITE_OK) {
        fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write, problem);
        if (sqlite3_backup *backup = sqlite3_backup_init(raw, "main", m_impl->handle, "main")) {
            sqlite3_backup_step(backup, -1);
            code = sqlite3_backup_finish(backup);
        } else {
            code = sqlite3_errcode(raw);
        }
    }
    if (code != SQLITE_OK)
        return named(path, errorOf(raw, code));
    target.reset();
    fs::rename(file, fs::path(std::u8string(path.begin(), path.end())), problem);
    if (problem)
        return fail(ErrorCode::Io, path + " cannot be replaced: " + problem.message());
    return Done();
}

} // namespace belfry::store
