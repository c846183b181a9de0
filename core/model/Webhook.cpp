#include "model/Webhook.h"

#include "base/Text.h"
#include "model/InputReader.h"
#include "model/Json.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace belfry::model {
namespace {

constexpr std::size_t kUrlBytesMax = 2'000;
constexpr std::size_t kEventsMax = 40;
constexpr std::size_t kChannelBytesMax = 60;
constexpr std::size_t kMessageIdBytesMax = 100;
constexpr std::array<std::string_view, 3> kStates{"due", "done", "dead"};
constexpr std::array<std::string_view, 3> kActions{"notify", "go_live", "end"};
const std::vector<std::string_view> kChosenActions{kActions[1], kActions[2]};

TextRule eventRule()
{
    return {60, 1, false, "abcdefghijklmnopqrstuvwxyz_.*"};
}

// "*", "broadcast.*" or "broadcast.started".
bool isEventPattern(std::string_view text)
{
    const std::size_t dot = text.find('.');
    if (text == "*")
        return true;
    if (dot == 0 || dot == std::string_view::npos || text.substr(0, dot).find('*') != std::string_view::npos)
        return false;
    const std::string_view rest = text.substr(dot + 1);
    return rest == "*" || (!rest.empty() && rest.find_first_of(".*") == std::string_view::npos);
}

std::optional<std::vector<std::string>> readEvents(InputReader &in, bool isNeeded)
{
    if (!isNeeded && !in.has("events"))
        return std::nullopt;
    auto events = in.texts("events", kEventsMax, eventRule());
    for (const std::string &event : events) {
        if (!isEventPattern(event))
            in.refuse("events", "must be names of events, such as \"broadcast.started\", \"broadcast.*\" or \"*\"");
    }
    if (events.empty() && !in.failed())
        in.refuse("events", "must name at least one event");
    return events;
}

void checkUrl(InputReader &in, const std::string &url)
{
    if (in.failed())
        return;
    if (const auto parsed = HookUrl::parse(url); !parsed)
        in.refuse("url", parsed.error().what);
}

std::optional<std::vector<HookAction>> readActions(InputReader &in)
{
    const auto words = in.textsIf("actions", kChosenActions.size(), {20, 1, false, "abcdefghijklmnopqrstuvwxyz_"});
    if (!words)
        return std::nullopt;
    std::vector<HookAction> actions;
    for (const std::string &word : *words) {
        const auto action = hookActionNamed(word);
        if (!action || *action == HookAction::Notify)
            in.refuse("actions", "must be \"go_live\" or \"end\"");
        else
            actions.push_back(*action);
    }
    return actions;
}

TextRule channelRule()
{
    return TextRule::optional(kChannelBytesMax);
}

} // namespace

bool Webhook::wants(std::string_view kind) const
{
    return std::any_of(events.begin(), events.end(), [kind](const std::string &event) {
        return event == "*" || event == kind || (event.ends_with(".*") && kind.starts_with(std::string_view(event).substr(0, event.size() - 1)));
    });
}

std::string_view name(DeliveryState state)
{
    return kStates[static_cast<std::size_t>(state)];
}

std::optional<DeliveryState> deliveryStateNamed(std::string_view word)
{
    const auto found = std::find(kStates.begin(), kStates.end(), word);
    return found == kStates.end() ? std::nullopt : std::optional(static_cast<DeliveryState>(found - kStates.begin()));
}

std::string_view name(HookAction action)
{
    return kActions[static_cast<std::size_t>(action)];
}

std::optional<HookAction> hookActionNamed(std::string_view word)
{
    const auto found = std::find(kActions.begin(), kActions.end(), word);
    return found == kActions.end() ? std::nullopt : std::optional(static_cast<HookAction>(found - kActions.begin()));
}

bool WebhookSource::may(HookAction action) const
{
    return action == HookAction::Notify || std::find(actions.begin(), actions.end(), action) != actions.end();
}

// RFC 3986. What libcurl makes of the same text is judged again when it connects.
Result<HookUrl> HookUrl::parse(const std::string &url)
{
    const auto refused = [](const char *why) { return fail(ErrorCode::InvalidInput, why); };
    const bool isPlain = std::all_of(url.begin(), url.end(), [](unsigned char c) { return c > 0x20 && c < 0x7f && c != '\\' && c != '"'; });
    const std::size_t colon = url.find("://");
    if (url.size() > kUrlBytesMax || !isPlain || colon == std::string::npos)
        return refused("must be an address like https://example.org/hook");
    HookUrl out;
    out.scheme = lower(std::string_view(url).substr(0, colon));
    if (out.scheme != "https" && out.scheme != "http")
        return refused("must begin with https:// or http://");
    std::string_view rest = std::string_view(url).substr(colon + 3);
    if (rest.find('#') != std::string_view::npos)
        return refused("must not have a fragment");
    const std::string_view authority = rest.substr(0, rest.find_first_of("/?"));
    if (authority.find('@') != std::string_view::npos)
        return refused("must not have a user or password in it");
    const bool isBracketed = authority.starts_with('[');
    const std::size_t end = isBracketed ? authority.find(']') : authority.find(':');
    if (isBracketed && end == std::string_view::npos)
        return refused("has a broken host");
    std::string_view host = isBracketed ? authority.substr(1, end - 1) : authority.substr(0, end);
    std::string_view port = end == std::string_view::npos ? std::string_view() : authority.substr(isBracketed ? end + 1 : end);
    if (port.starts_with(':'))
        port.remove_prefix(1);
    else if (!port.empty())
        return refused("has a broken host");
    if (!port.empty() && toNumber(port, 65'535).value_or(0) == 0)
        return refused("has a broken port");
    constexpr std::string_view kHostCharacters = "abcdefghijklmnopqrstuvwxyz0123456789.-_:";
    out.host = lower(host);
    if (out.host.empty() || out.host.find_first_not_of(kHostCharacters) != std::string::npos)
        return refused("has a broken host");
    return out;
}

QJsonObject toJson(const Webhook &webhook)
{
    QJsonArray events;
    for (const std::string &event : webhook.events)
        events.append(textValue(event));
    return {{QStringLiteral("id"), textValue(webhook.id)},
            {QStringLiteral("name"), textValue(webhook.name)},
            {QStringLiteral("url"), textValue(webhook.url)},
            {QStringLiteral("events"), events},
            {QStringLiteral("is_on"), webhook.isOn},
            {QStringLiteral("made_at"), textValue(toRfc3339(webhook.madeAt))},
            {QStringLiteral("old_secret_until"), toJson(webhook.lastSecretUntil)}};
}

QJsonObject toJson(const WebhookDelivery &delivery)
{
    return {{QStringLiteral("id"), textValue(delivery.id)},
            {QStringLiteral("webhook"), textValue(delivery.webhook)},
            {QStringLiteral("event_id"), textValue(delivery.event)},
            {QStringLiteral("event"), textValue(delivery.kind)},
            {QStringLiteral("state"), textValue(name(delivery.state))},
            {QStringLiteral("attempts"), delivery.attempts},
            {QStringLiteral("next_at"), toJson(delivery.nextAt)},
            {QStringLiteral("last_status"), delivery.lastStatus ? QJsonValue(*delivery.lastStatus) : QJsonValue()},
            {QStringLiteral("last_error"), textValue(delivery.lastError)},
            {QStringLiteral("made_at"), textValue(toRfc3339(delivery.madeAt))},
            {QStringLiteral("done_at"), toJson(delivery.doneAt)}};
}

QJsonObject toJson(const WebhookSource &source)
{
    QJsonArray actions;
    for (const HookAction action : source.actions)
        actions.append(textValue(name(action)));
    return {{QStringLiteral("id"), textValue(source.id)},
            {QStringLiteral("name"), textValue(source.name)},
            {QStringLiteral("actions"), actions},
            {QStringLiteral("channel"), source.channel.empty() ? QJsonValue() : textValue(source.channel)},
            {QStringLiteral("made_at"), textValue(toRfc3339(source.madeAt))}};
}

Result<Webhook> newWebhookFromJson(const QJsonObject &object)
{
    InputReader in(object);
    Webhook webhook;
    webhook.name = in.text("name", TextRule::name());
    webhook.url = in.text("url", {kUrlBytesMax, 1, false, {}});
    checkUrl(in, webhook.url);
    webhook.events = readEvents(in, true).value_or(std::vector<std::string>());
    webhook.isOn = in.truthIf("is_on").value_or(true);
    if (const auto ok = in.accepted(); !ok)
        return ok.error();
    return webhook;
}

Result<WebhookChange> webhookChangeFromJson(const QJsonObject &object)
{
    InputReader in(object);
    WebhookChange change;
    change.name = in.textIf("name", TextRule::name());
    change.url = in.textIf("url", {kUrlBytesMax, 1, false, {}});
    if (change.url)
        checkUrl(in, *change.url);
    change.events = readEvents(in, false);
    change.isOn = in.truthIf("is_on");
    if (const auto ok = in.accepted(); !ok)
        return ok.error();
    return change;
}

Result<WebhookSource> newWebhookSourceFromJson(const QJsonObject &object)
{
    InputReader in(object);
    WebhookSource source;
    source.name = in.text("name", TextRule::name());
    source.actions = readActions(in).value_or(std::vector<HookAction>());
    source.channel = in.isNull("channel") ? std::string() : in.textIf("channel", channelRule()).value_or("");
    if (const auto ok = in.accepted(); !ok)
        return ok.error();
    return source;
}

Result<WebhookSourceChange> webhookSourceChangeFromJson(const QJsonObject &object)
{
    InputReader in(object);
    WebhookSourceChange change;
    change.name = in.textIf("name", TextRule::name());
    change.actions = readActions(in);
    if (in.isNull("channel"))
        change.channel.emplace();
    else
        change.channel = in.textIf("channel", channelRule());
    if (const auto ok = in.accepted(); !ok)
        return ok.error();
    return change;
}

Result<HookMessage> hookMessageFromJson(const QJsonObject &object)
{
    QJsonObject rest = object;
    HookMessage message;
    // What is said about it is the sender's own affair, within the limits of any body.
    if (const QJsonValue data = rest.take(QStringLiteral("data")); data.isObject())
        message.data = data.toObject();
    else if (!data.isUndefined())
        return fail(ErrorCode::InvalidInput, "data: must be an object");
    InputReader in(rest);
    message.id = in.text("id", {kMessageIdBytesMax, 1, false,
                                "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.:"});
    message.action = in.has("action") ? in.named("action", hookActionNamed, "notify, go_live or end") : HookAction::Notify;
    message.channel = in.textIf("channel", channelRule()).value_or("");
    if (message.action != HookAction::Notify && message.channel.empty())
        in.refuse("channel", "must name the channel");
    if (const auto ok = in.accepted(); !ok)
        return ok.error();
    return message;
}

} // namespace belfry::model
