#include "ui/widgets/ChatQueue.h"

#include "ui/widgets/PlainLabel.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace belfry::ui {

ChatQueue::ChatQueue(std::size_t most, QWidget *parent)
    : QWidget(parent), m_most(most), m_column(new QVBoxLayout(this)), m_more(plainLabel({}, "dim", 12))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_column->addWidget(m_more);
    m_more->hide();
}

void ChatQueue::show(const std::vector<app::ChatWaiting> &waiting)
{
    std::vector<Row> before = std::exchange(m_rows, {});
    const auto focused = std::find_if(before.begin(), before.end(), [](const Row &row) { return row.good->hasFocus() || row.bad->hasFocus(); });
    QPushButton *const hadFocus = focused == before.end() ? nullptr : focused->good->hasFocus() ? focused->good : focused->bad;
    const bool wasGood = hadFocus && hadFocus == focused->good;
    const auto at = static_cast<std::size_t>(focused - before.begin());
    for (std::size_t i = 0; i < std::min(m_most, waiting.size()); ++i)
        m_rows.push_back(rowFor(waiting[i], before));
    for (const Row &row : before)
        m_column->removeWidget(row.frame);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        QFrame *frame = m_rows[i].frame;
        if (m_column->indexOf(frame) != static_cast<int>(i)) {
            m_column->removeWidget(frame);
            m_column->insertWidget(static_cast<int>(i), frame);
        }
        frame->show(); // a layout would do so later, and what is hidden takes no focus
    }
    const bool isGone = std::any_of(before.begin(), before.end(), [&](const Row &row) { return row.good == hadFocus || row.bad == hadFocus; });
    if (hadFocus && isGone && !m_rows.empty()) {
        const Row &next = m_rows[std::min(at, m_rows.size() - 1)];
        (wasGood ? next.good : next.bad)->setFocus();
    }
    for (const Row &row : before) {
        row.frame->hide();
        row.frame->deleteLater(); // it may be the one whose button was just pressed
    }
    const int more = waiting.size() > m_most ? static_cast<int>(waiting.size() - m_most) : 0;
    m_more->setText(more > 0 ? tr("%n more to look at", nullptr, more) : QString());
    m_more->setVisible(more > 0);
}

ChatQueue::Row ChatQueue::rowFor(const app::ChatWaiting &waiting, std::vector<Row> &rows)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.waiting == waiting; });
    if (found == rows.end())
        return makeRow(waiting);
    Row row = std::move(*found);
    rows.erase(found);
    return row;
}

ChatQueue::Row ChatQueue::makeRow(const app::ChatWaiting &waiting)
{
    const bool held = waiting.kind == app::ChatWaiting::Kind::Held;
    Row row{waiting, new QFrame(this), makeButton(held ? tr("Let it through") : tr("Leave it"), waiting.line.text),
            makeButton(held ? tr("Do not show it") : tr("Remove it"), waiting.line.text)};
    row.frame->setProperty("banner", QStringLiteral("warning"));
    auto *column = new QVBoxLayout(row.frame);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(4);
    column->addWidget(plainLabel(breakable(waiting.why), "dim", 12));
    column->addWidget(plainLabel(breakable(tr("%1: %2", "who, what they wrote").arg(waiting.line.name, waiting.line.text))));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(row.good);
    buttons->addWidget(row.bad);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(row.good, &QPushButton::clicked, this, [this, held, id = waiting.id] {
        if (held)
            Q_EMIT approvePressed(id);
        else
            Q_EMIT closeReportPressed(id);
    });
    connect(row.bad, &QPushButton::clicked, this, [this, held, id = waiting.id, message = waiting.line.id] {
        if (held)
            Q_EMIT refusePressed(id);
        else
            Q_EMIT removePressed(message);
    });
    return row;
}

QPushButton *ChatQueue::makeButton(const QString &text, const QString &about)
{
    auto *button = new QPushButton(text);
    button->setProperty("slim", true);
    button->setAccessibleName(tr("%1: %2", "a button, the message it is about").arg(text, about));
    button->installEventFilter(this);
    return button;
}

// By the second click another message may stand where the first one was, and nobody has read it.
bool ChatQueue::eventFilter(QObject *watched, QEvent *event)
{
    return event->type() == QEvent::MouseButtonDblClick || QWidget::eventFilter(watched, event);
}

} // namespace belfry::ui
