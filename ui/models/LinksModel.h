// LinksModel: the links of a service, edited in place; the last row is always an empty one for a new link.
#pragma once

#include "app/ServicesState.h"

#include <QAbstractTableModel>

#include <vector>

namespace belfry::ui {

/// Gui thread.
class LinksModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Title, Address, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::vector<app::ServiceLink> &links);
    /// Without rows that are empty; an address without a scheme is https.
    std::vector<app::ServiceLink> links() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<app::ServiceLink> m_links;
};

} // namespace belfry::ui
