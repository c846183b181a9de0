// Pill: one word on a soft coloured ground.
#pragma once

#include "app/LiveState.h"

#include <QLabel>

namespace belfry::ui {

class Pill final : public QLabel {
    Q_OBJECT
public:
    explicit Pill(QWidget *parent = nullptr);

    void setTone(app::Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    app::Tone m_tone = app::Tone::Quiet;
};

} // namespace belfry::ui
