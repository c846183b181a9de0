// ServiceDeed: something the plan has done, or has seen done, for one day of a Service. Kept, so that nothing is done twice.
#pragma once

#include "base/Time.h"
#include "model/LocalTime.h"

#include <optional>
#include <string>
#include <string_view>

namespace belfry::model {

/// Value. A day that is moved to another time begins anew: `startsAt` is part of what a deed belongs to.
struct ServiceDeed {
    enum class Kind {
        Soon,     ///< its lead time began
        Due,      ///< it is time, and people are to say Go Live
        Waiting,  ///< it is time, and nothing comes in
        Live,     ///< it is on air; the plan may end it
        Joined,   ///< it is on air with a broadcast somebody had begun long before; only people end that
        Asked,    ///< people were told that it ends soon
        Extended, ///< it ends later
        OverTime, ///< it goes on past its end
        Over,
    };

    Kind kind = Kind::Soon;
    std::string service;
    LocalDate day{};
    WallTime startsAt{};
    WallTime until{}; ///< Asked, OverTime: the end they are about; Extended: the new one
    WallTime at{};
    std::string by;        ///< who extended or ended it; "schedule" when nobody did
    std::string broadcast; ///< Live, Joined

    bool operator==(const ServiceDeed &) const = default;
};

/// "soon", "due", "waiting", "live", "joined", "asked", "extended", "over_time", "over".
std::string_view name(ServiceDeed::Kind kind);
std::optional<ServiceDeed::Kind> deedNamed(std::string_view word);

} // namespace belfry::model
