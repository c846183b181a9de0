// ChecklistView: what must be right before a service, as ticks, in as many columns as there is room for.
#pragma once

#include "app/LiveState.h"

#include <QWidget>

#include <vector>

namespace belfry::ui {

class CheckView;

class ChecklistView final : public QWidget {
    Q_OBJECT
public:
    explicit ChecklistView(QWidget *parent = nullptr);

    void show(const std::vector<app::CheckItem> &items);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void ticked(const QString &id, bool done);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int widest() const;
    int columnsFor(int width) const;
    void place();

    std::vector<app::CheckItem> m_items;
    std::vector<CheckView *> m_views;
};

} // namespace belfry::ui
