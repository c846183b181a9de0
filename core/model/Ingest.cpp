#include "model/Ingest.h"

#include "model/Json.h"

namespace belfry::model {
namespace {

QJsonObject toJson(const Publisher &publisher)
{
    return {{QStringLiteral("id"), textValue(publisher.id)},
            {QStringLiteral("address"), textValue(publisher.address)},
            {QStringLiteral("encoder"), textValue(publisher.encoder)},
            {QStringLiteral("since"), textValue(toRfc3339(publisher.since))}};
}

QJsonObject toJson(const VideoLine &video)
{
    return {{QStringLiteral("codec"), textValue(video.codec)},
            {QStringLiteral("width"), static_cast<qint64>(video.width)},
            {QStringLiteral("height"), static_cast<qint64>(video.height)},
            {QStringLiteral("fps"), model::toJson(video.fps)},
            {QStringLiteral("kbps"), model::toJson(video.kbps)},
            {QStringLiteral("keyframe_interval_s"), model::toJson(video.keyframeIntervalSeconds)}};
}

QJsonObject toJson(const AudioLine &audio)
{
    return {{QStringLiteral("codec"), textValue(audio.codec)},
            {QStringLiteral("sample_rate"), static_cast<qint64>(audio.sampleRate)},
            {QStringLiteral("channels"), static_cast<qint64>(audio.channels)},
            {QStringLiteral("kbps"), model::toJson(audio.kbps)},
            {QStringLiteral("loudness_lufs"), model::toJson(audio.loudness)}};
}

template<typename T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(toJson(*value)) : QJsonValue(QJsonValue::Null);
}

// Sizes and rates; a number that is no small positive one is read as zero, "not known".
std::uint32_t small(double number)
{
    return number > 0 && number < 1e9 ? static_cast<std::uint32_t>(number) : 0;
}

Publisher publisherFrom(const QJsonObject &object, FieldReader &outer)
{
    FieldReader reader(object);
    Publisher publisher{reader.text("id"), reader.text("address"), reader.text("encoder"), reader.time("since")};
    if (reader.failed())
        outer.refuse("publisher");
    return publisher;
}

VideoLine videoFrom(const QJsonObject &object, FieldReader &outer)
{
    FieldReader reader(object);
    VideoLine video{reader.text("codec"), small(reader.number("width")), small(reader.number("height")),
                    reader.numberOrNull("fps"), reader.numberOrNull("kbps"), reader.numberOrNull("keyframe_interval_s")};
    if (reader.failed())
        outer.refuse("video");
    return video;
}

AudioLine audioFrom(const QJsonObject &object, FieldReader &outer)
{
    FieldReader reader(object);
    AudioLine audio{reader.text("codec"), small(reader.number("sample_rate")), small(reader.number("channels")),
                    reader.numberOrNull("kbps"), reader.numberOrNull("loudness_lufs")};
    if (reader.failed())
        outer.refuse("audio");
    return audio;
}

IngestState stateFrom(std::string_view text, FieldReader &reader)
{
    for (const IngestState state : {IngestState::None, IngestState::Receiving, IngestState::Silent}) {
        if (name(state) == text)
            return state;
    }
    reader.refuse("state");
    return IngestState::None;
}

} // namespace

std::string_view name(IngestState state)
{
    switch (state) {
    case IngestState::None: return "none";
    case IngestState::Receiving: return "receiving";
    case IngestState::Silent: return "silent";
    }
    return "none";
}

QJsonObject toJson(const Ingest &ingest)
{
    const QJsonValue silent = ingest.silentMs ? QJsonValue(static_cast<qint64>(*ingest.silentMs))
                                              : QJsonValue(QJsonValue::Null);
    return {{QStringLiteral("state"), textValue(name(ingest.state))},
            {QStringLiteral("publisher"), orNull(ingest.publisher)},
            {QStringLiteral("standby"), orNull(ingest.standby)},
            {QStringLiteral("held"), ingest.held},
            {QStringLiteral("video"), orNull(ingest.video)},
            {QStringLiteral("audio"), orNull(ingest.audio)},
            {QStringLiteral("keyframe_seen"), ingest.keyframeSeen},
            {QStringLiteral("silent_ms"), silent},
            {QStringLiteral("bytes"), static_cast<qint64>(ingest.bytes)},
            {QStringLiteral("showing"), textValue(ingest.showing)},
            {QStringLiteral("slate_fits"), ingest.slateFits},
            {QStringLiteral("delay_s"), ingest.delaySeconds}};
}

Result<Ingest> ingestFromJson(const QJsonObject &object)
{
    FieldReader reader(object);
    Ingest ingest;
    ingest.state = stateFrom(reader.text("state"), reader);
    if (const auto publisher = reader.objectOrNull("publisher"))
        ingest.publisher = publisherFrom(*publisher, reader);
    if (const auto standby = reader.objectOrNull("standby"))
        ingest.standby = publisherFrom(*standby, reader);
    ingest.held = reader.truth("held");
    if (const auto video = reader.objectOrNull("video"))
        ingest.video = videoFrom(*video, reader);
    if (const auto audio = reader.objectOrNull("audio"))
        ingest.audio = audioFrom(*audio, reader);
    ingest.keyframeSeen = reader.truth("keyframe_seen");
    if (const auto silent = reader.numberOrNull("silent_ms"))
        ingest.silentMs = static_cast<std::int64_t>(*silent);
    ingest.bytes = static_cast<std::uint64_t>(std::max(0.0, reader.number("bytes")));
    // An older server says nothing of these.
    ingest.showing = reader.textOrNull("showing").value_or(ingest.showing);
    ingest.slateFits = !object.contains(QLatin1String("slate_fits")) || reader.truth("slate_fits");
    ingest.delaySeconds = std::max(0.0, reader.numberOrNull("delay_s").value_or(0));
    if (reader.failed())
        return reader.error();
    return ingest;
}

} // namespace belfry::model
