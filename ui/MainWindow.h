// MainWindow: the control room: the rail, the header, and the pages.
#pragma once

#include "app/LiveState.h"
#include "app/SettingsPresenter.h"
#include "ui/Prompt.h"

#include <QMainWindow>

class QStackedWidget;

namespace belfry::ui {

class HeaderBar;
class LivePage;
class Rail;
class SettingsPage;

/// Shows states and hands on what is pressed; Desk joins it with the presenters. Gui thread.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);

    void showLive(const app::LiveState &state);
    void showSettings(const app::SettingsState &state);
    void openLive();
    void openSettings();

    LivePage &live() { return *m_live; }
    SettingsPage &settings() { return *m_settings; }
    Prompt &prompt() { return m_prompt; }

private:
    Rail *m_rail;
    HeaderBar *m_header;
    QStackedWidget *m_pages;
    LivePage *m_live;
    SettingsPage *m_settings;
    Prompt m_prompt{this};
};

} // namespace belfry::ui
