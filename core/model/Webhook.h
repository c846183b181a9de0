// Webhook: an address that is told what happens, what was sent to it, and a machine elsewhere that may tell us.
#pragma once

#include "base/Result.h"
#include "base/Time.h"

#include <QJsonObject>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace belfry::model {

/// Value.
struct Webhook {
    std::string id;
    std::string name;
    std::string url;
    std::vector<std::string> events; ///< "broadcast.started", "broadcast.*" or "*"
    bool isOn = true;
    WallTime madeAt{};
    std::optional<WallTime> lastSecretUntil; ///< until then it is signed with the secret before, too
    std::int64_t revision = 1;

    /// Whether it wants to hear of this.
    bool wants(std::string_view kind) const;
    bool operator==(const Webhook &) const = default;
};

/// Absent fields stay.
struct WebhookChange {
    std::optional<std::string> name;
    std::optional<std::string> url;
    std::optional<std::vector<std::string>> events;
    std::optional<bool> isOn;
};

enum class DeliveryState {
    Due,  ///< to be sent, now or later
    Done, ///< the receiver said yes
    Dead, ///< given up
};
/// "due", "done", "dead".
std::string_view name(DeliveryState state);
std::optional<DeliveryState> deliveryStateNamed(std::string_view word);

/// Value. What a receiver answered besides its status is nowhere.
struct WebhookDelivery {
    std::string id;
    std::string webhook;
    std::string event; ///< the id of what happened
    std::string kind;  ///< "broadcast.started"
    std::string body;
    DeliveryState state = DeliveryState::Due;
    int attempts = 0;
    std::optional<WallTime> nextAt;
    std::optional<int> lastStatus;
    std::string lastError; ///< a word of ours: "timeout"
    WallTime madeAt{};
    std::optional<WallTime> doneAt;

    bool operator==(const WebhookDelivery &) const = default;
};

/// What a source may ask for. It may always say that something happened ("notify").
enum class HookAction { Notify, GoLive, End };
/// "notify", "go_live", "end".
std::string_view name(HookAction action);
std::optional<HookAction> hookActionNamed(std::string_view word);

/// Who may call POST /api/v1/hooks/{id}. Value.
struct WebhookSource {
    std::string id;
    std::string name;
    std::vector<HookAction> actions; ///< besides Notify
    std::string channel;             ///< the only one it may speak of; "" for every one
    WallTime madeAt{};
    std::int64_t revision = 1;

    bool may(HookAction action) const;
    bool operator==(const WebhookSource &) const = default;
};

struct WebhookSourceChange {
    std::optional<std::string> name;
    std::optional<std::vector<HookAction>> actions;
    std::optional<std::string> channel;
};

/// What a source sends.
struct HookMessage {
    std::string id; ///< its own; the same one is taken once
    HookAction action = HookAction::Notify;
    std::string channel;
    QJsonObject data;
};

/// An address as a webhook may have it: http or https, a host, no user and no fragment. InvalidInput otherwise.
struct HookUrl {
    std::string scheme;
    std::string host; ///< lower case, without brackets
    static Result<HookUrl> parse(const std::string &url);
};

QJsonObject toJson(const Webhook &webhook);
QJsonObject toJson(const WebhookDelivery &delivery);
QJsonObject toJson(const WebhookSource &source);
/// InvalidInput, naming the field. The first two need every field that has no default.
Result<Webhook> newWebhookFromJson(const QJsonObject &object);
Result<WebhookSource> newWebhookSourceFromJson(const QJsonObject &object);
Result<WebhookChange> webhookChangeFromJson(const QJsonObject &object);
Result<WebhookSourceChange> webhookSourceChangeFromJson(const QJsonObject &object);
Result<HookMessage> hookMessageFromJson(const QJsonObject &object);

} // namespace belfry::model
