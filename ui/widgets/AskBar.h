// AskBar: a question inside the window, above its page: nothing behind it stops, nothing is covered.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace belfry::ui {

/// Escape is the safe answer, which also has the focus. Gui thread.
class AskBar final : public QFrame {
    Q_OBJECT
public:
    explicit AskBar(QWidget *parent = nullptr);

    void ask(const QString &title, const QString &detail, const QString &stay, const QString &go);
    /// A question that came by itself: it takes the focus from nobody. `go` is what most people want.
    void offer(const QString &title, const QString &detail, const QString &stay, const QString &go);
    void drop();

Q_SIGNALS:
    void stayed();
    void went();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void word(const QString &title, const QString &detail, const QString &stay, const QString &go);

    QLabel *m_title;
    QLabel *m_detail;
    QPushButton *m_stay;
    QPushButton *m_go;
};

} // namespace belfry::ui
