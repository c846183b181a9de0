#include "server/Doorway.h"

namespace belfry::server {

Doorway::Doorway(const World &world, const auth::Sealer &sealer, const DoorwaySettings &settings)
    : m_world(world), m_feed(world.home, world.store, world.bus, world.doors), m_passwords(settings.passwordCost),
      m_sessions(parts(), sealer), m_signIns(parts(), m_sessions, sealer.subkey("password tries")),
      m_accounts(parts(), m_sessions, m_signIns, settings.signUpIsOpen), m_apiKeys(parts())
{
    world.metrics.setOnKeyUsed([this](const std::string &id) { m_apiKeys.noteUsed(id); });
}

void Doorway::leave()
{
    m_feed.leave();
    m_signIns.leave();
}

DoorParts Doorway::parts()
{
    return {m_world.store, m_world.bus,     m_passwords,   m_world.limits,      m_world.doors,
            m_feed,        m_world.metrics, m_world.rates, m_world.home.clock()};
}

void Doorway::begin()
{
    m_feed.begin();
    m_signIns.begin(m_world.home);
}

} // namespace belfry::server
