// ElidedLabel: one line of text that gives way: cut with an ellipsis, whole in its tooltip and to a screen reader.
#pragma once

#include <QLabel>

namespace belfry::ui {

class ElidedLabel final : public QLabel {
    Q_OBJECT
public:
    using QLabel::QLabel;

    bool isElided() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace belfry::ui
