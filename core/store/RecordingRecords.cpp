#include "store/RecordingRecords.h"

#include "base/Id.h"
#include "model/Json.h"
#include "store/RecordingStore.h"

namespace belfry::store {
namespace {

using model::textValue;

QJsonValue numberOf(std::int64_t number)
{
    return static_cast<qint64>(number);
}

OutboxRecord recordOf(const char *kind, const std::string &id, const std::string &channel, QJsonObject body)
{
    body.insert(QStringLiteral("id"), textValue(id));
    body.insert(QStringLiteral("channel"), textValue(channel));
    return {makeUlid(systemClock().wall()), kind, model::toText(body)};
}

std::string text(const QJsonObject &body, const char *key)
{
    return model::toUtf8(body[QLatin1String(key)].toString());
}

std::int64_t number(const QJsonObject &body, const char *key)
{
    return body[QLatin1String(key)].toInteger();
}

using Work = std::function<Result<>(RecordingStore &recordings, const std::string &id, const QJsonObject &body)>;

Outbox::Apply applying(Work work)
{
    return [work = std::move(work)](Database &database, const OutboxRecord &record) -> Result<std::string> {
        const auto body = model::parseObject(record.body);
        if (!body)
            return body.error();
        RecordingStore recordings(database);
        const auto done = work(recordings, text(*body, "id"), *body);
        return done ? Result<std::string>(std::string()) : Result<std::string>(done.error());
    };
}

} // namespace

OutboxRecord recordingBegan(const std::string &id, const std::string &channel, const std::string &server, WallTime at)
{
    return recordOf("recording.began", id, channel,
                    {{QStringLiteral("server"), textValue(server)}, {QStringLiteral("at"), numberOf(at.time_since_epoch().count())}});
}

OutboxRecord recordingFile(const std::string &id, const std::string &channel, const model::RecordingFile &file)
{
    return recordOf("recording.file", id, channel,
                    {{QStringLiteral("number"), numberOf(file.number)},
                     {QStringLiteral("bytes"), numberOf(file.bytes)},
                     {QStringLiteral("starts"), numberOf(file.startsAt.count())},
                     {QStringLiteral("length"), numberOf(file.length.count())}});
}

OutboxRecord recordingGap(const std::string &id, const std::string &channel, const model::RecordingGap &gap)
{
    return recordOf("recording.gap", id, channel,
                    {{QStringLiteral("at"), numberOf(gap.at.count())},
                     {QStringLiteral("length"), numberOf(gap.length.count())},
                     {QStringLiteral("reason"), textValue(gap.reason)}});
}

OutboxRecord recordingEnded(const std::string &id, const std::string &channel, WallTime at)
{
    return recordOf("recording.ended", id, channel, {{QStringLiteral("at"), numberOf(at.time_since_epoch().count())}});
}

void handleRecordingRecords(Outbox &outbox, const std::function<void(const std::string &channel)> &changed)
{
    const auto tell = [changed](const OutboxRecord &record, const std::string &) {
        const auto body = model::parseObject(record.body);
        if (changed && body)
            changed(text(*body, "channel"));
    };
    // Again: a recording that had ended goes on.
    outbox.handle("recording.began", applying([](RecordingStore &recordings, const std::string &id, const QJsonObject &body) -> Result<> {
        const auto begun = recordings.begin(id, text(body, "channel"), text(body, "server"), WallTime(Duration(number(body, "at"))));
        return begun ? recordings.reopen(id) : begun;
    }), tell);
    outbox.handle("recording.file", applying([](RecordingStore &recordings, const std::string &id, const QJsonObject &body) {
        return recordings.setFile(id, {number(body, "number"), number(body, "bytes"), Duration(number(body, "starts")),
                                       Duration(number(body, "length"))});
    }), tell);
    outbox.handle("recording.gap", applying([](RecordingStore &recordings, const std::string &id, const QJsonObject &body) {
        return recordings.addGap(id, {Duration(number(body, "at")), Duration(number(body, "length")), text(body, "reason")});
    }), tell);
    outbox.handle("recording.ended", applying([](RecordingStore &recordings, const std::string &id, const QJsonObject &body) {
        return recordings.end(id, WallTime(Duration(number(body, "at"))));
    }), tell);
}

} // namespace belfry::store
