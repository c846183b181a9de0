#include "ui/Desk.h"

#include "app/Alerts.h"
#include "app/Connection.h"
#include "app/DeskApp.h"
#include "app/DeskSettings.h"
#include "app/LivePresenter.h"
#include "app/SettingsPresenter.h"
#include "ui/DeskPlan.h"
#include "ui/JoinChat.h"
#include "ui/JoinHouse.h"
#include "ui/JoinReports.h"
#include "ui/JoinRights.h"
#include "ui/JoinUpdates.h"
#include "ui/MainWindow.h"
#include "ui/Theme.h"
#include "ui/pages/AlertsForm.h"
#include "ui/pages/DelayForm.h"
#include "ui/pages/KeyForm.h"
#include "ui/pages/LivePage.h"
#include "ui/pages/LookForm.h"
#include "ui/pages/ObsForm.h"
#include "ui/pages/ServerForm.h"
#include "ui/pages/ServiceForm.h"
#include "ui/pages/SettingsPage.h"

#include <QApplication>
#include <QSystemTrayIcon>

namespace belfry::ui {
namespace {

using app::LivePresenter;
using app::SettingsPresenter;

} // namespace

Look lookFor(app::ThemeChoice choice)
{
    switch (choice) {
    case app::ThemeChoice::Light:
        return Look::Light;
    case app::ThemeChoice::System:
        return Look::System;
    case app::ThemeChoice::Dark:
        break;
    }
    return Look::Dark;
}

Desk::Desk(app::DeskApp &app, MainWindow &window) : m_app(app), m_window(window)
{
    Theme::apply(*qApp, lookFor(app.settings().theme()));
    restoreWindow();
    joinLive();
    joinSettings();
    joinForms();
    m_plan = new DeskPlan(m_app, m_window, this);
    joinChat(m_app, m_window, this);
    joinHouse(m_app, m_window, this);
    joinReports(m_app, m_window, this);
    joinUpdates(m_app, m_window, this);
    joinRights(m_app, m_window, this);
    joinSystem();
    m_app.setQuestions(this);
}

Desk::~Desk()
{
    m_app.setQuestions(nullptr);
    m_app.settings().setWindowGeometry(m_window.saveGeometry());
    m_app.settings().setWindowState(m_window.saveState());
}

void Desk::welcome()
{
    m_plan->welcome();
}

void Desk::restoreWindow()
{
    const QByteArray geometry = m_app.settings().windowGeometry();
    if (!geometry.isEmpty())
        m_window.restoreGeometry(geometry);
}

void Desk::joinLive()
{
    LivePresenter &live = m_app.live();
    LivePage &page = m_window.live();
    app::Connection &connection = m_app.connection();
    const auto show = [this, &live, &connection] {
        m_window.showLive(live.state());
        m_window.live().setPageAddress(connection.pageUrl());
    };
    connect(&live, &LivePresenter::stateChanged, this, show);
    connect(&connection, &app::Connection::changed, this, show);
    connect(&page, &LivePage::goLivePressed, &live, &LivePresenter::goLive);
    connect(&page, &LivePage::cancelPressed, &live, &LivePresenter::cancelGoLive);
    connect(&page, &LivePage::heldToEnd, &live, &LivePresenter::end);
    connect(&page, &LivePage::fixPressed, &live, &LivePresenter::fix);
    connect(&page, &LivePage::nextFindingPressed, &live, &LivePresenter::showNext);
    connect(&page, &LivePage::keepGoingPressed, &live, qOverload<>(&LivePresenter::keepGoing));
    connect(&page, &LivePage::entered, &live,
            [&live](const QString &id, const QString &value) { live.enter(id, Secret(value.toStdString())); });
    connect(&page, &LivePage::keyEntered, &live,
            [&live](const QString &place, const QString &key) { live.enterKey(place, Secret(key.toStdString())); });
    connect(&page, &LivePage::deedChosen, &live, &LivePresenter::doAt);
    connect(&page, &LivePage::ticked, &live, &LivePresenter::tick);
    connect(&page, &LivePage::sceneChosen, &live, &LivePresenter::switchScene);
    connect(&page, &LivePage::panicPressed, &live, &LivePresenter::panic);
    connect(&live, &LivePresenter::meterWanted, &page, &LivePage::pointAtMeters);
    connect(&live, &LivePresenter::settingsWanted, this, [this, &connection] { // what is wrong there is the way to the server
        m_window.openSettings();
        if (connection.state().link == app::LinkState::NoChannel) {
            m_window.settings().open(SettingsPage::Church);
            return;
        }
        m_window.settings().open(SettingsPage::Server);
        m_window.settings().server().askToSignIn();
    });
    connect(&live, &LivePresenter::obsPasswordWanted, this, [this] {
        m_window.openSettings();
        m_window.settings().askForObsPassword();
    });
    connect(&live, &LivePresenter::stepsWanted, this, [this](const QString &title, const QString &steps) {
        m_window.prompt().ask({title, steps, tr("Done"), {}}, {});
    });
    show();
}

/// The tray, the system's notifications, and the second start of the program.
void Desk::joinSystem()
{
    LivePresenter &live = m_app.live();
    app::Alerts &alerts = m_app.alerts();
    const auto show = [this, &live] { m_tray.show(live.state()); };
    connect(&live, &LivePresenter::stateChanged, &m_tray, show);
    show();
    m_tray.setShown(m_app.settings().trayIcon());
    m_window.settings().alerts().setTrayAvailable(QSystemTrayIcon::isSystemTrayAvailable());
    connect(&m_tray, &Tray::openWanted, &m_window, &MainWindow::comeToFront);
    connect(&m_tray, &Tray::quitWanted, &m_window, &QWidget::close);
    connect(&alerts, &app::Alerts::notified, &m_tray, &Tray::notify);
    connect(&alerts, &app::Alerts::sounded, this, [this] { m_sound.play(); });
    // What is wrong stands on the Live page alone: whoever looks at another one is called as well.
    const auto lookedAt = [this, &alerts] {
        alerts.setWindowInFront(QGuiApplication::applicationState() == Qt::ApplicationActive && m_window.isLiveOpen());
    };
    connect(qApp, &QGuiApplication::applicationStateChanged, &alerts, lookedAt);
    connect(&m_window, &MainWindow::pageOpened, &alerts, lookedAt);
}

void Desk::joinSettings()
{
    SettingsPresenter &settings = m_app.settingsPresenter();
    const auto show = [this, &settings] { m_window.showSettings(settings.state()); };
    connect(&settings, &SettingsPresenter::stateChanged, this, show);
    connect(&settings, &SettingsPresenter::languageChanged, this, [] { QCoreApplication::exit(kSpeakAnew); },
            Qt::QueuedConnection); // what was pressed is still being handled
    connect(&settings, &SettingsPresenter::themeChanged, this,
            [](app::ThemeChoice choice) { Theme::apply(*qApp, lookFor(choice)); });
    show();
}

void Desk::joinForms()
{
    SettingsPresenter &settings = m_app.settingsPresenter();
    SettingsPage &page = m_window.settings();
    connect(&page.service(), &ServiceForm::channelEdited, &settings, &SettingsPresenter::editChannel);
    connect(&settings, &SettingsPresenter::channelSaved, &page.service(), &ServiceForm::saved);
    connect(&page, &SettingsPage::messageRead, &settings, &SettingsPresenter::forgetMessage);
    connect(&page.server(), &ServerForm::thisComputerChosen, &settings, &SettingsPresenter::useThisComputer);
    connect(&page.server(), &ServerForm::serverChosen, &settings, &SettingsPresenter::useServer);
    connect(&page.server(), &ServerForm::signInPressed, &settings, &SettingsPresenter::signIn);
    connect(&page.server(), &ServerForm::signOutPressed, &settings, &SettingsPresenter::signOut);
    connect(&page.obs(), &ObsForm::obsPlaceEdited, &settings, &SettingsPresenter::setObs);
    connect(&page.obs(), &ObsForm::passwordEntered, &settings, &SettingsPresenter::setObsPassword);
    connect(&page.obs(), &ObsForm::setUpPressed, &settings, &SettingsPresenter::setUpObs);
    connect(&page.obs(), &ObsForm::putBackPressed, &settings, &SettingsPresenter::putObsBack);
    connect(&page.obs(), &ObsForm::stopAfterEndChosen, &settings, &SettingsPresenter::setStopObsAfterEnd);
    connect(&page.delay(), &DelayForm::delayChosen, &settings, &SettingsPresenter::setDelaySeconds);
    connect(&page.alerts(), &AlertsForm::trayIconChosen, &settings, &SettingsPresenter::setTrayIcon);
    connect(&page.alerts(), &AlertsForm::notificationsChosen, &settings, &SettingsPresenter::setNotifications);
    connect(&page.alerts(), &AlertsForm::alertSoundChosen, &settings, &SettingsPresenter::setAlertSound);
    connect(&settings, &SettingsPresenter::trayIconChanged, &m_tray, &Tray::setShown);
    connect(&page.look(), &LookForm::themeChosen, &settings, &SettingsPresenter::setTheme);
    connect(&page.look(), &LookForm::languageChosen, &settings, &SettingsPresenter::setLanguage);
    KeyForm &key = page.key();
    connect(&key, &KeyForm::revealPressed, this, [&settings, &key] { key.showKey(settings.publishKey()); });
    connect(&key, &KeyForm::copyPressed, this, [&settings, &key] { key.copyKey(settings.publishKey()); });
}

void Desk::mayKeepSecretsInFile(const QString &file, const QString &reason, std::function<void(bool)> answer)
{
    const QString text =
        tr("This computer has no place of its own for passwords (%1). They can be kept in a file that only "
           "you can read:<br>%2")
            .arg(reason.toHtmlEscaped(), file.toHtmlEscaped());
    m_window.prompt().ask({tr("Keep passwords in a file?"), text, tr("Keep them"), tr("Do not keep them")},
                          std::move(answer));
}

} // namespace belfry::ui
