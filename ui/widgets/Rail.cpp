#include "ui/widgets/Rail.h"

#include "ui/Theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace belfry::ui {
namespace {

constexpr int kWidth = 76;
constexpr int kBell = 40;

QLabel *bellMark()
{
    auto *bell = new QLabel;
    bell->setPixmap(QIcon(QStringLiteral(":/icons/bell.svg")).pixmap(kBell, kBell));
    bell->setFixedSize(kBell, kBell);
    bell->setAccessibleName(QStringLiteral("Belfry"));
    return bell;
}

} // namespace

Rail::Rail(QWidget *parent) : QWidget(parent), m_pages(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("rail"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(kWidth);
    setAccessibleName(tr("Pages"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 16);
    column->setSpacing(6);
    column->addWidget(bellMark(), 0, Qt::AlignHCenter);
    column->addSpacing(10);
    column->addWidget(addPage(Live, tr("Live")), 0, Qt::AlignHCenter);
    column->addStretch();
    column->addWidget(addPage(Settings, tr("Settings")), 0, Qt::AlignHCenter);
    drawIcons();
    select(Live);
    connect(m_pages, &QButtonGroup::idClicked, this, &Rail::selected);
}

QToolButton *Rail::addPage(Page page, const QString &name)
{
    auto *button = new QToolButton;
    button->setProperty("rail", true);
    button->setText(name);
    button->setAccessibleName(name);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIconSize(QSize(22, 22));
    button->setFixedSize(64, 58);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    m_pages->addButton(button, page);
    return button;
}

void Rail::drawIcons()
{
    m_pages->button(Live)->setIcon(Theme::icon(QStringLiteral("live"), Tone::TextDim, Tone::Text));
    m_pages->button(Settings)->setIcon(Theme::icon(QStringLiteral("settings"), Tone::TextDim, Tone::Text));
}

void Rail::select(Page page)
{
    m_pages->button(page)->setChecked(true);
}

void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        setProperty("mirrored", layoutDirection() == Qt::RightToLeft);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) && m_pages->button(Settings))
        drawIcons();
}

} // namespace belfry::ui
