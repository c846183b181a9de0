#include "model/RelayState.h"

#include "model/Json.h"

namespace belfry::model {
namespace {

QJsonValue textOrNull(const std::string &text)
{
    return text.empty() ? QJsonValue() : textValue(text);
}

} // namespace

QJsonObject toJson(const RelayState &relay)
{
    return {{QStringLiteral("destination"), textValue(relay.destination)},
            {QStringLiteral("state"), textValue(relay.state)},
            {QStringLiteral("reason"), textOrNull(relay.reason)},
            {QStringLiteral("detail"), textOrNull(relay.detail)},
            {QStringLiteral("last_reason"), textOrNull(relay.lastReason)},
            {QStringLiteral("attempt"), static_cast<qint64>(relay.attempt)},
            {QStringLiteral("next_try_at"), toJson(relay.nextTry)},
            {QStringLiteral("since"), toJson(relay.since)},
            {QStringLiteral("live_since"), toJson(relay.liveSince)},
            {QStringLiteral("arrived_bytes"), static_cast<qint64>(relay.arrivedBytes)},
            {QStringLiteral("kbps"), static_cast<qint64>(relay.kbps)},
            {QStringLiteral("queue_bytes"), static_cast<qint64>(relay.queueBytes)},
            {QStringLiteral("queue_ms"), static_cast<qint64>(relay.queueMs)},
            {QStringLiteral("dropped_frames"), static_cast<qint64>(relay.droppedFrames)},
            {QStringLiteral("dropped_gops"), static_cast<qint64>(relay.droppedGops)},
            {QStringLiteral("connections"), static_cast<qint64>(relay.connections)}};
}

Result<RelayState> relayStateFromJson(const QJsonObject &object)
{
    FieldReader in(object);
    const auto count = [&in](const char *key) { return static_cast<std::int64_t>(in.number(key)); };
    RelayState relay;
    relay.destination = in.text("destination");
    relay.state = in.text("state");
    relay.reason = in.textOrNull("reason").value_or("");
    relay.detail = in.textOrNull("detail").value_or("");
    relay.lastReason = in.textOrNull("last_reason").value_or("");
    relay.attempt = count("attempt");
    relay.nextTry = in.timeOrNull("next_try_at");
    relay.since = in.timeOrNull("since");
    relay.liveSince = in.timeOrNull("live_since");
    relay.arrivedBytes = count("arrived_bytes");
    relay.kbps = count("kbps");
    relay.queueBytes = count("queue_bytes");
    relay.queueMs = count("queue_ms");
    relay.droppedFrames = count("dropped_frames");
    relay.droppedGops = count("dropped_gops");
    relay.connections = count("connections");
    if (in.failed())
        return in.error();
    return relay;
}

bool cannotBeSentTo(const RelayState &relay)
{
    return relay.state == "refused" && (relay.reason == "bad_address" || relay.reason == "not_supported");
}

QJsonObject toJson(const RelayTrial &trial)
{
    return {{QStringLiteral("accepted"), trial.accepted},
            {QStringLiteral("reason"), textOrNull(trial.reason)},
            {QStringLiteral("detail"), textOrNull(trial.detail)},
            {QStringLiteral("reached"), textValue(trial.reached)},
            {QStringLiteral("took_ms"), static_cast<qint64>(trial.tookMs)},
            {QStringLiteral("sent_ms"), static_cast<qint64>(trial.sentMs)}};
}

} // namespace belfry::model
