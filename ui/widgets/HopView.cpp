#include "ui/widgets/HopView.h"

#include "ui/PlainTip.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Pill.h"
#include "ui/widgets/Tints.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace belfry::ui {
namespace {

constexpr int kBadge = 34;
constexpr int kDeeds = 32;
constexpr double kHistory = 11;
constexpr int kHistoryPoints = 60;

Tint badgeTint(const app::HopRow &row)
{
    const Tokens &t = Theme::tokens();
    if (row.id == QLatin1String("web"))
        return {t[Tone::PageSoft], t[Tone::PageText]};
    if (row.preset.startsWith(QLatin1String("youtube")))
        return {t[Tone::OnAirSoft], t[Tone::OnAirText]};
    if (row.preset == QLatin1String("facebook"))
        return {t[Tone::QuietSoft], t[Tone::Info]};
    return {t[Tone::EncoderSoft], t[Tone::EncoderText]};
}

} // namespace

HopView::HopView(QWidget *parent)
    : QWidget(parent), m_badge(new QWidget), m_name(new ElidedLabel), m_line(new ElidedLabel), m_trouble(new QLabel), m_pill(new Pill),
      m_deeds(new QToolButton)
{
    m_badge->setFixedSize(kBadge, kBadge);
    Theme::setFont(*m_name, 14, QFont::Bold);
    Theme::setFont(*m_line, 12);
    m_line->setProperty("tone", QStringLiteral("dim"));
    Theme::setFont(*m_trouble, 12);
    m_trouble->setWordWrap(true); // what somebody must do is not cut short
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setProperty("tone", QStringLiteral("warn"));
    m_trouble->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(m_name);
    words->addWidget(m_line);
    words->addWidget(m_trouble);
    auto *row = new QHBoxLayout;
    row->setSpacing(11);
    row->addWidget(m_badge);
    row->addLayout(words, 1);
    row->addWidget(m_pill);
    row->addWidget(m_deeds);
    m_deeds->setProperty("deeds", true);
    m_deeds->setFixedWidth(kDeeds); // a tool button keeps room for an arrow that this one has not
    m_deeds->setText(QStringLiteral("⋯"));
    m_deeds->setPopupMode(QToolButton::InstantPopup);
    m_deeds->setMenu(new QMenu(m_deeds));
    m_deeds->setFocusPolicy(Qt::StrongFocus);
    m_deeds->hide();
    m_entry = makeEntry();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(14, 11, 14, 12);
    all->setSpacing(9);
    all->addLayout(row);
    all->addWidget(m_entry);
}

QWidget *HopView::makeEntry()
{
    auto *entry = new QWidget;
    m_key = new QLineEdit;
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setPlaceholderText(tr("New key"));
    m_key->setMaxLength(4096);
    m_save = new QPushButton(tr("Save"));
    m_save->setProperty("slim", true);
    auto *row = new QHBoxLayout(entry);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_key, 1);
    row->addWidget(m_save);
    entry->hide();
    const auto take = [this] {
        const QString key = m_key->text().trimmed();
        m_key->clear();
        m_entry->hide();
        m_deeds->setFocus();
        if (!key.isEmpty())
            Q_EMIT keyEntered(m_row.id, key);
    };
    connect(m_save, &QPushButton::clicked, this, take);
    connect(m_key, &QLineEdit::returnPressed, this, take);
    return entry;
}

void HopView::choose(app::HopDeed::Kind deed)
{
    if (deed != app::HopDeed::Kind::PasteKey) {
        Q_EMIT deedChosen(m_row.id, deed);
        return;
    }
    m_entry->show();
    m_key->setAccessibleName(tr("New key for %1").arg(m_row.name));
    m_key->setFocus();
}

bool HopView::isInUse() const
{
    return !m_entry->isHidden() || m_deeds->menu()->isVisible();
}

QWidget *HopView::followInTabs(QWidget *before)
{
    for (QWidget *next : {static_cast<QWidget *>(m_deeds), static_cast<QWidget *>(m_key), static_cast<QWidget *>(m_save)}) {
        if (before)
            setTabOrder(before, next);
        before = next;
    }
    return before;
}

void HopView::show(const app::HopRow &row)
{
    if (row.deeds != m_inMenu && !m_deeds->menu()->isVisible()) { // never under somebody's pointer
        m_inMenu = row.deeds;
        m_deeds->menu()->clear();
        for (const app::HopDeed &deed : row.deeds) {
            connect(m_deeds->menu()->addAction(deed.text), &QAction::triggered, this,
                    [this, kind = deed.kind] { choose(kind); });
        }
    }
    m_deeds->setVisible(!row.deeds.empty());
    m_deeds->setAccessibleName(tr("What to do about %1").arg(row.name));
    m_deeds->setToolTip(plainTip(m_deeds->accessibleName()));
    m_row = row;
    m_name->setText(row.name);
    m_line->setText(row.line);
    m_trouble->setText(row.line);
    m_line->setVisible(!row.lineNeedsYou);
    m_trouble->setVisible(row.lineNeedsYou);
    m_pill->setText(row.pill);
    m_pill->setTone(row.pillTone);
    m_pill->setVisible(!row.pill.isEmpty());
    m_pill->updateGeometry();
    setAccessibleName(QStringLiteral("%1: %2").arg(row.name, row.pill));
    setAccessibleDescription(row.line);
    update();
}

/// The last minute along the foot of the row: a fall is seen, its number is in the line above.
void HopView::drawHistory(QPainter &painter) const
{
    const auto most = std::max_element(m_row.history.begin(), m_row.history.end());
    if (m_row.history.size() < 2 || *most <= 0)
        return;
    const QRectF box(m_badge->geometry().right() + 12.0, height() - kHistory - 1.0, width() - m_badge->geometry().right() - 26.0, kHistory);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF area = mirrored ? QRectF(14, box.top(), m_badge->geometry().left() - 26.0, kHistory) : box;
    QPolygonF line;
    const double step = area.width() / (kHistoryPoints - 1);
    const std::size_t count = std::min<std::size_t>(m_row.history.size(), kHistoryPoints);
    for (std::size_t i = 0; i < count; ++i) {
        const int value = m_row.history[m_row.history.size() - count + i];
        const double back = static_cast<double>(count - 1 - i) * step;
        line << QPointF(mirrored ? area.left() + back : area.right() - back, area.bottom() - area.height() * value / (*most * 1.1));
    }
    const Tokens &t = Theme::tokens();
    QColor color = m_row.pillTone == app::Tone::NeedsYou ? t[Tone::Warn] : t[Tone::Good];
    color.setAlphaF(0.75F);
    painter.setPen(QPen(color, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

void HopView::paintEvent(QPaintEvent *)
{
    const Tint tint = badgeTint(m_row);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(0, height() - 1, width(), 1, Theme::tokens()[Tone::Line]);
    drawHistory(painter);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint.ground);
    painter.drawRoundedRect(m_badge->geometry(), 9, 9);
    painter.setPen(tint.text);
    painter.setFont(Theme::font(12, QFont::Bold));
    painter.drawText(m_badge->geometry(), Qt::AlignCenter, m_row.icon);
}

} // namespace belfry::ui
