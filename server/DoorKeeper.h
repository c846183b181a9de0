// DoorKeeper: who may come in, on every view thread at once.
#pragma once

#include "auth/DoorSnapshot.h"
#include "base/Executor.h"
#include "base/Task.h"
#include "server/ApiDoors.h"

#include <memory>
#include <mutex>
#include <vector>

namespace belfry::server {

/// Any thread, but the constructor and doorsOf(). Owned by ServerApp, outlived by the view threads.
class DoorKeeper {
public:
    DoorKeeper(std::vector<Executor *> views, auth::DoorSnapshotPtr first, ApiDoors::Observer &observer);
    DoorKeeper(const DoorKeeper &) = delete;
    DoorKeeper &operator=(const DoorKeeper &) = delete;

    /// Of the view with this number; used on its thread.
    ApiDoors &doorsOf(std::size_t view) { return *m_doors[view]; }
    auth::DoorSnapshotPtr snapshot() const;
    /// `whenShut` runs, on one of the view threads, once every one of them judges by `next`.
    void replace(auth::DoorSnapshotPtr next, Task whenShut = {});

private:
    const std::vector<Executor *> m_views;
    std::vector<std::shared_ptr<ApiDoors>> m_doors;
    mutable std::mutex m_mutex;
    auth::DoorSnapshotPtr m_snapshot;
};

} // namespace belfry::server
