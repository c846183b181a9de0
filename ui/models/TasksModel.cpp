#include "ui/models/TasksModel.h"

#include "ui/PlainTip.h"
#include <algorithm>

namespace belfry::ui {

void TasksModel::show(const std::vector<app::ServiceTask> &tasks, bool canTick)
{
    const bool same = canTick == m_canTick && std::equal(tasks.begin(), tasks.end(), m_tasks.begin(), m_tasks.end(),
                                                         [](const auto &a, const auto &b) { return a.id == b.id; });
    if (!same) {
        beginResetModel();
        m_tasks = tasks;
        m_canTick = canTick;
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        if (tasks[i] == m_tasks[i])
            continue;
        m_tasks[i] = tasks[i];
        const int row = static_cast<int>(i);
        Q_EMIT dataChanged(index(row, What), index(row, Who));
    }
}

QString TasksModel::idAt(int row) const
{
    return row < 0 || row >= rowCount() ? QString() : m_tasks[static_cast<std::size_t>(row)].id;
}

int TasksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tasks.size());
}

int TasksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TasksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const app::ServiceTask &task = m_tasks[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return index.column() == What ? task.text : task.owner;
    case Qt::CheckStateRole:
        if (index.column() != What || !m_canTick)
            return {};
        return static_cast<int>(task.isDone ? Qt::Checked : Qt::Unchecked);
    case Qt::ToolTipRole:
        return task.isDone && !task.doneBy.isEmpty() ? plainTip(tr("Done by %1").arg(task.doneBy)) : QString();
    case Qt::AccessibleTextRole:
        if (index.column() == Who)
            return task.owner.isEmpty() ? tr("anybody") : task.owner;
        return m_canTick ? tr("%1: %2", "task, state").arg(task.text, task.isDone ? tr("done") : tr("open")) : task.text;
    default:
        return {};
    }
}

bool TasksModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    app::ServiceTask &task = m_tasks[static_cast<std::size_t>(index.row())];
    if (role == Qt::CheckStateRole && index.column() == What && m_canTick) {
        task.isDone = value.toInt() == Qt::Checked;
        Q_EMIT dataChanged(index, index, {Qt::CheckStateRole, Qt::AccessibleTextRole});
        Q_EMIT ticked(QString(task.id), task.isDone);
        return true;
    }
    if (role != Qt::EditRole)
        return false;
    QString &field = index.column() == What ? task.text : task.owner;
    const QString text = value.toString().trimmed();
    if (text == field || (index.column() == What && text.isEmpty()))
        return false;
    field = text;
    const app::ServiceTask now = task; // the answer may change the rows
    Q_EMIT dataChanged(index, index, {Qt::DisplayRole, Qt::EditRole, Qt::AccessibleTextRole});
    Q_EMIT edited(now.id, now.text, now.owner);
    return true;
}

QVariant TasksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == What ? tr("To do") : tr("Who");
}

Qt::ItemFlags TasksModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
    if (index.column() == What && m_canTick)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace belfry::ui
