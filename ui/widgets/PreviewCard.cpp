#include "ui/widgets/PreviewCard.h"

#include "ui/widgets/Card.h"
#include "ui/widgets/FactsLine.h"
#include "ui/widgets/PreviewPicture.h"
#include "ui/widgets/PreviewPlayer.h"
#include "ui/widgets/SceneButtons.h"
#include "ui/widgets/SoundMeters.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

namespace belfry::ui {

PreviewCard::PreviewCard(QWidget *parent)
    : QWidget(parent), m_player(new PreviewPlayer(this)), m_card(new Card), m_picture(new PreviewPicture),
      m_meters(new SoundMeters), m_facts(new FactsLine),
      m_scenes(new SceneButtons), m_panic(new QPushButton)
{
    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(14, 0, 12, 0);
    middle->setSpacing(12);
    middle->addWidget(m_picture, 1);
    middle->addWidget(m_meters);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(14, 10, 14, 11);
    foot->addWidget(m_facts);
    m_card->content().addLayout(middle, 1);
    m_controls = new QHBoxLayout;
    m_controls->setContentsMargins(14, 0, 14, 0);
    m_controls->setSpacing(8);
    m_controls->addWidget(m_scenes, 1);
    m_controls->addWidget(m_panic);
    m_panic->setProperty("slim", true);
    m_panic->hide();
    m_card->content().addLayout(foot);
    m_card->content().addLayout(m_controls);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);

    connect(m_player, &PreviewPlayer::pictureDue, m_picture, &PreviewPicture::setImage);
    connect(m_player, &PreviewPlayer::soundDue, m_meters, &SoundMeters::show);
    connect(m_player, &PreviewPlayer::stageChanged, this, &PreviewCard::showStage);
    connect(m_player, &PreviewPlayer::measured, this, &PreviewCard::showMeasured);
    connect(m_scenes, &SceneButtons::chosen, this, &PreviewCard::sceneChosen);
    connect(m_panic, &QPushButton::clicked, this, &PreviewCard::panicPressed);
    connect(m_picture, &PreviewPicture::roomChanged, m_player, &PreviewPlayer::setWantedSize);
}

void PreviewCard::show(const app::PreviewFeed &feed, const std::vector<app::Fact> &facts)
{
    m_facts->show(facts);
    m_feed = feed;
    m_card->setHeading(feed.heading);
    play();
    showStage();
    showMeasured();
}

// Decoding costs the same whether somebody looks or not, and OBS needs the computer.
void PreviewCard::play()
{
    if (isVisible() && !window()->isMinimized())
        m_player->play({m_feed.url, m_feed.token});
    else
        m_player->play({});
}

void PreviewCard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_watched != window()) {
        if (m_watched)
            m_watched->removeEventFilter(this);
        m_watched = window();
        m_watched->installEventFilter(this);
    }
    play();
}

void PreviewCard::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    play();
}

bool PreviewCard::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_watched && event->type() == QEvent::WindowStateChange)
        play();
    return QWidget::eventFilter(object, event);
}

void PreviewCard::showControls(const std::vector<app::SceneChoice> &scenes, const QString &panicText)
{
    m_scenes->show(scenes);
    m_panic->setText(panicText);
    m_panic->setVisible(!panicText.isEmpty());
    m_controls->setContentsMargins(14, 0, 14, m_scenes->isHidden() && panicText.isEmpty() ? 0 : 11);
}

void PreviewCard::pointAtMeters()
{
    m_meters->pointOut();
}

QString PreviewCard::stageWords() const
{
    switch (m_player->stage()) {
    case PreviewStage::Playing:
        return {};
    case PreviewStage::Stalled:
        return tr("No picture for %n s", nullptr, m_player->secondsWithoutPicture());
    case PreviewStage::Idle:
    case PreviewStage::Opening:
        break;
    }
    if (!m_feed.emptyText.isEmpty())
        return m_feed.emptyText;
    return m_feed.url.isEmpty() ? tr("No picture yet") : tr("The picture comes in a moment");
}

void PreviewCard::showStage()
{
    if (m_player->stage() == PreviewStage::Idle) {
        m_picture->clearImage();
        m_meters->clear();
    }
    m_picture->setWords(stageWords());
}

void PreviewCard::showMeasured()
{
    QString tag = m_feed.tag;
    if (m_player->stage() == PreviewStage::Playing && !m_player->pictureSize().isEmpty()) {
        tag = tr("%1p").arg(m_player->pictureSize().height());
        if (m_player->fps() > 0)
            tag = tr("%1 · %2 fps").arg(tag, QLocale().toString(std::round(m_player->fps())));
    }
    m_picture->setTag(tag);
    // Only of what viewers get: how late the private preview is concerns nobody.
    const auto delay = m_feed.token.empty() ? m_player->delaySeconds() : std::nullopt;
    m_card->setNote(delay ? tr("%1 s behind the room").arg(QLocale().toString(*delay, 'f', 1)) : m_feed.note);
}

} // namespace belfry::ui
