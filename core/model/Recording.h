// Recording: what was kept of a broadcast, as the API shows it.
#pragma once

#include "base/Result.h"
#include "base/Time.h"
#include "model/Broadcast.h"

#include <QJsonObject>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace belfry::model {

/// A file of it: a new one begins where the codec parameters changed. Value.
struct RecordingFile {
    std::int64_t number = 1;
    std::int64_t bytes = 0;
    Duration startsAt{0}; ///< from the beginning of the recording
    Duration length{0};

    bool operator==(const RecordingFile &) const = default;
};

/// Where something is missing. Value.
struct RecordingGap {
    Duration at{0}; ///< from the beginning of the recording
    Duration length{0};
    std::string reason; ///< "source", "restart", "queue", "disk"

    bool operator==(const RecordingGap &) const = default;
};

/// Value.
struct Recording {
    std::string id; ///< ULID
    std::string channel;
    std::optional<std::string> broadcast; ///< once the database knows which it belongs to
    std::string title;                    ///< the broadcast's
    std::string server;                   ///< whose disk it lies on
    WallTime startedAt{};
    std::optional<WallTime> endedAt; ///< nothing while it goes on
    bool isPublished = false;        ///< everybody may see it
    std::vector<RecordingFile> files;
    std::vector<RecordingGap> gaps;
    std::int64_t revision = 1;

    Duration length() const { return files.empty() ? Duration(0) : files.back().startsAt + files.back().length; }
    bool operator==(const Recording &) const = default;
};

/// Viewers are told where to see it, and nothing of disks and files.
QJsonObject toJson(const Recording &recording, Audience audience);

/// What PATCH may change.
struct RecordingChange {
    std::optional<bool> isPublished;
};
/// InvalidInput, naming the field.
Result<RecordingChange> recordingChangeFromJson(const QJsonObject &object);

} // namespace belfry::model
