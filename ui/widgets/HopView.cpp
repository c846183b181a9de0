#include "ui/widgets/HopView.h"

#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Pill.h"
#include "ui/widgets/Tints.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace belfry::ui {
namespace {

constexpr int kBadge = 38;

Tint badgeTint(const QString &id)
{
    const Tokens &t = Theme::tokens();
    if (id == QLatin1String("web"))
        return {t[Tone::PageSoft], t[Tone::PageText]};
    return {t[Tone::EncoderSoft], t[Tone::EncoderText]};
}

} // namespace

HopView::HopView(QWidget *parent)
    : QWidget(parent), m_badge(new QWidget), m_name(new ElidedLabel), m_line(new ElidedLabel), m_pill(new Pill)
{
    m_badge->setFixedSize(kBadge, kBadge);
    Theme::setFont(*m_name, 14, QFont::Bold);
    Theme::setFont(*m_line, 12);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(m_name);
    words->addWidget(m_line);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 13, 14, 14);
    row->setSpacing(11);
    row->addWidget(m_badge);
    row->addLayout(words, 1);
    row->addWidget(m_pill);
}

void HopView::show(const app::HopRow &row)
{
    m_row = row;
    m_name->setText(row.name);
    m_line->setText(row.line);
    m_line->setProperty("tone", row.lineNeedsYou ? QStringLiteral("warn") : QStringLiteral("dim"));
    m_line->style()->unpolish(m_line);
    m_line->style()->polish(m_line);
    m_pill->setText(row.pill);
    m_pill->setTone(row.pillTone);
    m_pill->setVisible(!row.pill.isEmpty());
    m_pill->updateGeometry();
    setAccessibleName(QStringLiteral("%1: %2").arg(row.name, row.pill));
    setAccessibleDescription(row.line);
    update();
}

void HopView::paintEvent(QPaintEvent *)
{
    const Tint tint = badgeTint(m_row.id);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(0, height() - 1, width(), 1, Theme::tokens()[Tone::Line]);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint.ground);
    painter.drawRoundedRect(m_badge->geometry(), 9, 9);
    painter.setPen(tint.text);
    painter.setFont(Theme::font(12, QFont::Bold));
    painter.drawText(m_badge->geometry(), Qt::AlignCenter, m_row.icon);
}

} // namespace belfry::ui
