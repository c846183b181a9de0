#include "server/DoorKeeper.h"

namespace belfry::server {
namespace {

/// Runs its task when the last pointer to it is gone.
struct LastOne {
    explicit LastOne(Task t) : task(std::move(t)) {}
    LastOne(const LastOne &) = delete;
    LastOne &operator=(const LastOne &) = delete;
    ~LastOne()
    {
        if (task)
            task();
    }
    Task task;
};

} // namespace

DoorKeeper::DoorKeeper(std::vector<Executor *> views, auth::DoorSnapshotPtr first, ApiDoors::Observer &observer)
    : m_views(std::move(views)), m_snapshot(std::move(first))
{
    for (const Executor *view : m_views)
        m_doors.push_back(std::make_shared<ApiDoors>(m_snapshot, view->clock(), observer));
}

auth::DoorSnapshotPtr DoorKeeper::snapshot() const
{
    const std::lock_guard lock(m_mutex);
    return m_snapshot;
}

void DoorKeeper::replace(auth::DoorSnapshotPtr next, Task whenShut)
{
    auto last = std::make_shared<LastOne>(std::move(whenShut)); // outlives the lock
    const std::lock_guard lock(m_mutex);
    m_snapshot = std::move(next);
    for (std::size_t i = 0; i < m_views.size(); ++i)
        m_views[i]->post([doors = m_doors[i], snapshot = m_snapshot, last]() mutable {
            doors->update(std::move(snapshot));
            last.reset();
        });
}

} // namespace belfry::server
