// DoorMetrics: what happens at the doors, counted: docs/metrics.md.
#pragma once

#include "auth/RateLimits.h"
#include "metrics/Registry.h"
#include "server/ApiDoors.h"

#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <string_view>

namespace belfry::server {

/// Any thread. Owned by ServerApp, with the Registry.
class DoorMetrics final : public ApiDoors::Observer {
public:
    explicit DoorMetrics(metrics::Registry &registry);

    void tokenRefused(std::string_view fault) override;
    void keyUsed(const std::string &id) override;
    /// Where uses of API keys are told; set before requests come.
    void setOnKeyUsed(std::function<void(const std::string &id)> onKeyUsed) { m_onKeyUsed = std::move(onKeyUsed); }

    enum class SignIn { Right, Wrong, LockedOut, Busy };
    void signedIn(SignIn result);
    enum class Refresh { Rotated, Again, Refused, Reused };
    void refreshed(Refresh result);
    void rateLimited(auth::RateKind kind, auth::RateOf whose);
    void passwordsWaiting(std::size_t jobs);

private:
    metrics::Registry &m_registry;
    std::mutex m_mutex;
    std::map<std::string, metrics::Counter, std::less<>> m_refused; // by fault
    metrics::Gauge m_waiting;
    std::function<void(const std::string &id)> m_onKeyUsed;
};

} // namespace belfry::server
