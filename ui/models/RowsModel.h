// RowsModel: a list of things with two lines and a word each: services of the reports, people, rooms, parts of the settings.
#pragma once

#include "app/LiveState.h"

#include <QAbstractListModel>

#include <vector>

namespace belfry::ui {

/// Value.
struct ListRow {
    QString id;
    QString title;
    QString line = {};
    QString word = {}; ///< "On air"; empty: none
    app::Tone tone = app::Tone::Quiet;

    bool operator==(const ListRow &) const = default;
};

/// Gui thread. Rows that stay keep their index, so that what is selected stays selected.
class RowsModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, LineRole, WordRole, ToneRole };

    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<ListRow> rows);
    /// Invalid when there is none.
    QModelIndex indexOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<ListRow> m_rows;
};

} // namespace belfry::ui
