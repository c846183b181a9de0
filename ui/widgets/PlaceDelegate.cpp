#include "ui/widgets/PlaceDelegate.h"

#include "ui/Bidi.h"
#include "ui/models/PlacesModel.h"
#include "ui/widgets/Tints.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace belfry::ui {
namespace {

constexpr int kHeight = 72;
constexpr int kGap = 9;
constexpr int kInset = 16;
constexpr int kBadge = 44;
constexpr QSize kSwitch(46, 26);
constexpr int kNoteFrom = 560; ///< narrower rows have no room for the note

Tint badgeTint(const QString &preset)
{
    const Tokens &t = Theme::tokens();
    if (preset == QLatin1String("web"))
        return {t[Tone::PageSoft], t[Tone::PageText]};
    if (preset.startsWith(QLatin1String("youtube")))
        return {t[Tone::OnAirSoft], t[Tone::OnAirText]};
    if (preset == QLatin1String("facebook"))
        return {t[Tone::QuietSoft], t[Tone::Info]};
    return {t[Tone::EncoderSoft], t[Tone::EncoderText]};
}

struct Pen {
    QPainter &painter;
    QRect card;
    Qt::LayoutDirection direction;

    QRect mirrored(const QRect &box) const { return QStyle::visualRect(direction, card, box); }
    void text(const QRect &box, const QString &words, const QFont &font, const QColor &color) const
    {
        painter.setFont(font);
        painter.setPen(color);
        painter.setLayoutDirection(hasRightToLeft(words) ? direction : Qt::LeftToRight);
        const QString shown = QFontMetrics(font).elidedText(ownSeparators(words), Qt::ElideRight, box.width());
        painter.drawText(mirrored(box), static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)), shown);
    }
};

void drawSwitch(QPainter &painter, const QRect &box, bool on, bool canChange, bool isMirrored)
{
    const Tokens &t = Theme::tokens();
    painter.setOpacity(canChange ? 1.0 : 0.55);
    painter.setPen(Qt::NoPen);
    painter.setBrush(on ? t[Tone::Good] : t[Tone::Outline]);
    painter.drawRoundedRect(box, box.height() / 2.0, box.height() / 2.0);
    const int knob = box.height() - 6;
    const bool atRight = on != isMirrored;
    const QRectF round(atRight ? box.right() - knob - 2 : box.left() + 3, box.top() + 3, knob, knob);
    painter.setBrush(Qt::white);
    painter.drawEllipse(round);
    painter.setOpacity(1.0);
    if (on) { // a shape besides the colour
        painter.setPen(QPen(t[Tone::Good].darker(150), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF c = round.center();
        painter.drawPolyline(QPolygonF({c + QPointF(-4, 0.5), c + QPointF(-1.2, 3.2), c + QPointF(4, -3)}));
    }
}

void drawPill(QPainter &painter, const QRect &box, const QString &word, const QFont &font, app::Tone tone)
{
    const Tint tint = softTint(tone);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint.ground);
    painter.drawRoundedRect(box, box.height() / 2.0, box.height() / 2.0);
    painter.setPen(tint.text);
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter, word);
}

} // namespace

QSize PlaceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {240, kHeight + kGap};
}

QRect PlaceDelegate::switchRect(const QRect &row, Qt::LayoutDirection direction)
{
    const QRect card = row.adjusted(1, 1, -1, -kGap);
    const QRect box(card.right() - kInset - kSwitch.width(), card.center().y() - kSwitch.height() / 2, kSwitch.width(), kSwitch.height());
    return QStyle::visualRect(direction, card, box);
}

void PlaceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
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

    const Pen pen{*painter, card, option.direction};
    const QRect badge(card.left() + kInset, card.center().y() - kBadge / 2, kBadge, kBadge);
    const Tint tint = badgeTint(index.data(PlacesModel::PresetRole).toString());
    painter->setPen(Qt::NoPen);
    painter->setBrush(tint.ground);
    painter->drawRoundedRect(pen.mirrored(badge), 9, 9);
    painter->setPen(tint.text);
    painter->setFont(Theme::font(13, QFont::Bold));
    painter->drawText(pen.mirrored(badge), Qt::AlignCenter, index.data(PlacesModel::BadgeRole).toString());

    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const bool isFixed = index.data(PlacesModel::FixedRole).toBool();
    drawSwitch(*painter, switchRect(option.rect, option.direction), on, !isFixed, option.direction == Qt::RightToLeft);

    const QFont pillFont = Theme::font(12, QFont::DemiBold);
    const QFontMetrics pillSize(pillFont);
    const QString pill = index.data(PlacesModel::PillRole).toString();
    const int pillWidth = pillSize.horizontalAdvance(pill) + 22;
    // Pills begin in one column, as wide as they usually are.
    const int pillLeft = card.right() - kInset - kSwitch.width() - 26 - std::max(pillWidth, 108);
    const QRect pillBox(pillLeft, card.center().y() - 13, pillWidth, 26);
    drawPill(*painter, pen.mirrored(pillBox), pill, pillFont, static_cast<app::Tone>(index.data(PlacesModel::ToneRole).toInt()));

    int wordsEnd = pillLeft - 12;
    const QString note = index.data(PlacesModel::NoteRole).toString();
    if (card.width() >= kNoteFrom && !note.isEmpty()) {
        const QFont font = Theme::font(13);
        const int width = std::clamp(QFontMetrics(font).horizontalAdvance(note) + 2, 130, 190);
        wordsEnd = pillLeft - 14 - width;
        pen.text(QRect(wordsEnd, card.top(), width, card.height()), note, font, t[Tone::TextDim]);
        wordsEnd -= 12;
    }
    const int left = badge.right() + 14;
    pen.text(QRect(left, card.center().y() - 22, wordsEnd - left, 22), index.data(Qt::DisplayRole).toString(),
             Theme::font(15, QFont::DemiBold), t[Tone::Text]);
    pen.text(QRect(left, card.center().y() + 1, wordsEnd - left, 20), index.data(PlacesModel::LineRole).toString(), Theme::font(13),
             t[Tone::TextDim]);
    painter->restore();
}

bool PlaceDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!(index.flags() & Qt::ItemIsUserCheckable))
        return false;
    const auto toggle = [&] {
        const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, static_cast<int>(on ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
    };
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space)
        return toggle();
    if (event->type() != QEvent::MouseButtonRelease && event->type() != QEvent::MouseButtonPress
        && event->type() != QEvent::MouseButtonDblClick)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const QRect near = switchRect(option.rect, option.direction).adjusted(-8, -8, 8, 8);
    if (mouse->button() != Qt::LeftButton || !near.contains(mouse->position().toPoint()))
        return false;
    return event->type() != QEvent::MouseButtonRelease || toggle();
}

} // namespace belfry::ui
