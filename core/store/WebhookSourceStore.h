// WebhookSourceStore: machines elsewhere that may tell us something, and what they have told.
#pragma once

#include "model/Webhook.h"
#include "store/Database.h"

#include <optional>
#include <string>
#include <vector>

namespace belfry::store {

/// A source with its secret, sealed for secretPlace().
struct WebhookSourceRecord {
    model::WebhookSource source;
    std::string sealedSecret;

    static std::string secretPlace(const std::string &id) { return "webhook_sources/" + id + "/sealed_secret"; }
};

/// A store thread's; the Database must outlive it.
class WebhookSourceStore {
public:
    static constexpr int kSourcesMax = 100;

    explicit WebhookSourceStore(Database &database) : m_database(database) {}

    /// All of them, oldest first; at most kSourcesMax.
    Result<std::vector<WebhookSourceRecord>> all();
    /// NotFound.
    Result<WebhookSourceRecord> one(const std::string &id);
    /// Conflict when there are kSourcesMax.
    Result<> add(const WebhookSourceRecord &record);
    /// NotFound; Stale when `revision` is not the present one. Answers what it is now.
    Result<WebhookSourceRecord> change(const std::string &id, std::optional<std::int64_t> revision,
                                       const model::WebhookSourceChange &change);
    Result<WebhookSourceRecord> rotate(const std::string &id, const std::string &sealedSecret);
    /// NotFound.
    Result<> remove(const std::string &id);

    /// False when this source has sent this id before.
    Result<bool> see(const std::string &source, const std::string &eventId, WallTime at);
    /// Forgets what was seen before then, at most `most`; answers how many.
    Result<std::int64_t> forgetBefore(WallTime time, int most);

private:
    Result<std::vector<WebhookSourceRecord>> readAll(std::string_view sql, const Values &values);

    Database &m_database;
};

} // namespace belfry::store
