// CatchUp: how a standby steps in at once, in the middle of its group of pictures.
#pragma once

#include "base/Time.h"
#include "media/Packet.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace belfry::air {

/// Value.
struct CaughtUp {
    std::vector<media::Packet> packets; ///< the first one is the keyframe
    Duration behind{0};                 ///< the first belongs so long before now
};

/// More pictures than a player decodes within what it has in hand: the next keyframe is waited for.
inline constexpr std::size_t kCatchUpPictures = 128;

/// `sinceKey`: what the standby sent from its last keyframe to now; `silence`: for so long nothing has come from the other one. Pictures
/// from before that silence were seen already, but are needed to decode what follows: they are put behind each other within
/// milliseconds, in their order. Those from within it keep their time, and the sound with them, so that nothing is missed. Nothing when
/// `sinceKey` does not begin with a keyframe, or holds more pictures than kCatchUpPictures.
std::optional<CaughtUp> catchUp(const std::vector<media::Packet> &sinceKey, Duration silence);

} // namespace belfry::air
