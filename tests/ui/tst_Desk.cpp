#include "ui/Desk.h"

#include "app/Alerts.h"
#include "app/Connection.h"
#include "app/DeskApp.h"
#include "app/DeskSettings.h"
#include "app/LivePresenter.h"
#include "app/SettingsPresenter.h"
#include "support/Case.h"
#include "ui/WindowCase.h"
#include "ui/pages/ChurchForm.h"
#include "ui/pages/FirstRunPage.h"
#include "ui/pages/LookForm.h"
#include "ui/pages/ObsForm.h"
#include "ui/pages/ServerForm.h"
#include "ui/pages/SettingsPage.h"
#include "ui/widgets/AirButton.h"
#include "ui/widgets/StatePill.h"
#include "unit/client/FakeServer.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestkeyboard.h>
#include <QtTest/qtestsystem.h>

using namespace belfry;
using namespace belfry::test;

/// The real presenters, not started: nothing is looked for, so nothing answers.
class tst_Desk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup()
    {
        close();
        ui::Prompt::answerForTest({});
        ui::Theme::apply(*qApp, ui::Look::Dark);
    }

    void theWindowShowsWhatThePresentersSay()
    {
        const app::LiveState &state = m_app->live().state();
        QCOMPARE(m_window->findChild<ui::StatePill *>()->text(), state.header.word);
        QCOMPARE(m_window->findChild<ui::AirButton *>()->text(), state.button.text);
        QCOMPARE(m_window->findChild<ui::AirButton *>()->isEnabled(), state.button.enabled);
    }
    void choosingALookChangesTheWindowAndIsRemembered()
    {
        Q_EMIT m_window->settings().look().themeChosen(app::ThemeChoice::Light);
        QVERIFY(ui::Theme::tokens().isLight());
        QCOMPARE(static_cast<int>(m_app->settings().theme()), static_cast<int>(app::ThemeChoice::Light));
    }
    void whatIsWrongWithTheServerIsMendedInItsPartOfSettings()
    {
        m_window->settings().open(ui::SettingsPage::Church);
        Q_EMIT m_app->live().settingsWanted();
        QCOMPARE(m_window->openPage(), ui::Rail::Settings);
        QVERIFY(m_window->settings().server().isVisible());
    }
    void theFirstRunLeadsToTheSettingsAndGoesOnWhenTheServerLetsUsIn()
    {
        m_desk->welcome();
        ui::FirstRunPage &page = m_window->firstRun();
        QVERIFY(page.isVisible());
        Q_EMIT page.openSettingsPressed();
        QVERIFY(m_window->settings().server().isVisible());
        FakeServer server;
        m_app->connection().open(server.url(), Secret("owner-token"));
        QTRY_VERIFY_WITH_TIMEOUT(page.isVisible(), 20'000);
        m_window->openSettings(); // by oneself: there it stays
        m_app->connection().tryAgain();
        QTRY_COMPARE_WITH_TIMEOUT(m_app->connection().state().link, app::LinkState::Connected, 20'000);
        QVERIFY(m_window->settings().isVisible());
    }
    void aChannelThatIsGoneIsMendedWhereChannelsAreChosen()
    {
        FakeServer server;
        server.answers["GET /api/v1/channels/church"] = {
            404, R"({"type":"about:blank","title":"","status":404,"code":"not_found","detail":"There is no such channel."})"};
        server.answers["GET /api/v1/channels?limit=200"] = {200, R"({"items":[{"channel":"campus","church":"North","title":"W"}],"next":null})"};
        server.answers["GET /api/v1/channels/campus"] = {200, QJsonDocument(FakeServer::emptyChannel()).toJson()};
        m_app->connection().open(server.url(), Secret("owner-token"));
        QTRY_COMPARE_WITH_TIMEOUT(m_app->connection().state().link, app::LinkState::NoChannel, 20'000);
        Q_EMIT m_app->live().settingsWanted();
        auto *box = m_window->settings().church().findChild<QComboBox *>();
        QTRY_VERIFY_WITH_TIMEOUT(box->isVisible() && box->isEnabled() && box->count() == 2, 20'000);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Up); // the one that is there
        QTRY_COMPARE_WITH_TIMEOUT(m_app->connection().state().link, app::LinkState::Connected, 20'000);
        QCOMPARE(m_app->settings().channel(), QStringLiteral("campus"));
    }
    void anotherOBSIsRemembered()
    {
        Q_EMIT m_window->settings().obs().obsPlaceEdited(QStringLiteral("192.168.1.7"), 4460);
        QCOMPARE(m_app->settings().obsHost(), QStringLiteral("192.168.1.7"));
        QCOMPARE(m_app->settings().obsPort(), quint16(4460));
    }
    void anAddressThatIsNoneIsRefusedInWords()
    {
        Q_EMIT m_window->settings().server().serverChosen(QStringLiteral("not an address"), Secret("token"));
        QVERIFY(m_app->settings().serverAddress().isEmpty());
        QVERIFY(!m_app->settingsPresenter().state().message.isEmpty());
    }
    void theQuestionAboutSecretsGoesThroughThePrompt()
    {
        QStringList asked;
        ui::Prompt::answerForTest([&asked](const ui::Question &question) {
            asked << question.text;
            return true;
        });
        bool allowed = false;
        m_desk->mayKeepSecretsInFile(QStringLiteral("secrets.json"), QStringLiteral("no <keychain>"),
                                     [&allowed](bool yes) { allowed = yes; });
        QVERIFY(allowed);
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked[0].contains(QLatin1String("secrets.json")));
        QVERIFY(asked[0].contains(QLatin1String("&lt;keychain&gt;")));
    }
    void whoLooksAtAnotherPageIsCalledToo()
    {
        QSignalSpy notified(&m_app->alerts(), &app::Alerts::notified);
        const auto tell = [this] { m_app->alerts().tell(QStringLiteral("The picture is black"), {}); };
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        tell();
        QCOMPARE(notified.size(), 0); // it stands in the window
        m_window->open(ui::Rail::Places);
        tell();
        QCOMPARE(notified.size(), 1);
        m_window->open(ui::Rail::Live);
        tell();
        QCOMPARE(notified.size(), 1);
        m_window->openFirstRun();
        tell();
        QCOMPARE(notified.size(), 2);
    }
    void theWindowsPlaceIsRemembered()
    {
        m_window->resize(1111, 777);
        close();
        open();
        QCOMPARE(m_window->size(), QSize(1111, 777));
    }

private:
    void open()
    {
        app::DeskOptions options;
        options.settingsFolder = m_folder->filePath(QStringLiteral("settings"));
        options.dataFolder = m_folder->filePath(QStringLiteral("data"));
        options.serverBinary = m_folder->filePath(QStringLiteral("nothing-here"));
        options.useKeychain = false;
        m_app = std::make_unique<app::DeskApp>(options);
        m_window = std::make_unique<ui::MainWindow>();
        m_desk = std::make_unique<ui::Desk>(*m_app, *m_window);
        m_window->show();
    }
    void close()
    {
        m_desk.reset();
        m_window.reset();
        m_app.reset();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::DeskApp> m_app;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::Desk> m_desk;
};

BELFRY_CASE(tst_Desk)
#include "tst_Desk.moc"
