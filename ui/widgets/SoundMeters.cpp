#include "ui/widgets/SoundMeters.h"

#include "ui/Theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace belfry::ui {
namespace {

constexpr double kBarWidth = 12;
constexpr double kBarGap = 6;
constexpr std::size_t kBarsMost = 8;
constexpr float kRedDb = -5.0F;
constexpr float kAmberDb = -14.0F;
constexpr float kFallDbPerSecond = 24.0F;
constexpr qint64 kPeakHoldMs = 1500;
constexpr qint64 kSignalLostMs = 2000;
constexpr qint64 kDescribeEveryMs = 3000;
constexpr int kFrameMs = 50;
constexpr int kPointMs = 4000;

/// 0 at the floor, 1 at full scale.
double share(float db)
{
    return std::clamp((db - SoundMeters::kFloorDb) / -SoundMeters::kFloorDb, 0.0F, 1.0F);
}

} // namespace

SoundMeters::SoundMeters(QWidget *parent) : QWidget(parent), m_bars(2)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_clock.start();
    m_timer.setInterval(kFrameMs);
    connect(&m_timer, &QTimer::timeout, this, &SoundMeters::fall);
    m_pointing.setSingleShot(true);
    connect(&m_pointing, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    describe();
}

void SoundMeters::pointOut()
{
    m_pointing.start(kPointMs);
    update();
}

void SoundMeters::show(const std::vector<float> &peaksDb)
{
    if (peaksDb.empty())
        return;
    const std::size_t count = std::min(peaksDb.size(), kBarsMost);
    if (count != m_bars.size()) {
        m_bars.assign(count, {});
        updateGeometry();
    }
    const qint64 now = m_clock.elapsed();
    for (std::size_t i = 0; i < count; ++i) {
        Bar &bar = m_bars[i];
        const float level = std::clamp(peaksDb[i], kFloorDb, 0.0F);
        bar.level = std::max(bar.level, level);
        if (level >= bar.peak) {
            bar.peak = level;
            bar.peakAtMs = now;
        }
    }
    m_signal = true;
    m_shownAtMs = now;
    if (!m_timer.isActive()) {
        m_fellAtMs = now;
        m_timer.start();
    }
    update();
    describe();
}

void SoundMeters::clear()
{
    m_timer.stop();
    m_signal = false;
    std::fill(m_bars.begin(), m_bars.end(), Bar{});
    m_describedAtMs = m_clock.elapsed() - kDescribeEveryMs;
    update();
    describe();
}

float SoundMeters::levelDb(std::size_t channel) const
{
    return channel < m_bars.size() ? m_bars[channel].level : kFloorDb;
}

void SoundMeters::fall()
{
    const qint64 now = m_clock.elapsed();
    if (now - m_shownAtMs > kSignalLostMs) {
        clear();
        return;
    }
    const float drop = kFallDbPerSecond * static_cast<float>(now - m_fellAtMs) / 1000.0F;
    m_fellAtMs = now;
    for (Bar &bar : m_bars) {
        bar.level = std::max(kFloorDb, bar.level - drop);
        if (now - bar.peakAtMs > kPeakHoldMs)
            bar.peak = std::max(bar.level, bar.peak - drop);
    }
    update();
}

void SoundMeters::describe()
{
    const qint64 now = m_clock.elapsed();
    if (now - m_describedAtMs < kDescribeEveryMs)
        return;
    m_describedAtMs = now;
    setAccessibleName(tr("Sound level"));
    if (!m_signal) {
        setAccessibleDescription(tr("No sound arrives"));
        setToolTip(tr("No sound arrives"));
        return;
    }
    float loudest = kFloorDb;
    for (const Bar &bar : m_bars)
        loudest = std::max(loudest, bar.peak);
    const QString words = loudest <= kFloorDb ? tr("Silence") : tr("Peak %1 dB").arg(qRound(loudest));
    setAccessibleDescription(words);
    setToolTip(words);
}

QSize SoundMeters::sizeHint() const
{
    const double count = static_cast<double>(m_bars.size());
    return {static_cast<int>(count * kBarWidth + (count - 1) * kBarGap), 200};
}

void SoundMeters::drawBar(QPainter &painter, const QRectF &box, const Bar &bar) const
{
    const Tokens &t = Theme::tokens();
    QPainterPath shape;
    shape.addRoundedRect(box, 4, 4);
    painter.save();
    painter.setClipPath(shape);
    const auto y = [&box](float db) { return box.bottom() - share(db) * box.height(); };
    if (!m_signal) {
        painter.fillRect(box, t[Tone::Line]);
        painter.restore();
        return;
    }
    struct Zone {
        float from;
        float to;
        QColor color;
    };
    const Zone zones[] = {
        {kFloorDb, kAmberDb, t[Tone::Good]}, {kAmberDb, kRedDb, t[Tone::Warn]}, {kRedDb, 0.0F, t[Tone::OnAir]}};
    for (const Zone &zone : zones) {
        const QRectF area(box.left(), y(zone.to), box.width(), y(zone.from) - y(zone.to));
        QColor faint = zone.color;
        faint.setAlphaF(0.17F);
        painter.fillRect(area, faint);
        painter.fillRect(area.intersected(QRectF(box.left(), y(bar.level), box.width(), box.bottom() - y(bar.level))),
                         zone.color);
    }
    if (bar.peak > kFloorDb)
        painter.fillRect(QRectF(box.left(), y(bar.peak), box.width(), 2), t[Tone::Text]);
    painter.restore();
}

void SoundMeters::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double x = (width() - sizeHint().width()) / 2.0;
    for (const Bar &bar : m_bars) {
        drawBar(painter, QRectF(x, 0, kBarWidth, height()), bar);
        x += kBarWidth + kBarGap;
    }
    if (m_pointing.isActive()) {
        painter.setPen(QPen(Theme::tokens()[Tone::Bronze], 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
}

} // namespace belfry::ui
