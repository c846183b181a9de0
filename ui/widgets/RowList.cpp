#include "ui/widgets/RowList.h"

#include "ui/Bidi.h"
#include "ui/Theme.h"
#include "ui/widgets/Tints.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace belfry::ui {
namespace {

constexpr int kSide = 12;
constexpr int kAbove = 9;
constexpr int kPillSide = 8;
constexpr qreal kRound = 8;

class RowDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int title = QFontMetrics(Theme::font(14, QFont::DemiBold)).height();
        const int line = index.data(RowsModel::LineRole).toString().isEmpty() ? 0 : QFontMetrics(Theme::font(12)).height() + 2;
        return {80, title + line + 2 * kAbove};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = Theme::tokens();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool chosen = option.state & QStyle::State_Selected;
        if (chosen || (option.state & QStyle::State_MouseOver)) {
            painter->setBrush(t[chosen ? Tone::QuietSoft : Tone::Raised]);
            painter->setPen(Qt::NoPen);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), kRound, kRound);
        }
        if ((option.state & QStyle::State_HasFocus) && chosen) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(t[Tone::Bronze], 2));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), kRound, kRound);
        }
        QRect box = option.rect.adjusted(kSide, kAbove, -kSide, -kAbove);
        const int taken = paintWord(painter, option, index, box);
        if (option.direction == Qt::RightToLeft)
            box.setLeft(box.left() + taken);
        else
            box.setRight(box.right() - taken);
        paintLines(painter, option, index, box, chosen);
        painter->restore();
    }

private:
    static int paintWord(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &box)
    {
        const QString word = index.data(RowsModel::WordRole).toString();
        if (word.isEmpty())
            return 0;
        painter->setFont(Theme::font(11, QFont::DemiBold));
        const Tint tint = softTint(static_cast<app::Tone>(index.data(RowsModel::ToneRole).toInt()));
        const int width = painter->fontMetrics().horizontalAdvance(word) + 2 * kPillSide;
        const int height = painter->fontMetrics().height() + 4;
        const QRect pill = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, {width, height}, box);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tint.ground);
        painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
        painter->setPen(tint.text);
        painter->drawText(pill, Qt::AlignCenter, word);
        return width + kPillSide;
    }
    static void paintLines(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect box, bool chosen)
    {
        const Tokens &t = Theme::tokens();
        const auto line = [&](const QFont &font, const QColor &color, const QString &text) {
            painter->setFont(font);
            painter->setPen(color);
            painter->setLayoutDirection(hasRightToLeft(text) ? option.direction : Qt::LeftToRight);
            const QFontMetrics metrics = painter->fontMetrics();
            const auto where = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop));
            painter->drawText(box, where, metrics.elidedText(ownSeparators(text), Qt::ElideRight, box.width()));
            box.setTop(box.top() + metrics.height() + 2);
        };
        line(Theme::font(14, QFont::DemiBold), t[Tone::Text], index.data().toString());
        const QString second = index.data(RowsModel::LineRole).toString();
        if (!second.isEmpty())
            line(Theme::font(12), t[chosen ? Tone::QuietText : Tone::TextDim], second);
    }
};

} // namespace

RowList::RowList(QWidget *parent) : QListView(parent), m_model(new RowsModel(this))
{
    setProperty("rows", true);
    setModel(m_model);
    setItemDelegate(new RowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSpacing(2);
    setResizeMode(Adjust);
}

void RowList::show(std::vector<ListRow> rows, const QString &chosen)
{
    const bool was = std::exchange(m_showing, true);
    m_model->show(std::move(rows));
    const QModelIndex index = m_model->indexOf(chosen);
    if (index != currentIndex())
        setCurrentIndex(index);
    m_showing = was;
}

QString RowList::chosenId() const
{
    return currentIndex().data(RowsModel::IdRole).toString();
}

void RowList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_showing && current.isValid())
        Q_EMIT chosen(current.data(RowsModel::IdRole).toString());
}

} // namespace belfry::ui
