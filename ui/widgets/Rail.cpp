#include "ui/widgets/Rail.h"

#include "ui/Theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace belfry::ui {
namespace {

constexpr int kButton = 72; ///< wide; more where a language needs it
constexpr int kAside = 2;
constexpr int kBell = 40;

QLabel *bellMark()
{
    auto *bell = new QLabel;
    bell->setPixmap(QIcon(QStringLiteral(":/icons/bell.svg")).pixmap(kBell, kBell));
    bell->setFixedSize(kBell, kBell);
    bell->setAccessibleName(QStringLiteral("Belfry"));
    return bell;
}

/// A page's button, with a mark where something there needs a person.
class RailButton final : public QToolButton {
public:
    void setMarked(bool marked)
    {
        if (std::exchange(m_isMarked, marked) != marked)
            update();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QToolButton::paintEvent(event);
        if (!m_isMarked)
            return;
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const QRectF mark(width() / 2.0 + (mirrored ? -kMark - kMarkAside : kMarkAside), kMarkTop, kMark, kMark);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::tokens()[Tone::Warn]);
        painter.drawEllipse(mark);
        painter.setPen(Theme::tokens()[Tone::OnWarn]);
        painter.setFont(Theme::font(11, QFont::ExtraBold));
        painter.drawText(mark, Qt::AlignCenter, QStringLiteral("!"));
    }

private:
    static constexpr double kMark = 16;
    static constexpr double kMarkAside = 7; ///< from the middle: over the corner of the icon
    static constexpr double kMarkTop = 4;

    bool m_isMarked = false;
};

} // namespace

Rail::Rail(QWidget *parent) : QWidget(parent), m_pages(new QButtonGroup(this)), m_upper(new QVBoxLayout), m_lower(new QVBoxLayout)
{
    setObjectName(QStringLiteral("rail"));
    setProperty("mirrored", isRightToLeft());
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(buttonWidth() + 2 * kAside);
    setAccessibleName(tr("Pages"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 16);
    column->setSpacing(6);
    column->addWidget(bellMark(), 0, Qt::AlignHCenter);
    column->addSpacing(10);
    column->addLayout(m_upper);
    column->addStretch();
    column->addLayout(m_lower);
    m_upper->setSpacing(6);
    connect(m_pages, &QButtonGroup::idClicked, this, &Rail::selected);
}

QString Rail::nameOf(Page page)
{
    switch (page) {
    case Live:
        return tr("Live");
    case Services:
        return tr("Services");
    case Places:
        return tr("Places");
    case Chat:
        return tr("Chat");
    case Reports:
        return tr("Reports");
    case Settings:
        return tr("Settings");
    }
    return {};
}

int Rail::buttonWidth()
{
    const QFontMetrics metrics(Theme::font(11));
    int widest = kButton;
    for (const Page page : {Live, Services, Places, Chat, Reports, Settings})
        widest = std::max(widest, metrics.horizontalAdvance(nameOf(page)) + 10);
    return widest;
}

void Rail::add(Page page)
{
    auto *button = new RailButton;
    button->setProperty("rail", true);
    button->setText(nameOf(page));
    button->setAccessibleName(nameOf(page));
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIconSize(QSize(22, 22));
    button->setFixedSize(buttonWidth(), 58);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    QVBoxLayout &column = page == Settings ? *m_lower : *m_upper;
    int at = 0;
    QWidget *before = nullptr;
    for (QAbstractButton *other : m_pages->buttons()) {
        if (m_pages->id(other) < page && column.indexOf(other) >= 0) {
            ++at;
            if (!before || m_pages->id(other) > m_pages->id(qobject_cast<QAbstractButton *>(before)))
                before = other;
        }
    }
    m_pages->addButton(button, page);
    column.insertWidget(at, button, 0, Qt::AlignHCenter);
    if (before)
        setTabOrder(before, button);
    drawIcons();
}

void Rail::drawIcons()
{
    static constexpr const char *kIcons[] = {"live", "services", "places", "chat", "reports", "settings"};
    for (QAbstractButton *button : m_pages->buttons())
        button->setIcon(Theme::icon(QString::fromLatin1(kIcons[m_pages->id(button)]), Tone::TextDim, Tone::Text));
}

void Rail::select(Page page)
{
    if (QAbstractButton *button = m_pages->button(page))
        button->setChecked(true);
}

void Rail::setNeedsYou(Page page, bool needsYou)
{
    auto *button = static_cast<RailButton *>(m_pages->button(page));
    if (!button)
        return;
    button->setMarked(needsYou);
    button->setAccessibleName(needsYou ? tr("%1, needs you", "a page of the window").arg(nameOf(page)) : nameOf(page));
}

void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        setProperty("mirrored", layoutDirection() == Qt::RightToLeft);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        drawIcons();
}

} // namespace belfry::ui
