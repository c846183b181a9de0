// UpdateRules: whether a version is offered, and whether now is a time to install it.
#pragma once

#include "base/Result.h"
#include "update/Manifest.h"

#include <QDateTime>

#include <optional>
#include <vector>

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

/// A service that is on or comes; where only its start is known both are that.
struct Planned {
    QDateTime start;
    QDateTime end;

    bool operator==(const Planned &) const = default;
};

/// What is known of the day, on all channels of the server.
struct Day {
    bool inSight = false;
    bool hasServer = false; ///< one is chosen, has been seen, or runs on this computer; without one nothing can be on air
    bool isOffAir = true;
    std::vector<Planned> planned = {};
    QDateTime now = {};
};

Hold holdOf(const Day &day);

} // namespace belfry::update
