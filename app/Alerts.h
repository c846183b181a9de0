// Alerts: what is worth calling somebody who does not look at the window.
#pragma once

#include "base/Executor.h"

#include <QMap>
#include <QObject>
#include <QString>

#include <optional>

namespace belfry::app {

class DeskSettings;
class LivePresenter;

/// Each finding that needs a person, on air or shortly before, is called once, the worst first; not what only came back within
/// ten minutes, and not more than one in twenty seconds. GUI thread; owned by DeskApp.
class Alerts final : public QObject {
    Q_OBJECT
public:
    static constexpr Duration kSameAgain{600'000};
    static constexpr Duration kNextOne{20'000};
    /// What mends itself meanwhile needs nobody.
    static constexpr Duration kStands{2'000};
    /// Of a service that is planned: who waits for it has this long to mend what is wrong.
    static constexpr std::chrono::seconds kShortlyBefore{15 * 60};

    /// All of them must outlive it.
    Alerts(LivePresenter &live, DeskSettings &settings, Executor &gui, QObject *parent = nullptr);

    /// While the Live page is looked at, it says everything itself, without a message and without a sound.
    void setWindowInFront(bool inFront) { m_inFront = inFront; }
    /// Something a page has to say by itself, as that a service begins.
    void tell(const QString &title, const QString &detail);

Q_SIGNALS:
    void notified(const QString &title, const QString &detail);
    void sounded();

private:
    struct Standing {
        TimePoint since;
        bool isCalled = false;
    };

    void look();
    bool matters() const;
    void plan();
    void call();

    LivePresenter &m_live;
    DeskSettings &m_settings;
    Executor &m_gui;
    bool m_inFront = true;
    QMap<QString, Standing> m_standing; ///< by Banner::findingId
    QMap<QString, TimePoint> m_called;
    std::optional<TimePoint> m_lastCall;
    std::optional<TimePoint> m_waitsFor; ///< when m_wait is over
    Subscription m_wait;
};

} // namespace belfry::app
