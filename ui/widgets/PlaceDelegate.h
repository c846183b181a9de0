// PlaceDelegate: draws a place as a card: badge, name with a line below it, a note, a pill, a switch.
#pragma once

#include <QStyledItemDelegate>

namespace belfry::ui {

class PlaceDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

    /// Where the switch of a row drawn in `row` is.
    static QRect switchRect(const QRect &row, Qt::LayoutDirection direction);
};

} // namespace belfry::ui
