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
    const int id = startTimer(delay, Qt::PreciseTimer);
    m_timers.emplace(id, std::move(task));
    return Subscription([self = QPointer<GuiExecutor>(this), id] {
        if (self && self->m_timers.erase(id) > 0)
            self->killTimer(id);
    });
}

void GuiExecutor::timerEvent(QTimerEvent *event)
{
    auto due = m_timers.extract(event->timerId());
    killTimer(event->timerId());
    if (!due.empty())
        due.mapped()();
}

} // namespace belfry::app
