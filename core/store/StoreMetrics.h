// StoreMetrics: what a Store counts, as /metrics shows it.
#pragma once

#include "base/Result.h"
#include "base/Time.h"
#include "metrics/Registry.h"
#include "store/Database.h"
#include "store/Driver.h"

#include <memory>

namespace belfry::store {

/// Any thread. Outlives the Store.
class StoreMetrics {
public:
    enum class Refusal { Away, Full, Late };

    explicit StoreMetrics(metrics::Registry &registry);

    void connections(Access access, int more) { of(access).connections.add(more); }
    void busy(Access access, int more) { of(access).busy.add(more); }
    void waiting(Access access, std::size_t now) { of(access).waiting.set(static_cast<double>(now)); }
    void waited(Access access, Duration time) { of(access).wait.observe(seconds(time)); }
    void query(Access access, std::chrono::steady_clock::duration time);
    void failed(ErrorCode code);
    void retried() { m_retries.add(); }
    void refused(Refusal why);

private:
    struct Lane {
        metrics::Gauge connections;
        metrics::Gauge busy;
        metrics::Gauge waiting;
        metrics::Histogram wait;
        metrics::Histogram query;
    };
    static Lane lane(metrics::Registry &registry, const char *access);
    static double seconds(Duration time) { return std::chrono::duration<double>(time).count(); }
    Lane &of(Access access) { return access == Access::Read ? m_read : m_write; }

    metrics::Registry &m_registry;
    Lane m_read;
    Lane m_write;
    metrics::Counter m_retries;
};

/// A connection whose statements are counted.
class MeteredDatabase final : public Database {
public:
    MeteredDatabase(std::unique_ptr<Database> database, Access access, StoreMetrics &metrics)
        : m_database(std::move(database)), m_access(access), m_metrics(metrics)
    {
    }

    Dialect dialect() const override { return m_database->dialect(); }
    Result<Rows> run(std::string_view sql, const Values &values = {}) override;
    Result<> runScript(const std::string &sql) override { return m_database->runScript(sql); }
    std::int64_t changed() const override { return m_database->changed(); }

private:
    const std::unique_ptr<Database> m_database;
    const Access m_access;
    StoreMetrics &m_metrics;
};

} // namespace belfry::store
