#include "ui/models/ChatModel.h"

#include <algorithm>

namespace belfry::ui {

// The oldest lines go when there are too many: how many rows then are the same as in `lines`.
std::size_t ChatModel::dropOld(const std::vector<app::ChatLine> &lines)
{
    std::size_t gone = 0;
    while (gone < m_lines.size() && !lines.empty() && m_lines[gone].id < lines.front().id)
        ++gone;
    if (gone > 0) {
        beginRemoveRows({}, 0, static_cast<int>(gone) - 1);
        m_lines.erase(m_lines.begin(), m_lines.begin() + static_cast<std::ptrdiff_t>(gone));
        endRemoveRows();
    }
    std::size_t same = 0;
    while (same < m_lines.size() && same < lines.size() && m_lines[same].id == lines[same].id)
        ++same;
    return same;
}

void ChatModel::show(const std::vector<app::ChatLine> &lines)
{
    if (lines == m_lines)
        return;
    const std::size_t same = dropOld(lines);
    if (same < m_lines.size() || lines.empty()) {
        beginResetModel();
        m_lines = lines;
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < same; ++i) {
        if (m_lines[i] == lines[i])
            continue;
        m_lines[i] = lines[i];
        const QModelIndex changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed);
    }
    if (same < lines.size()) {
        beginInsertRows({}, static_cast<int>(same), static_cast<int>(lines.size()) - 1);
        m_lines.insert(m_lines.end(), lines.begin() + static_cast<std::ptrdiff_t>(same), lines.end());
        endInsertRows();
    }
}

QModelIndex ChatModel::indexOf(const QString &id) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [&](const app::ChatLine &line) { return line.id == id; });
    return found == m_lines.end() ? QModelIndex() : index(static_cast<int>(found - m_lines.begin()));
}

int ChatModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant ChatModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const app::ChatLine &line = m_lines[static_cast<std::size_t>(index.row())];
    const QString text = line.removed ? tr("removed") : line.text;
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "who, what they wrote").arg(line.name, text);
    case Qt::ToolTipRole:
        return line.when;
    case IdRole:
        return line.id;
    case PersonRole:
        return line.person;
    case NameRole:
        return line.name;
    case WhoRole:
        return static_cast<int>(line.role);
    case WhenRole:
        return line.when;
    case RemovedRole:
        return line.removed;
    default:
        return {};
    }
}

} // namespace belfry::ui
