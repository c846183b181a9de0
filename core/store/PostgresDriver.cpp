#include "store/PostgresDriver.h"

#include "base/Log.h"

namespace belfry::store {
namespace {

constexpr Duration kSecondChoice{15'000};

} // namespace

PostgresDriver::PostgresDriver(PostgresAddress primary, std::optional<PostgresAddress> replica, int connectionsMax)
    : m_primary(std::move(primary)), m_replica(std::move(replica)), m_connectionsMax(std::max(2, connectionsMax))
{
}

Result<Opened> PostgresDriver::open(Access access)
{
    Opened opened;
    if (access == Access::Read && m_replica) {
        const TimePoint now = systemClock().now();
        if (now >= m_replicaAwayUntil.load()) {
            auto replica = PostgresDatabase::open(*m_replica, access);
            if (replica) {
                opened.database = *std::move(replica);
                return opened;
            }
            m_replicaAwayUntil = systemClock().now() + kSecondChoice;
            log::warning("store", "the replica is away: the primary answers for it", {{"error", replica.error().what}});
        }
        opened.lifetimeMax = kSecondChoice;
    }
    auto primary = PostgresDatabase::open(m_primary, access);
    if (!primary)
        return primary.error();
    opened.database = *std::move(primary);
    return opened;
}

int PostgresDriver::connectionsMax(Access access) const
{
    const int writing = m_connectionsMax / 2;
    return access == Access::Write ? writing : m_connectionsMax - writing;
}

} // namespace belfry::store
