#include "ui/widgets/Pill.h"

#include "ui/widgets/Tints.h"

#include <QPainter>

namespace belfry::ui {

Pill::Pill(QWidget *parent) : QLabel(parent)
{
    setFont(Theme::font(12, QFont::DemiBold));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::setTone(app::Tone tone)
{
    m_tone = tone;
    update();
}

QSize Pill::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 20, fontMetrics().height() + 9};
}

void Pill::paintEvent(QPaintEvent *)
{
    const Tint tint = softTint(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint.ground);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setPen(tint.text);
    painter.setFont(font());
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace belfry::ui
