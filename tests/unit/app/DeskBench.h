// DeskBench: the presenters' world with a fake server, a fake OBS and a fake clock; the sockets are real.
#pragma once

#include "app/Account.h"
#include "app/Connection.h"
#include "app/DeskSettings.h"
#include "app/LivePresenter.h"
#include "app/Meters.h"
#include "app/ObsLink.h"
#include "app/ServerApi.h"
#include "app/SettingsPresenter.h"
#include "client/Companion.h"
#include "obs/ObsClient.h"
#include "secrets/SecretStore.h"
#include "support/FakeExecutor.h"
#include "unit/client/FakeServer.h"
#include "unit/obs/FakeObs.h"

#include <QTemporaryDir>
#include <QTest>

namespace belfry::test {

/// No companion: the server is a remote one.
struct NoCompanion : client::Companion::World {
    Result<client::CompanionFile> readFile() override { return fail(ErrorCode::NotFound, "none"); }
    void check(const client::CompanionFile &, std::function<void(bool)> reply) override { reply(false); }
    QByteArray lastWords() override { return {}; }
    Result<qint64> launch() override { return fail(ErrorCode::NotFound, "none"); }
    void terminate(qint64) override {}
};

struct DeskBench {
    QTemporaryDir folder;
    FakeServer server;
    FakeObs obs;
    FakeExecutor gui;
    app::DeskSettings settings{folder.path()};
    secrets::SecretStore secretStore{nullptr, folder.filePath(QStringLiteral("secrets.json")), gui};
    client::ServerClient serverClient;
    NoCompanion noCompanion;
    client::Companion companion{noCompanion, gui};
    obs::ObsClient obsClient{gui};
    client::EventStream events{gui};
    app::Connection connection{serverClient, companion, gui};
    app::Account account{{serverClient, connection, settings, secretStore, gui}};
    app::ServerApi api{serverClient, events, connection};
    app::PlacesWatch places{api, gui};
    app::DayWatch day{api, gui};
    int obsStarts = 0; ///< of the program
    app::ObsLink link{obsClient, settings, secretStore, gui, [this] {
                          ++obsStarts;
                          return Result<>(Done{});
                      }};
    app::Meters meters{obsClient};
    app::LivePresenter live{{connection, link, meters, settings, gui, api, places, day}};
    app::SettingsPresenter settingsPage{{settings, secretStore, connection, link, obsClient, account}};

    /// Serves the sockets, with fake time going on, until it holds; false after 20 s of fake time.
    template<typename Condition>
    bool until(Condition condition, Duration atMost = Duration(20'000))
    {
        for (Duration passed{0}; passed < atMost; passed += Duration(50)) {
            if (condition())
                return true;
            gui.advance(Duration(50));
            QTest::qWait(1);
        }
        return condition();
    }
    static obs::StreamTarget ours() { return {QStringLiteral("rtmp://127.0.0.1:1935/live"), Secret("sunday?key&1")}; }
    void open()
    {
        connection.open(server.url(), Secret("owner-token"));
        obsClient.open({QStringLiteral("127.0.0.1"), obs.port(), {}});
        link.setWanted(ours());
        settingsPage.setPublishTarget(ours());
    }
    bool connected()
    {
        open();
        return until([this] {
            return connection.state().link == app::LinkState::Connected && link.state().aim != app::ObsAim::Unknown;
        });
    }
    /// Connected, and OBS set up for us.
    bool ready()
    {
        if (!connected())
            return false;
        live.setUpObs();
        return until([this] { return live.state().header.air == app::AirState::Ready; });
    }
    QString bannerId() const { return live.state().banner ? live.state().banner->findingId : QString(); }
};

} // namespace belfry::test
