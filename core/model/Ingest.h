// Ingest: what comes in for a channel, as measured.
#pragma once

#include "base/Result.h"
#include "base/Time.h"

#include <QJsonObject>

#include <cstdint>
#include <optional>
#include <string>

namespace belfry::model {

enum class IngestState { None, Receiving, Silent };
/// "none", "receiving", "silent".
std::string_view name(IngestState state);

/// Who sends. Value.
struct Publisher {
    std::string id;
    std::string address;
    std::string encoder; ///< "" until it named itself
    WallTime since{};

    bool operator==(const Publisher &) const = default;
};

/// Numbers not yet measured are absent.
struct VideoLine {
    std::string codec;
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    std::optional<double> fps;
    std::optional<double> kbps;
    std::optional<double> keyframeIntervalSeconds;

    bool operator==(const VideoLine &) const = default;
};

struct AudioLine {
    std::string codec;
    std::uint32_t sampleRate = 0;
    std::uint32_t channels = 0;
    std::optional<double> kbps;
    std::optional<double> loudness = {}; ///< LUFS, EBU R128's short term; only while somebody listens

    bool operator==(const AudioLine &) const = default;
};

/// Value; absent video or audio: the track is not known.
struct Ingest {
    IngestState state = IngestState::None;
    std::optional<Publisher> publisher;
    std::optional<Publisher> standby;
    bool held = false; ///< two encoders took turns too often; it stays with the present one
    std::optional<VideoLine> video;
    std::optional<AudioLine> audio;
    bool keyframeSeen = false;
    std::optional<std::int64_t> silentMs; ///< since the last packet
    std::uint64_t bytes = 0;
    /// What viewers see: "nothing", "source", or a slate: "interrupted", "starting", "closing", "panic".
    std::string showing = "nothing";
    bool slateFits = true; ///< false: a slate makes every output begin anew
    double delaySeconds = 0; ///< how long viewers are behind, by somebody's wish

    bool operator==(const Ingest &) const = default;
};

QJsonObject toJson(const Ingest &ingest);
Result<Ingest> ingestFromJson(const QJsonObject &object);

} // namespace belfry::model
