// DestinationPresets: what each kind of place wants and forbids: resources/destinations.json, compiled in.
#pragma once

#include "base/Result.h"

#include <QJsonObject>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace belfry::model {

/// Value. Zeros and empty lists: no limit is known.
struct DestinationPreset {
    struct Bitrate {
        std::int64_t height = 0;
        std::int64_t fps = 0;
        std::int64_t kbps = 0;
    };
    std::string id;
    std::string name;
    std::string checkedOn; ///< the day its facts were last looked up, "2026-11-21"
    std::string address;   ///< where it is when nobody says another; "" when each place has its own
    std::string appSuffix; ///< "?backup=1"
    bool needsSecure = false;
    std::string liveBy;    ///< "acknowledgements", "transport", "either"
    std::string onChange;  ///< "send_header", "reconnect"
    std::vector<std::string> videoCodecs; ///< "avc", "hevc", "av1"
    std::vector<std::string> audioCodecs; ///< "aac", "opus"
    bool needsVideo = false;
    bool needsAudio = false;
    double keyframeSecondsMax = 0;
    double keyframeSecondsBest = 0;
    std::int64_t videoKbpsMax = 0;
    std::int64_t audioKbpsMax = 0;
    std::vector<std::int64_t> sampleRates;
    std::vector<Bitrate> bitrates; ///< the most for a picture of up to that height and rate
};

/// All, in the order people are shown them. Read once; any thread.
std::span<const DestinationPreset> destinationPresetList();
/// Null for an unknown one.
const DestinationPreset *findPreset(std::string_view id);
/// As in the file.
QJsonObject toJson(const DestinationPreset &preset);
/// Reads such a file. Malformed, naming the preset and the field.
Result<std::vector<DestinationPreset>> readPresets(std::string_view json);

} // namespace belfry::model
