#include "app/GuiExecutor.h"

#include <QPointer>
#include <QThread>
#include <QTimerEvent>

#include <memory>

namespace belfry::app {

GuiExecutor::~GuiExecutor() = default;

void GuiExecutor::post(Task task)
{
    // A queued call copies its callable; a Task can only be moved.
    auto shared = std::make_shared<Task>(std::move(task));
    QMetaObject::invokeMethod(this, [shared] { (*shared)(); }, Qt::QueuedConnection);
}

bool GuiExecutor::isHere() const
{
    return QThread::currentThread() == thread();
}

Subscription GuiExecutor::after(Duration delay, Task task)
{
    // Qt gives the id of a timer that has fired to the next one, so an id alone cannot say whose it is.
    const quint64 serial = m_nextSerial++;
    const int id = startTimer(delay, Qt::PreciseTimer);
    m_timers.emplace(id, Timer{serial, std::move(task)});
    return Subscription([self = QPointer<GuiExecutor>(this), id, serial] {
        if (self)
            self->cancel(id, serial);
    });
}

void GuiExecutor::cancel(int id, quint64 serial)
{
    const auto found = m_timers.find(id);
    if (found == m_timers.end() || found->second.serial != serial)
        return;
    killTimer(id);
    m_timers.erase(found);
}

void GuiExecutor::timerEvent(QTimerEvent *event)
{
    auto due = m_timers.extract(event->timerId());
    killTimer(event->timerId());
    if (!due.empty())
        due.mapped().task();
}

} // namespace belfry::app
