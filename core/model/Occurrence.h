// Occurrence: one day of a Service, as it will be: the plan with that day's changes.
#pragma once

#include "base/Time.h"
#include "model/LocalTime.h"
#include "model/Service.h"

#include <QJsonObject>

#include <string>
#include <vector>

namespace belfry::model {

/// Value. Its name within the service is `day`, which stays when it is moved.
struct Occurrence {
    std::string service;
    std::string channel;
    LocalDate day{};
    std::string title;
    std::string category;
    std::string timeZone;
    LocalTime startsLocal{};
    WallTime startsAt{};
    WallTime endsAt{};
    bool skipped = false;
    bool changed = false; ///< something differs from the plan

    bool operator==(const Occurrence &) const = default;
};

QJsonObject toJson(const Occurrence &occurrence);

} // namespace belfry::model
