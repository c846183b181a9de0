// CheckView: one line of the checklist: a round mark and its text.
#pragma once

#include "app/LiveState.h"

#include <QAbstractButton>

namespace belfry::ui {

/// One that a person sees to is a button: it says done, or not after all.
class CheckView final : public QAbstractButton {
    Q_OBJECT
public:
    explicit CheckView(QWidget *parent = nullptr);

    void show(const app::CheckItem &item);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void ticked(const QString &id, bool done);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString words() const;
    void drawMark(QPainter &painter, const QRectF &box) const;

    app::CheckItem m_item;
};

} // namespace belfry::ui
