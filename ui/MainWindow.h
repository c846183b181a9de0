// MainWindow: the control room: the rail, the header, and the pages.
#pragma once

#include "app/ChatState.h"
#include "app/LiveState.h"
#include "app/ReportsPresenter.h"
#include "app/ServicesState.h"
#include "app/SettingsPresenter.h"
#include "ui/Prompt.h"
#include "ui/widgets/Rail.h"

#include <QMainWindow>

#include <map>
#include <optional>

class QStackedWidget;

namespace belfry::ui {

class AskBar;
class ChatColumn;
class ChatPage;
class FirstRunPage;
class HeaderBar;
class LivePage;
class PlacesPage;
class ReportsPage;
class ServicesPage;
class SettingsPage;
class Shortcuts;
class TellLine;
class UpdateLine;

/// Shows states and hands on what is pressed; Desk joins it with the presenters. Closed on air it asks first, inside itself.
/// Gui thread.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);

    void showLive(const app::LiveState &state);
    void showSettings(const app::SettingsState &state);
    void showChat(const app::ChatState &state);
    void showReports(const app::ReportsState &state);
    /// A service that runs over is asked about above every page, while it is on air.
    void showOverTime(const std::optional<app::OverTime> &overTime);
    bool isOverTimeAsked() const { return m_askedOverTime.has_value(); }
    /// Brings a page to the front; one that is not there yet changes nothing.
    void open(Rail::Page page);
    void openLive() { open(Rail::Live); }
    void openSettings() { open(Rail::Settings); }
    Rail::Page openPage() const;
    bool isLiveOpen() const;
    /// The first run, which no rail lists.
    void openFirstRun();

    LivePage &live() { return *m_live; }
    ServicesPage &services() { return *m_services; }
    PlacesPage &places() { return *m_places; }
    SettingsPage &settings() { return *m_settings; }
    FirstRunPage &firstRun() { return *m_firstRun; }
    ChatPage &chat() { return *m_chat; }
    ChatColumn &chatColumn() { return *m_chatColumn; }
    ReportsPage &reports() { return *m_reports; }
    UpdateLine &updateLine() { return *m_updateLine; }
    TellLine &tellLine() { return *m_tellLine; }
    Prompt &prompt() { return m_prompt; }
    Shortcuts &shortcuts() { return *m_shortcuts; }
    /// Shows and raises it, as somebody who started it again expects.
    void comeToFront();

Q_SIGNALS:
    void extendPressed(int minutes);
    void letBePressed();
    /// Another page is in front.
    void pageOpened();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    template<typename Page>
    Page *add(Rail::Page where, Page *page);
    void joinBars();
    void askOverTime();

    Rail *m_rail;
    HeaderBar *m_header;
    QStackedWidget *m_pages;
    std::map<Rail::Page, QWidget *> m_listed;
    LivePage *m_live;
    ChatColumn *m_chatColumn;
    ServicesPage *m_services;
    PlacesPage *m_places;
    ChatPage *m_chat;
    ReportsPage *m_reports;
    SettingsPage *m_settings;
    FirstRunPage *m_firstRun;
    AskBar *m_askBar;
    AskBar *m_overTimeBar;
    std::optional<app::OverTime> m_overTime;
    std::optional<app::OverTime> m_askedOverTime; ///< stands there now
    UpdateLine *m_updateLine;
    TellLine *m_tellLine;
    Shortcuts *m_shortcuts;
    bool m_onAir = false;
    bool m_mayClose = false;
    Prompt m_prompt{this};
};

} // namespace belfry::ui
