#include "ui/widgets/OccurrenceDelegate.h"

#include "ui/Bidi.h"
#include "ui/models/OccurrencesModel.h"
#include "ui/widgets/Tints.h"

#include <QPainter>
#include <QStyle>

namespace belfry::ui {
namespace {

constexpr int kHeight = 66;
constexpr int kGap = 8;
constexpr int kInset = 16;

} // namespace

QSize OccurrenceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {240, kHeight + kGap};
}

void OccurrenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = Theme::tokens();
    const QRect card = option.rect.adjusted(1, 1, -1, -kGap);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = selected && option.state.testFlag(QStyle::State_HasFocus);
    painter->setPen(QPen(selected ? t[Tone::Bronze] : t[Tone::Line], focused ? 3 : selected ? 2 : 1));
    painter->setBrush(t[Tone::Panel]);
    painter->drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    const auto words = [&](const QRect &box, const QString &text, QFont font, const QColor &color) {
        painter->setFont(font);
        painter->setPen(color);
        painter->setLayoutDirection(hasRightToLeft(text) ? option.direction : Qt::LeftToRight);
        painter->drawText(QStyle::visualRect(option.direction, card, box),
                          static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                          QFontMetrics(font).elidedText(ownSeparators(text), Qt::ElideRight, box.width()));
    };
    const QString pill = index.data(OccurrencesModel::PillRole).toString();
    int end = card.right() - kInset;
    if (!pill.isEmpty()) {
        const QFont font = Theme::font(12, QFont::DemiBold);
        const int width = QFontMetrics(font).horizontalAdvance(pill) + 22;
        end -= width;
        const Tint tint = softTint(static_cast<app::Tone>(index.data(OccurrencesModel::ToneRole).toInt()));
        const QRect box = QStyle::visualRect(option.direction, card, QRect(end, card.center().y() - 13, width, 26));
        painter->setPen(Qt::NoPen);
        painter->setBrush(tint.ground);
        painter->drawRoundedRect(box, 13, 13);
        painter->setPen(tint.text);
        painter->setFont(font);
        painter->drawText(box, Qt::AlignCenter, pill);
        end -= 12;
    }
    const bool skipped = index.data(OccurrencesModel::SkippedRole).toBool();
    QFont title = Theme::font(15, QFont::DemiBold);
    title.setStrikeOut(skipped);
    const int dateWidth = qBound(130, card.width() * 30 / 100, 210);
    const int left = card.left() + kInset;
    words(QRect(left, card.center().y() - 21, dateWidth, 21), index.data(OccurrencesModel::DateRole).toString(), Theme::font(14), t[Tone::Text]);
    words(QRect(left, card.center().y() + 1, dateWidth, 20), index.data(OccurrencesModel::WhenRole).toString(), Theme::font(13), t[Tone::TextDim]);
    const int from = left + dateWidth + 14;
    words(QRect(from, card.center().y() - 21, end - from, 21), index.data(Qt::DisplayRole).toString(), title, skipped ? t[Tone::TextDim] : t[Tone::Text]);
    words(QRect(from, card.center().y() + 1, end - from, 20), index.data(OccurrencesModel::NoteRole).toString(), Theme::font(13), t[Tone::TextDim]);
    painter->restore();
}

} // namespace belfry::ui
