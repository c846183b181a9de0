#include "ui/widgets/Figures.h"

#include "ui/Bidi.h"

#include <QGuiApplication>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace belfry::ui {
namespace {

double digitCell(const QFontMetricsF &metrics)
{
    double widest = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QLatin1Char(digit)));
    return widest;
}

/// Calls visit(run, width) for each digit alone and each run of other characters.
template <typename Visit>
void eachRun(const QFontMetricsF &metrics, const QString &text, Visit visit)
{
    const double cell = digitCell(metrics);
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at].isDigit()) {
            visit(text.mid(at, 1), cell);
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && !text[end].isDigit())
            ++end;
        const QString run = text.mid(at, end - at);
        visit(run, metrics.horizontalAdvance(run));
        at = end;
    }
}

/// With each digit as the widest of its kind.
QString atItsWidest(const QFontMetricsF &metrics, QString text)
{
    for (QChar &letter : text) {
        if (!letter.isDigit())
            continue;
        const char16_t zero = letter.unicode() - static_cast<char16_t>(letter.digitValue());
        for (char16_t digit = zero; digit < zero + 10; ++digit) {
            if (metrics.horizontalAdvance(QChar(digit)) > metrics.horizontalAdvance(letter))
                letter = QChar(digit);
        }
    }
    return text;
}

} // namespace

double figuresWidth(const QFontMetricsF &metrics, const QString &text)
{
    if (hasRightToLeft(text))
        return metrics.horizontalAdvance(atItsWidest(metrics, text)); // its runs stand in another order than they are written
    double width = 0;
    eachRun(metrics, text, [&width](const QString &, double run) { width += run; });
    return width;
}

void drawFigures(QPainter &painter, const QRectF &box, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    double x = box.left();
    const double spare = box.width() - figuresWidth(metrics, text);
    if (alignment & Qt::AlignRight)
        x += spare;
    else if (alignment & Qt::AlignHCenter)
        x += spare / 2;
    if (hasRightToLeft(text)) {
        // By itself a painter takes the direction of the first letter, and one that stands in an isolate does not count.
        const Qt::LayoutDirection before = painter.layoutDirection();
        painter.setLayoutDirection(QGuiApplication::layoutDirection());
        painter.drawText(box, static_cast<int>(alignment | Qt::AlignVCenter | Qt::AlignAbsolute), text);
        painter.setLayoutDirection(before);
        return;
    }
    const double baseline = box.top() + (box.height() + metrics.ascent() - metrics.descent()) / 2;
    eachRun(metrics, text, [&](const QString &run, double width) {
        const double inset = run.size() == 1 ? (width - metrics.horizontalAdvance(run)) / 2 : 0;
        painter.drawText(QPointF(x + inset, baseline), run);
        x += width;
    });
}

QSize FigureLabel::sizeHint() const
{
    const QFontMetricsF metrics(font());
    const QMargins m = contentsMargins();
    return {static_cast<int>(std::ceil(figuresWidth(metrics, text()))) + m.left() + m.right(),
            static_cast<int>(std::ceil(metrics.height())) + m.top() + m.bottom()};
}

void FigureLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(palette().color(foregroundRole()));
    drawFigures(painter, contentsRect(), QStyle::visualAlignment(layoutDirection(), alignment()), text());
}

} // namespace belfry::ui
