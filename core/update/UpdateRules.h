// UpdateRules: whether a version is offered, and whether now is a time to install it.
#pragma once

#include "base/Result.h"
#include "update/Manifest.h"

#include <QDateTime>

#include <optional>

namespace belfry::update {

/// Nothing: we have it, or a later one. Conflict for a list that is older than one seen before, as somebody might hand us to
/// keep an old fault in use. NotFound when there is no package for this system.
Result<std::optional<Package>> offered(const Manifest &manifest, Version ours, std::optional<Version> seenBefore, const QString &system);

/// Why it must wait.
enum class Hold {
    None,
    OnAir,       ///< or about to be, or ending
    ServiceSoon, ///< within kBeforeService, or under way
    NotKnown,    ///< the server is out of sight: it may be on air
};

inline constexpr std::chrono::hours kBeforeService{2};

/// What is known of the day.
struct Day {
    bool inSight = false;
    bool everSeen = false; ///< a server was there since the window was opened; without one nothing can be on air through it
    bool isOffAir = true;
    std::optional<QDateTime> nextStart = {};
    std::optional<QDateTime> plannedStart = {}, plannedEnd = {}; ///< of the service that is on or comes
    QDateTime now = {};
};

Hold holdOf(const Day &day);

} // namespace belfry::update
