#include "server/api/Audit.h"

namespace belfry::server::api {

model::AuditEntry auditOf(const ApiCall &call, std::string action, std::string subject, const QJsonObject &details)
{
    const auth::Caller &caller = call.caller;
    model::AuditEntry entry;
    entry.at = systemClock().wall();
    entry.who = caller.id;
    entry.whoName = caller.name;
    entry.role = caller.via == auth::Caller::Via::ApiKey ? "api_key" : std::string(auth::name(caller.role));
    entry.action = std::move(action);
    entry.subject = std::move(subject);
    entry.details = model::withoutSecrets(details);
    entry.address = call.request.peer.host;
    entry.requestId = call.requestId;
    return entry;
}

} // namespace belfry::server::api
