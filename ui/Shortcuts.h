// Shortcuts: every key of the window in one table, and the list of them that `?` shows.
#pragma once

#include <QObject>
#include <QPointer>

class QFrame;

namespace belfry::ui {

class MainWindow;

/// Gui thread; owned by MainWindow. Nothing that goes on air or ends hangs on a single key: Go Live is pressed, ending held.
class Shortcuts final : public QObject {
    Q_OBJECT
public:
    explicit Shortcuts(MainWindow &window);

    /// The list over the window's middle; again, or Escape, takes it away.
    void toggleList();
    bool isListShown() const;

private:
    void add(const char *keys, void (Shortcuts::*what)());
    void addPages();
    void addScenes();
    void moved();
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool isInside(const QObject *watched) const;
    void closeList();
    void pressFix();
    void toggleDetails();
    void focusMainButton();

    MainWindow &m_window;
    QPointer<QFrame> m_list;
    QPointer<QWidget> m_before; ///< who had the focus
};

} // namespace belfry::ui
