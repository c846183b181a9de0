#include "ui/widgets/OccurrenceCard.h"

#include "ui/PlainTip.h"
#include "ui/models/OccurrencesModel.h"
#include "ui/widgets/Tints.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace belfry::ui {
namespace {

constexpr int kPad = 8;
constexpr int kPillPad = 6;
constexpr int kLeast = 72;

QFont titleFont(bool isSkipped)
{
    QFont font = Theme::font(13, QFont::DemiBold);
    font.setStrikeOut(isSkipped);
    return font;
}

/// Lays `text` out in `width`, broken between words, inside one only where it is wider than that, and draws it when there is a
/// painter. The size it takes.
QSizeF wrapped(const QFont &font, const QString &text, int width, QPainter *painter = nullptr, const QRect &within = {})
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(QGuiApplication::layoutDirection());
    // A line of a layout knows no leading side.
    option.setAlignment(QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0, widest = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
        widest = std::max(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, within.topLeft());
    return {widest, height};
}

/// Of the longest word: narrower than that it is broken inside.
int wordWidth(const QFont &font, const QString &text)
{
    const QFontMetrics metrics(font);
    int widest = 0;
    for (const QString &word : text.split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word) + 1);
    return widest;
}

int heightOf(const QFont &font, const QString &text, int width)
{
    return static_cast<int>(std::ceil(wrapped(font, text, width).height()));
}

} // namespace

OccurrenceCard::OccurrenceCard(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void OccurrenceCard::show(const app::OccurrenceRow &row)
{
    m_row = row;
    setText(row.title);
    setAccessibleName(OccurrencesModel::spoken(row));
    setAccessibleDescription(row.note);
    setToolTip(plainTip(row.note));
    updateGeometry();
    update();
}

void OccurrenceCard::setWidthMost(int width)
{
    m_widthMost = width;
    updateGeometry();
}

int OccurrenceCard::heightForWidth(int width) const
{
    const int inner = std::max(20, width - 2 * kPad);
    int height = 2 * kPad + heightOf(Theme::font(12), m_row.when, inner) + 2 + heightOf(titleFont(false), m_row.title, inner);
    if (!m_row.pill.isEmpty())
        height += 6 + heightOf(Theme::font(12, QFont::DemiBold), m_row.pill, inner - 2 * kPillPad) + 5;
    return height;
}

QSize OccurrenceCard::sizeHint() const
{
    return {110, heightForWidth(110)};
}

QSize OccurrenceCard::minimumSizeHint() const
{
    const QFont bold = Theme::font(12, QFont::DemiBold);
    const int words = std::max({wordWidth(Theme::font(12), m_row.when), wordWidth(titleFont(false), m_row.title),
                                wordWidth(bold, m_row.pill) + 2 * kPillPad});
    const int least = std::clamp(words + 2 * kPad, kLeast, std::max(kLeast, m_widthMost));
    return {least, heightForWidth(std::max(least, width()))};
}

void OccurrenceCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marked = isChecked() || hasFocus();
    painter.setPen(QPen(marked ? t[Tone::Bronze] : t[Tone::Outline], hasFocus() ? 3 : isChecked() ? 2 : 1));
    painter.setBrush(underMouse() ? t[Tone::QuietSoft] : t[Tone::Raised]);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 8, 8);
    const int inner = width() - 2 * kPad;
    int y = kPad;
    const auto write = [&](const QFont &font, const QString &text, const QColor &color) {
        painter.setPen(color);
        y += static_cast<int>(std::ceil(wrapped(font, text, inner, &painter, QRect(kPad, y, inner, 0)).height()));
    };
    write(Theme::font(12), m_row.when, t[Tone::TextDim]);
    y += 2;
    write(titleFont(m_row.isSkipped), m_row.title, m_row.isSkipped ? t[Tone::TextDim] : t[Tone::Text]);
    if (m_row.pill.isEmpty())
        return;
    y += 6;
    const QFont font = Theme::font(12, QFont::DemiBold);
    const int room = inner - 2 * kPillPad;
    const QSizeF size = wrapped(font, m_row.pill, room);
    const Tint tint = softTint(m_row.pillTone);
    const QRect box = QStyle::visualRect(layoutDirection(), rect(), QRect(kPad, y, static_cast<int>(std::ceil(size.width())) + 2 * kPillPad,
                                                                          static_cast<int>(std::ceil(size.height())) + 5));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint.ground);
    painter.drawRoundedRect(box, 7, 7);
    painter.setPen(tint.text);
    const int from = layoutDirection() == Qt::RightToLeft ? box.right() + 1 - kPillPad - room : box.left() + kPillPad;
    wrapped(font, m_row.pill, room, &painter, QRect(from, y + 2, room, 0));
}

} // namespace belfry::ui
