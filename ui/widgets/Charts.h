// Charts: how a measurement went over a service, and from month to month, drawn the same on the page and on paper.
#pragma once

#include "app/ServiceReport.h"
#include "ui/Tokens.h"

#include <QWidget>

#include <utility>
#include <vector>

class QPainter;

namespace belfry::ui {

/// What is drawn. Value.
struct TimeChartShape {
    std::vector<app::ChartPoint> points;
    QDateTime begin;
    QDateTime end;
    std::vector<std::pair<QDateTime, QDateTime>> troubled; ///< marked behind the line
    bool fromZero = true; ///< the scale begins at nothing; otherwise around what was measured

    bool operator==(const TimeChartShape &) const = default;
};
/// Time runs from left to right in every language. `font` is that of the numbers beside it.
void drawTimeChart(QPainter &painter, const QRectF &box, const TimeChartShape &shape, const Tokens &tokens, const QFont &font);

/// What was measured over a service. Gui thread; what it says to a screen reader is for its owner to set.
class TimeChart final : public QWidget {
    Q_OBJECT
public:
    explicit TimeChart(QWidget *parent = nullptr);

    void show(TimeChartShape shape);
    QSize sizeHint() const override { return {480, 150}; }
    QSize minimumSizeHint() const override { return {160, 110}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TimeChartShape m_shape;
};

/// A bar for each month, with its number above. Value.
struct MonthBar {
    QString name;
    double value = 0;
    QString number; ///< as it is written

    bool operator==(const MonthBar &) const = default;
};
void drawMonthChart(QPainter &painter, const QRectF &box, const std::vector<MonthBar> &bars, const Tokens &tokens, const QFont &font);

class MonthChart final : public QWidget {
    Q_OBJECT
public:
    explicit MonthChart(QWidget *parent = nullptr);

    void show(std::vector<MonthBar> bars);
    QSize sizeHint() const override { return {480, 120}; }
    QSize minimumSizeHint() const override { return {160, 100}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<MonthBar> m_bars;
};

} // namespace belfry::ui
