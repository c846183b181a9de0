#include "store/StoreMetrics.h"

namespace belfry::store {
namespace {

const std::vector<double> kBounds{0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};

} // namespace

StoreMetrics::Lane StoreMetrics::lane(metrics::Registry &registry, const char *access)
{
    return {registry.gauge({"belfry_store_connections", "Connections to the database that are open, by what they are for."},
                           {{"access", access}}),
            registry.gauge({"belfry_store_connections_busy", "Connections that work right now, by what they are for."},
                           {{"access", access}}),
            registry.gauge({"belfry_store_waiting", "Work that waits for a connection right now."}, {{"access", access}}),
            registry.histogram({"belfry_store_wait_seconds", "How long work waited for a connection."}, kBounds, {{"access", access}}),
            registry.histogram({"belfry_store_query_seconds", "From a statement to its answer, by what its connection is for."},
                               kBounds, {{"access", access}})};
}

StoreMetrics::StoreMetrics(metrics::Registry &registry)
    : m_registry(registry), m_read(lane(registry, "read")), m_write(lane(registry, "write")),
      m_retries(registry.counter({"belfry_store_retries_total", "Work that was tried again as another took part in the same rows."}))
{
}

void StoreMetrics::query(Access access, std::chrono::steady_clock::duration time)
{
    of(access).query.observe(std::chrono::duration<double>(time).count());
}

void StoreMetrics::failed(ErrorCode code)
{
    m_registry.counter({"belfry_store_errors_total", "Statements that failed, by how."}, {{"code", std::string(name(code))}}).add();
}

void StoreMetrics::refused(Refusal why)
{
    constexpr const char *kReasons[] = {"away", "full", "late"};
    m_registry
        .counter({"belfry_store_refused_total", "Work the database never saw, by reason."},
                 {{"reason", kReasons[static_cast<std::size_t>(why)]}})
        .add();
}

Result<Rows> MeteredDatabase::run(std::string_view sql, const Values &values)
{
    const auto begun = std::chrono::steady_clock::now();
    auto rows = m_database->run(sql, values);
    m_metrics.query(m_access, std::chrono::steady_clock::now() - begun);
    if (!rows)
        m_metrics.failed(rows.error().code);
    return rows;
}

} // namespace belfry::store
