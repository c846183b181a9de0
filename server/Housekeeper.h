// Housekeeper: forgets in time what is kept for a time only: the audit log, chat, ids of webhooks, wrong passwords, full log files.
#pragma once

#include "base/Executor.h"
#include "base/Log.h"
#include "store/Store.h"

#include <memory>

namespace belfry::server {

/// Looks every hour, and forgets a little at a time. Made and destroyed on `home`, which may block; the Store outlives
/// its last look, and is asked for nothing more once this is destroyed.
class Housekeeper {
public:
    /// `auditKeep`, `chatKeep`: 0 is for ever.
    Housekeeper(Executor &home, store::Store &store, Duration auditKeep, Duration chatKeep, log::Settings log);
    Housekeeper(const Housekeeper &) = delete;
    Housekeeper &operator=(const Housekeeper &) = delete;

    static constexpr Duration kEvery = std::chrono::hours(1);
    static constexpr Duration kTriesKeep = std::chrono::hours(24); ///< as auth::LoginGuard
    static constexpr Duration kSeenKeep = std::chrono::hours(24); ///< far longer than a signature is good

private:
    void look();
    void forget();

    Executor &m_home;
    store::Store &m_store;
    const Duration m_auditKeep;
    const Duration m_chatKeep;
    const log::Settings m_log;
    Subscription m_timer;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace belfry::server
