// StatePill: the word that says where we stand (READY, ON AIR 00:42:17), with a shape of its own for each state.
#pragma once

#include "app/LiveState.h"

#include <QLabel>

namespace belfry::ui {

class StatePill final : public QLabel {
    Q_OBJECT
public:
    explicit StatePill(QWidget *parent = nullptr);

    void show(const app::Header &header);
    /// Redraws the time on air as of now.
    void tick();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void write();
    QString clock() const;
    void drawShape(QPainter &painter, const QRectF &box) const;

    app::Header m_header;
    QString m_clock;
};

} // namespace belfry::ui
