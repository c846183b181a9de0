// Session: one device on which somebody is signed in.
#pragma once

#include "base/Result.h"
#include "base/Time.h"

#include <QJsonObject>

#include <string>

namespace belfry::model {

/// Value. Knows nothing of its tokens.
struct Session {
    std::string id; ///< ULID
    std::string user;
    std::string agent; ///< what the device called itself, cut to 200 bytes
    WallTime madeAt{};
    WallTime usedAt{};
    WallTime expiresAt{};

    bool operator==(const Session &) const = default;
};

/// `isCurrent`: it is the one that asks.
QJsonObject toJson(const Session &session, bool isCurrent);

/// POST /api/v1/sessions. Holds a password: never log one.
struct Credentials {
    std::string login; ///< as it is kept, or "" for what no login can be: then nobody's
    std::string password;
    bool wantsCookie = false;
};
Result<Credentials> credentialsFromJson(const QJsonObject &object);

} // namespace belfry::model
