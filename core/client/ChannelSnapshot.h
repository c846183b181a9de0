// ChannelSnapshot: a channel as the server last described it (docs/api.md, "The channel").
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace belfry::client {

enum class ChannelState { OffAir, Starting, OnAir, Interrupted };
enum class IngestState { None, Receiving, Silent };

struct PublisherSnapshot {
    QString address = {};
    QString encoder = {};
    QDateTime since = {};

    bool operator==(const PublisherSnapshot &) const = default;
};

struct VideoSnapshot {
    QString codec = {};
    int width = 0;
    int height = 0;
    std::optional<double> fps = {};
    std::optional<double> kbps = {};
    std::optional<double> keyframeSeconds = {};

    bool operator==(const VideoSnapshot &) const = default;
};

struct AudioSnapshot {
    QString codec = {};
    int sampleRate = 0;
    int channels = 0;
    std::optional<double> kbps = {};

    bool operator==(const AudioSnapshot &) const = default;
};

struct IngestSnapshot {
    IngestState state = IngestState::None;
    std::optional<PublisherSnapshot> publisher = {};
    std::optional<PublisherSnapshot> standby = {};
    std::optional<VideoSnapshot> video = {};
    std::optional<AudioSnapshot> audio = {};
    bool keyframeSeen = false;
    qint64 silentMs = 0;

    bool operator==(const IngestSnapshot &) const = default;
};

/// Something the server says is wrong: an id and values, worded by app/Notifier.
struct FindingSnapshot {
    QString id = {};
    QString severity = {};
    QJsonObject values = {};

    bool operator==(const FindingSnapshot &) const = default;
};

struct ChannelSnapshot {
    QString channel = {};
    QString church = {};
    QString title = {};
    ChannelState state = ChannelState::OffAir;
    bool onAir = false;
    std::optional<QDateTime> nextStart = {};
    std::optional<QDateTime> startedAt = {};
    QString playlist = {};
    IngestSnapshot ingest = {}; ///< only told to who sends a token
    std::vector<FindingSnapshot> findings = {};

    bool operator==(const ChannelSnapshot &) const = default;
};

/// Where an encoder publishes to.
struct IngestKey {
    QString server = {};
    Secret key = {};

    bool operator==(const IngestKey &) const = default;
};

/// What a PATCH changes; what is not set stays.
struct ChannelEdit {
    std::optional<QString> church = {};
    std::optional<QString> title = {};
    std::optional<std::optional<QDateTime>> nextStart = {}; ///< an inner none clears it

    QByteArray toJson() const;
};

/// Reads tolerantly: unknown members are passed over, missing ones keep their default; an unknown state is an error,
/// because guessing whether a church is on air would be worse.
Result<ChannelSnapshot> channelFromJson(const QJsonObject &json);
Result<IngestKey> ingestKeyFromJson(const QJsonObject &json);

} // namespace belfry::client
