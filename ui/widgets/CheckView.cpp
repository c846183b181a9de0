#include "ui/widgets/CheckView.h"

#include "ui/PlainTip.h"
#include "ui/widgets/Tints.h"

#include <QPainter>
#include <QStyle>

namespace belfry::ui {
namespace {

constexpr int kMark = 20;
constexpr int kGap = 9;
constexpr int kHeight = 24;

} // namespace

CheckView::CheckView(QWidget *parent) : QAbstractButton(parent)
{
    connect(this, &QAbstractButton::clicked, this,
            [this] { Q_EMIT ticked(m_item.id, m_item.state != app::CheckState::Done); });
}

QString CheckView::words() const
{
    return m_item.owner.isEmpty() ? m_item.text : m_item.text + QStringLiteral(" · ") + m_item.owner;
}

void CheckView::show(const app::CheckItem &item)
{
    m_item = item;
    setFont(Theme::font(14));
    const QString state = item.state == app::CheckState::Done       ? tr("done")
                          : item.state == app::CheckState::NeedsYou ? tr("needs you")
                                                                    : tr("open");
    setText(item.text);
    setEnabled(item.canTick);
    setFocusPolicy(item.canTick ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(item.canTick ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAccessibleName(QStringLiteral("%1: %2").arg(words(), state));
    setToolTip(plainTip(words()));
    updateGeometry();
    update();
}

QSize CheckView::sizeHint() const
{
    return {kMark + kGap + fontMetrics().horizontalAdvance(words()) + 2, kHeight};
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
    const QRect room = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(kMark + kGap, 0, 0, 0));
    const auto aligned = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    const QString shown = fontMetrics().elidedText(m_item.text, Qt::ElideRight, room.width());
    painter.drawText(room, aligned, shown);
    if (!m_item.owner.isEmpty()) {
        const int used = fontMetrics().horizontalAdvance(shown);
        const QRect rest = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(kMark + kGap + used, 0, 0, 0));
        painter.setPen(Theme::tokens()[Tone::TextDim]);
        painter.drawText(rest, aligned, fontMetrics().elidedText(QStringLiteral(" · ") + m_item.owner, Qt::ElideRight, rest.width()));
    }
    if (hasFocus()) {
        painter.setPen(QPen(Theme::tokens()[Tone::Bronze], 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

} // namespace belfry::ui
