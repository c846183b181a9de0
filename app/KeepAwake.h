// KeepAwake: no sleep and no screen saver on this computer while a service is on air.
#pragma once

#include "base/Executor.h"

#include <QObject>
#include <QString>

#include <memory>

namespace belfry::app {

class LivePresenter;

/// The system's way of being asked to stay awake. Both calls are answered at once or not at all; neither fails loudly: a
/// system that cannot be asked is not worth a word on a Sunday.
class SleepGuard {
public:
    virtual ~SleepGuard() = default;
    virtual void hold(const QString &why) = 0;
    virtual void release() = 0;
};

/// D-Bus on Linux (the desktop's screen saver, and systemd's sleep and closed lid), SetThreadExecutionState on Windows, a power assertion
/// on macOS. What it holds ends with the process, however that ends.
std::unique_ptr<SleepGuard> systemSleepGuard();

/// Holds from Go Live to the end; out of sight of the server for as long as it was on air when last seen. GUI thread; owned
/// by DeskApp.
class KeepAwake final : public QObject {
    Q_OBJECT
public:
    /// Both must outlive it.
    KeepAwake(LivePresenter &live, SleepGuard &guard, QObject *parent = nullptr);
    ~KeepAwake() override;

private:
    void look();

    LivePresenter &m_live;
    SleepGuard &m_guard;
    bool m_held = false;
};

} // namespace belfry::app
