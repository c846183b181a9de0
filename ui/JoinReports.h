// JoinReports: the Reports page joined with its presenter both ways, and its PDF.
#pragma once

class QObject;

namespace belfry::app {
class DeskApp;
}

namespace belfry::ui {

class MainWindow;

/// For as long as `context` lives; app and window must outlive it. Gui thread.
void joinReports(app::DeskApp &app, MainWindow &window, QObject *context);

} // namespace belfry::ui
