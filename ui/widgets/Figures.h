// Figures: drawing changing numbers so that no digit moves its neighbours. Qt before 6.7 cannot ask a font for its
// tabular figures, so every digit gets the cell of the widest one.
#pragma once

#include <QFontMetricsF>
#include <QLabel>
#include <QPainter>
#include <QString>

namespace belfry::ui {

double figuresWidth(const QFontMetricsF &metrics, const QString &text);
/// One line within `box`, aligned as asked (AlignLeading counts as left), in the painter's font and pen.
void drawFigures(QPainter &painter, const QRectF &box, Qt::Alignment alignment, const QString &text);

/// A one-line label whose digits keep their places.
class FigureLabel final : public QLabel {
    Q_OBJECT
public:
    using QLabel::QLabel;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace belfry::ui
