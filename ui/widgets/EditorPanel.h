// EditorPanel: the panel beside a list in which one thing of it is edited.
#pragma once

#include <QFrame>

class QLabel;

namespace belfry::ui {

/// Its line is on the side of the list, also from right to left; Escape closes it. Gui thread.
class EditorPanel : public QFrame {
    Q_OBJECT
public:
    explicit EditorPanel(QWidget *parent = nullptr);

Q_SIGNALS:
    void closePressed();

protected:
    /// A quiet label of any length.
    static QLabel *quiet(const QString &text = {});
    /// Shows a line in a tone ("dim", "warn"); hides it when it is empty.
    static void say(QLabel &label, const QString &line, const QString &tone);

    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace belfry::ui
