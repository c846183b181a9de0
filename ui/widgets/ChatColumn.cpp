#include "ui/widgets/ChatColumn.h"

#include "ui/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ChatList.h"
#include "ui/widgets/ChatQueue.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace belfry::ui {
namespace {

constexpr std::size_t kQueueShown = 1; ///< beside the Live page there is no room for more
constexpr int kTextMost = 500;
constexpr int kEdge = 12;
constexpr int kGap = 8;
constexpr int kHead = 42 + kEdge; ///< the card's heading, and its lower edge
constexpr int kListLeast = 56;    ///< two lines

} // namespace

ChatColumn::ChatColumn(QWidget *parent)
    : QWidget(parent), m_card(new Card), m_empty(new QLabel), m_queue(new ChatQueue(kQueueShown)), m_list(new ChatList),
      m_line(new QLineEdit), m_send(new QPushButton(tr("Send")))
{
    m_card->setHeading(tr("Chat"));
    m_empty->setWordWrap(true);
    m_empty->setProperty("tone", QStringLiteral("dim"));
    m_list->setMinimumHeight(kListLeast);
    m_line->setMaxLength(kTextMost);
    m_line->setPlaceholderText(tr("Write to everybody"));
    m_line->setAccessibleName(tr("Write to everybody in the chat"));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_line, 1);
    line->addWidget(m_send);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(kEdge, 0, kEdge, kEdge);
    column->setSpacing(kGap);
    column->addWidget(m_queue);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addStretch(0);
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
    m_waits = !state.waiting.empty();
    m_list->show(state.lines);
    const QString word = !state.connectionWord.isEmpty() ? state.connectionWord
                         : state.rooms.empty()           ? tr("There is no chat room yet. Open one on the page Chat.")
                         : state.lines.empty()           ? tr("Nobody has written yet.")
                                                         : QString();
    m_empty->setText(word);
    // A church without a chat has no card for one here.
    if (parentWidget())
        setVisible(!state.rooms.empty() || m_waits);
    m_line->setEnabled(state.mayWrite);
    m_send->setEnabled(state.mayWrite);
    arrange();
}

// What must be decided comes before what can be read, and that before what can be written.
void ChatColumn::arrange()
{
    int room = height() - kHead;
    const int width = std::max(80, this->width() - 2 * kEdge);
    const auto take = [&room](QWidget *widget, bool wanted, int needed) {
        const bool fits = wanted && needed <= room;
        widget->setVisible(fits);
        if (fits)
            room -= needed + kGap;
    };
    const int queue = m_queue->layout()->hasHeightForWidth() ? m_queue->layout()->heightForWidth(width) : m_queue->sizeHint().height();
    take(m_queue, m_waits, queue);
    m_queue->setMinimumHeight(queue <= height() - kHead ? queue : 0); // the lists give way, not what must be decided
    take(m_empty, !m_empty->text().isEmpty(), m_empty->heightForWidth(width));
    const bool write = room >= m_line->sizeHint().height();
    m_line->setVisible(write);
    m_send->setVisible(write);
    if (write)
        room -= m_line->sizeHint().height() + kGap;
    m_list->setVisible(room >= kListLeast);
}

void ChatColumn::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// What is inside knows how much it needs only once it has its font.
bool ChatColumn::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return handled;
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
