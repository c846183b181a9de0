// FindingDesk: what those who look after a channel (watching, relays, the recording) say is wrong with it now.
#pragma once

#include "base/Executor.h"
#include "model/Health.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace belfry::server {

/// Each source says all it finds at a time; what it does not say again is over. What stands here is in the channel's
/// health, so it is told to windows as finding.began and finding.ended, and kept while the channel is on air.
/// ctl thread only; owned by Station.
class FindingDesk {
public:
    using Changed = std::function<void(const std::string &channel)>;

    /// `changed` hears of a channel whose findings are others than before, inside observe().
    FindingDesk(Executor &ctl, Changed changed) : m_ctl(ctl), m_changed(std::move(changed)) {}

    /// Of the channel, by this source: "watch", "relay", "record". Two are the same one when their key() is: it keeps its
    /// `since`, and is given one when it has none. Whom it affects and its fix come from health::findingTable() when empty.
    void observe(const std::string &channel, std::string_view source, std::vector<model::Finding> findings);
    /// The channel is gone.
    void forget(const std::string &channel) { m_channels.erase(channel); }

    /// Of all sources.
    std::vector<model::Finding> of(const std::string &channel) const;

private:
    using Sources = std::map<std::string, std::vector<model::Finding>, std::less<>>;

    Executor &m_ctl;
    Changed m_changed;
    std::map<std::string, Sources> m_channels;
};

} // namespace belfry::server
