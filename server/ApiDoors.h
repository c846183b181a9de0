// ApiDoors: who sends a request, as one view thread knows it.
#pragma once

#include "auth/DoorSnapshot.h"
#include "base/Time.h"
#include "server/api/ApiRoutes.h"

#include <functional>
#include <string>
#include <string_view>

namespace belfry::server {

/// Used on one view thread; made before it gets requests. Owned by DoorKeeper.
class ApiDoors final : public api::Doors {
public:
    /// What its owner wants to know, on the view thread.
    struct Observer {
        virtual ~Observer() = default;
        /// `fault` is one of auth::Recognised::fault.
        virtual void tokenRefused(std::string_view fault) = 0;
        virtual void keyUsed(const std::string &id) = 0;
    };

    ApiDoors(auth::DoorSnapshotPtr snapshot, const Clock &clock, Observer &observer)
        : m_snapshot(std::move(snapshot)), m_clock(clock), m_observer(observer)
    {
    }

    void update(auth::DoorSnapshotPtr snapshot) { m_snapshot = std::move(snapshot); }
    Answer whoIs(const http::Request &request) const override;
    Answer whoHas(std::string_view authorization) const override;

private:
    auth::DoorSnapshotPtr m_snapshot;
    const Clock &m_clock;
    Observer &m_observer;
};

} // namespace belfry::server
