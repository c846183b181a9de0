#include "server/ClockCheck.h"

#include "base/Log.h"

namespace belfry::server {

Result<> checkClock(WallTime own, std::optional<WallTime> there, std::optional<WallTime> newest)
{
    const bool isBehind = newest && *newest - own > kClockOffMost;
    if (there) {
        const Duration apart = own < *there ? *there - own : own - *there;
        if (apart > kClockOffMost) {
            return fail(ErrorCode::Conflict,
                        "the clock of this computer says " + toRfc3339(own) + " and that of the database's " + toRfc3339(*there) +
                            ": set the one that is wrong (on Linux: timedatectl set-ntp true), or start with --clock-check false");
        }
        if (isBehind)
            log::warning("server", "the clock of another server is, or was, ahead", {{"ahead_to", toRfc3339(*newest)}});
        return Done();
    }
    if (!isBehind)
        return Done();
    return fail(ErrorCode::Conflict, "the clock of this computer says " + toRfc3339(own) + ", but this server has already run at " +
                                         toRfc3339(*newest) + ": set the clock (on Linux: timedatectl set-ntp true); if it is right now "
                                                              "and was wrong then, start once with --clock-check false");
}

} // namespace belfry::server
