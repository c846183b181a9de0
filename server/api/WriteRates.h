// WriteRates: how often one caller may write, and begin to listen.
#pragma once

#include "auth/RateLimits.h"
#include "server/DoorMetrics.h"
#include "server/api/ApiRoutes.h"

namespace belfry::server::api {

/// View threads; everything it names outlives the Routers. By address, and by account or key where there is one; the
/// token of this computer is not counted.
class WriteRates {
public:
    WriteRates(auth::RateLimits &limits, const Limits &rates, DoorMetrics &metrics)
        : m_limits(limits), m_rates(rates), m_metrics(metrics)
    {
    }

    /// The handler, behind a count of `kind` (Write or Chat): 429 with Retry-After when there were too many. With
    /// buckets in Redis it runs a moment later, with a copy of the request.
    ApiHandler counted(auth::RateKind kind, ApiHandler handler) const;
    /// The handler of an event stream, behind a count of how often an address begins one. Counted in this process: a
    /// stream cannot wait for a copy of its request.
    ApiHandler countedBegins(ApiHandler handler) const;

private:
    std::vector<auth::RateAsk> asksOf(auth::RateKind kind, const ApiCall &call) const;

    auth::RateLimits &m_limits;
    const Limits &m_rates;
    DoorMetrics &m_metrics;
};

} // namespace belfry::server::api
