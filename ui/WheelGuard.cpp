#include "ui/WheelGuard.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>

namespace belfry::ui {

WheelGuard::WheelGuard(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::Wheel && event->type() != QEvent::Polish)
        return false;
    if (!qobject_cast<QComboBox *>(object) && !qobject_cast<QAbstractSpinBox *>(object))
        return false;
    auto *field = static_cast<QWidget *>(object);
    if (event->type() == QEvent::Polish) { // nor does the wheel choose it
        if (field->focusPolicy() == Qt::WheelFocus)
            field->setFocusPolicy(Qt::StrongFocus);
        return false;
    }
    if (field->hasFocus())
        return false;
    event->ignore(); // goes on to what the field stands in, which scrolls
    return true;
}

} // namespace belfry::ui
