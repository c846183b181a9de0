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
    std::string about = {};   ///< which one, where several can have it: "destinations/01J…"; "" for the channel itself
    std::string affects = {}; ///< "viewers", "some_viewers", "destination", "recording", "operators"; "" when not known
    std::string fix = {};     ///< what mends it: "check_sound_desk"; "" where a person can only wait

    /// Names it among all that are true of a channel at one time.
    std::string key() const { return about.empty() ? id : id + '/' + about; }
    bool operator==(const Finding &) const = default;
};

/// Value; the worst first.
struct Health {
    std::vector<Finding> findings;

    /// The first finding with this id; null when all is well with it.
    const Finding *find(std::string_view id) const;
    /// The one that Finding::key() names; null when there is none.
    const Finding *findByKey(std::string_view key) const;
    bool operator==(const Health &) const = default;
};

QJsonObject toJson(const Finding &finding);
QJsonObject toJson(const Health &health);
Result<Health> healthFromJson(const QJsonObject &object);

} // namespace belfry::model
