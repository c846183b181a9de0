// ChatModel: what was written in a room, the oldest first.
#pragma once

#include "app/ChatState.h"

#include <QAbstractListModel>

#include <vector>

namespace belfry::ui {

/// Gui thread. What is new comes as new rows, so that what is chosen and read stays where it is.
class ChatModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, PersonRole, NameRole, WhoRole, WhenRole, RemovedRole };

    using QAbstractListModel::QAbstractListModel;

    void show(const std::vector<app::ChatLine> &lines);
    QModelIndex indexOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::size_t dropOld(const std::vector<app::ChatLine> &lines);

    std::vector<app::ChatLine> m_lines;
};

} // namespace belfry::ui
