// AuditStore: the audit log as it is kept: written with what it tells of, read by its owner, forgotten in time.
#pragma once

#include "model/AuditEntry.h"
#include "store/Database.h"

#include <optional>
#include <string>
#include <vector>

namespace belfry::store {

/// Which entries are wanted. One of `who` and `subject`, or both, or none.
struct AuditQuery {
    std::string who;     ///< "" for all
    std::string subject; ///< "" for all
    std::optional<WallTime> from;
    std::optional<WallTime> until; ///< not itself
    std::string before;  ///< the id of the last one of the page before; "" for the newest
    int most = 50;
};

/// A store thread's; the Database must outlive it.
class AuditStore {
public:
    explicit AuditStore(Database &database) : m_database(database) {}

    /// In the transaction of what it tells of. Gives it an id of its time when it has none;
    /// with one, it is kept once however often it is added (the Outbox). Its details are cleaned of secrets once more.
    Result<> add(const model::AuditEntry &entry);
    /// Newest first.
    Result<std::vector<model::AuditEntry>> list(const AuditQuery &query);
    /// Forgets what is older, at most `most` of them; answers how many that were. To be called again until it is 0.
    Result<std::int64_t> removeBefore(WallTime time, int most);

private:
    Database &m_database;
};

} // namespace belfry::store
