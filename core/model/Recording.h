// Recording: what was kept of a broadcast, as the API shows it.
#pragma once

#include "base/Result.h"
#include "base/Time.h"
#include "model/Broadcast.h"

#include <QJsonArray>
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

inline constexpr std::size_t kChapters = 100;          ///< of one recording
inline constexpr Duration kChapterLatest{7 * 86'400'000}; ///< longer than any recording

/// Something one may want to go to. Value.
struct RecordingChapter {
    std::string title;
    Duration at{0}; ///< from the beginning of the recording

    bool operator==(const RecordingChapter &) const = default;
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
    std::vector<RecordingChapter> chapters = {}; ///< in the order of their times

    Duration length() const { return files.empty() ? Duration(0) : files.back().startsAt + files.back().length; }
    bool operator==(const Recording &) const = default;
};

/// Viewers are told where to see it, and nothing of disks and files.
QJsonObject toJson(const Recording &recording, Audience audience);

/// [{"title", "at_s"}].
QJsonArray toJson(const std::vector<RecordingChapter> &chapters);
/// As toJson() made them.
std::vector<RecordingChapter> chaptersFromJson(const QJsonArray &array);

/// What PATCH may change.
struct RecordingChange {
    std::optional<bool> isPublished;
    std::optional<std::vector<RecordingChapter>> chapters; ///< in place of those before, in the order of their times

    bool changesAnything() const { return isPublished || chapters; }
};
/// InvalidInput, naming the field.
Result<RecordingChange> recordingChangeFromJson(const QJsonObject &object);
/// InvalidInput when a chapter lies behind the end of a recording that has ended.
Result<> checkFits(const RecordingChange &change, const Recording &recording);

} // namespace belfry::model
