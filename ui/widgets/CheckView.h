// CheckView: one line of the checklist: a round mark and its text.
#pragma once

#include "app/LiveState.h"

#include <QWidget>

namespace belfry::ui {

class CheckView final : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    void show(const app::CheckItem &item);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void drawMark(QPainter &painter, const QRectF &box) const;

    app::CheckItem m_item;
};

} // namespace belfry::ui
