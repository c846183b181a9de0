#include "ui/widgets/OccurrenceCard.h"

#include "ui/models/OccurrencesModel.h"
#include "ui/widgets/Tints.h"

#include <QPainter>
#include <QStyle>

namespace belfry::ui {
namespace {

constexpr int kPad = 9;

QFont titleFont()
{
    return Theme::font(14, QFont::DemiBold);
}

int wrappedHeight(const QFont &font, const QString &text, int width)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 2000), Qt::TextWordWrap | Qt::TextWrapAnywhere, text).height();
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
    setToolTip(row.note);
    updateGeometry();
    update();
}

int OccurrenceCard::heightForWidth(int width) const
{
    const int inner = qMax(20, width - 2 * kPad);
    int height = 2 * kPad + QFontMetrics(Theme::font(12)).height() + 2 + wrappedHeight(titleFont(), m_row.title, inner);
    if (!m_row.pill.isEmpty())
        height += 6 + wrappedHeight(Theme::font(12, QFont::DemiBold), m_row.pill, inner - 12) + 6;
    return height;
}

QSize OccurrenceCard::sizeHint() const
{
    return {110, heightForWidth(110)};
}

QSize OccurrenceCard::minimumSizeHint() const
{
    return {72, heightForWidth(qMax(72, width()))};
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
    const int flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop)) | Qt::TextWordWrap | Qt::TextWrapAnywhere;
    int y = kPad;
    const QFont small = Theme::font(12);
    painter.setFont(small);
    painter.setPen(t[Tone::TextDim]);
    painter.drawText(QRect(kPad, y, inner, QFontMetrics(small).height()), flags, QFontMetrics(small).elidedText(m_row.when, Qt::ElideRight, inner));
    y += QFontMetrics(small).height() + 2;
    QFont font = titleFont();
    font.setStrikeOut(m_row.isSkipped);
    const int titleHeight = wrappedHeight(font, m_row.title, inner);
    painter.setFont(font);
    painter.setPen(m_row.isSkipped ? t[Tone::TextDim] : t[Tone::Text]);
    painter.drawText(QRect(kPad, y, inner, titleHeight), flags, m_row.title);
    y += titleHeight + 6;
    if (m_row.pill.isEmpty())
        return;
    const QFont pillFont = Theme::font(12, QFont::DemiBold);
    const Tint tint = softTint(m_row.pillTone);
    const QRect words = QFontMetrics(pillFont).boundingRect(QRect(0, 0, inner - 12, 2000), Qt::TextWordWrap | Qt::TextWrapAnywhere, m_row.pill);
    const QRect box = QStyle::visualRect(layoutDirection(), rect(), QRect(kPad, y, words.width() + 12, words.height() + 5));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint.ground);
    painter.drawRoundedRect(box, 7, 7);
    painter.setPen(tint.text);
    painter.setFont(pillFont);
    painter.drawText(box.adjusted(6, 2, -6, -2), Qt::AlignCenter | Qt::TextWordWrap | Qt::TextWrapAnywhere, m_row.pill);
}

} // namespace belfry::ui
