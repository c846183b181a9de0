#include "ui/models/LinksModel.h"

namespace belfry::ui {

void LinksModel::show(const std::vector<app::ServiceLink> &links)
{
    beginResetModel();
    m_links = links;
    endResetModel();
}

std::vector<app::ServiceLink> LinksModel::links() const
{
    std::vector<app::ServiceLink> all;
    for (app::ServiceLink link : m_links) {
        if (link.url.isEmpty())
            continue;
        if (!link.url.contains(QLatin1String("://")))
            link.url.prepend(QLatin1String("https://"));
        if (link.title.isEmpty())
            link.title = link.url.section(QLatin1Char('/'), 2, 2);
        all.push_back(std::move(link));
    }
    return all;
}

int LinksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_links.size()) + 1;
}

int LinksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LinksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isNew = index.row() == static_cast<int>(m_links.size());
    const app::ServiceLink link = isNew ? app::ServiceLink() : m_links[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return index.column() == Title ? link.title : link.url;
    if (role == Qt::AccessibleTextRole && isNew)
        return index.column() == Title ? tr("a new link: what it is called") : tr("a new link: its address");
    return {};
}

bool LinksModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString text = value.toString().trimmed();
    if (text == data(index, Qt::EditRole).toString())
        return false;
    if (index.row() == static_cast<int>(m_links.size())) {
        beginInsertRows({}, index.row() + 1, index.row() + 1);
        m_links.emplace_back();
        endInsertRows();
    }
    app::ServiceLink &link = m_links[static_cast<std::size_t>(index.row())];
    (index.column() == Title ? link.title : link.url) = text;
    Q_EMIT dataChanged(index, index, {Qt::DisplayRole, Qt::EditRole});
    return true;
}

QVariant LinksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == Title ? tr("Link") : tr("Address");
}

Qt::ItemFlags LinksModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

} // namespace belfry::ui
