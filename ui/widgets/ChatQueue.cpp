#include "ui/widgets/ChatQueue.h"

#include "ui/widgets/PlainLabel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace belfry::ui {
namespace {

QPushButton *slim(const QString &text, const QString &about)
{
    auto *button = new QPushButton(text);
    button->setProperty("slim", true);
    button->setAccessibleName(ChatQueue::tr("%1: %2", "a button, the message it is about").arg(text, about));
    return button;
}

} // namespace

ChatQueue::ChatQueue(std::size_t most, QWidget *parent) : QWidget(parent), m_most(most), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
}

void ChatQueue::show(const std::vector<app::ChatWaiting> &waiting)
{
    if (waiting == m_waiting)
        return;
    m_waiting = waiting;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // it may be the one whose button was just pressed
        delete item;
    }
    for (std::size_t i = 0; i < std::min(m_most, waiting.size()); ++i)
        m_column->addWidget(makeRow(waiting[i]));
    if (waiting.size() > m_most)
        m_column->addWidget(plainLabel(tr("%n more to look at", nullptr, static_cast<int>(waiting.size() - m_most)), "dim", 12));
}

QWidget *ChatQueue::makeRow(const app::ChatWaiting &waiting)
{
    auto *row = new QFrame;
    row->setProperty("banner", QStringLiteral("warning"));
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(4);
    column->addWidget(plainLabel(breakable(waiting.why), "dim", 12));
    column->addWidget(plainLabel(breakable(tr("%1: %2", "who, what they wrote").arg(waiting.line.name, waiting.line.text))));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    const bool held = waiting.kind == app::ChatWaiting::Kind::Held;
    QPushButton *good = slim(held ? tr("Let it through") : tr("Leave it"), waiting.line.text);
    QPushButton *bad = slim(held ? tr("Do not show it") : tr("Remove it"), waiting.line.text);
    buttons->addWidget(good);
    buttons->addWidget(bad);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(good, &QPushButton::clicked, this, [this, held, id = waiting.id] {
        if (held)
            Q_EMIT approvePressed(id);
        else
            Q_EMIT closeReportPressed(id);
    });
    connect(bad, &QPushButton::clicked, this, [this, held, id = waiting.id, message = waiting.line.id] {
        if (held)
            Q_EMIT refusePressed(id);
        else
            Q_EMIT removePressed(message);
    });
    return row;
}

} // namespace belfry::ui
