#include "update/UpdateRules.h"

#include <algorithm>

namespace belfry::update {

Result<std::optional<Package>> offered(const Manifest &manifest, Version ours, std::optional<Version> seenBefore, const QString &system)
{
    if (seenBefore && manifest.version < *seenBefore)
        return Error{ErrorCode::Conflict, "the list of updates is older than the one before"};
    if (manifest.version <= ours)
        return std::optional<Package>();
    const auto package = manifest.packages.find(system);
    if (package == manifest.packages.end())
        return Error{ErrorCode::NotFound, "there is no package for " + system.toStdString()};
    return std::optional(*package);
}

Hold holdOf(const Day &day)
{
    if (!day.inSight)
        return day.hasServer ? Hold::NotKnown : Hold::None;
    if (!day.isOffAir)
        return Hold::OnAir;
    const bool isSoon = std::any_of(day.planned.begin(), day.planned.end(), [&day](const Planned &service) {
        return day.now >= service.start.addSecs(-std::chrono::seconds(kBeforeService).count()) && day.now < service.end;
    });
    return isSoon ? Hold::ServiceSoon : Hold::None;
}

} // namespace belfry::update
