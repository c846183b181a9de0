// ChannelNews: what a change of a channel means to those who listen: its encoder left, its plan changed, something is wrong.
#pragma once

#include "server/Announcer.h"
#include "server/ChannelSnapshot.h"

#include <map>
#include <string>

namespace belfry::server {

/// ctl thread only; owned by EventsHouse.
class ChannelNews {
public:
    explicit ChannelNews(Announcer &announcer) : m_announcer(announcer) {}

    /// Each snapshot in turn. The first one of a channel is no news. That a broadcast began or ended is told by BroadcastKeeper,
    /// which knows whether it is another server's.
    void see(const ChannelSnapshotPtr &next);

private:
    void compareState(const ChannelSnapshot &before, const ChannelSnapshot &now);
    void comparePlan(const ChannelSnapshot &before, const ChannelSnapshot &now);
    void compareIngest(const ChannelSnapshot &before, const ChannelSnapshot &now);
    void compareFindings(const ChannelSnapshot &before, const ChannelSnapshot &now);
    void tell(const ChannelSnapshot &snapshot, std::string kind, auth::Permission needs, QJsonObject json);

    Announcer &m_announcer;
    std::map<std::string, ChannelSnapshotPtr> m_seen;
};

} // namespace belfry::server
