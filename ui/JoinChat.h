// JoinChat: the Chat page and the chat beside the Live page, joined with their presenter both ways.
#pragma once

class QObject;

namespace belfry::app {
class DeskApp;
}

namespace belfry::ui {

class MainWindow;

/// For as long as `context` lives; app and window must outlive it. Gui thread.
void joinChat(app::DeskApp &app, MainWindow &window, QObject *context);

} // namespace belfry::ui
