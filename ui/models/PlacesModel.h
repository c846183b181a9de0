// PlacesModel: the rows of the Places page for a list view.
#pragma once

#include "app/PlacesState.h"

#include <QAbstractListModel>

#include <vector>

namespace belfry::ui {

/// The switch is the check state. What a person does is told by signals; the rows change with the next show(). Gui thread.
class PlacesModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, BadgeRole, LineRole, NoteRole, PillRole, ToneRole, FixedRole, PresetRole };

    using QAbstractListModel::QAbstractListModel;

    /// Changes only the rows that differ, so that selection and scrolling stay.
    void show(const std::vector<app::PlaceRow> &rows);
    QModelIndex indexOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool moveRows(const QModelIndex &from, int first, int count, const QModelIndex &to, int before) override;

Q_SIGNALS:
    void switched(const QString &id, bool on);
    /// `row` counts the rows that can move.
    void moved(const QString &id, int row);

private:
    static QString spoken(const app::PlaceRow &row);

    std::vector<app::PlaceRow> m_rows;
};

} // namespace belfry::ui
