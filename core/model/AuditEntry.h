// AuditEntry: who did what, when and from where.
#pragma once

#include "base/Time.h"

#include <QJsonObject>

#include <string>

namespace belfry::model {

/// Value. Never holds a secret: `details` is cleaned by withoutSecrets() where an entry is made.
struct AuditEntry {
    std::string id; ///< a ULID; "" until it is kept
    WallTime at{};
    std::string who;     ///< the user's or the key's id, "this-computer", or "server" for what it does by itself
    std::string whoName; ///< as it was called then
    std::string role;    ///< its role then, "api_key" for a machine
    std::string action;  ///< what was done: "channel.changed", "user.removed"
    std::string subject; ///< to what: "channels/church", "users/01J…"
    QJsonObject details;
    std::string address;   ///< where the request came from, without the port; "" for none
    std::string requestId; ///< "" for none

    bool operator==(const AuditEntry &) const = default;
};

QJsonObject toJson(const AuditEntry &entry);

/// The same object, also inside, with "••••" in place of what stands under a name that says it is secret: a password,
/// a secret, a token, a key (but not the name or id of one). For whatever leaves the server or outlives a request.
QJsonObject withoutSecrets(const QJsonObject &object);

} // namespace belfry::model
