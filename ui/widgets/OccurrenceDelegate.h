// OccurrenceDelegate: draws one day of a service in the list: its date, its title with a line below it, a pill.
#pragma once

#include <QStyledItemDelegate>

namespace belfry::ui {

class OccurrenceDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace belfry::ui
