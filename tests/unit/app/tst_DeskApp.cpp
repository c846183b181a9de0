#include "app/Connection.h"
#include "app/DeskApp.h"
#include "app/DeskSettings.h"
#include "app/LivePresenter.h"
#include "app/ObsLink.h"
#include "app/Questions.h"
#include "app/SettingsPresenter.h"
#include "client/CompanionFile.h"
#include "client/ServerClient.h"
#include "support/Case.h"
#include "unit/client/FakeServer.h"
#include "unit/obs/FakeObs.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace belfry;
using namespace belfry::app;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30'000;

struct Answering : Questions {
    int asked = 0;
    void mayKeepSecretsInFile(const QString &, const QString &, std::function<void(bool)> answer) override
    {
        ++asked;
        answer(true);
    }
};

DeskOptions options(const QTemporaryDir &folder, const FakeObs &obs)
{
    return {.settingsFolder = folder.filePath(u"settings"_s),
            .dataFolder = folder.filePath(u"data"_s),
            .serverBinary = QStringLiteral(FAKE_COMPANION),
            .obsHost = u"127.0.0.1"_s,
            .obsPort = obs.port(),
            .useKeychain = false};
}

/// As if the package of the server were installed, with this port in its settings.
client::InstalledPaths installedAt(const QTemporaryDir &folder, quint16 port)
{
    client::InstalledPaths paths{{folder.filePath(u"belfry-server.service"_s)}, folder.filePath(u"belfry.toml"_s)};
    QFile unit(paths.units.first()), settings(paths.settings);
    if (unit.open(QIODevice::WriteOnly) && settings.open(QIODevice::WriteOnly))
        settings.write("http = \":" + QByteArray::number(port) + "\"\n");
    return paths;
}

} // namespace

class tst_DeskApp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void putsEverythingTogetherOnTheRealClock()
    {
        QTemporaryDir folder;
        FakeObs obs;
        FakeServer server;
        DeskOptions with = options(folder, obs);
        with.serverAddress = server.url();
        with.serverToken = Secret("owner-token");
        Answering questions;
        DeskApp app(with);
        app.setQuestions(&questions);
        app.start();
        QTRY_COMPARE_WITH_TIMEOUT(app.obs().state().aim, ObsAim::Elsewhere, kPatience);
        QCOMPARE(questions.asked, 0);
        app.live().setUpObs();
        QTRY_COMPARE_WITH_TIMEOUT(app.live().state().header.air, AirState::Ready, kPatience);
        QCOMPARE(questions.asked, 1); // OBS's old key is a secret
        QCOMPARE(app.settings().secretsInFile(), std::optional(true));
        app.live().goLive();
        QTRY_COMPARE_WITH_TIMEOUT(obs.asked(u"StartStream"_s).size(), std::size_t(1), kPatience);
        server.channel = FakeServer::receiving();
        QTRY_COMPARE_WITH_TIMEOUT(app.live().state().header.air, AirState::OnAir, kPatience);
        QVERIFY(app.settingsPresenter().state().publishServer.startsWith(u"rtmp://"));
    }

    void whoMayNotReadThePublishKeyAsksForItOnce()
    {
        QTemporaryDir folder;
        FakeObs obs;
        FakeServer server;
        server.answers["GET /api/v1/channels/church/ingest-key"] = {403, R"({"status":403,"code":"forbidden","title":"","detail":"no"})"};
        DeskOptions with = options(folder, obs);
        with.serverAddress = server.url();
        with.serverToken = Secret("owner-token");
        DeskApp app(with);
        app.start();
        const auto asked = [&server](const char *path) {
            return std::count_if(server.requests.begin(), server.requests.end(), [&](const auto &r) { return r.path == path; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(asked("/api/v1/channels/church") >= 3, kPatience);
        QCOMPARE(asked("/api/v1/channels/church/ingest-key"), 1);
    }
    void whereAServerIsInstalledNoSecondOneIsStarted()
    {
        QTemporaryDir folder;
        FakeObs obs;
        FakeServer server;
        server.answers["GET /healthz"] = {200, R"({"status":"ok"})"};
        server.channel.remove(u"ingest"_s); // as who has no token sees it
        DeskOptions with = options(folder, obs);
        with.installed = installedAt(folder, server.port());
        DeskApp app(with);
        app.start();
        QTRY_COMPARE_WITH_TIMEOUT(app.connection().state().link, LinkState::Refused, kPatience); // it wants the owner's token
        const SettingsState &state = app.settingsPresenter().state();
        QVERIFY(!state.serverOnThisComputer);
        QCOMPARE(state.serverAddress, server.url());
        QVERIFY(state.serverWord.contains(u"installed"));
        QVERIFY(state.serverNote.contains(u"owner.token"));
        QVERIFY(!client::readCompanionFile(with.dataFolder));
        server.channel = FakeServer::emptyChannel();
        app.settingsPresenter().useServer(server.url().toString(), Secret("owner-token"));
        QTRY_COMPARE_WITH_TIMEOUT(app.connection().state().link, LinkState::Connected, kPatience);
        QVERIFY(app.settingsPresenter().state().serverNote.isEmpty());
    }
    void anInstalledServerThatDoesNotAnswerStopsNobody()
    {
        QTemporaryDir folder;
        FakeObs obs;
        DeskOptions with = options(folder, obs);
        with.installed = installedAt(folder, 1);
        DeskApp app(with);
        app.start();
        QTRY_VERIFY_WITH_TIMEOUT(client::readCompanionFile(with.dataFolder).hasValue(), kPatience);
        QVERIFY(app.connection().state().onThisComputer);
    }

    void aSecondWindowKnowsTheCompanionOfTheFirst()
    {
        QTemporaryDir folder;
        FakeObs obs;
        {
            DeskApp first(options(folder, obs));
            first.start();
            // Its fake knows no channel: that it is found is what counts here.
            QTRY_VERIFY_WITH_TIMEOUT(first.settings().companionPid() > 0, kPatience);
        } // as a kill -9: no quit()
        DeskApp second(options(folder, obs));
        second.start();
        QTRY_VERIFY_WITH_TIMEOUT(!second.connection().state().address.isEmpty(), kPatience);
        QVERIFY(second.settings().companionPid() > 0);
        QFile started(folder.filePath(u"data/arguments"_s));
        QVERIFY(started.open(QIODevice::ReadOnly));
        QCOMPARE(started.readAll().count('\n'), 1);
        // Not seen off air, so quitting leaves it alone.
        second.quit();
        const auto companion = client::readCompanionFile(folder.filePath(u"data"_s));
        QVERIFY(companion);
        client::ServerClient client;
        std::optional<bool> answers;
        client.check(companion->http, companion->token, [&](bool ok) { answers = ok; });
        QTRY_COMPARE_WITH_TIMEOUT(answers, std::optional(true), kPatience);
    }
};

BELFRY_CASE(tst_DeskApp)
#include "tst_DeskApp.moc"
