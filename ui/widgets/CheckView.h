// CheckView: one line of the checklist: a round mark and its text.
#pragma once

#include "app/LiveState.h"

#include <QLabel>

namespace belfry::ui {

class CheckView final : public QLabel {
    Q_OBJECT
public:
    using QLabel::QLabel;

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
