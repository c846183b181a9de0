// DeskPlan: joins the pages that prepare services with their presenters, both ways.
#pragma once

#include <QObject>

namespace belfry::app {
class DeskApp;
}

namespace belfry::ui {

class MainWindow;

/// Gui thread; a part of Desk.
class DeskPlan final : public QObject {
    Q_OBJECT
public:
    DeskPlan(app::DeskApp &app, MainWindow &window, QObject *parent);

    /// Opens the first run where it was left, unless it was gone through.
    void welcome();

private:
    void joinPlaces();
    void joinServices();
    void joinServiceEditor();
    void joinFirstRun();

    app::DeskApp &m_app;
    MainWindow &m_window;
    bool m_firstRunWaits = false; ///< somebody went from it to Settings, to have the server let us in
};

} // namespace belfry::ui
