#include "ui/models/OccurrencesModel.h"

#include <algorithm>

namespace belfry::ui {

void OccurrencesModel::show(const std::vector<app::OccurrenceRow> &rows)
{
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                 [](const auto &a, const auto &b) { return a.service == b.service && a.day == b.day; });
    if (!same) {
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

QModelIndex OccurrencesModel::indexOf(const QString &service, const QString &day) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const auto &row) { return row.service == service && row.day == day; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

int OccurrencesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString OccurrencesModel::spoken(const app::OccurrenceRow &row)
{
    const QString what = tr("%1, %2, %3", "title, date, from and to").arg(row.title, row.date, row.when);
    return row.pill.isEmpty() ? what : QStringLiteral("%1: %2").arg(what, row.pill);
}

QVariant OccurrencesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const app::OccurrenceRow &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return spoken(row);
    case Qt::AccessibleDescriptionRole:
    case NoteRole:
        return row.note;
    case ServiceRole:
        return row.service;
    case DayRole:
        return row.day;
    case DateRole:
        return row.date;
    case WhenRole:
        return row.when;
    case PillRole:
        return row.pill;
    case ToneRole:
        return static_cast<int>(row.pillTone);
    case SkippedRole:
        return row.isSkipped;
    default:
        return {};
    }
}

} // namespace belfry::ui
