#include "server/DoorMetrics.h"

namespace belfry::server {
namespace {

const metrics::Description kRefused{"belfry_auth_failures_total",
                                    "Requests with a token or key that was not taken, by reason."};
const metrics::Description kSignIns{"belfry_sign_ins_total", "Tries to sign in with a password, by result."};
const metrics::Description kRefreshes{"belfry_session_refreshes_total", "Uses of refresh tokens, by result."};
const metrics::Description kLimited{"belfry_rate_limited_total",
                                    "Requests refused because there were too many, by kind and by whose they were."};
const metrics::Description kWaiting{"belfry_password_jobs", "Passwords that are being checked or wait for it."};

} // namespace

DoorMetrics::DoorMetrics(metrics::Registry &registry) : m_registry(registry), m_waiting(registry.gauge(kWaiting))
{
    // Those a dashboard draws from the first minute on.
    m_registry.counter(kRefused, {{"reason", "expired"}});
    m_registry.counter(kSignIns, {{"result", "right"}});
    m_registry.counter(kRefreshes, {{"result", "rotated"}});
    m_registry.counter(kLimited, {{"kind", "login"}, {"of", "address"}});
}

void DoorMetrics::tokenRefused(std::string_view fault)
{
    const std::lock_guard lock(m_mutex);
    auto found = m_refused.find(fault);
    if (found == m_refused.end())
        found = m_refused.emplace(fault, m_registry.counter(kRefused, {{"reason", std::string(fault)}})).first;
    found->second.add();
}

void DoorMetrics::keyUsed(const std::string &id)
{
    if (m_onKeyUsed)
        m_onKeyUsed(id);
}

void DoorMetrics::signedIn(SignIn result)
{
    constexpr const char *kWords[] = {"right", "wrong", "locked_out", "busy"};
    m_registry.counter(kSignIns, {{"result", kWords[static_cast<int>(result)]}}).add();
}

void DoorMetrics::refreshed(Refresh result)
{
    constexpr const char *kWords[] = {"rotated", "again", "refused", "reused"};
    m_registry.counter(kRefreshes, {{"result", kWords[static_cast<int>(result)]}}).add();
}

void DoorMetrics::rateLimited(auth::RateKind kind, auth::RateOf whose)
{
    m_registry.counter(kLimited, {{"kind", std::string(auth::name(kind))}, {"of", std::string(auth::name(whose))}})
        .add();
}

void DoorMetrics::passwordsWaiting(std::size_t jobs)
{
    m_waiting.set(static_cast<double>(jobs));
}

} // namespace belfry::server
