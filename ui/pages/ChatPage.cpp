#include "ui/pages/ChatPage.h"

#include "ui/Theme.h"
#include "ui/widgets/ChatList.h"
#include "ui/widgets/ChatQueue.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RoomHead.h"
#include "ui/widgets/RowList.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace belfry::ui {
namespace {

constexpr int kSideWidth = 230;
constexpr int kQueueWidth = 264;
constexpr int kTenMinutes = 600;
constexpr std::size_t kQueueShown = 50;
constexpr int kTextMost = 500;

// The entries beside the rooms.
QString prayersEntry() { return QStringLiteral("prayers"); }
QString quietEntry() { return QStringLiteral("quiet"); }
QString wordsEntry() { return QStringLiteral("words"); }

QPushButton *slim(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setProperty("slim", true);
    return button;
}

QVBoxLayout *column(QWidget *inside)
{
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    return layout;
}

QStringList linesOf(const QPlainTextEdit &edit)
{
    QStringList lines;
    for (const QString &line : edit.toPlainText().split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    return lines;
}

} // namespace

ChatPage::ChatPage(QWidget *parent)
    : QWidget(parent), m_side(new RowList), m_newRoom(new QLineEdit), m_message(plainLabel({})), m_parts(new QStackedWidget),
      m_room(new RoomHead), m_empty(plainLabel({}, "dim")), m_list(new ChatList), m_queue(new ChatQueue(kQueueShown)),
      m_nothingWaits(plainLabel(tr("Nothing waits for you."), "dim")), m_about(plainLabel({}, "dim")), m_line(new QLineEdit),
      m_send(new QPushButton(tr("Send"))), m_prayers(new RowList),
      m_noPrayers(plainLabel(tr("When a viewer asks for prayer it stands here. Only hosts see it."), "dim")), m_prayer(new ChatList),
      m_answer(new QLineEdit), m_sendAnswer(new QPushButton(tr("Answer"))), m_closePrayer(slim(tr("Close it"))),
      m_quiet(new RowList), m_nobodyQuiet(plainLabel(tr("Nobody is kept quiet."), "dim")), m_unmute(new QPushButton(tr("Let them write again"))),
      m_hold(new QPlainTextEdit), m_refuse(new QPlainTextEdit), m_saveWords(new QPushButton(tr("Save")))
{
    m_message->hide();
    m_message->setContentsMargins(20, 12, 20, 0);
    m_deeds = makeDeeds();
    m_parts->addWidget(makeRoom());
    m_parts->addWidget(makePrayers());
    m_parts->addWidget(makeQuiet());
    m_parts->addWidget(makeWords());
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_message);
    right->addWidget(m_parts, 1);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(makeSide());
    all->addLayout(right, 1);
    connect(m_side, &RowList::chosen, this, &ChatPage::choose);
    show(app::ChatState());
}

QWidget *ChatPage::makeSide()
{
    auto *side = new QWidget;
    side->setObjectName(QStringLiteral("side"));
    side->setProperty("mirrored", isRightToLeft());
    side->setAttribute(Qt::WA_StyledBackground);
    side->setFixedWidth(kSideWidth);
    QLabel *heading = plainLabel(tr("Chat"), nullptr, 22, QFont::DemiBold);
    heading->setContentsMargins(10, 0, 10, 6);
    m_side->setAccessibleName(tr("Rooms"));
    m_newRoom->setPlaceholderText(tr("Name of a new room"));
    m_newRoom->setAccessibleName(tr("Name of a new room"));
    m_newRoom->setMaxLength(120);
    auto *add = m_addRoom = new QPushButton(tr("Add a room"));
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(10, 18, 10, 14);
    layout->addWidget(heading);
    layout->addWidget(m_side, 1);
    layout->addWidget(m_newRoom);
    layout->addWidget(add);
    const auto addRoom = [this] {
        if (m_newRoom->text().trimmed().isEmpty()) {
            m_newRoom->setFocus();
            return;
        }
        Q_EMIT addRoomPressed(m_newRoom->text().trimmed());
        m_newRoom->clear();
    };
    connect(add, &QPushButton::clicked, this, addRoom);
    connect(m_newRoom, &QLineEdit::returnPressed, this, addRoom);
    return side;
}

QWidget *ChatPage::makeRoom()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_line->setMaxLength(kTextMost);
    m_line->setPlaceholderText(tr("Write to everybody"));
    m_line->setAccessibleName(tr("Write to everybody in the chat"));
    line->addWidget(m_line, 1);
    line->addWidget(m_send);
    auto *talk = new QVBoxLayout;
    talk->setSpacing(10);
    talk->addWidget(m_empty);
    talk->addWidget(m_list, 1);
    talk->addWidget(m_deeds);
    talk->addLayout(line);
    auto *waiting = new QWidget;
    waiting->setObjectName(QStringLiteral("page"));
    auto *inner = new QVBoxLayout(waiting);
    inner->setContentsMargins(0, 0, 6, 0);
    inner->addWidget(plainLabel(tr("To look at"), nullptr, 15, QFont::DemiBold));
    inner->addWidget(m_nothingWaits);
    inner->addWidget(m_queue);
    inner->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(waiting);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(kQueueWidth);
    m_waits = scroll;
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *body = new QHBoxLayout;
    body->setSpacing(20);
    body->addLayout(talk, 1);
    body->addWidget(scroll);
    auto *room = new QWidget;
    QVBoxLayout *all = column(room);
    all->addWidget(m_room);
    all->addLayout(body, 1);
    const auto write = [this] {
        if (!m_line->text().trimmed().isEmpty())
            Q_EMIT writePressed(m_line->text().trimmed());
    };
    connect(m_send, &QPushButton::clicked, this, write);
    connect(m_line, &QLineEdit::returnPressed, this, write);
    connect(m_list, &ChatList::choiceChanged, this, &ChatPage::showDeeds);
    connect(m_list, &ChatList::removeWanted, this, &ChatPage::removePressed);
    return room;
}

QWidget *ChatPage::makeDeeds()
{
    auto *deeds = new QWidget;
    auto *all = new QVBoxLayout(deeds);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addWidget(m_about);
    auto *first = new QHBoxLayout;
    auto *second = new QHBoxLayout;
    for (QHBoxLayout *row : {first, second}) {
        row->setSpacing(6);
        all->addLayout(row);
    }
    const auto add = [this](QHBoxLayout *row, const QString &text, auto pressed) {
        QPushButton *button = slim(text);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, pressed);
    };
    add(first, tr("Remove"), [this] { Q_EMIT removePressed(m_list->chosenId()); });
    add(first, tr("Put on top"), [this] { Q_EMIT onTopPressed(m_list->chosenId()); });
    add(first, tr("Quiet for 10 min"), [this] { Q_EMIT mutePressed(m_list->chosenPerson(), kTenMinutes); });
    add(second, tr("Quiet for good"), [this] { Q_EMIT mutePressed(m_list->chosenPerson(), 0); });
    add(second, tr("Remove all of theirs"), [this] { Q_EMIT removeAllPressed(m_list->chosenPerson(), m_list->chosenName()); });
    add(second, tr("Shut out"), [this] { Q_EMIT banPressed(m_list->chosenPerson(), m_list->chosenName()); });
    first->addStretch(1);
    second->addStretch(1);
    deeds->hide();
    return deeds;
}

QWidget *ChatPage::makePrayers()
{
    m_prayers->setAccessibleName(tr("Prayer requests"));
    m_prayers->setFixedWidth(kQueueWidth - 40);
    m_answer->setPlaceholderText(tr("Answer, only they see it"));
    m_answer->setAccessibleName(tr("Answer to who asked for prayer"));
    m_answer->setMaxLength(kTextMost);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_answer, 1);
    line->addWidget(m_sendAnswer);
    line->addWidget(m_closePrayer);
    auto *talk = new QVBoxLayout;
    talk->addWidget(m_prayer, 1);
    talk->addLayout(line);
    auto *body = new QHBoxLayout;
    body->setSpacing(20);
    body->addWidget(m_prayers);
    body->addLayout(talk, 1);
    auto *prayers = new QWidget;
    QVBoxLayout *all = column(prayers);
    all->addWidget(plainLabel(tr("Prayer requests"), nullptr, 22, QFont::DemiBold));
    all->addWidget(m_noPrayers);
    all->addLayout(body, 1);
    const auto answer = [this] {
        if (!m_answer->text().trimmed().isEmpty())
            Q_EMIT answerPressed(m_answer->text().trimmed());
    };
    connect(m_prayers, &RowList::chosen, this, &ChatPage::prayerChosen);
    connect(m_answer, &QLineEdit::returnPressed, this, answer);
    connect(m_sendAnswer, &QPushButton::clicked, this, answer);
    connect(m_closePrayer, &QPushButton::clicked, this, &ChatPage::closePrayerPressed);
    return prayers;
}

QWidget *ChatPage::makeQuiet()
{
    m_quiet->setAccessibleName(tr("Who is kept quiet"));
    auto *quiet = new QWidget;
    QVBoxLayout *all = column(quiet);
    all->addWidget(plainLabel(tr("Who is kept quiet"), nullptr, 22, QFont::DemiBold));
    all->addWidget(m_nobodyQuiet);
    all->addWidget(m_quiet, 1);
    all->addWidget(m_unmute, 0, Qt::AlignLeading);
    connect(m_unmute, &QPushButton::clicked, this, [this] { Q_EMIT unmutePressed(m_quiet->chosenId()); });
    return quiet;
}

QWidget *ChatPage::makeWords()
{
    auto *words = new QWidget;
    QVBoxLayout *all = column(words);
    all->addWidget(plainLabel(tr("Word list"), nullptr, 22, QFont::DemiBold));
    all->addWidget(plainLabel(tr("One word on each line. Capital letters and look-alike letters are found, too."), "dim"));
    auto *lists = new QHBoxLayout;
    lists->setSpacing(20);
    const auto add = [lists](const QString &heading, QPlainTextEdit *edit) {
        auto *one = new QVBoxLayout;
        QLabel *label = plainLabel(heading);
        label->setBuddy(edit);
        edit->setAccessibleName(heading);
        edit->setTabChangesFocus(true);
        one->addWidget(label);
        one->addWidget(edit, 1);
        lists->addLayout(one, 1);
    };
    add(tr("A host decides first"), m_hold);
    add(tr("Never shown"), m_refuse);
    all->addLayout(lists, 1);
    all->addWidget(m_saveWords, 0, Qt::AlignLeading);
    connect(m_saveWords, &QPushButton::clicked, this, [this] {
        m_hold->document()->setModified(false);
        m_refuse->document()->setModified(false);
        Q_EMIT wordsEdited(linesOf(*m_hold), linesOf(*m_refuse));
    });
    return words;
}

void ChatPage::choose(const QString &entry)
{
    m_entry = entry;
    const int part = entry == prayersEntry() ? 1 : entry == quietEntry() ? 2 : entry == wordsEntry() ? 3 : 0;
    m_parts->setCurrentIndex(part);
    if (part == 0)
        Q_EMIT roomChosen(entry);
}

void ChatPage::show(const app::ChatState &state)
{
    m_state = state;
    std::vector<ListRow> rows;
    for (const app::ChatRoomRow &room : state.rooms) {
        const auto elsewhere = state.heldElsewhere.find(room.id);
        const int waits = room.id == state.room              ? static_cast<int>(state.waiting.size())
                          : elsewhere != state.heldElsewhere.end() ? elsewhere->second
                                                                   : 0;
        rows.push_back({room.id, room.title, {}, waits > 0 ? QLocale().toString(waits) : room.isOpen ? QString() : tr("Closed"),
                        waits > 0 ? app::Tone::NeedsYou : app::Tone::Quiet});
    }
    const auto open = std::count_if(state.prayers.begin(), state.prayers.end(), [](const app::ChatPrayer &p) { return p.isOpen; });
    if (m_whoElse.isEmpty()) {
        rows.push_back({prayersEntry(), tr("Prayer requests"), {}, open > 0 ? QLocale().toString(static_cast<int>(open)) : QString(),
                        app::Tone::NeedsYou});
        rows.push_back({quietEntry(), tr("Kept quiet")});
        rows.push_back({wordsEntry(), tr("Word list")});
    }
    if (m_parts->currentIndex() == 0)
        m_entry = state.room;
    m_side->show(std::move(rows), m_entry);
    m_message->setText(state.message.isEmpty() ? m_whoElse : state.message);
    m_message->setVisible(!m_message->text().isEmpty());
    m_room->show(state);
    const QString word = state.rooms.empty() ? (m_whoElse.isEmpty() ? tr("There is no chat room yet. Give one a name and add it: viewers see it on the page.")
                                                                        : tr("There is no chat room yet."))
                         : !state.connectionWord.isEmpty() ? state.connectionWord
                         : state.lines.empty()             ? tr("Nobody has written yet.")
                                                           : QString();
    m_empty->setText(word);
    m_empty->setVisible(!word.isEmpty());
    m_list->show(state.lines);
    m_queue->show(state.waiting);
    m_nothingWaits->setVisible(state.waiting.empty());
    m_line->setEnabled(state.mayWrite);
    m_send->setEnabled(state.mayWrite);
    std::vector<ListRow> prayers;
    for (const app::ChatPrayer &prayer : state.prayers)
        prayers.push_back({prayer.id, prayer.name, prayer.when, prayer.isOpen ? QString() : tr("Closed")});
    m_prayers->show(std::move(prayers), state.prayer);
    m_noPrayers->setVisible(state.prayers.empty());
    m_prayer->show(state.prayerLines);
    for (QWidget *widget : {static_cast<QWidget *>(m_answer), static_cast<QWidget *>(m_sendAnswer), static_cast<QWidget *>(m_closePrayer)})
        widget->setEnabled(!state.prayer.isEmpty());
    std::vector<ListRow> quiet;
    for (const app::ChatMuted &muted : state.muted)
        quiet.push_back({muted.person, muted.name, muted.word});
    const QString chosen = m_quiet->chosenId();
    m_quiet->show(std::move(quiet), chosen.isEmpty() && !state.muted.empty() ? state.muted.front().person : chosen);
    m_nobodyQuiet->setVisible(state.muted.empty());
    m_unmute->setEnabled(!state.muted.empty());
    showDeeds();
    showWords();
}

void ChatPage::setWhoElse(const QString &whoElse)
{
    m_whoElse = whoElse;
    const bool may = whoElse.isEmpty();
    for (QWidget *widget : {static_cast<QWidget *>(m_newRoom), static_cast<QWidget *>(m_addRoom), m_waits})
        widget->setVisible(may);
    m_room->setEnabled(may);
    if (!may && m_parts->currentIndex() != 0)
        choose(m_state.room);
    show(app::ChatState(m_state));
}

void ChatPage::showDeeds()
{
    const QString name = m_list->chosenName();
    m_about->setText(tr("What %1 wrote:", "a name").arg(name));
    m_deeds->setVisible(m_whoElse.isEmpty() && !m_list->chosenId().isEmpty() && !m_list->isChosenAHost());
}

void ChatPage::showWords()
{
    const auto offer = [](QPlainTextEdit &edit, const QStringList &words) {
        const QString text = words.join(QLatin1Char('\n'));
        if (edit.document()->isModified() || edit.toPlainText() == text)
            return;
        edit.setPlainText(text);
        edit.document()->setModified(false);
    };
    offer(*m_hold, m_state.holdWords);
    offer(*m_refuse, m_state.refuseWords);
    m_saveWords->setEnabled(m_state.wordsKnown);
}

void ChatPage::clearLine()
{
    m_line->clear();
}

void ChatPage::clearAnswer()
{
    m_answer->clear();
}

} // namespace belfry::ui
