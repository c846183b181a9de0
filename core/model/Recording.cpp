#include "model/Recording.h"

#include "model/InputReader.h"
#include "model/Json.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

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

std::vector<RecordingChapter> chaptersIn(InputReader &in, const char *key)
{
    std::vector<RecordingChapter> chapters;
    in.each(key, kChapters, [&chapters](InputReader &chapter) {
        std::string title = chapter.text("title", TextRule::name());
        const double at = chapter.number("at_s", 0, static_cast<double>(kChapterLatest.count()) / 1000);
        chapters.push_back({std::move(title), Duration(std::llround(at * 1000))});
    });
    const auto byTime = [](const RecordingChapter &a, const RecordingChapter &b) { return a.at < b.at; };
    std::stable_sort(chapters.begin(), chapters.end(), byTime);
    const auto isSame = [](const RecordingChapter &a, const RecordingChapter &b) { return a.at == b.at; };
    if (std::adjacent_find(chapters.begin(), chapters.end(), isSame) != chapters.end())
        in.refuse(key, "must each begin at another time");
    return chapters;
}

} // namespace

QJsonArray toJson(const std::vector<RecordingChapter> &chapters)
{
    QJsonArray array;
    for (const RecordingChapter &chapter : chapters)
        array.append(QJsonObject{{QStringLiteral("title"), textValue(chapter.title)}, {QStringLiteral("at_s"), secondsOf(chapter.at)}});
    return array;
}

std::vector<RecordingChapter> chaptersFromJson(const QJsonArray &array)
{
    std::vector<RecordingChapter> chapters;
    for (const auto &one : array) {
        const QJsonObject chapter = one.toObject();
        chapters.push_back({toUtf8(chapter[QLatin1String("title")].toString()), Duration(std::llround(chapter[QLatin1String("at_s")].toDouble() * 1000))});
    }
    return chapters;
}

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
                       {QStringLiteral("chapters"), toJson(recording.chapters)},
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
    if (in.has("chapters"))
        change.chapters = chaptersIn(in, "chapters");
    if (const auto ok = in.accepted(); !ok)
        return ok.error();
    return change;
}

Result<> checkFits(const RecordingChange &change, const Recording &recording)
{
    if (recording.endedAt && change.chapters && !change.chapters->empty() && change.chapters->back().at > recording.length())
        return fail(ErrorCode::InvalidInput, "chapters: must lie within the recording");
    return Done();
}

} // namespace belfry::model
