#include "support/Case.h"
#include "unit/app/DeskBench.h"

#include <QJsonDocument>
#include <QSignalSpy>

using namespace belfry;
using namespace belfry::app;
using namespace belfry::test;
using namespace Qt::StringLiterals;

class tst_SettingsPresenter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAnAddressAsItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        QTest::newRow("a name") << u"live.example.org"_s << u"https://live.example.org"_s;
        QTest::newRow("near, by number") << u" 192.168.1.5:8080 "_s << u"http://192.168.1.5:8080"_s;
        QTest::newRow("near, by name") << u"church-pc:8080"_s << u"http://church-pc:8080"_s;
        QTest::newRow("mdns") << u"church.local"_s << u"http://church.local"_s;
        QTest::newRow("whole") << u"http://live.example.org/belfry/"_s << u"http://live.example.org/belfry"_s;
        QTest::newRow("another scheme") << u"rtmp://live.example.org"_s << QString();
        QTest::newRow("a password in it") << u"https://me:pw@live.example.org"_s << QString();
        QTest::newRow("nothing") << u"  "_s << QString();
        QTest::newRow("a sentence") << u"our church server"_s << QString();
    }
    void readsAnAddressAsItIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, address);
        const auto read = SettingsPresenter::addressFrom(typed);
        QCOMPARE(read ? read->toString() : QString(), address);
    }

    void usesAnotherServerAndRemembersItsToken()
    {
        DeskBench b;
        b.settingsPage.useServer(b.server.url().toString(), Secret("owner-token"));
        QVERIFY(b.until([&] { return b.settingsPage.state().serverWord == u"Connected"; }));
        QCOMPARE(b.settings.serverAddress(), b.server.url());
        QVERIFY(!b.settingsPage.state().serverOnThisComputer);
        QCOMPARE(b.settingsPage.state().church, u"Grace Church"_s);
        std::optional<Secret> kept;
        b.secretStore.read(DeskSettings::tokenName(b.server.url()), [&](Result<std::optional<Secret>> got) { kept = *got; });
        QVERIFY(b.until([&] { return kept.has_value(); }));
        QCOMPARE(*kept, Secret("owner-token"));
        // Without typing the token again.
        b.settingsPage.useThisComputer();
        QVERIFY(b.settings.serverAddress().isEmpty());
        b.settingsPage.useServer(b.server.url().toString(), {});
        QVERIFY(b.until([&] { return b.settingsPage.state().serverWord == u"Connected"; }));
    }

    void keepsTheOldServerWhenTheNewIsNoAddress()
    {
        DeskBench b;
        QVERIFY(b.connected());
        b.settingsPage.useServer(u"not an address"_s, Secret("x"));
        QVERIFY(!b.settingsPage.state().message.isEmpty());
        QCOMPARE(b.settingsPage.state().serverWord, u"Connected"_s);
    }

    void editsTheChannelAndHandsOnTheServersSentence()
    {
        DeskBench b;
        QVERIFY(b.connected());
        const QDateTime start(QDate(2026, 11, 29), QTime(10, 0), Qt::UTC);
        b.settingsPage.editChannel({u"Grace Church"_s, u"Advent"_s, std::optional(start)});
        QVERIFY(b.until([&] { return b.settingsPage.state().title == u"Advent"; }));
        QVERIFY(b.until([&] { return b.settingsPage.state().message == u"Saved."; }));
        QCOMPARE(b.settingsPage.state().nextStart, std::optional(start));
        b.server.answers["PATCH /api/v1/channels/church"] = {422,
            R"({"type":"about:blank","title":"Unprocessable","status":422,"code":"invalid_input","detail":"title: may be at most 200 bytes","field":"title"})"};
        b.settingsPage.editChannel({u"Grace Church"_s, u"x"_s});
        QVERIFY(b.until([&] { return b.settingsPage.state().message.startsWith(u"title:"); }));
    }

    void theNextStartIsSentOnlyWhenItWasChanged()
    {
        DeskBench b;
        QVERIFY(b.connected());
        const auto sent = [&b](const QString &title) {
            const auto isIt = [&title](const auto &r) { return r.verb == "PATCH" && r.body.contains(title.toUtf8()); };
            const auto found = std::find_if(b.server.requests.begin(), b.server.requests.end(), isIt);
            return found == b.server.requests.end() ? QByteArray() : found->body;
        };
        b.settingsPage.editChannel({u"Grace Church"_s, u"Advent"_s});
        QVERIFY(b.until([&] { return b.settingsPage.state().title == u"Advent"; }));
        QVERIFY(!sent(u"Advent"_s).contains("next_start"));
        b.settingsPage.editChannel({u"Grace Church"_s, u"Lent"_s, std::optional(std::optional<QDateTime>())});
        QVERIFY(b.until([&] { return b.settingsPage.state().title == u"Lent"; }));
        QVERIFY(sent(u"Lent"_s).contains("\"next_start\":null"));
    }

    void showsThePublishKeyMasked()
    {
        DeskBench b;
        b.settingsPage.setPublishTarget(obs::StreamTarget{u"rtmp://h/live"_s, Secret("abcdefghijkl7f2a")});
        QCOMPARE(b.settingsPage.state().publishKeyMasked, u"••••7f2a"_s);
        QCOMPARE(b.settingsPage.publishKey().reveal(), std::string("abcdefghijkl7f2a"));
    }

    void setsObsUpAndPutsItBackWithWords()
    {
        DeskBench b;
        QVERIFY(b.connected());
        QVERIFY(b.settingsPage.state().canSetUpObs);
        b.settingsPage.setUpObs();
        QVERIFY(b.until([&] { return b.settingsPage.state().canPutObsBack; }));
        QVERIFY(b.until([&] { return b.settingsPage.state().message.startsWith(u"OBS is set up"); }));
        QVERIFY(!b.settingsPage.state().canSetUpObs);
        b.settingsPage.putObsBack();
        QVERIFY(b.until([&] { return b.settingsPage.state().message.startsWith(u"OBS is as it was"); }));
        QVERIFY(!b.settingsPage.state().canPutObsBack);
    }

    void refusesAnObsAddressWithoutAPort()
    {
        DeskBench b;
        b.settingsPage.setObs(u" "_s, 4455);
        QVERIFY(!b.settingsPage.state().message.isEmpty());
        b.settingsPage.setObs(u"127.0.0.1"_s, b.obs.port());
        QVERIFY(b.settingsPage.state().message.isEmpty());
        QVERIFY(b.until([&] { return b.link.state().reach == ObsReach::Connected; }));
        QCOMPARE(b.settings.obsPort(), b.obs.port());
    }

    void theDelayIsKeptAndUsedByTheNextGoLive()
    {
        DeskBench b;
        QCOMPARE(b.settingsPage.state().delaySeconds, std::nullopt); // as the channel has it
        using Seconds = std::optional<int>;
        for (const auto &[set, kept] : {std::pair(Seconds(30), Seconds(30)), {120, 120}, {121, 120}, {-1, 0}, {0, 0}, {std::nullopt, std::nullopt}}) {
            b.settingsPage.setDelaySeconds(set);
            QCOMPARE(b.settingsPage.state().delaySeconds, kept);
            QCOMPARE(DeskSettings(b.folder.path()).delaySeconds(), kept);
        }
        b.settingsPage.setDelaySeconds(20);
        QVERIFY(b.ready());
        b.server.channel = FakeServer::receiving();
        b.live.goLive();
        QVERIFY(b.until([&] { return b.live.state().header.air == AirState::OnAir; }));
        const auto goLive = std::find_if(b.server.requests.begin(), b.server.requests.end(),
                                         [](const auto &r) { return r.path.endsWith("/go-live"); });
        QVERIFY(goLive != b.server.requests.end());
        QCOMPARE(QJsonDocument::fromJson(goLive->body)[u"delay_s"].toInt(), 20);
    }

    void noDelayIsSaidAndNothingIsNot()
    {
        for (const std::optional<int> seconds : {std::optional(0), std::optional<int>()}) {
            DeskBench b;
            b.settingsPage.setDelaySeconds(seconds);
            QVERIFY(b.ready());
            b.server.channel = FakeServer::receiving();
            b.live.goLive();
            QVERIFY(b.until([&] { return b.live.state().header.air == AirState::OnAir; }));
            const auto goLive = std::find_if(b.server.requests.begin(), b.server.requests.end(), [](const auto &r) { return r.path.endsWith("/go-live"); });
            QVERIFY(goLive != b.server.requests.end());
            const QJsonObject body = QJsonDocument::fromJson(goLive->body).object();
            QCOMPARE(body.contains(u"delay_s"), seconds.has_value());
            QCOMPARE(body[u"delay_s"].toInt(-1), seconds.value_or(-1));
        }
    }
    void howSomebodyIsCalledIsKept()
    {
        DeskBench b;
        QSignalSpy tray(&b.settingsPage, &SettingsPresenter::trayIconChanged);
        QVERIFY(b.settingsPage.state().trayIcon && b.settingsPage.state().notifications && !b.settingsPage.state().alertSound);
        b.settingsPage.setTrayIcon(false);
        b.settingsPage.setNotifications(false);
        b.settingsPage.setAlertSound(true);
        QVERIFY(!b.settingsPage.state().trayIcon && !b.settingsPage.state().notifications && b.settingsPage.state().alertSound);
        QCOMPARE(tray.size(), 1);
        const DeskSettings again(b.folder.path());
        QVERIFY(!again.trayIcon() && !again.notifications() && again.alertSound());
    }

    void tellsTheWindowOfAnotherTheme()
    {
        DeskBench b;
        QSignalSpy changed(&b.settingsPage, &SettingsPresenter::themeChanged);
        b.settingsPage.setTheme(ThemeChoice::Dark);
        QCOMPARE(changed.size(), 0);
        b.settingsPage.setTheme(ThemeChoice::Light);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(b.settingsPage.state().theme, ThemeChoice::Light);
    }

    void anotherLanguageIsRememberedAndAskedForOnce()
    {
        DeskBench b;
        QSignalSpy changed(&b.settingsPage, &SettingsPresenter::languageChanged);
        b.settingsPage.setLanguage({});
        QCOMPARE(changed.size(), 0);
        b.settingsPage.setLanguage(u"ar"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(DeskSettings(b.folder.path()).language(), u"ar"_s);
        QCOMPARE(b.settingsPage.state().language, u"ar"_s);
    }
};

BELFRY_CASE(tst_SettingsPresenter)
#include "tst_SettingsPresenter.moc"
