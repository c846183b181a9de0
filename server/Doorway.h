// Doorway: the composition of accounts and doors: what stands on what, made and ended in order.
#pragma once

#include "server/Accounts.h"
#include "server/ApiKeys.h"
#include "server/DoorwaySettings.h"
namespace belfry::server {

/// Made and ended by ServerApp: leave(), stop(), then the store has answered everything, then it is destroyed.
class Doorway {
public:
    struct World {
        store::Store &store;
        bus::Bus &bus;
        Executor &home; ///< with timers: ctl
        auth::RateLimits &limits;
        DoorKeeper &doors;
        DoorMetrics &metrics;
        const Limits &rates;
    };

    Doorway(const World &world, const auth::Sealer &sealer, const DoorwaySettings &settings);
    Doorway(const Doorway &) = delete;
    Doorway &operator=(const Doorway &) = delete;

    /// On `home`, before it stops; then stop() on any thread, before the store ends.
    void leave();
    void stop() { m_passwords.stop(); }

    /// On `home`. Reads the doors, now and whenever they change.
    void begin();

    Sessions &sessions() { return m_sessions; }
    SignIns &signIns() { return m_signIns; }
    Accounts &accounts() { return m_accounts; }
    ApiKeys &apiKeys() { return m_apiKeys; }

private:
    DoorParts parts();

    const World m_world;
    DoorFeed m_feed;
    auth::Passwords m_passwords;
    Sessions m_sessions;
    SignIns m_signIns;
    Accounts m_accounts;
    ApiKeys m_apiKeys;
};

} // namespace belfry::server
