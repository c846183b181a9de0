// PushSender: tells the browsers that follow a channel that it is on air, or soon will be (Web Push: RFC 8030, 8291, 8292).
#pragma once

#include "auth/P256.h"
#include "auth/Sealer.h"
#include "base/Breaker.h"
#include "base/Worker.h"
#include "bus/Bus.h"
#include "metrics/Registry.h"
#include "server/BreakerBoard.h"
#include "server/Happening.h"
#include "server/HookClient.h"
#include "store/PushStore.h"
#include "store/Store.h"

#include <QJsonObject>

#include <atomic>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace belfry::server {

struct PushSettings {
    std::vector<std::string> services;  ///< hosts of push services, "push.example.net" or "*.example.net"; none: nobody can follow
    std::vector<std::string> ownHosts;  ///< such as may be asked by http and in the church's own network
    std::string contact;                ///< "mailto:…" or "https://…"; "" for the page's own address
    Duration lookEvery{5'000};
    Duration claimFor{60'000};          ///< a server that dies in between gives a job up after that
    std::int64_t pageOf = 100;          ///< browsers, of a job
    int underWayMax = 32;
    std::size_t retriesMax = 1'000;     ///< that wait; beyond it one is lost, and counted
    std::vector<Duration> pauses{Duration(5'000), Duration(30'000), Duration(120'000)};
    BreakerSettings breaker{5, 1.0, 1'000, Duration(10'000), Duration(30'000), Duration(300'000), 0.2, Duration(10'000)};
};

/// This church's key among push services, made the first time somebody asks. Store thread.
Result<auth::P256Key> pushKey(store::Database &database, const auth::Sealer &sealer);

/// On a thread of its own, push. What is told is a row in the database, with how far it has come: a server that is killed leaves it to
/// the next one, and at most one page of browsers is told twice, which their push services make one again (Topic). Several servers
/// share them. Owned by ServerApp; the Store and the Bus outlive it.
class PushSender {
public:
    PushSender(store::Store &store, bus::Bus &bus, auth::Sealer sealer, std::shared_ptr<HookClient> client, metrics::Registry &metrics,
               PushSettings settings);
    ~PushSender();
    PushSender(const PushSender &) = delete;
    PushSender &operator=(const PushSender &) = delete;

    // Any thread.
    bool isOn() const { return !m_settings.services.empty() || !m_settings.ownHosts.empty(); }
    /// Whether this address is one of a push service we know.
    bool takes(const std::string &endpoint) const;
    bool isFull() const { return m_count >= model::kPushSubscriptions; }
    void oneMore() { ++m_count; }
    /// The public half of this church's key; store thread.
    Result<std::string> point(store::Database &database);
    /// The same where it was asked for before; "" otherwise.
    std::string knownPoint() const;
    /// What followers are not told is left aside.
    void queue(const Announcement &announcement);
    std::vector<BreakerReport> breakers() const;

private:
    struct Metrics;
    struct Message {
        store::PushTarget to;
        QJsonObject what;
        std::string topic;
        bool isUrgent = false;
        WallTime expiresAt{};
        std::size_t tries = 0;
    };
    struct Job {
        store::PushJob job;
        QJsonObject what;
        std::deque<store::PushTarget> page;
        bool isLastPage = false;
        int underWay = 0; ///< first tries
    };

    void look();
    void take(Result<std::optional<store::PushJob>> claimed);
    void nextPage();
    void goOn();
    void finish();
    void send(Message message, bool isFirst);
    Result<HookRequest> requestFor(const Message &message);
    void answered(Message message, bool isFirst, const std::string &host, Breaker::Pass pass, const HookAnswer &answer);
    void again(Message message, Duration wait);
    void tidy();
    const std::string &vapidFor(const std::string &audience, const std::string &contact);
    Breaker &breakerOf(const std::string &host);
    template<typename Value, typename Then>
    auto here(Then then);

    store::Store &m_store;
    const auth::Sealer m_sealer;
    const PushSettings m_settings;
    std::unique_ptr<Metrics> m_metrics;
    std::atomic<std::int64_t> m_count{0};
    std::shared_ptr<Worker> m_home;
    // Home only, from here.
    Subscription m_hearing;
    std::optional<auth::P256Key> m_key;
    std::map<std::pair<std::string, std::string>, std::pair<std::string, WallTime>> m_vapid; ///< by audience and contact
    std::optional<Job> m_job;
    bool m_isLooking = false;
    bool m_lookAgain = false;
    int m_underWay = 0;
    std::map<std::uint64_t, Subscription> m_retries;
    std::uint64_t m_nextRetry = 1;
    Subscription m_timer;
    Subscription m_tidying;
    mutable std::mutex m_pointMutex;
    std::string m_point; // under its mutex
    mutable std::mutex m_breakerMutex;
    std::map<std::string, std::unique_ptr<Breaker>> m_breakers; // under its mutex
    std::shared_ptr<HookClient> m_client;
};

} // namespace belfry::server
