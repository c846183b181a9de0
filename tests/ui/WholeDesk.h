// WholeDesk: the real window with the real presenters, against a server and an OBS that say what a Sunday would.
#pragma once

#include "app/DeskApp.h"
#include "ui/Desk.h"
#include "ui/MainWindow.h"
#include "unit/client/FakeServer.h"
#include "unit/obs/FakeObs.h"

#include <QTemporaryDir>
#include <QWebSocket>

#include <memory>

namespace belfry::test {

/// GUI thread. A church that has been on air before, with a chat room, places and people.
class WholeDesk {
public:
    WholeDesk();
    ~WholeDesk();

    /// The window, made anew in that language; false when it did not get to know its server.
    bool open(const QString &language);
    void close();
    ui::MainWindow &window() { return *m_window; }
    app::DeskApp &app() { return *m_app; }
    FakeServer &server() { return m_server; }
    FakeObs &obs() { return m_obs; }
    /// What GET of this path answers from now on.
    void answer(const QByteArray &path, const QByteArray &json);
    void tellRoom(const QByteArray &json);

private:
    void fill();

    QTemporaryDir m_folder;
    FakeServer m_server;
    FakeObs m_obs;
    QWebSocket *m_room = nullptr;
    std::unique_ptr<app::DeskApp> m_app;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::Desk> m_desk;
};

} // namespace belfry::test
