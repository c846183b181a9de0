#include "ui/widgets/EditorPanel.h"

#include "ui/Theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QStyle>

namespace belfry::ui {

EditorPanel::EditorPanel(QWidget *parent) : QFrame(parent)
{
    setProperty("editor", true);
    setProperty("mirrored", layoutDirection() == Qt::RightToLeft);
}

QLabel *EditorPanel::quiet(const QString &text)
{
    auto *label = new QLabel(text);
    Theme::setFont(*label, 13);
    label->setProperty("tone", QStringLiteral("dim"));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void EditorPanel::say(QLabel &label, const QString &line, const QString &tone)
{
    label.setText(line);
    label.setVisible(!line.isEmpty());
    if (label.property("tone") == tone)
        return;
    label.setProperty("tone", tone);
    label.style()->unpolish(&label);
    label.style()->polish(&label);
}

void EditorPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LayoutDirectionChange)
        return;
    setProperty("mirrored", layoutDirection() == Qt::RightToLeft);
    style()->unpolish(this);
    style()->polish(this);
}

void EditorPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closePressed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace belfry::ui
