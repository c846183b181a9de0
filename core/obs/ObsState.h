// ObsState: what OBS tells about itself, as values.
#pragma once

#include <QString>

#include <optional>

namespace belfry::obs {

/// By the events of OBS; RECONNECTED counts as Started.
enum class StreamState { Stopped, Starting, Started, Reconnecting, Stopping };

/// How we stand with OBS.
enum class Reach {
    NotOpen,        ///< nobody listens on its port
    Connecting,     ///< the socket or the greeting is under way
    PasswordNeeded, ///< OBS asks for a password and none was given
    PasswordWrong,  ///< close code 4009: not tried again before another password
    Kicked,         ///< close code 4011: not tried again before tryAgain()
    Unsupported,    ///< another protocol version (4010), or not obs-websocket at all
    Identified,
};

/// GetStats and GetStreamStatus, joined. Three counters, three causes: the network drops, the encoder is late, the
/// graphics card is late.
struct ObsStats {
    double cpuPercent = 0;
    double activeFps = 0;
    qint64 encoderLateFrames = 0;
    qint64 renderLateFrames = 0;
    qint64 streamedBytes = 0;  ///< restarts at every reconnection
    qint64 streamedFrames = 0; ///< likewise
    qint64 droppedFrames = 0;  ///< by the network; likewise
    double congestion = 0;     ///< 0..1
    std::optional<double> kbps = {}; ///< of the last poll interval; none while not measured
    /// Of the last seconds, in percent: lost to the network, late in the encoder, late in the graphics card.
    std::optional<double> droppedNow = {};
    std::optional<double> encoderLateNow = {};
    std::optional<double> renderLateNow = {};

    bool operator==(const ObsStats &) const = default;
};

} // namespace belfry::obs
