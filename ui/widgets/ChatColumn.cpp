#include "ui/widgets/ChatColumn.h"

#include "ui/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ChatList.h"
#include "ui/widgets/ChatQueue.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace belfry::ui {
namespace {

constexpr std::size_t kQueueShown = 1; ///< beside the Live page there is no room for more
constexpr int kTextMost = 500;

} // namespace

ChatColumn::ChatColumn(QWidget *parent)
    : QWidget(parent), m_card(new Card), m_empty(new QLabel), m_queue(new ChatQueue(kQueueShown)), m_list(new ChatList),
      m_line(new QLineEdit), m_send(new QPushButton(tr("Send")))
{
    m_card->setHeading(tr("Chat"));
    m_empty->setWordWrap(true);
    m_empty->setProperty("tone", QStringLiteral("dim"));
    m_list->setMinimumHeight(60);
    m_line->setMaxLength(kTextMost);
    m_line->setPlaceholderText(tr("Write to everybody"));
    m_line->setAccessibleName(tr("Write to everybody in the chat"));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_line, 1);
    line->addWidget(m_send);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(12, 0, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_queue);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addLayout(line);
    m_card->content().addLayout(column, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
    connect(m_send, &QPushButton::clicked, this, &ChatColumn::write);
    connect(m_line, &QLineEdit::returnPressed, this, &ChatColumn::write);
    connect(m_list, &ChatList::removeWanted, this, &ChatColumn::removePressed);
    show(app::ChatState());
}

void ChatColumn::show(const app::ChatState &state)
{
    m_card->setNote(state.waiting.empty() ? state.hereWord
                                          : tr("%n to look at", "messages that wait for a host", static_cast<int>(state.waiting.size())));
    m_queue->show(state.waiting);
    m_queue->setVisible(!state.waiting.empty());
    m_list->show(state.lines);
    const QString word = !state.connectionWord.isEmpty() ? state.connectionWord
                         : state.rooms.empty()           ? tr("There is no chat room yet. Open one on the page Chat.")
                         : state.lines.empty()           ? tr("Nobody has written yet.")
                                                         : QString();
    m_empty->setText(word);
    m_empty->setVisible(!word.isEmpty());
    m_line->setEnabled(state.mayWrite);
    m_send->setEnabled(state.mayWrite);
}

void ChatColumn::clearLine()
{
    m_line->clear();
}

void ChatColumn::write()
{
    if (!m_line->text().trimmed().isEmpty())
        Q_EMIT writePressed(m_line->text().trimmed());
}

} // namespace belfry::ui
