#include "ui/widgets/CheckView.h"

#include "ui/widgets/Tints.h"

#include <QPainter>
#include <QStyle>

namespace belfry::ui {
namespace {

constexpr int kMark = 20;
constexpr int kGap = 9;
constexpr int kHeight = 24;

} // namespace

void CheckView::show(const app::CheckItem &item)
{
    m_item = item;
    setFont(Theme::font(14));
    const QString state = item.state == app::CheckState::Done       ? tr("done")
                          : item.state == app::CheckState::NeedsYou ? tr("needs you")
                                                                    : tr("open");
    setText(item.text);
    setAccessibleName(QStringLiteral("%1: %2").arg(item.text, state));
    setToolTip(item.text);
    updateGeometry();
    update();
}

QSize CheckView::sizeHint() const
{
    return {kMark + kGap + fontMetrics().horizontalAdvance(m_item.text) + 2, kHeight};
}

void CheckView::drawMark(QPainter &painter, const QRectF &box) const
{
    const Tokens &t = Theme::tokens();
    if (m_item.state == app::CheckState::Open) {
        painter.setPen(QPen(t[Tone::Outline], 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
        return;
    }
    const bool done = m_item.state == app::CheckState::Done;
    const Tint tint = softTint(done ? app::Tone::Good : app::Tone::NeedsYou);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint.ground);
    painter.drawEllipse(box);
    if (done) {
        painter.setPen(QPen(tint.text, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF c = box.center();
        painter.drawPolyline(QPolygonF({c + QPointF(-3.8, 0.4), c + QPointF(-1.1, 3.0), c + QPointF(3.9, -2.8)}));
        return;
    }
    painter.setPen(tint.text);
    painter.setFont(Theme::font(13, QFont::ExtraBold));
    painter.drawText(box, Qt::AlignCenter, QStringLiteral("!"));
}

void CheckView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect mark(0, (height() - kMark) / 2, kMark, kMark);
    drawMark(painter, QStyle::visualRect(layoutDirection(), rect(), mark));
    painter.setPen(Theme::tokens()[Tone::Text]);
    painter.setFont(font());
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(kMark + kGap, 0, 0, 0));
    const QString shown = fontMetrics().elidedText(m_item.text, Qt::ElideRight, words.width());
    painter.drawText(
        words, static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), shown);
}

} // namespace belfry::ui
