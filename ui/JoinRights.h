// JoinRights: what whoever is signed in may not do is not offered, or is said to be others'.
#pragma once

class QObject;

namespace belfry::app {
class DeskApp;
}

namespace belfry::ui {

class MainWindow;

/// `context`: ends the joining with it. Gui thread.
void joinRights(app::DeskApp &app, MainWindow &window, QObject *context);

} // namespace belfry::ui
