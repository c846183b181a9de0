#include "ui/widgets/StatePill.h"

#include "ui/widgets/Figures.h"
#include "ui/widgets/Tints.h"

#include <QAccessible>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace belfry::ui {
namespace {

constexpr int kPadding = 14;
constexpr int kShape = 10;
constexpr int kGap = 10;

QFont pillFont()
{
    QFont font = Theme::font(15, QFont::Bold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.9);
    return font;
}

bool isOnAir(app::AirState air)
{
    return air == app::AirState::OnAir || air == app::AirState::Ending;
}

Tint tintOf(const app::Header &header)
{
    const Tokens &t = Theme::tokens();
    if (isOnAir(header.air))
        return {t[Tone::OnAirFill], Qt::white};
    return softTint(header.tone);
}

} // namespace

StatePill::StatePill(QWidget *parent) : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(pillFont());
}

void StatePill::show(const app::Header &header)
{
    const bool isNews = header.air != m_header.air || header.word != m_header.word;
    m_header = header;
    m_clock = clock();
    write();
    setVisible(!header.word.isEmpty());
    updateGeometry();
    update();
    if (isNews && isVisible()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void StatePill::tick()
{
    const QString now = clock();
    if (now == m_clock)
        return;
    const bool wider = now.size() != m_clock.size();
    m_clock = now;
    write();
    if (wider)
        updateGeometry();
    update();
}

/// "ON AIR  00:42:17"
void StatePill::write()
{
    setText(m_clock.isEmpty() ? m_header.word : QStringLiteral("%1  %2").arg(m_header.word, m_clock));
}

QString StatePill::clock() const
{
    if (!m_header.onAirSince)
        return {};
    const qint64 total = std::max<qint64>(0, m_header.onAirSince->secsTo(QDateTime::currentDateTime()));
    const auto two = [](qint64 n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    return QStringLiteral("%1:%2:%3").arg(two(total / 3600), two(total / 60 % 60), two(total % 60));
}

QSize StatePill::sizeHint() const
{
    const QFontMetricsF metrics(pillFont());
    return {static_cast<int>(std::ceil(figuresWidth(metrics, text()))) + 2 * kPadding + kShape + kGap, 38};
}

void StatePill::drawShape(QPainter &painter, const QRectF &box) const
{
    switch (m_header.air) {
    case app::AirState::Ready:
    case app::AirState::OnAir:
        painter.drawEllipse(box);
        return;
    case app::AirState::GoingLive:
    case app::AirState::Unknown: {
        QPainterPath ring;
        ring.addEllipse(box);
        ring.addEllipse(box.adjusted(2.5, 2.5, -2.5, -2.5));
        painter.drawPath(ring);
        return;
    }
    case app::AirState::Ending:
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        return;
    case app::AirState::NotReady:
    case app::AirState::Interrupted:
        painter.drawPolygon(QPolygonF(
            {{box.center().x(), box.top() - 0.5}, {box.right() + 1, box.bottom()}, {box.left() - 1, box.bottom()}}));
        return;
    }
}

void StatePill::paintEvent(QPaintEvent *)
{
    const Tint tint = tintOf(m_header);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint.ground);
    painter.drawRoundedRect(rect(), 8, 8);
    painter.setBrush(tint.text);
    const QRect shape(kPadding, (height() - kShape) / 2, kShape, kShape);
    drawShape(painter, QStyle::visualRect(layoutDirection(), rect(), shape));
    painter.setPen(tint.text);
    painter.setFont(pillFont());
    const QRect words = rect().adjusted(kPadding + kShape + kGap, 0, -kPadding, 0);
    drawFigures(painter, QStyle::visualRect(layoutDirection(), rect(), words),
                QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft), text());
}

} // namespace belfry::ui
