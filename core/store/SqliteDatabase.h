// SqliteDatabase: a connection to a file on this computer.
#pragma once

#include "store/Database.h"
#include "store/Driver.h"

#include <memory>
#include <string>

namespace belfry::store {

/// WAL, foreign keys, 5 s of patience with another process. Commits reach the disk before they answer (synchronous=FULL).
class SqliteDatabase final : public Database {
public:
    /// Creates the file when absent; ":memory:" is one for tests. Io when it cannot, Corrupt when it is no database.
    /// A connection for reading refuses writes (Internal).
    static Result<std::unique_ptr<SqliteDatabase>> open(const std::string &path, Access access = Access::Write);
    ~SqliteDatabase() override;

    Dialect dialect() const override { return Dialect::Sqlite; }
    Result<Rows> run(std::string_view sql, const Values &values = {}) override;
    Result<> runScript(const std::string &sql) override;
    std::int64_t changed() const override;
    /// A whole copy as it is now, for its user only; replaces what is at `path`.
    Result<> copyTo(const std::string &path);

private:
    struct Impl;
    explicit SqliteDatabase(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace belfry::store
