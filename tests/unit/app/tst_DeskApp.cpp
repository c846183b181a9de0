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

#include <QDir>
#include <QFile>
#include <QProcess>
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

/// A companion that an earlier run of the window started: a real process that can be ended, and a server that answers for it.
struct Running {
    QTemporaryDir folder;
    FakeObs obs;
    FakeServer server;
    QProcess process;
    DeskOptions with = options(folder, obs);

    explicit Running(const QByteArray &version)
    {
        server.hearsEvents = true;
        server.answers["GET /api/v1/channels?limit=100"] = {200, R"({"items":[],"next":null})"};
        plan({});
        process.start(with.serverBinary, {u"--data"_s, folder.path()});
        QVERIFY(process.waitForStarted(kPatience));
        QVERIFY(QDir().mkpath(with.dataFolder));
        QFile file(client::companionFilePath(with.dataFolder));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        file.write(R"({"http":")" + server.url().toString().toUtf8() + R"(","rtmp":"rtmp://127.0.0.1:1935/live","token":"owner-token","version":")"
                   + version + "\"}");
        file.close();
        DeskSettings(with.settingsFolder).setCompanion(process.processId(), client::readCompanionFile(with.dataFolder)->mark());
    }
    ~Running()
    {
        process.kill();
        process.waitForFinished();
    }
    void plan(std::optional<int> inHours)
    {
        const QByteArray at = QDateTime::currentDateTimeUtc().addSecs(inHours.value_or(0) * 3600).toString(Qt::ISODateWithMs).toUtf8();
        server.prefixAnswers["GET /api/v1/services?"] = {
            200, inHours ? R"({"items":[{"service":"S1","channel":"campus","starts_at":")" + at + R"(","ends_at":")" + at + R"("}],"next":null})"
                         : QByteArray(R"({"items":[],"next":null})")};
    }
    void tell(const QByteArray &event) { server.tell("event: " + event + "\ndata: {\"channel\":null}\n\n"); }
};

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

    void quittingLeavesAServerThatASundayNeeds_data()
    {
        QTest::addColumn<int>("inHours"); // 0: nothing
        QTest::addColumn<bool>("onAirElsewhere");
        QTest::addColumn<bool>("isEnded");
        QTest::newRow("nothing is planned") << 0 << false << true;
        QTest::newRow("tomorrow") << 25 << false << false;
        QTest::newRow("next Sunday") << 7 * 24 << false << false;
        QTest::newRow("in nine days") << 9 * 24 << false << true;
        QTest::newRow("another channel is on air") << 0 << true << false;
    }
    void quittingLeavesAServerThatASundayNeeds()
    {
        QFETCH(int, inHours);
        QFETCH(bool, onAirElsewhere);
        QFETCH(bool, isEnded);
        Running r(BELFRY_VERSION);
        DeskApp app(r.with);
        QVERIFY(app.isServerNeeded()); // what is not known may be
        app.start();
        QTRY_VERIFY_WITH_TIMEOUT(!app.isServerNeeded(), kPatience);
        r.server.isOnAirElsewhere = onAirElsewhere;
        if (inHours > 0)
            r.plan(inHours);
        const auto asked = r.server.requests.size();
        r.tell(onAirElsewhere ? "broadcast.started" : "service.changed");
        QTRY_VERIFY_WITH_TIMEOUT(r.server.requests.size() > asked + 2 && app.isServerNeeded() == !isEnded, kPatience);
        app.quit();
        QCOMPARE(app.settings().companionPid() == 0, isEnded);
        if (isEnded)
            QTRY_COMPARE_WITH_TIMEOUT(r.process.state(), QProcess::NotRunning, kPatience);
        else
            QCOMPARE(r.process.state(), QProcess::Running);
    }
    void aServerOfAnotherVersionGivesWayWhenNobodyNeedsIt()
    {
        Running r("0.0.1");
        r.with.serverBinary = r.folder.filePath(u"nothing-here"_s);
        r.plan(1);
        DeskApp app(r.with);
        app.start();
        const auto asked = [&r](const char *path) {
            return std::any_of(r.server.requests.begin(), r.server.requests.end(), [&](const auto &q) { return q.path.startsWith(path); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(asked("/api/v1/services?") && asked("/api/v1/health") && asked("/api/v1/channels?"), kPatience);
        QCOMPARE(r.process.state(), QProcess::Running); // a service is near
        QVERIFY(app.settings().companionPid() > 0);
        r.plan({});
        r.tell("service.changed");
        QTRY_COMPARE_WITH_TIMEOUT(r.process.state(), QProcess::NotRunning, kPatience);
        QCOMPARE(app.settings().companionPid(), 0);
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
