// Audit: the entry of the audit log that a request makes.
#pragma once

#include "model/AuditEntry.h"
#include "server/api/ApiRoutes.h"
#include "store/AuditStore.h"

#include <string>
#include <type_traits>
#include <utility>

namespace belfry::server::api {

/// Who asks, from where and now; `action` is the past of what is done ("channel.changed"), `subject` what it is done to
/// ("channels/church"). To be kept in the transaction of the change.
model::AuditEntry auditOf(const ApiCall &call, std::string action, std::string subject, const QJsonObject &details = {});

/// `work`, a Result of a Database, and the entry in the same transaction: neither is kept without the other.
template<typename Work>
auto audited(model::AuditEntry entry, Work work)
{
    return [entry = std::move(entry), work = std::move(work)](store::Database &database) mutable -> std::invoke_result_t<Work &, store::Database &> {
        auto done = work(database);
        if (done) {
            if (const auto kept = store::AuditStore(database).add(entry); !kept)
                return kept.error();
        }
        return done;
    };
}

} // namespace belfry::server::api
