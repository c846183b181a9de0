// ApiKey: what a machine shows instead of a person's session.
#pragma once

#include "base/Result.h"
#include "base/Time.h"

#include <QJsonObject>

#include <optional>
#include <string>
#include <vector>

namespace belfry::model {

/// Value. The key itself is shown once and kept by nobody.
struct ApiKey {
    std::string id; ///< ULID
    std::string name;
    std::vector<std::string> scopes; ///< words of auth::Permission
    std::string madeBy;
    WallTime madeAt{};
    std::optional<WallTime> lastUsedAt; ///< to the minute
    std::optional<WallTime> expiresAt;
    std::optional<WallTime> revokedAt;

    bool operator==(const ApiKey &) const = default;
};

QJsonObject toJson(const ApiKey &key);

struct NewApiKey {
    std::string name;
    std::vector<std::string> scopes;
    std::optional<WallTime> expiresAt;
};
/// `mayBeScope` says which words are.
Result<NewApiKey> newApiKeyFromJson(const QJsonObject &object, bool (*mayBeScope)(std::string_view word));

} // namespace belfry::model
