// AirButton: the one big button. Going live is one press; ending is a hold of 1.5 s with a ring that fills.
#pragma once

#include "app/LiveState.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QTimer>

namespace belfry::ui {

/// With the keyboard, Space and Enter press it as Go Live and never as the end of a service: there the End key is held
/// instead. A screen reader's "press" and a double click do not end either.
class AirButton final : public QAbstractButton {
    Q_OBJECT
public:
    static constexpr int kHoldMs = 1500;

    explicit AirButton(QWidget *parent = nullptr);

    void show(const app::MainButton &button);
    const app::MainButton &shown() const { return m_button; }
    /// 0 while nobody holds it, 1 when the service ends.
    double held() const;
    /// Of its words: as large as lets them stand whole; they are longer in some languages.
    QFont wordsFont() const;
    int wordsRoom() const { return width() - 36; }

    QSize sizeHint() const override { return {338, 108}; }
    QSize minimumSizeHint() const override { return {250, 108}; }

Q_SIGNALS:
    void goLivePressed();
    void cancelPressed();
    void heldToEnd();
    void keepGoingPressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool endsByHold() const { return m_button.kind == app::MainButton::Kind::HoldToEnd; }
    void press();
    void endWentDown(quint64 at);
    void endWentUp(quint64 at);
    void startHold();
    void goOnHolding();
    void stopHold();
    void advanceHold();
    void drawWords(QPainter &painter, const QColor &color);
    void drawRing(QPainter &painter, const QRectF &box);

    app::MainButton m_button;
    QElapsedTimer m_holdSince;
    quint64 m_endUpAt = 0;  ///< of the End key, in the system's milliseconds; 0: never
    bool m_wasHeld = false; ///< until then
    QTimer m_holdTimer;
};

} // namespace belfry::ui
