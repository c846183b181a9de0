#include "model/Channel.h"

#include "base/Text.h"
#include "model/InputReader.h"
#include "model/Json.h"
#include "model/LocalTime.h"

#include <QJsonArray>
#include <QUrl>

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

constexpr std::size_t kDescriptionBytes = 4'000;
constexpr std::size_t kEmbedParents = 20;

std::optional<std::string> trimmedIf(InputReader &in, const char *key)
{
    auto text = in.textIf(key, TextRule::name());
    if (text) {
        text = std::string(trimmed(*text));
        if (text->empty())
            in.refuse(key, "must not be empty");
    }
    return text;
}

// Scheme, host and port, as a browser's Origin header has it.
bool isOrigin(const std::string &text)
{
    const QUrl url(fromUtf8(text), QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return url.isValid() && web && !url.host().isEmpty() && url.userInfo().isEmpty() && url.path().isEmpty() && !url.hasQuery() &&
           !url.hasFragment();
}

ChannelChange readChange(InputReader &in)
{
    ChannelChange change;
    change.church = trimmedIf(in, "church");
    change.title = trimmedIf(in, "title");
    change.description = in.textIf("description", TextRule::prose(kDescriptionBytes));
    change.category = in.textIf("category", TextRule::slug());
    change.language = in.textIf("language", {35, 2, false, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-"});
    change.timeZone = in.textIf("time_zone", TextRule::name());
    if (change.timeZone && !in.failed() && !TimeZone::named(*change.timeZone))
        in.refuse("time_zone", "must be the name of a time zone, like Europe/Berlin");
    change.embedParents = in.textsIf("embed_parents", kEmbedParents, TextRule::name());
    if (change.embedParents && !std::all_of(change.embedParents->begin(), change.embedParents->end(), isOrigin))
        in.refuse("embed_parents", "must be origins like https://example.org");
    if (in.has("links"))
        change.links = linksIn(in, "links");
    if (in.isNull("next_start"))
        change.nextStart.emplace();
    else if (const auto time = in.timeIf("next_start"))
        change.nextStart = time;
    change.isRecorded = in.truthIf("record");
    change.delaySeconds = in.wholeIf("delay_s", 0, kChannelDelayMost);
    return change;
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
                       {QStringLiteral("description"), textValue(channel.description)},
                       {QStringLiteral("category"), textValue(channel.category)},
                       {QStringLiteral("language"), textValue(channel.language)},
                       {QStringLiteral("time_zone"), textValue(channel.timeZone)},
                       {QStringLiteral("links"), toJson(channel.links)},
                       {QStringLiteral("state"), textValue(name(channel.state))},
                       {QStringLiteral("on_air"), channel.onAir()},
                       {QStringLiteral("next_start"), toJson(channel.nextStart)},
                       {QStringLiteral("started_at"), toJson(channel.startedAt)},
                       {QStringLiteral("playlist"), textValue(channel.playlist)},
                       {QStringLiteral("broadcast"), toJson(channel.broadcast)},
                       {QStringLiteral("elsewhere"), channel.elsewhere}};
    if (channel.page)
        object.insert(QStringLiteral("page"), textValue(*channel.page));
    if (channel.isRecorded)
        object.insert(QStringLiteral("record"), *channel.isRecorded);
    if (channel.delaySeconds)
        object.insert(QStringLiteral("delay_s"), static_cast<qint64>(*channel.delaySeconds));
    if (channel.closingAt)
        object.insert(QStringLiteral("closing_at"), toJson(channel.closingAt));
    if (channel.endsAt)
        object.insert(QStringLiteral("ends_at"), toJson(channel.endsAt));
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
    channel.description = reader.textOrNull("description").value_or("");
    channel.category = reader.textOrNull("category").value_or(channel.category);
    channel.language = reader.textOrNull("language").value_or(channel.language);
    channel.timeZone = reader.textOrNull("time_zone").value_or(channel.timeZone);
    channel.links = linksFromJson(object[QLatin1String("links")].toArray());
    channel.state = stateFrom(reader.text("state"), reader);
    channel.nextStart = reader.timeOrNull("next_start");
    channel.startedAt = reader.timeOrNull("started_at");
    channel.playlist = reader.text("playlist");
    channel.broadcast = reader.textOrNull("broadcast");
    channel.elsewhere = object[QLatin1String("elsewhere")].toBool();
    channel.page = reader.textOrNull("page");
    if (object.contains(QLatin1String("record")))
        channel.isRecorded = reader.truth("record");
    if (const auto delay = reader.numberOrNull("delay_s"))
        channel.delaySeconds = static_cast<std::int64_t>(*delay);
    channel.closingAt = reader.timeOrNull("closing_at");
    channel.endsAt = reader.timeOrNull("ends_at");
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
    if (change.description)
        object.insert(QStringLiteral("description"), textValue(*change.description));
    if (change.category)
        object.insert(QStringLiteral("category"), textValue(*change.category));
    if (change.language)
        object.insert(QStringLiteral("language"), textValue(*change.language));
    if (change.timeZone)
        object.insert(QStringLiteral("time_zone"), textValue(*change.timeZone));
    if (change.embedParents) {
        QJsonArray parents;
        for (const std::string &parent : *change.embedParents)
            parents.append(textValue(parent));
        object.insert(QStringLiteral("embed_parents"), parents);
    }
    if (change.links)
        object.insert(QStringLiteral("links"), toJson(*change.links));
    if (change.nextStart)
        object.insert(QStringLiteral("next_start"), toJson(*change.nextStart));
    if (change.isRecorded)
        object.insert(QStringLiteral("record"), *change.isRecorded);
    if (change.delaySeconds)
        object.insert(QStringLiteral("delay_s"), static_cast<qint64>(*change.delaySeconds));
    return object;
}

Result<ChannelChange> channelChangeFromJson(const QJsonObject &object)
{
    InputReader in(object);
    ChannelChange change = readChange(in);
    if (const auto ok = in.accepted(); !ok)
        return ok.error();
    return change;
}

Result<ChannelDraft> channelDraftFromJson(const QJsonObject &object)
{
    InputReader in(object);
    ChannelDraft draft;
    draft.channel = in.text("channel", TextRule::slug());
    draft.rest = readChange(in);
    for (const auto &[key, value] : {std::pair("church", draft.rest.church), std::pair("title", draft.rest.title)}) {
        if (!value)
            in.refuse(key, "must be there");
    }
    if (const auto ok = in.accepted(); !ok)
        return ok.error();
    return draft;
}

} // namespace belfry::model
