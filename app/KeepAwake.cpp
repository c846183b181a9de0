#include "app/KeepAwake.h"

#include "app/LivePresenter.h"

namespace belfry::app {

KeepAwake::KeepAwake(LivePresenter &live, SleepGuard &guard, QObject *parent) : QObject(parent), m_live(live), m_guard(guard)
{
    connect(&m_live, &LivePresenter::stateChanged, this, &KeepAwake::look);
    look();
}

KeepAwake::~KeepAwake()
{
    if (m_held)
        m_guard.release();
}

void KeepAwake::look()
{
    const AirState air = m_live.state().header.air;
    if (air == AirState::Unknown)
        return; // as it was
    const bool wanted = air != AirState::Ready && air != AirState::NotReady;
    if (wanted == m_held)
        return;
    m_held = wanted;
    if (wanted)
        m_guard.hold(tr("A service is on air"));
    else
        m_guard.release();
}

} // namespace belfry::app
