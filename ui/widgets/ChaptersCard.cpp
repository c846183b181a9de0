#include "ui/widgets/ChaptersCard.h"

#include "ui/widgets/Card.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RowList.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace belfry::ui {
namespace {

constexpr int kRowHeight = 40;
constexpr int kRowsShown = 6;

} // namespace

ChaptersCard::ChaptersCard(QWidget *parent)
    : QWidget(parent), m_card(new Card), m_note(plainLabel({}, "dim")), m_list(new RowList), m_fields(nullptr), m_title(new QLineEdit), m_at(new QTimeEdit),
      m_add(new QPushButton(tr("Add"))), m_change(new QPushButton(tr("Save"))), m_remove(new QPushButton(tr("Remove"))), m_message(plainLabel({}, "dim"))
{
    m_card->setHeading(tr("Chapters"));
    m_list->setAccessibleName(tr("Chapters"));
    m_list->setAccessibleDescription(tr("Delete removes the chosen one."));
    m_list->installEventFilter(this);
    m_fields = makeFields();
    auto *column = new QVBoxLayout;
    column->setContentsMargins(14, 2, 14, 14);
    column->setSpacing(8);
    column->addWidget(m_note);
    column->addWidget(m_list);
    column->addWidget(m_fields);
    column->addWidget(m_message);
    m_card->content().addLayout(column);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
    connect(m_list, &RowList::chosen, this, &ChaptersCard::choose);
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT addPressed(m_title->text(), seconds()); });
    connect(m_change, &QPushButton::clicked, this, [this] { Q_EMIT changePressed(chosenRow(), m_title->text(), seconds()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removePressed(chosenRow()); });
    connect(m_title, &QLineEdit::returnPressed, this, [this] { (chosenRow() < 0 ? m_add : m_change)->click(); });
    show(app::ChaptersState());
}

QWidget *ChaptersCard::makeFields()
{
    auto *fields = new QWidget;
    m_title->setMaxLength(200);
    m_title->setPlaceholderText(tr("Title, as Sermon"));
    m_title->setAccessibleName(tr("Name of the chapter"));
    m_at->setLayoutDirection(Qt::LeftToRight); // before the format: it is then that the parts are turned
    m_at->setDisplayFormat(QStringLiteral("H:mm:ss"));
    m_at->setButtonSymbols(QAbstractSpinBox::NoButtons); // the arrow keys do it
    m_at->setAccessibleName(tr("Begins at, from the start of the recording"));
    m_at->setToolTip(m_at->accessibleName());
    auto *row = new QHBoxLayout(fields);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_at);
    row->addWidget(m_title, 1);
    for (QPushButton *button : {m_add, m_change, m_remove})
        row->addWidget(button);
    return fields;
}

int ChaptersCard::chosenRow() const
{
    const QString id = m_list->chosenId();
    return id.isEmpty() ? -1 : id.toInt();
}

int ChaptersCard::seconds() const
{
    return QTime(0, 0).secsTo(m_at->time());
}

void ChaptersCard::choose()
{
    const int row = chosenRow();
    if (row >= 0 && row < std::ssize(m_state.rows)) {
        const app::ChapterRow &chapter = m_state.rows[static_cast<std::size_t>(row)];
        m_title->setText(chapter.title);
        m_at->setTime(QTime(0, 0).addSecs(chapter.seconds));
    }
    showButtons();
}

/// As for the next one.
void ChaptersCard::startAnew()
{
    m_list->clearSelection();
    m_list->setCurrentIndex({});
    m_title->clear();
}

void ChaptersCard::showButtons()
{
    const bool isChosen = chosenRow() >= 0;
    m_change->setEnabled(isChosen);
    m_remove->setEnabled(isChosen);
}

void ChaptersCard::show(const app::ChaptersState &state)
{
    const bool wasSaved = state.saved != m_state.saved, isAnother = state.rows != m_state.rows || state.isKnown != m_state.isKnown;
    m_state = state;
    setVisible(state.isKnown);
    m_note->setText(state.note);
    m_note->setVisible(!state.note.isEmpty());
    if (isAnother) {
        std::vector<ListRow> rows;
        for (const app::ChapterRow &chapter : state.rows)
            rows.push_back({QString::number(rows.size()), chapter.title, {}, chapter.at});
        m_list->show(std::move(rows), {});
        startAnew();
    }
    if (wasSaved)
        m_title->clear();
    m_list->setVisible(!state.rows.empty());
    m_list->setFixedHeight(kRowHeight * static_cast<int>(std::clamp<std::size_t>(state.rows.size(), 1, kRowsShown)) + 6);
    m_fields->setVisible(state.canEdit);
    m_at->setMaximumTime(QTime(0, 0).addSecs(std::min(state.seconds, 86'399)));
    m_message->setText(state.message);
    m_message->setVisible(!state.message.isEmpty());
    m_message->setProperty("tone", state.messageTone == app::Tone::NeedsYou ? QStringLiteral("warn") : QStringLiteral("dim"));
    m_message->style()->unpolish(m_message);
    m_message->style()->polish(m_message);
    showButtons();
}

bool ChaptersCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete && m_state.canEdit
        && chosenRow() >= 0) {
        Q_EMIT removePressed(chosenRow());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace belfry::ui
