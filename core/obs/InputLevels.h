// InputLevels: the sound levels of one OBS input (event InputVolumeMeters).
#pragma once

#include <QString>

#include <vector>

namespace belfry::obs {

/// Multipliers 0..1 of one channel. `magnitude` and `peak` are after volume and mute, `inputPeak` is before them, and so
/// tells a muted input from a silent one.
struct ChannelLevel {
    float magnitude = 0;
    float peak = 0;
    float inputPeak = 0;

    bool operator==(const ChannelLevel &) const = default;
};

struct InputLevels {
    QString input = {};
    std::vector<ChannelLevel> channels = {}; ///< empty: the input gives no audio data at all

    bool operator==(const InputLevels &) const = default;
};

} // namespace belfry::obs
