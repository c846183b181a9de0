#include "app/Alerts.h"

#include "app/DeskSettings.h"
#include "app/LivePresenter.h"

#include <algorithm>
#include <utility>

namespace belfry::app {

Alerts::Alerts(LivePresenter &live, DeskSettings &settings, Executor &gui, QObject *parent)
    : QObject(parent), m_live(live), m_settings(settings), m_gui(gui)
{
    connect(&m_live, &LivePresenter::looked, this, &Alerts::look);
}

void Alerts::look()
{
    const TimePoint now = m_gui.clock().now();
    QMap<QString, Standing> standing;
    if (matters()) {
        for (const Notice &notice : m_live.notices()) {
            const QString &id = notice.banner.findingId;
            if (notice.banner.tone == Tone::NeedsYou)
                standing[id] = m_standing.value(id, Standing{.since = now});
        }
    }
    m_standing = std::move(standing);
    plan();
}

bool Alerts::matters() const
{
    const Header &header = m_live.state().header;
    if (header.air == AirState::OnAir || header.air == AirState::Interrupted || header.air == AirState::Unknown)
        return true;
    const QDateTime wall = QDateTime::fromMSecsSinceEpoch(m_gui.clock().wall().time_since_epoch().count());
    return header.countdownTo && wall.secsTo(*header.countdownTo) <= kShortlyBefore.count();
}

void Alerts::plan()
{
    std::optional<TimePoint> due;
    for (const Standing &one : std::as_const(m_standing)) {
        if (!one.isCalled)
            due = std::min(due.value_or(one.since + kStands), one.since + kStands);
    }
    if (!due) {
        m_wait.reset();
        m_waitsFor.reset();
        return;
    }
    if (m_lastCall)
        due = std::max(*due, *m_lastCall + kNextOne);
    if (m_waitsFor == due)
        return;
    m_waitsFor = due;
    const auto left = std::max(std::chrono::ceil<Duration>(*due - m_gui.clock().now()), Duration(0));
    m_wait = m_gui.after(left, [this] {
        m_waitsFor.reset();
        call();
    });
}

void Alerts::call()
{
    const TimePoint now = m_gui.clock().now();
    for (const Notice &notice : m_live.notices()) {
        const auto standing = m_standing.find(notice.banner.findingId);
        if (standing == m_standing.end() || standing->isCalled || now - standing->since < kStands)
            continue;
        standing->isCalled = true;
        const auto before = m_called.find(notice.banner.findingId);
        if (before != m_called.end() && now - *before < kSameAgain)
            continue;
        m_called[notice.banner.findingId] = now;
        m_lastCall = now;
        if (!m_inFront && m_settings.alertSound())
            Q_EMIT sounded();
        tell(notice.banner.title, notice.banner.detail);
        break;
    }
    plan();
}

void Alerts::tell(const QString &title, const QString &detail)
{
    if (!m_inFront && m_settings.notifications())
        Q_EMIT notified(title, detail);
}

} // namespace belfry::app
