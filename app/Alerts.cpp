#include "app/Alerts.h"

#include "app/DeskSettings.h"
#include "app/LivePresenter.h"

namespace belfry::app {

Alerts::Alerts(LivePresenter &live, DeskSettings &settings, Executor &gui, QObject *parent)
    : QObject(parent), m_live(live), m_settings(settings), m_gui(gui)
{
    connect(&m_live, &LivePresenter::stateChanged, this, &Alerts::look);
}

void Alerts::look()
{
    const auto &banner = m_live.state().banner;
    const bool calls = matters() && banner && banner->tone == Tone::NeedsYou;
    const QString now = calls ? banner->findingId : QString();
    if (now == m_standing)
        return;
    m_standing = now;
    m_wait.reset();
    if (!now.isEmpty())
        m_wait = m_gui.after(kStands, [this] { call(); });
}

bool Alerts::matters() const
{
    const Header &header = m_live.state().header;
    if (header.air == AirState::OnAir || header.air == AirState::Interrupted || header.air == AirState::Unknown)
        return true;
    const QDateTime wall = QDateTime::fromMSecsSinceEpoch(m_gui.clock().wall().time_since_epoch().count());
    return header.countdownTo && wall.secsTo(*header.countdownTo) <= kShortlyBefore.count();
}

void Alerts::call()
{
    const auto &state = m_live.state();
    if (!state.banner || state.banner->findingId != m_standing || !matters())
        return;
    const TimePoint now = m_gui.clock().now();
    const auto before = m_called.find(m_standing);
    if (before != m_called.end() && now - *before < kSameAgain)
        return;
    if (m_lastCall && now - *m_lastCall < kNextOne) {
        m_wait = m_gui.after(std::chrono::ceil<Duration>(kNextOne - (now - *m_lastCall)), [this] { call(); });
        return;
    }
    m_called[m_standing] = now;
    m_lastCall = now;
    if (!m_inFront && m_settings.alertSound())
        Q_EMIT sounded();
    tell(state.banner->title, state.banner->detail);
}

void Alerts::tell(const QString &title, const QString &detail)
{
    if (!m_inFront && m_settings.notifications())
        Q_EMIT notified(title, detail);
}

} // namespace belfry::app
