// Database: one connection to where Belfry remembers. Two drivers stand behind it, which behave alike: SQLite
// (SqliteDatabase) and PostgreSQL (PostgresDatabase). Statements are written once, in what both understand:
// $1..$n, ON CONFLICT … DO UPDATE, RETURNING, partial indexes, epoch milliseconds in BIGINT, ULIDs in TEXT.
#pragma once

#include "base/Result.h"
#include "store/Value.h"

#include <string>
#include <string_view>

namespace belfry::store {

enum class Dialect { Sqlite, Postgres };

/// Blocks; used by one thread at a time. A commit that answered is on disk. A statement that fails inside a transaction
/// fails all that come after it, up to ROLLBACK (Internal). InvalidInput for text that is no UTF-8 or holds a NUL. Errors: Conflict for a broken UNIQUE, CHECK
/// or REFERENCES rule; Busy when another took part in the same rows and the whole transaction may be tried again;
/// Unavailable when the connection is gone or nobody answers in time; Corrupt, Io, Internal.
class Database {
public:
    Database() = default;
    virtual ~Database() = default;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    virtual Dialect dialect() const = 0;
    /// One statement; values[0] is $1. Prepared once for each text and kept. Answers its rows, none for a statement without.
    virtual Result<Rows> run(std::string_view sql, const Values &values = {}) = 0;
    /// Several statements without values, for migrations.
    virtual Result<> runScript(const std::string &sql) = 0;
    /// How many rows the last run() changed.
    virtual std::int64_t changed() const = 0;
};

/// Rolls back when it is destroyed before commit(). A failed begin makes commit() fail. Not inside another one, and not
/// inside Store::write, which brings its own.
class Transaction {
public:
    /// Snapshot: only reads, and sees all of the database as it was at one moment; writers go on.
    enum class Kind { Writing, Snapshot };

    explicit Transaction(Database &database, Kind kind = Kind::Writing);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Whether it was begun.
    Result<> begun() const;
    Result<> commit();

private:
    Database &m_database;
    Result<Rows> m_begun;
    bool m_open;
};

} // namespace belfry::store
