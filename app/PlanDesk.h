// PlanDesk: the pages that prepare services: Places and Services, joined with the server.
#pragma once

#include "app/PlacesPresenter.h"
#include "app/ServerTalk.h"
#include "app/ServicesPresenter.h"

#include <QObject>

namespace belfry::app {

class Connection;
class DeskSettings;
class ServerApi;

/// GUI thread; owned by DeskApp.
class PlanDesk final : public QObject {
    Q_OBJECT
public:
    /// All of them must outlive it.
    PlanDesk(ServerApi &api, Connection &connection, const DeskSettings &settings, Executor &gui, QObject *parent = nullptr);

    PlacesPresenter &places() { return m_places; }
    ServicesPresenter &services() { return m_services; }
    ServerTalk &talk() { return m_talk; }

private:
    void look();

    Connection &m_connection;
    const DeskSettings &m_settings;
    ApiTalk m_talk;
    PlacesPresenter m_places;
    ServicesPresenter m_services;
};

} // namespace belfry::app
