#include "ui/widgets/RoomHead.h"

#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/PlainLabel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace belfry::ui {

RoomHead::RoomHead(QWidget *parent)
    : QWidget(parent), m_title(plainLabel({}, nullptr, 22, QFont::DemiBold)), m_newTitle(new QLineEdit), m_deeds(new QToolButton),
      m_onTop(nullptr), m_onTopText(new ElidedLabel), m_here(new QLabel), m_open(new QCheckBox(tr("Open"))), m_slow(new QComboBox),
      m_links(new QComboBox), m_guests(new QComboBox)
{
    m_here->setProperty("tone", QStringLiteral("dim"));
    m_slow->addItem(tr("As fast as they like"), 0);
    for (const int seconds : {5, 10, 30, 60})
        m_slow->addItem(tr("One message every %n s", nullptr, seconds), seconds);
    m_links->addItem(tr("Links: show"), QStringLiteral("allow"));
    m_links->addItem(tr("Links: ask a host"), QStringLiteral("hold"));
    m_links->addItem(tr("Links: never"), QStringLiteral("refuse"));
    m_guests->addItem(tr("Guests write"), QStringLiteral("write"));
    m_guests->addItem(tr("Guests: ask a host"), QStringLiteral("hold"));
    m_guests->addItem(tr("Guests only read"), QStringLiteral("read"));
    m_open->setAccessibleName(tr("The room is open"));
    m_slow->setAccessibleName(tr("How often one person may write"));
    m_links->setAccessibleName(tr("What becomes of messages with links"));
    m_guests->setAccessibleName(tr("What guests may do"));
    auto *rules = new QHBoxLayout;
    rules->setSpacing(5);
    rules->addWidget(m_open);
    for (QComboBox *box : {m_slow, m_links, m_guests}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        rules->addWidget(box);
    }
    rules->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addWidget(makeWords());
    all->addLayout(rules);
    all->addWidget(makeOnTop());
    connect(m_open, &QCheckBox::clicked, this, &RoomHead::openChosen);
    connect(m_slow, &QComboBox::activated, this, [this] { Q_EMIT slowChosen(m_slow->currentData().toInt()); });
    connect(m_links, &QComboBox::activated, this, [this] { Q_EMIT linksChosen(m_links->currentData().toString()); });
    connect(m_guests, &QComboBox::activated, this, [this] { Q_EMIT guestsChosen(m_guests->currentData().toString()); });
}

QWidget *RoomHead::makeWords()
{
    m_newTitle->setMaxLength(120);
    m_newTitle->setAccessibleName(tr("New name of the room"));
    m_newTitle->installEventFilter(this);
    m_newTitle->hide();
    m_deeds->setProperty("deeds", true);
    m_deeds->setText(QStringLiteral("⋯"));
    m_deeds->setPopupMode(QToolButton::InstantPopup);
    m_deeds->setFocusPolicy(Qt::StrongFocus);
    m_deeds->setAccessibleName(tr("Rename or remove the room"));
    m_deeds->setToolTip(m_deeds->accessibleName());
    auto *menu = new QMenu(m_deeds);
    connect(menu->addAction(tr("Rename")), &QAction::triggered, this, &RoomHead::startRename);
    connect(menu->addAction(tr("Remove the room")), &QAction::triggered, this, [this] { Q_EMIT removePressed(m_title->text()); });
    m_deeds->setMenu(menu);
    connect(m_newTitle, &QLineEdit::returnPressed, this, [this] { endRename(true); });
    auto *words = new QWidget;
    auto *row = new QHBoxLayout(words);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_title, 1);
    row->addWidget(m_newTitle, 1);
    row->addWidget(m_here);
    row->addWidget(m_deeds);
    return words;
}

QWidget *RoomHead::makeOnTop()
{
    m_onTop = new QWidget;
    auto *down = new QPushButton(tr("Take it down"));
    down->setProperty("slim", true);
    auto *heading = new QLabel(tr("On top:"));
    heading->setProperty("tone", QStringLiteral("dim"));
    auto *row = new QHBoxLayout(m_onTop);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(heading);
    row->addWidget(m_onTopText, 1);
    row->addWidget(down);
    m_onTop->hide();
    connect(down, &QPushButton::clicked, this, &RoomHead::takenDown);
    return m_onTop;
}

void RoomHead::startRename()
{
    m_newTitle->setText(m_title->text());
    m_title->hide();
    m_newTitle->show();
    m_newTitle->setFocus();
    m_newTitle->selectAll();
}

void RoomHead::endRename(bool isMeant)
{
    if (m_newTitle->isHidden())
        return;
    const QString title = m_newTitle->text().trimmed();
    m_newTitle->hide();
    m_title->show();
    m_deeds->setFocus();
    if (isMeant && !title.isEmpty() && title != m_title->text())
        Q_EMIT renamed(title);
}

bool RoomHead::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_newTitle && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        endRename(false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void RoomHead::show(const app::ChatState &state)
{
    const app::ChatRoomRow *room = state.openRoom();
    setVisible(room != nullptr);
    if (!room)
        return;
    if (room->id != m_room)
        endRename(false);
    m_room = room->id;
    m_title->setText(room->title);
    m_onTop->setVisible(!room->highlight.isEmpty());
    m_onTopText->setText(room->onTop);
    m_here->setText(state.hereWord);
    m_open->setChecked(room->isOpen);
    if (m_slow->findData(room->slowSeconds) < 0)
        m_slow->addItem(tr("One message every %n s", nullptr, room->slowSeconds), room->slowSeconds);
    m_slow->setCurrentIndex(m_slow->findData(room->slowSeconds));
    m_links->setCurrentIndex(std::max(0, m_links->findData(room->links)));
    m_guests->setCurrentIndex(std::max(0, m_guests->findData(room->guests)));
}

} // namespace belfry::ui
