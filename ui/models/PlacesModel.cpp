#include "ui/models/PlacesModel.h"

#include "ui/PlainTip.h"
#include <algorithm>

namespace belfry::ui {

void PlacesModel::show(const std::vector<app::PlaceRow> &rows)
{
    const auto sameIds = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                    [](const auto &a, const auto &b) { return a.id == b.id; });
    if (!sameIds) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = rows[i];
        const QModelIndex at = index(static_cast<int>(i));
        Q_EMIT dataChanged(at, at);
    }
}

QModelIndex PlacesModel::indexOf(const QString &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const auto &row) { return row.id == id; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

int PlacesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PlacesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const app::PlaceRow &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::CheckStateRole:
        return static_cast<int>(row.isOn ? Qt::Checked : Qt::Unchecked);
    case Qt::AccessibleTextRole:
        return spoken(row);
    case Qt::AccessibleDescriptionRole:
        return row.tip.isEmpty() ? row.line : row.tip;
    case Qt::ToolTipRole:
        return plainTip(row.tip.isEmpty() ? row.line : row.tip);
    case IdRole:
        return row.id;
    case BadgeRole:
        return row.badge;
    case LineRole:
        return row.line;
    case NoteRole:
        return row.note;
    case PillRole:
        return row.pill;
    case ToneRole:
        return static_cast<int>(row.pillTone);
    case FixedRole:
        return row.isFixed;
    case PresetRole:
        return row.preset;
    default:
        return {};
    }
}

QString PlacesModel::spoken(const app::PlaceRow &row)
{
    return tr("%1: %2, %3", "place, how it does, on or off").arg(row.name, row.pill, row.isOn ? tr("on") : tr("off"));
}

bool PlacesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const bool on = value.toInt() == Qt::Checked;
    app::PlaceRow &row = m_rows[static_cast<std::size_t>(index.row())];
    row.isOn = on;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole, Qt::AccessibleTextRole});
    Q_EMIT switched(QString(row.id), on); // a copy: the answer may change the rows
    return true;
}

Qt::ItemFlags PlacesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (!m_rows[static_cast<std::size_t>(index.row())].isFixed)
        flags |= Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled;
    return flags;
}

bool PlacesModel::moveRows(const QModelIndex &from, int first, int count, const QModelIndex &to, int before)
{
    const int rows = rowCount();
    if (from.isValid() || to.isValid() || count != 1 || first < 0 || first >= rows || before < 0 || before > rows)
        return false;
    const auto at = [this](int row) { return m_rows.begin() + row; };
    const auto fixed = std::count_if(m_rows.begin(), m_rows.end(), [](const auto &row) { return row.isFixed; });
    before = std::max(before, static_cast<int>(fixed));
    if (at(first)->isFixed || before == first || before == first + 1 || !beginMoveRows({}, first, first, {}, before))
        return false;
    const QString id = at(first)->id;
    if (first < before)
        std::rotate(at(first), at(first) + 1, at(before));
    else
        std::rotate(at(before), at(first), at(first) + 1);
    endMoveRows();
    Q_EMIT moved(id, (first < before ? before - 1 : before) - static_cast<int>(fixed));
    return true;
}

} // namespace belfry::ui
