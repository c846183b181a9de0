#include "ui/widgets/Charts.h"

#include "ui/Theme.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace belfry::ui {
namespace {

using app::ChartPoint;

constexpr double kGap = 6;
constexpr qint64 kHoleMs = 150'000; ///< points farther apart are not joined: nothing was measured between them
constexpr int kBarMost = 44;

/// 1, 2 or 5 times a power of ten, so that about three of them make `span`.
double stepFor(double span)
{
    const double rough = std::max(span, 1e-9) / 3;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough)
            return factor * power;
    }
    return 10 * power;
}

struct Scale {
    double low = 0;
    double high = 1;
    double step = 1;

    static Scale of(const std::vector<ChartPoint> &points, bool fromZero)
    {
        Scale scale;
        if (points.empty())
            return scale;
        const auto [least, most] = std::minmax_element(points.begin(), points.end(),
                                                       [](const ChartPoint &a, const ChartPoint &b) { return a.value < b.value; });
        const double from = fromZero ? 0 : least->value;
        scale.step = std::max(stepFor(most->value - from), fromZero ? 1.0 : 2.0);
        scale.low = std::floor(from / scale.step) * scale.step;
        scale.high = std::max(std::ceil(most->value / scale.step), scale.low / scale.step + 1) * scale.step;
        return scale;
    }
    double at(double value, const QRectF &plot) const { return plot.bottom() - (value - low) / (high - low) * plot.height(); }
};

void drawScale(QPainter &painter, const QRectF &box, const QRectF &plot, const Scale &scale, const Tokens &tokens)
{
    const QLocale locale;
    for (double value = scale.low; value <= scale.high + scale.step / 2; value += scale.step) {
        const double y = scale.at(value, plot);
        painter.setPen(QPen(tokens[Tone::Line], 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(tokens[Tone::TextDim]);
        const double height = QFontMetricsF(painter.font()).height();
        painter.drawText(QRectF(box.left(), y - height / 2, plot.left() - box.left() - kGap, height), Qt::AlignRight | Qt::AlignVCenter,
                         locale.toString(value, 'f', 0));
    }
}

void drawTimes(QPainter &painter, const QRectF &box, const QRectF &plot, const TimeChartShape &shape, const Tokens &tokens)
{
    static constexpr std::array kSteps = {1, 5, 10, 15, 30, 60, 120, 240, 480};
    const QFontMetricsF metrics(painter.font());
    const QLocale locale;
    const auto text = [&](const QDateTime &at) { return locale.toString(at.toLocalTime().time(), QLocale::ShortFormat); };
    const double width = metrics.horizontalAdvance(text(shape.end)) + 4 * kGap;
    const double span = std::max<double>(static_cast<double>(shape.begin.msecsTo(shape.end)), 1);
    const double minutes = span / 60'000;
    int step = kSteps.back();
    for (const int candidate : kSteps) {
        if (minutes / candidate * width <= plot.width()) {
            step = candidate;
            break;
        }
    }
    QDateTime at = shape.begin.toLocalTime();
    at.setTime(QTime(at.time().hour(), 0));
    painter.setPen(tokens[Tone::TextDim]);
    for (; at <= shape.end; at = at.addSecs(step * 60)) {
        const double x = plot.left() + static_cast<double>(shape.begin.msecsTo(at)) / span * plot.width();
        if (x < plot.left() - 1 || x > plot.right() + 1)
            continue;
        const double left = std::clamp(x - width / 2, box.left(), box.right() - width);
        painter.drawText(QRectF(left, plot.bottom() + 2, width, metrics.height() + 2), Qt::AlignCenter, text(at));
    }
}

void drawLine(QPainter &painter, const QRectF &plot, const TimeChartShape &shape, const Scale &scale, const Tokens &tokens)
{
    const double span = std::max<double>(static_cast<double>(shape.begin.msecsTo(shape.end)), 1);
    const auto x = [&](const QDateTime &at) {
        return std::clamp(plot.left() + static_cast<double>(shape.begin.msecsTo(at)) / span * plot.width(), plot.left(), plot.right());
    };
    for (const auto &[from, until] : shape.troubled) {
        const double left = x(from);
        painter.fillRect(QRectF(left, plot.top(), std::max(x(until) - left, 2.0), plot.height()), tokens[Tone::WarnSoft]);
    }
    const auto stretch = [&](std::size_t first, std::size_t last) {
        QPainterPath line(QPointF(x(shape.points[first].at), scale.at(shape.points[first].value, plot)));
        for (std::size_t i = first + 1; i <= last; ++i)
            line.lineTo(x(shape.points[i].at), scale.at(shape.points[i].value, plot));
        if (first == last)
            line.lineTo(x(shape.points[first].at) + 2, scale.at(shape.points[first].value, plot));
        QPainterPath below = line;
        below.lineTo(line.currentPosition().x(), plot.bottom());
        below.lineTo(x(shape.points[first].at), plot.bottom());
        QColor fill = tokens[Tone::Info];
        fill.setAlphaF(0.16F);
        painter.fillPath(below, fill);
        painter.strokePath(line, QPen(tokens[Tone::Info], 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    };
    std::size_t first = 0;
    for (std::size_t i = 1; i <= shape.points.size(); ++i) {
        if (i == shape.points.size() || shape.points[i - 1].at.msecsTo(shape.points[i].at) > kHoleMs) {
            stretch(first, i - 1);
            first = i;
        }
    }
}

} // namespace

void drawTimeChart(QPainter &painter, const QRectF &box, const TimeChartShape &shape, const Tokens &tokens, const QFont &font)
{
    if (shape.points.empty() || !shape.begin.isValid() || !shape.end.isValid())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const Scale scale = Scale::of(shape.points, shape.fromZero);
    const QLocale locale;
    const double numbers = std::max(metrics.horizontalAdvance(locale.toString(scale.high, 'f', 0)),
                                    metrics.horizontalAdvance(locale.toString(scale.low, 'f', 0)));
    const QRectF plot = box.adjusted(numbers + kGap, metrics.height() / 2, -kGap, -metrics.height() - 4);
    drawScale(painter, box, plot, scale, tokens);
    drawLine(painter, plot, shape, scale, tokens);
    drawTimes(painter, box, plot, shape, tokens);
    painter.restore();
}

void drawMonthChart(QPainter &painter, const QRectF &box, const std::vector<MonthBar> &bars, const Tokens &tokens, const QFont &font)
{
    if (bars.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    const double height = QFontMetricsF(font).height();
    double most = 0;
    for (const MonthBar &bar : bars)
        most = std::max(most, bar.value);
    const double cell = box.width() / static_cast<double>(bars.size());
    const double width = std::min<double>(cell * 0.6, kBarMost);
    const double room = box.height() - 2 * height - 6;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const double left = box.left() + cell * static_cast<double>(i);
        const double tall = most > 0 ? std::max(bars[i].value / most * room, 2.0) : 2;
        const QRectF bar(left + (cell - width) / 2, box.top() + height + 2 + room - tall, width, tall);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens[Tone::Info]);
        painter.drawRoundedRect(bar, 3, 3);
        painter.setPen(tokens[Tone::Text]);
        painter.drawText(QRectF(left, bar.top() - height - 1, cell, height), Qt::AlignCenter, bars[i].number);
        painter.setPen(tokens[Tone::TextDim]);
        painter.drawText(QRectF(left, box.bottom() - height, cell, height), Qt::AlignCenter,
                         QFontMetricsF(font).elidedText(bars[i].name, Qt::ElideRight, cell));
    }
    painter.restore();
}

TimeChart::TimeChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void TimeChart::show(TimeChartShape shape)
{
    if (shape == m_shape)
        return;
    m_shape = std::move(shape);
    update();
}

void TimeChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawTimeChart(painter, QRectF(rect()), m_shape, Theme::tokens(), Theme::font(11));
}

MonthChart::MonthChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void MonthChart::show(std::vector<MonthBar> bars)
{
    if (bars == m_bars)
        return;
    m_bars = std::move(bars);
    update();
}

void MonthChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawMonthChart(painter, QRectF(rect()), m_bars, Theme::tokens(), Theme::font(11));
}

} // namespace belfry::ui
