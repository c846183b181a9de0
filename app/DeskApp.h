// DeskApp: puts the window's presenters together.
#pragma once

#include "app/DeskOptions.h"

#include <memory>

namespace belfry::app {

class Alerts;
class Chapters;
class ChatPresenter;
class ChurchPresenter;
class Connection;
class DayWatch;
class DeskSettings;
class FirstRunDesk;
class LivePresenter;
class Meters;
class ObsLink;
class PlacesWatch;
class PlanDesk;
class Questions;
class ServerApi;
class PeoplePresenter;
class ReportsPresenter;
class SettingsPresenter;
class SupportBundle;
class UpdatePresenter;

/// Owns everything in app/ and below it. Made before the window, destroyed after it; needs a QCoreApplication. GUI thread.
class DeskApp final {
public:
    explicit DeskApp(const DeskOptions &options);
    ~DeskApp();
    static QString settingsFolder(const DeskOptions &options);
    DeskApp(const DeskApp &) = delete;
    DeskApp &operator=(const DeskApp &) = delete;

    /// Who asks the person; null: every question stays unanswered. Must outlive the app or be taken away.
    void setQuestions(Questions *questions);
    /// Begins to look for the server and OBS.
    void start();
    /// Before the program ends: the companion is ended too if this window started it and nobody needs it. Short.
    void quit();
    /// Something is on air or planned for the next days, on any channel; also while that is not known.
    bool isServerNeeded() const;

    DeskSettings &settings();
    Connection &connection();
    ServerApi &api();
    ObsLink &obs();
    LivePresenter &live();
    SettingsPresenter &settingsPresenter();
    PlanDesk &plan();
    FirstRunDesk &firstRun();
    Meters &meters();
    ChatPresenter &chat();
    ReportsPresenter &reports();
    Chapters &chapters();
    ChurchPresenter &church();
    PeoplePresenter &people();
    SupportBundle &support();
    UpdatePresenter &updates();
    Alerts &alerts();
    PlacesWatch &places();
    DayWatch &day();

private:
    struct Impl;
    std::unique_ptr<Impl> m;
};

} // namespace belfry::app
