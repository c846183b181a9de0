// Database: one SQLite connection, spoken to in the SQL that PostgreSQL understands too ($1..$n, no dialect).
#pragma once

#include "base/Result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace belfry::store {

using Value = std::variant<std::monostate, std::int64_t, std::string>; ///< monostate is NULL
using Row = std::vector<Value>;

/// Blocks; used on the store thread alone. WAL, foreign keys, 5 s of patience with another process. Commits reach the
/// disk before they answer (synchronous=FULL): what was acknowledged is kept.
class Database {
public:
    /// Creates the file when absent; ":memory:" is one for tests. Io when it cannot, Corrupt when it is no database.
    static Result<std::unique_ptr<Database>> open(const std::string &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// One statement; values[0] is $1. Answers its rows, none for a statement without.
    Result<std::vector<Row>> run(std::string_view sql, const std::vector<Value> &values = {});
    /// Several statements without values, for migrations.
    Result<> runScript(const std::string &sql);

private:
    struct Impl;
    explicit Database(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// Rolls back when it is destroyed before commit(). A failed begin makes commit() fail.
class Transaction {
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Result<> commit();

private:
    Database &m_database;
    Result<std::vector<Row>> m_begun;
    bool m_open;
};

} // namespace belfry::store
