// PostgresSession: libpq's asynchronous calls with a deadline around each. Private to PostgresDatabase.
#pragma once

#include "base/Result.h"
#include "base/Time.h"

#include <libpq-fe.h>

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace belfry::store {

struct ClearResult {
    void operator()(PGresult *result) const { PQclear(result); }
};
using PostgresResult = std::unique_ptr<PGresult, ClearResult>;

/// Owns the connection. Once something was Unavailable everything after it is: what would come in belongs to an earlier
/// question.
class PostgresSession {
public:
    using Keywords = std::map<std::string, std::string>;

    static Result<std::unique_ptr<PostgresSession>> connect(const Keywords &keywords, Duration timeout);
    ~PostgresSession();
    PostgresSession(const PostgresSession &) = delete;
    PostgresSession &operator=(const PostgresSession &) = delete;

    /// The last of its results; the first that failed is the error.
    Result<PostgresResult> query(const std::string &sql, Duration timeout);
    Result<> prepare(const std::string &name, const std::string &sql, const std::vector<Oid> &types, Duration timeout);
    struct Parameters {
        std::vector<const char *> values; ///< null for NULL
        std::vector<int> lengths;
        std::vector<int> formats;         ///< 1: binary
    };
    Result<PostgresResult> runPrepared(const std::string &name, const Parameters &parameters, Duration timeout);

    bool isLost() const { return m_lost; }
    bool hasFailedTransaction() const { return !m_lost && PQtransactionStatus(m_connection) == PQTRANS_INERROR; }

private:
    explicit PostgresSession(PGconn *connection) : m_connection(connection) {}

    Result<> finishConnecting(TimePoint deadline);
    Result<PostgresResult> collect(int sent, TimePoint deadline);
    Result<PostgresResult> nextResult(TimePoint deadline);
    Result<> flush(TimePoint deadline);
    Error lost(const std::string &why);

    PGconn *m_connection;
    bool m_lost = false;
};

} // namespace belfry::store
