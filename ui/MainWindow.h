// MainWindow: the control room: the rail, the header, and the pages.
#pragma once

#include "app/LiveState.h"
#include "app/SettingsPresenter.h"
#include "ui/Prompt.h"
#include "ui/widgets/Rail.h"

#include <QMainWindow>

#include <map>

class QStackedWidget;

namespace belfry::ui {

class AskBar;
class HeaderBar;
class LivePage;
class SettingsPage;
class Shortcuts;

/// Shows states and hands on what is pressed; Desk joins it with the presenters. Closed on air it asks first, inside itself.
/// Gui thread.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);

    void showLive(const app::LiveState &state);
    void showSettings(const app::SettingsState &state);
    /// Brings a page to the front; one that is not there yet changes nothing.
    void open(Rail::Page page);
    void openLive() { open(Rail::Live); }
    void openSettings() { open(Rail::Settings); }
    Rail::Page openPage() const;

    LivePage &live() { return *m_live; }
    SettingsPage &settings() { return *m_settings; }
    Prompt &prompt() { return m_prompt; }
    Shortcuts &shortcuts() { return *m_shortcuts; }
    /// Shows and raises it, as somebody who started it again expects.
    void comeToFront();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    template<typename Page>
    Page *add(Rail::Page where, Page *page);

    Rail *m_rail;
    HeaderBar *m_header;
    QStackedWidget *m_pages;
    std::map<Rail::Page, QWidget *> m_listed;
    LivePage *m_live;
    SettingsPage *m_settings;
    AskBar *m_askBar;
    Shortcuts *m_shortcuts;
    bool m_onAir = false;
    bool m_mayClose = false;
    Prompt m_prompt{this};
};

} // namespace belfry::ui
