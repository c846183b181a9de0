#include "model/Recording.h"

#include "model/InputReader.h"
#include "model/Json.h"

#include <QJsonArray>

namespace belfry::model {
namespace {

QJsonValue secondsOf(Duration duration)
{
    return static_cast<double>(duration.count()) / 1000.0;
}

QJsonArray filesOf(const Recording &recording)
{
    QJsonArray files;
    for (const RecordingFile &file : recording.files) {
        files.append(QJsonObject{{QStringLiteral("number"), qint64(file.number)},
                                 {QStringLiteral("bytes"), qint64(file.bytes)},
                                 {QStringLiteral("starts_seconds"), secondsOf(file.startsAt)},
                                 {QStringLiteral("seconds"), secondsOf(file.length)},
                                 {QStringLiteral("href"), textValue("/api/v1/recordings/" + recording.id + "/files/"
                                                                    + std::to_string(file.number))}});
    }
    return files;
}

QJsonArray gapsOf(const Recording &recording)
{
    QJsonArray gaps;
    for (const RecordingGap &gap : recording.gaps) {
        gaps.append(QJsonObject{{QStringLiteral("at_seconds"), secondsOf(gap.at)},
                                {QStringLiteral("seconds"), secondsOf(gap.length)},
                                {QStringLiteral("reason"), textValue(gap.reason)}});
    }
    return gaps;
}

} // namespace

QJsonObject toJson(const Recording &recording, Audience audience)
{
    const bool canBeSeen = recording.isPublished && recording.endedAt && !recording.files.empty();
    QJsonObject object{{QStringLiteral("id"), textValue(recording.id)},
                       {QStringLiteral("channel"), textValue(recording.channel)},
                       {QStringLiteral("broadcast"), toJson(recording.broadcast)},
                       {QStringLiteral("title"), textValue(recording.title)},
                       {QStringLiteral("started_at"), toJson(std::optional(recording.startedAt))},
                       {QStringLiteral("ended_at"), toJson(recording.endedAt)},
                       {QStringLiteral("seconds"), secondsOf(recording.length())},
                       {QStringLiteral("playlist"),
                        canBeSeen ? textValue("/recordings/" + recording.id + "/index.m3u8") : QJsonValue(QJsonValue::Null)}};
    if (audience == Audience::Viewers)
        return object;
    std::int64_t bytes = 0;
    for (const RecordingFile &file : recording.files)
        bytes += file.bytes;
    object.insert(QStringLiteral("published"), recording.isPublished);
    object.insert(QStringLiteral("server"), textValue(recording.server));
    object.insert(QStringLiteral("bytes"), qint64(bytes));
    object.insert(QStringLiteral("files"), filesOf(recording));
    object.insert(QStringLiteral("gaps"), gapsOf(recording));
    return object;
}

Result<RecordingChange> recordingChangeFromJson(const QJsonObject &object)
{
    InputReader in(object);
    RecordingChange change;
    change.isPublished = in.truthIf("published");
    if (const auto ok = in.accepted(); !ok)
        return ok.error();
    return change;
}

} // namespace belfry::model
