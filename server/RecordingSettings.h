// RecordingSettings: whether, where and for how long broadcasts are recorded.
#pragma once

#include "base/Time.h"

#include <cstdint>
#include <string>

namespace belfry::server {

/// Value.
struct RecordingSettings {
    bool isOn = true;
    std::string folder; ///< "": recordings in the data folder
    Duration keep{0};   ///< 0: for ever
    std::uint64_t bytesMax = 0;
    std::uint64_t freeBytesMin = 0;
};

} // namespace belfry::server
