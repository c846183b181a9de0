// JoinHouse: church, web page, recording, people and the support file of Settings, joined with their presenters.
#pragma once

class QObject;

namespace belfry::app {
class DeskApp;
}

namespace belfry::ui {

class MainWindow;

/// For as long as `context` lives; app and window must outlive it. Gui thread.
void joinHouse(app::DeskApp &app, MainWindow &window, QObject *context);

} // namespace belfry::ui
