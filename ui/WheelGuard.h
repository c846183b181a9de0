// WheelGuard: the wheel over a field that nobody chose scrolls the page and changes nothing.
#pragma once

#include <QObject>

namespace belfry::ui {

/// For every combo box and every field with steps of the program, from when it is made until it goes. A field that has the focus
/// takes the wheel as always. Gui thread.
class WheelGuard final : public QObject {
    Q_OBJECT
public:
    explicit WheelGuard(QObject *parent);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
};

} // namespace belfry::ui
