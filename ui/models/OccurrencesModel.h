// OccurrencesModel: the coming days of all services, for a list view.
#pragma once

#include "app/ServicesState.h"

#include <QAbstractListModel>

#include <vector>

namespace belfry::ui {

/// Gui thread.
class OccurrencesModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { ServiceRole = Qt::UserRole, DayRole, DateRole, WhenRole, NoteRole, PillRole, ToneRole, SkippedRole };

    using QAbstractListModel::QAbstractListModel;

    void show(const std::vector<app::OccurrenceRow> &rows);
    QModelIndex indexOf(const QString &service, const QString &day) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// What a screen reader says of one.
    static QString spoken(const app::OccurrenceRow &row);

private:
    std::vector<app::OccurrenceRow> m_rows;
};

} // namespace belfry::ui
