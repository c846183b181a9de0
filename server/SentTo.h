// SentTo: to which of its places a channel's broadcast is copied, as the service it belongs to says.
#pragma once

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace belfry::server {

/// Value.
struct SentTo {
    std::string service;             ///< with its day: "01JD…/2026-11-22"; "" for none
    std::vector<std::string> places; ///< their ids; empty: to all that are on
    std::set<std::string> byHand;    ///< turned on by somebody for this service, though not among them

    bool leavesOut(const std::string &place) const
    {
        return !places.empty() && !byHand.contains(place) && std::find(places.begin(), places.end(), place) == places.end();
    }
    bool operator==(const SentTo &) const = default;
};

} // namespace belfry::server
