// JoinUpdates: joins what shows updates with their presenter.
#pragma once

class QObject;

namespace belfry::app {
class DeskApp;
}

namespace belfry::ui {

class MainWindow;

/// The connections end with `context`. Gui thread.
void joinUpdates(app::DeskApp &app, MainWindow &window, QObject *context);

} // namespace belfry::ui
