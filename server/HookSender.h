// HookSender: gets what happens to the webhooks, however long their receivers are away.
#pragma once

#include "auth/Sealer.h"
#include "base/Breaker.h"
#include "base/Worker.h"
#include "metrics/Registry.h"
#include "server/BreakerBoard.h"
#include "server/Happening.h"
#include "server/HookClient.h"
#include "store/Store.h"
#include "store/WebhookStore.h"

#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace belfry::server {

struct HookSenderSettings {
    Duration lookEvery{2'000};       ///< for what another server has queued, and what is due again
    Duration claimFor{60'000};       ///< a server that dies in between gives it up after that
    int underWayMax = 16;
    Duration keepFor{std::chrono::hours(24 * 30)}; ///< deliveries that are done or given up
    std::size_t waitingMax = 1'000;  ///< announcements that wait for the database
    BreakerSettings breaker{5, 1.0, 1'000, Duration(10'000), Duration(30'000), Duration(300'000), 0.2, Duration(10'000)};
};

/// For `attempt` tries that failed: how long until the next one (5 s, 20 s, 1 min, 5 min, 15 min, 30 min, 1 h, each longer or
/// shorter by up to a fifth); nothing after kTriesMax.
inline constexpr int kHookTriesMax = 8;
std::optional<Duration> hookPause(int attempt);
/// What all receivers get of it.
store::HookEvent hookEventOf(const Announcement &announcement);

/// On a thread of its own, hooks. Several servers share the deliveries: each is sent by one of them at a time. Owned by
/// ServerApp; the Store outlives it.
class HookSender {
public:
    HookSender(store::Store &store, auth::Sealer sealer, std::shared_ptr<HookClient> client, metrics::Registry &metrics,
               HookSenderSettings settings = {});
    ~HookSender();
    HookSender(const HookSender &) = delete;
    HookSender &operator=(const HookSender &) = delete;

    /// Any thread. Keeps it for every webhook that wants it, and sends it. While the database is away it waits here.
    void queue(const Announcement &announcement);
    /// Any thread. Something is due now: a replay, or what a transaction queued.
    void lookNow();

    /// Any thread: of those that were sent something in this life of the server.
    std::vector<BreakerReport> breakers() const;

private:
    struct Metrics;

    void keepNext();
    void look();
    void take(Result<std::vector<store::ClaimedDelivery>> claimed);
    void send(store::ClaimedDelivery claimed);
    Result<std::string> signatureOf(const store::ClaimedDelivery &claimed, WallTime now) const;
    void answered(const store::ClaimedDelivery &claimed, Breaker::Pass pass, const HookAnswer &answer);
    void settle(store::DeliveryOutcome outcome);
    void writeSettled();
    void forgetOld();
    void tryAgainSoon();
    Breaker &breakerOf(const std::string &webhook);
    /// For answers of the Store and the client, which come on their threads.
    template<typename Value, typename Then>
    auto here(Then then);

    store::Store &m_store;
    const auth::Sealer m_sealer;
    const HookSenderSettings m_settings;
    std::unique_ptr<Metrics> m_metrics;
    std::shared_ptr<Worker> m_home;
    // Home only, from here.
    std::deque<store::HookEvent> m_waiting;
    bool m_isKeeping = false;
    bool m_isLooking = false;
    bool m_lookAgain = false;
    bool m_isSettling = false;
    int m_underWay = 0;
    std::vector<store::DeliveryOutcome> m_settled;
    Subscription m_timer;
    Subscription m_retry;
    Subscription m_forgetting;
    mutable std::mutex m_breakerMutex;
    std::map<std::string, std::unique_ptr<Breaker>> m_breakers; // under its mutex
    std::shared_ptr<HookClient> m_client; // shared with whoever else sends
};

} // namespace belfry::server
