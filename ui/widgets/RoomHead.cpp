#include "ui/widgets/RoomHead.h"

#include "ui/widgets/PlainLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace belfry::ui {

RoomHead::RoomHead(QWidget *parent)
    : QWidget(parent), m_title(plainLabel({}, nullptr, 22, QFont::DemiBold)), m_here(new QLabel), m_open(new QCheckBox(tr("Open"))), m_slow(new QComboBox),
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
    auto *words = new QHBoxLayout;
    words->addWidget(m_title, 1);
    words->addWidget(m_here);
    auto *rules = new QHBoxLayout;
    rules->setSpacing(8);
    rules->addWidget(m_open);
    for (QComboBox *box : {m_slow, m_links, m_guests}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        rules->addWidget(box);
    }
    rules->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addLayout(words);
    all->addLayout(rules);
    connect(m_open, &QCheckBox::clicked, this, &RoomHead::openChosen);
    connect(m_slow, &QComboBox::activated, this, [this] { Q_EMIT slowChosen(m_slow->currentData().toInt()); });
    connect(m_links, &QComboBox::activated, this, [this] { Q_EMIT linksChosen(m_links->currentData().toString()); });
    connect(m_guests, &QComboBox::activated, this, [this] { Q_EMIT guestsChosen(m_guests->currentData().toString()); });
}

void RoomHead::show(const app::ChatState &state)
{
    const app::ChatRoomRow *room = state.openRoom();
    setVisible(room != nullptr);
    if (!room)
        return;
    m_title->setText(room->title);
    m_here->setText(state.hereWord);
    m_open->setChecked(room->isOpen);
    if (m_slow->findData(room->slowSeconds) < 0)
        m_slow->addItem(tr("One message every %n s", nullptr, room->slowSeconds), room->slowSeconds);
    m_slow->setCurrentIndex(m_slow->findData(room->slowSeconds));
    m_links->setCurrentIndex(std::max(0, m_links->findData(room->links)));
    m_guests->setCurrentIndex(std::max(0, m_guests->findData(room->guests)));
}

} // namespace belfry::ui
