// Tray: the icon beside the clock: on air or not, at a glance; and what the system tells for us.
#pragma once

#include "app/LiveState.h"

#include <QObject>
#include <QSystemTrayIcon>

#include <memory>

class QAction;
class QMenu;

namespace belfry::ui {

/// Where the system has no such place it does nothing. The state is a shape and a word, not only a colour. Gui thread.
class Tray final : public QObject {
    Q_OBJECT
public:
    explicit Tray(QObject *parent = nullptr);
    ~Tray() override;

    void setShown(bool shown);
    void show(const app::LiveState &state);
    /// What needs a person, where the window is not looked at.
    void notify(const QString &title, const QString &detail);

    static QIcon iconFor(app::AirState air, bool needsYou);

Q_SIGNALS:
    void openWanted();
    void quitWanted();

private:
    QSystemTrayIcon m_icon;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_line;
    app::AirState m_air = app::AirState::Unknown;
    bool m_needsYou = false;
    bool m_drawn = false;
};

} // namespace belfry::ui
