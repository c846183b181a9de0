// RowList: a list of rows with two lines and a word, one of them chosen, by mouse or keyboard.
#pragma once

#include "ui/models/RowsModel.h"

#include <QListView>

namespace belfry::ui {

/// Gui thread. Its accessible name is for who makes it to set.
class RowList final : public QListView {
    Q_OBJECT
public:
    explicit RowList(QWidget *parent = nullptr);

    void show(std::vector<ListRow> rows, const QString &chosen);
    QString chosenId() const;

Q_SIGNALS:
    /// By a person, not by show().
    void chosen(const QString &id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    RowsModel *m_model;
    bool m_showing = false;
};

} // namespace belfry::ui
