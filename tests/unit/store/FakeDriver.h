// FakeDriver: connections to a database that can be away, slow and refusing, and that count what is done with them.
#pragma once

#include "store/Driver.h"

#include <atomic>
#include <memory>
#include <string>

namespace belfry::test {

/// What the connections of one driver have in common; outlives them. Any thread.
struct FakeWorld {
    std::atomic<bool> away{false};
    std::atomic<int> opened{0};
    std::atomic<int> open{0};
    std::atomic<int> checks{0};  ///< "SELECT 1"
    std::atomic<int> begun{0};
    std::atomic<int> committed{0};
    std::atomic<bool> hasReplica{false};
    std::atomic<int> lost{0};    ///< connections opened up to this number are dead
};

class FakeConnection final : public store::Database {
public:
    explicit FakeConnection(FakeWorld &world) : m_world(world), m_number(++world.opened) { ++m_world.open; }
    ~FakeConnection() override { --m_world.open; }
    store::Dialect dialect() const override { return store::Dialect::Postgres; }
    Result<store::Rows> run(std::string_view sql, const store::Values &) override
    {
        if (m_world.away || m_number <= m_world.lost)
            return fail(ErrorCode::Unavailable, "gone");
        m_world.checks += sql == "SELECT 1" ? 1 : 0;
        m_world.begun += sql.starts_with("BEGIN") ? 1 : 0;
        m_world.committed += sql == "COMMIT" ? 1 : 0;
        return store::Rows{store::Row{std::int64_t(1)}};
    }
    Result<> runScript(const std::string &) override { return Done(); }
    std::int64_t changed() const override { return 0; }

private:
    FakeWorld &m_world;
    const int m_number;
};

class FakeDriver final : public store::Driver {
public:
    FakeDriver(FakeWorld &world, int writers, int readers) : m_world(world), m_writers(writers), m_readers(readers) {}
    store::Dialect dialect() const override { return store::Dialect::Postgres; }
    Result<store::Opened> open(store::Access) override
    {
        if (m_world.away)
            return fail(ErrorCode::Unavailable, "nobody there");
        store::Opened opened;
        opened.database = std::make_unique<FakeConnection>(m_world);
        return opened;
    }
    bool readsMayBeBehind() const override { return m_world.hasReplica; }
    int connectionsMax(store::Access access) const override { return access == store::Access::Write ? m_writers : m_readers; }
    Result<> keepCopy(store::Database &, int) override { return Done(); }

private:
    FakeWorld &m_world;
    const int m_writers;
    const int m_readers;
};

} // namespace belfry::test
