// PostgresDatabase: a connection to a PostgreSQL server, through libpq.
#pragma once

#include "base/Secret.h"
#include "base/Time.h"
#include "store/Database.h"
#include "store/Driver.h"

#include <memory>
#include <string>

namespace belfry::store {

/// Where a PostgreSQL is and how to speak to it. Value.
struct PostgresAddress {
    Secret url;                 ///< "postgresql://user@host:5432/belfry?sslmode=verify-full", as libpq reads it; may hold the password
    Secret password;            ///< wins over the URL's
    std::string tlsMode;        ///< wins over the URL's sslmode; "" leaves it
    Duration connectTimeout{5'000};
    Duration statementTimeout{10'000}; ///< the longest a statement takes, on their side and on ours

    /// InvalidInput with the end of a sentence that never repeats the URL.
    Result<> check() const;
};

/// Transactions are serializable, as SQLite's are. Nothing here waits longer than its timeout, also when the server takes
/// bytes and never answers; then, and when it ends the connection, the answer is Unavailable and the object is to be
/// thrown away. A connection for reading refuses writes (Internal).
/// A statement that fails inside a transaction fails all that come after it, to the end of the transaction.
class PostgresDatabase final : public Database {
public:
    static Result<std::unique_ptr<PostgresDatabase>> open(const PostgresAddress &address, Access access);
    ~PostgresDatabase() override;

    Dialect dialect() const override { return Dialect::Postgres; }
    Result<Rows> run(std::string_view sql, const Values &values = {}) override;
    /// May take half an hour: a step of a migration rewrites tables.
    Result<> runScript(const std::string &sql) override;
    std::int64_t changed() const override;

private:
    class Session;
    explicit PostgresDatabase(std::unique_ptr<Session> session);
    std::unique_ptr<Session> m_session;
};

} // namespace belfry::store
