// ViewersOfAddress: no address counts as a whole congregation: who watches is what a page says, and a page can say anything.
#pragma once

#include "chat/Presence.h"

#include <cstddef>
#include <map>
#include <string>
#include <utility>

namespace belfry::server {

/// Of one server, by channel and address; a viewer is forgotten as they fade. One thread.
class ViewersOfAddress {
public:
    explicit ViewersOfAddress(std::size_t most) : m_most(most) {}

    /// Whether they are to be counted: one of `most` who watch the channel from there.
    bool beat(const std::string &channel, chat::Token address, chat::Token viewer, TimePoint now);
    std::size_t places() const { return m_places.size(); }

private:
    static constexpr Duration kLook{5'000};

    const std::size_t m_most;
    TimePoint m_looked{};
    std::map<std::pair<std::string, chat::Token>, chat::Presence> m_places;
};

} // namespace belfry::server
