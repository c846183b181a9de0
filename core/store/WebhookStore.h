// WebhookStore: the webhooks as they are kept, and what was, is and will be sent to them.
#pragma once

#include "model/Webhook.h"
#include "store/Database.h"

#include <optional>
#include <string>
#include <vector>

namespace belfry::store {

/// A webhook with its secrets, sealed for the places secretPlace() and lastSecretPlace().
struct WebhookRecord {
    model::Webhook webhook;
    std::string sealedSecret;
    std::string sealedLastSecret; ///< "" for none

    static std::string secretPlace(const std::string &id) { return "webhooks/" + id + "/sealed_secret"; }
    static std::string lastSecretPlace(const std::string &id) { return "webhooks/" + id + "/sealed_last_secret"; }
};

/// Something that happened, ready to be sent.
struct HookEvent {
    std::string id;
    std::string kind;
    std::string body; ///< JSON text, as every receiver gets it
    WallTime at{};
};

/// A delivery this server has taken on until `claimedUntil`: nobody else does so before.
struct ClaimedDelivery {
    model::WebhookDelivery delivery; ///< attempts counts this one
    WebhookRecord to;
};

/// How one try ended.
struct DeliveryOutcome {
    std::string delivery;
    int attempt = 0; ///< of the claim: one that was claimed again meanwhile is left alone
    model::DeliveryState state = model::DeliveryState::Done;
    std::optional<WallTime> nextAt; ///< of Due
    std::optional<int> status;
    std::string error;
    bool counts = true; ///< false: it was not tried after all
};

struct DeliveryQuery {
    std::string webhook; ///< "" for all; then `state` must be there
    std::optional<model::DeliveryState> state;
    std::string before; ///< id of the last one of the page before
    int most = 50;
};

/// A store thread's; the Database must outlive it.
class WebhookStore {
public:
    static constexpr int kWebhooksMax = 100;

    explicit WebhookStore(Database &database) : m_database(database) {}

    /// All of them, oldest first; at most kWebhooksMax.
    Result<std::vector<WebhookRecord>> all();
    /// NotFound.
    Result<WebhookRecord> one(const std::string &id);
    /// Conflict when there are kWebhooksMax.
    Result<> add(const WebhookRecord &record);
    /// NotFound; Stale when `revision` is not the present one. Answers what it is now.
    Result<WebhookRecord> change(const std::string &id, std::optional<std::int64_t> revision, const model::WebhookChange &change);
    /// The present secret becomes the last one, until then.
    Result<WebhookRecord> rotate(const std::string &id, const std::string &sealedSecret, const std::string &sealedLastSecret,
                                 WallTime until);
    /// With all its deliveries. NotFound.
    Result<> remove(const std::string &id);

    /// One delivery for each webhook that is on and wants it; once for each event, however often it is queued. Answers how many.
    Result<int> queue(const HookEvent &event);
    /// Takes on those that are due, at most `most`, the oldest first.
    Result<std::vector<ClaimedDelivery>> claim(WallTime now, WallTime claimedUntil, int most);
    /// When the next one is due; nothing when none is.
    Result<std::optional<WallTime>> nextDue();
    Result<> settle(const std::vector<DeliveryOutcome> &outcomes, WallTime now);

    /// Newest first.
    Result<std::vector<model::WebhookDelivery>> deliveries(const DeliveryQuery &query);
    /// NotFound.
    Result<model::WebhookDelivery> delivery(const std::string &webhook, const std::string &id);
    /// Due now, with all its tries before it again. NotFound; Conflict when it is still due.
    Result<model::WebhookDelivery> replay(const std::string &webhook, const std::string &id, WallTime now);
    /// Forgets those done or given up before then, at most `most`; answers how many.
    Result<std::int64_t> removeBefore(WallTime time, int most);

private:
    Result<std::vector<WebhookRecord>> readAll(std::string_view sql, const Values &values);

    Database &m_database;
};

} // namespace belfry::store
