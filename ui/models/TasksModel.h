// TasksModel: a checklist: what is to be done, who sees to it, and whether it is done on the day that is open.
#pragma once

#include "app/ServicesState.h"

#include <QAbstractTableModel>

#include <vector>

namespace belfry::ui {

/// What a person does is told by signals; the rows change with the next show(). Gui thread.
class TasksModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Who, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::vector<app::ServiceTask> &tasks, bool canTick);
    QString idAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void edited(const QString &id, const QString &text, const QString &owner);
    void ticked(const QString &id, bool isDone);

private:
    std::vector<app::ServiceTask> m_tasks;
    bool m_canTick = false;
};

} // namespace belfry::ui
