#include "update/UpdateRules.h"

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
        return day.everSeen ? Hold::NotKnown : Hold::None;
    if (!day.isOffAir)
        return Hold::OnAir;
    const auto isNear = [&day](const QDateTime &start, const QDateTime &end) {
        return day.now >= start.addSecs(-std::chrono::seconds(kBeforeService).count()) && day.now < end;
    };
    const bool isSoon = (day.nextStart && isNear(*day.nextStart, *day.nextStart))
                        || (day.plannedStart && isNear(*day.plannedStart, day.plannedEnd.value_or(*day.plannedStart)));
    return isSoon ? Hold::ServiceSoon : Hold::None;
}

} // namespace belfry::update
