// IngestKey: what an encoder publishes with, as the API shows it: its name, never itself.
#pragma once

#include "base/Result.h"
#include "base/Time.h"

#include <QJsonObject>

#include <optional>
#include <string>

namespace belfry::model {

/// Value. The key itself is shown in the answer that made it, and to owners on request.
struct IngestKey {
    std::string id; ///< ULID
    std::string channel;
    std::string name; ///< for people: "OBS in the balcony"
    WallTime madeAt{};
    std::optional<WallTime> lastUsedAt;
    std::optional<WallTime> revokedAt;

    bool operator==(const IngestKey &) const = default;
};

QJsonObject toJson(const IngestKey &key);
/// What POST takes: {"name"}. InvalidInput, naming the field.
Result<std::string> ingestKeyNameFromJson(const QJsonObject &object);

} // namespace belfry::model
