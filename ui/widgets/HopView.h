// HopView: one row of "Where it goes": a badge, a name with a line below it, a word on a pill.
#pragma once

#include "app/LiveState.h"

#include <QWidget>

namespace belfry::ui {

class ElidedLabel;
class Pill;

class HopView final : public QWidget {
    Q_OBJECT
public:
    explicit HopView(QWidget *parent = nullptr);

    void show(const app::HopRow &row);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    app::HopRow m_row;
    QWidget *m_badge;
    ElidedLabel *m_name;
    ElidedLabel *m_line;
    Pill *m_pill;
};

} // namespace belfry::ui
