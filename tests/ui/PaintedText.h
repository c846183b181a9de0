// PaintedText: every piece of text a window draws, by a label, a button or a delegate alike: where it stands, and in which colour.
#pragma once

#include <QColor>
#include <QImage>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

class QWidget;

namespace belfry::test {

/// A run of text as it went to the painter. Value; `by` lives as long as the window's widgets.
struct PaintedText {
    QString text;
    QRectF box;  ///< from the top of its letters to their foot, as wide as they run; in the window
    QRectF room; ///< what of it can be seen: its widget, those around it, and what the painter clips to
    QColor color;
    const QWidget *by = nullptr;
};

/// Paints the window once more, onto nothing. GUI thread.
std::vector<PaintedText> paintedTexts(QWidget &window);

/// Those that stand out of what can be seen, or were shortened with an ellipsis. What scrolls may be cut where it scrolls, and a
/// line that shows what other people wrote (ElidedLabel) may be shortened where its own words are no longer.
QStringList cutTexts(const std::vector<PaintedText> &texts);

/// Those whose own colour has less than 4.5:1 with what lies behind them in `image`, a picture of the same window. What is
/// switched off may be pale.
QStringList faintTexts(const std::vector<PaintedText> &texts, const QImage &image);

} // namespace belfry::test
