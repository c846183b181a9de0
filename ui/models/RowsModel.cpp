#include "ui/models/RowsModel.h"

#include <algorithm>

namespace belfry::ui {
namespace {

bool sameIds(const std::vector<ListRow> &a, const std::vector<ListRow> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const ListRow &x, const ListRow &y) { return x.id == y.id; });
}

} // namespace

void RowsModel::show(std::vector<ListRow> rows)
{
    if (rows == m_rows)
        return;
    if (!sameIds(rows, m_rows)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        const QModelIndex changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed);
    }
}

QModelIndex RowsModel::indexOf(const QString &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const ListRow &row) { return row.id == id; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ListRow &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole: {
        QStringList said{row.title, row.line, row.word};
        said.removeAll(QString());
        return said.join(QStringLiteral(", "));
    }
    case IdRole:
        return row.id;
    case LineRole:
        return row.line;
    case WordRole:
        return row.word;
    case ToneRole:
        return static_cast<int>(row.tone);
    default:
        return {};
    }
}

} // namespace belfry::ui
