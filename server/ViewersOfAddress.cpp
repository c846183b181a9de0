#include "server/ViewersOfAddress.h"

namespace belfry::server {

bool ViewersOfAddress::beat(const std::string &channel, chat::Token address, chat::Token viewer, TimePoint now)
{
    if (now - m_looked >= kLook) {
        m_looked = now;
        for (auto &[place, viewers] : m_places)
            viewers.decay(now);
        std::erase_if(m_places, [](const auto &one) { return one.second.empty(); });
    }
    return m_places.try_emplace({channel, address}, m_most).first->second.beat(viewer, now);
}

} // namespace belfry::server
