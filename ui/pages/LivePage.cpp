#include "ui/pages/LivePage.h"

#include "ui/widgets/AirButton.h"
#include "ui/widgets/ChecklistView.h"
#include "ui/widgets/FindingBanner.h"
#include "ui/widgets/PreviewCard.h"
#include "ui/widgets/SideColumn.h"
#include "ui/widgets/WhereItGoes.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace belfry::ui {
namespace {

constexpr int kEdge = 20;
constexpr int kGap = 12;
constexpr int kSidePercent = 29;
constexpr int kSideLeast = 330;
constexpr int kSideMost = 420;

} // namespace

LivePage::LivePage(QWidget *parent)
    : QWidget(parent), m_banner(new FindingBanner), m_preview(new PreviewCard), m_where(new WhereItGoes), m_side(new SideColumn(m_where)),
      m_checklist(new ChecklistView), m_button(new AirButton)
{
    auto *work = new QHBoxLayout;
    work->setSpacing(kGap);
    work->addWidget(m_preview, 1);
    work->addWidget(m_side);
    auto *upper = new QVBoxLayout;
    upper->setContentsMargins(kEdge, kGap, kEdge, kGap);
    upper->setSpacing(kGap);
    upper->addWidget(m_banner);
    upper->addLayout(work, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(upper, 1);
    all->addWidget(makeDock());

    connect(m_banner, &FindingBanner::fixPressed, this, &LivePage::fixPressed);
    connect(m_banner, &FindingBanner::nextPressed, this, &LivePage::nextFindingPressed);
    connect(m_button, &AirButton::goLivePressed, this, &LivePage::goLivePressed);
    connect(m_button, &AirButton::cancelPressed, this, &LivePage::cancelPressed);
    connect(m_button, &AirButton::heldToEnd, this, &LivePage::heldToEnd);
    connect(m_button, &AirButton::keepGoingPressed, this, &LivePage::keepGoingPressed);
    connect(m_banner, &FindingBanner::entered, this, &LivePage::entered);
    connect(m_where, &WhereItGoes::deedChosen, this, &LivePage::deedChosen);
    connect(m_where, &WhereItGoes::keyEntered, this, &LivePage::keyEntered);
    connect(m_checklist, &ChecklistView::ticked, this, &LivePage::ticked);
    connect(m_preview, &PreviewCard::sceneChosen, this, &LivePage::sceneChosen);
    connect(m_preview, &PreviewCard::panicPressed, this, &LivePage::panicPressed);
}

void LivePage::pointAtMeters()
{
    m_preview->pointAtMeters();
}

void LivePage::pressFix()
{
    m_banner->pressFix();
}

void LivePage::toggleDetails()
{
    m_banner->toggleDetails();
}

void LivePage::focusMainButton()
{
    m_button->setFocus(Qt::ShortcutFocusReason);
}

void LivePage::chooseScene(std::size_t at)
{
    if (at < m_scenes.size())
        Q_EMIT sceneChosen(m_scenes[at].name);
}

QWidget *LivePage::makeDock()
{
    auto *dock = new QWidget;
    dock->setObjectName(QStringLiteral("dock"));
    dock->setAttribute(Qt::WA_StyledBackground);
    dock->setMinimumHeight(132);
    auto *row = new QHBoxLayout(dock);
    row->setContentsMargins(kEdge, 12, kEdge - 4, 12);
    row->setSpacing(20);
    row->addWidget(m_checklist, 1);
    row->addWidget(m_button);
    return dock;
}

void LivePage::show(const app::LiveState &state)
{
    m_banner->show(state.banner, state.moreFindings);
    m_preview->show(state.preview, state.facts);
    m_preview->showControls(state.scenes, state.panicText);
    m_scenes = state.scenes;
    m_where->show(state.whereItGoes);
    m_checklist->show(state.checklist);
    m_button->show(state.button);
}

void LivePage::setPageAddress(const QUrl &address)
{
    m_where->setPageAddress(address);
}

void LivePage::addBeside(QWidget *card)
{
    m_side->setLower(card);
}

void LivePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_side->setFixedWidth(std::clamp(width() * kSidePercent / 100, kSideLeast, kSideMost));
}

} // namespace belfry::ui
