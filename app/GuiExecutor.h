// GuiExecutor: the thread of the window's event loop as an Executor.
#pragma once

#include "base/Executor.h"

#include <QObject>

#include <map>

namespace belfry::app {

/// Made on the GUI thread and at home there. Owned by DeskApp.
class GuiExecutor final : public QObject, public Executor {
    Q_OBJECT
public:
    using QObject::QObject;
    ~GuiExecutor() override;

    void post(Task task) override;
    bool isHere() const override;
    Subscription after(Duration delay, Task task) override;
    const Clock &clock() const override { return systemClock(); }

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    struct Timer {
        quint64 serial;
        Task task;
    };
    void cancel(int id, quint64 serial);

    std::map<int, Timer> m_timers;
    quint64 m_nextSerial = 1;
};

} // namespace belfry::app
