// Health: what is wrong with a channel right now, as ids and values. The desktop makes the sentences.
#pragma once

#include "base/Result.h"
#include "base/Time.h"

#include <QJsonObject>

#include <map>
#include <string>
#include <variant>
#include <vector>

namespace belfry::model {

enum class Severity { Notice, Warning, Problem };
/// "notice", "warning", "problem".
std::string_view name(Severity severity);

/// One thing that is wrong. `id` is from the list in docs/api.md ("ingest.none"). Value.
struct Finding {
    using Value = std::variant<std::string, double>;

    std::string id;
    Severity severity = Severity::Warning;
    WallTime since{};
    std::map<std::string, Value> values;

    bool operator==(const Finding &) const = default;
};

/// Value; the worst first.
struct Health {
    std::vector<Finding> findings;

    /// The finding with this id; null when all is well with it.
    const Finding *find(std::string_view id) const;
    bool operator==(const Health &) const = default;
};

QJsonObject toJson(const Finding &finding);
QJsonObject toJson(const Health &health);
Result<Health> healthFromJson(const QJsonObject &object);

} // namespace belfry::model
