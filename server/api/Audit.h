// Audit: the entry of the audit log that a request makes.
#pragma once

#include "model/AuditEntry.h"
#include "server/api/ApiRoutes.h"

#include <string>

namespace belfry::server::api {

/// Who asks, from where and now; `action` is the past of what is done ("channel.changed"), `subject` what it is done to
/// ("channels/church"). To be kept with store::AuditStore in the transaction of the change.
model::AuditEntry auditOf(const ApiCall &call, std::string action, std::string subject, const QJsonObject &details = {});

} // namespace belfry::server::api
