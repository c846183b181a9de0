#include "model/Channel.h"

#include "base/Text.h"
#include "model/Json.h"

#include <algorithm>

namespace belfry::model {
namespace {

ChannelState stateFrom(std::string_view text, FieldReader &reader)
{
    for (const auto state :
         {ChannelState::OffAir, ChannelState::Starting, ChannelState::OnAir, ChannelState::Interrupted}) {
        if (name(state) == text)
            return state;
    }
    reader.refuse("state");
    return ChannelState::OffAir;
}

Result<std::string> textFrom(const std::string &field, const QJsonValue &value)
{
    if (!value.isString())
        return fail(ErrorCode::InvalidInput, field + ": must be text");
    std::string text = toUtf8(value.toString().trimmed());
    if (const auto checked = checkChannelText(field, text); !checked)
        return checked.error();
    return text;
}

Result<std::optional<WallTime>> timeFrom(const std::string &field, const QJsonValue &value)
{
    if (value.isNull())
        return std::optional<WallTime>();
    const auto time = fromRfc3339(toUtf8(value.toString()));
    if (!time)
        return fail(ErrorCode::InvalidInput, field + ": must be an RFC 3339 time like 2026-11-22T10:00:00Z, or null");
    return time;
}

} // namespace

std::string_view name(ChannelState state)
{
    switch (state) {
    case ChannelState::OffAir: return "off_air";
    case ChannelState::Starting: return "starting";
    case ChannelState::OnAir: return "on_air";
    case ChannelState::Interrupted: return "interrupted";
    }
    return "off_air";
}

QJsonObject toJson(const Channel &channel)
{
    QJsonObject object{{QStringLiteral("channel"), textValue(channel.channel)},
                       {QStringLiteral("church"), textValue(channel.church)},
                       {QStringLiteral("title"), textValue(channel.title)},
                       {QStringLiteral("state"), textValue(name(channel.state))},
                       {QStringLiteral("on_air"), channel.onAir()},
                       {QStringLiteral("next_start"), toJson(channel.nextStart)},
                       {QStringLiteral("started_at"), toJson(channel.startedAt)},
                       {QStringLiteral("playlist"), textValue(channel.playlist)},
                       {QStringLiteral("broadcast"), toJson(channel.broadcast)}};
    if (channel.page)
        object.insert(QStringLiteral("page"), textValue(*channel.page));
    if (channel.ingest)
        object.insert(QStringLiteral("ingest"), toJson(*channel.ingest));
    if (channel.health)
        object.insert(QStringLiteral("health"), toJson(*channel.health));
    return object;
}

Result<Channel> channelFromJson(const QJsonObject &object)
{
    FieldReader reader(object);
    Channel channel;
    channel.channel = reader.text("channel");
    channel.church = reader.text("church");
    channel.title = reader.text("title");
    channel.state = stateFrom(reader.text("state"), reader);
    channel.nextStart = reader.timeOrNull("next_start");
    channel.startedAt = reader.timeOrNull("started_at");
    channel.playlist = reader.text("playlist");
    channel.broadcast = reader.textOrNull("broadcast");
    channel.page = reader.textOrNull("page");
    if (const auto ingest = reader.objectOrNull("ingest")) {
        auto read = ingestFromJson(*ingest);
        if (!read)
            return read.error();
        channel.ingest = *std::move(read);
    }
    if (const auto health = reader.objectOrNull("health")) {
        auto read = healthFromJson(*health);
        if (!read)
            return read.error();
        channel.health = *std::move(read);
    }
    if (reader.failed())
        return reader.error();
    return channel;
}

Result<> checkChannelText(std::string_view field, std::string_view text)
{
    const auto refuse = [field](const char *why) { return fail(ErrorCode::InvalidInput, std::string(field) + ": " + why); };
    if (text.empty())
        return refuse("must not be empty");
    if (text.size() > kChannelTextBytes)
        return refuse("must not be longer than 200 bytes");
    if (!isUtf8(text))
        return refuse("must be UTF-8");
    if (std::any_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x20 || c == 0x7f; }))
        return refuse("must not contain control characters");
    return Done();
}

QJsonObject toJson(const ChannelChange &change)
{
    QJsonObject object;
    if (change.church)
        object.insert(QStringLiteral("church"), textValue(*change.church));
    if (change.title)
        object.insert(QStringLiteral("title"), textValue(*change.title));
    if (change.nextStart)
        object.insert(QStringLiteral("next_start"), toJson(*change.nextStart));
    return object;
}

Result<ChannelChange> channelChangeFromJson(const QJsonObject &object)
{
    ChannelChange change;
    for (auto at = object.begin(); at != object.end(); ++at) {
        const std::string field = toUtf8(at.key());
        if (field == "church" || field == "title") {
            auto text = textFrom(field, at.value());
            if (!text)
                return text.error();
            (field == "church" ? change.church : change.title) = *std::move(text);
        } else if (field == "next_start") {
            const auto time = timeFrom(field, at.value());
            if (!time)
                return time.error();
            change.nextStart = *time;
        } else {
            return fail(ErrorCode::InvalidInput, field + ": is not a field of a channel that can be changed");
        }
    }
    return change;
}

} // namespace belfry::model
