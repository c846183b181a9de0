#include "ui/DeskPlan.h"

#include "app/Connection.h"
#include "app/DeskApp.h"
#include "app/FirstRunDesk.h"
#include "app/LivePresenter.h"
#include "app/PlanDesk.h"
#include "ui/MainWindow.h"
#include "ui/pages/FirstRunPage.h"
#include "ui/pages/PlacesPage.h"
#include "ui/pages/ServiceEditor.h"
#include "ui/pages/ServicesPage.h"
#include "ui/widgets/TellLine.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>

namespace belfry::ui {

using app::PlacesPresenter;
using app::ServicesPresenter;

DeskPlan::DeskPlan(app::DeskApp &app, MainWindow &window, QObject *parent) : QObject(parent), m_app(app), m_window(window)
{
    joinPlaces();
    joinServices();
    joinServiceEditor();
    joinFirstRun();
}

void DeskPlan::joinPlaces()
{
    PlacesPresenter &places = m_app.plan().places();
    PlacesPage &page = m_window.places();
    const auto show = [&places, &page] { page.show(places.state()); };
    connect(&places, &PlacesPresenter::stateChanged, this, show);
    connect(&page, &PlacesPage::lookedAt, &places, &PlacesPresenter::setLookedAt);
    connect(&page, &PlacesPage::addPressed, &places, &PlacesPresenter::add);
    connect(&page, &PlacesPage::placeChosen, &places, &PlacesPresenter::open);
    connect(&page, &PlacesPage::editorClosed, &places, &PlacesPresenter::closeEditor);
    connect(&page, &PlacesPage::savePressed, &places, &PlacesPresenter::save);
    connect(&page, &PlacesPage::tryPressed, &places, &PlacesPresenter::tryKey);
    connect(&page, &PlacesPage::testPressed, &places, &PlacesPresenter::sendTest);
    connect(&page, &PlacesPage::switched, &places, &PlacesPresenter::turn);
    connect(&page, &PlacesPage::moved, &places, &PlacesPresenter::move);
    connect(&page, &PlacesPage::removePressed, &places, &PlacesPresenter::remove);
    connect(&page, &PlacesPage::undoPressed, &places, &PlacesPresenter::undoRemove);
    show();
}

void DeskPlan::joinServices()
{
    ServicesPresenter &services = m_app.plan().services();
    ServicesPage &page = m_window.services();
    const auto show = [this, &services, &page] {
        page.show(services.state());
        m_window.showOverTime(services.state().overTime);
    };
    connect(&services, &ServicesPresenter::stateChanged, this, show);
    connect(&services, &ServicesPresenter::reminded, &m_window.tellLine(), &TellLine::tell);
    connect(&page, &ServicesPage::addPressed, &services, &ServicesPresenter::add);
    connect(&page, &ServicesPage::weekChosen, &services, &ServicesPresenter::showWeek);
    connect(&page, &ServicesPage::stepPressed, &services, &ServicesPresenter::step);
    connect(&page, &ServicesPage::todayPressed, &services, [&services] { services.showWeekOf(); });
    connect(&page, &ServicesPage::chosen, &services, &ServicesPresenter::open);
    connect(&page, &ServicesPage::undoPressed, &services, &ServicesPresenter::undoRemove);
    connect(&m_window, &MainWindow::extendPressed, &services, &ServicesPresenter::extend);
    connect(&m_window, &MainWindow::letBePressed, &services, &ServicesPresenter::letBe);
    show();
}

void DeskPlan::joinServiceEditor()
{
    ServicesPresenter &services = m_app.plan().services();
    ServiceEditor &editor = m_window.services().editor();
    connect(&editor, &ServiceEditor::draftChanged, &services, &ServicesPresenter::draftChanged);
    connect(&editor, &ServiceEditor::savePressed, &services, &ServicesPresenter::save);
    connect(&editor, &ServiceEditor::removePressed, &services, &ServicesPresenter::remove);
    connect(&editor, &ServiceEditor::closePressed, &services, &ServicesPresenter::closeEditor);
    connect(&editor, &ServiceEditor::oneDayChosen, &services, &ServicesPresenter::editOneDay);
    connect(&editor, &ServiceEditor::leaveOutPressed, &services, &ServicesPresenter::leaveOut);
    connect(&editor, &ServiceEditor::asPlannedPressed, &services, &ServicesPresenter::asPlanned);
    const auto withTasks = [&services](auto does) {
        return [&services, does](const auto &...values) {
            if (app::ServiceTasks *tasks = services.tasks())
                does(*tasks, values...);
        };
    };
    using app::ServiceTasks;
    connect(&editor, &ServiceEditor::taskAdded, &services,
            withTasks([](ServiceTasks &tasks, const QString &text, const QString &owner) { tasks.add(text, owner); }));
    connect(&editor, &ServiceEditor::taskChanged, &services,
            withTasks([](ServiceTasks &tasks, const QString &id, const QString &text, const QString &owner) { tasks.change(id, text, owner); }));
    connect(&editor, &ServiceEditor::taskTicked, &services, withTasks([](ServiceTasks &tasks, const QString &id, bool isDone) { tasks.tick(id, isDone); }));
    connect(&editor, &ServiceEditor::taskRemoved, &services, withTasks([](ServiceTasks &tasks, const QString &id) { tasks.remove(id); }));
    connect(&editor, &ServiceEditor::taskMoved, &services, withTasks([](ServiceTasks &tasks, const QString &id, int row) { tasks.move(id, row); }));
}

void DeskPlan::joinFirstRun()
{
    app::FirstRunPresenter &run = m_app.firstRun().presenter();
    PlacesPresenter &places = m_app.plan().places();
    FirstRunPage &page = m_window.firstRun();
    using app::FirstRunPresenter;
    connect(&run, &FirstRunPresenter::stateChanged, this, [&run, &page] { page.show(run.state()); });
    connect(&places, &PlacesPresenter::stateChanged, this, [&places, &page] { page.showPlaces(places.state()); });
    connect(&run, &FirstRunPresenter::finished, this, [this] { m_window.openLive(); });
    connect(&page, &FirstRunPage::churchNamed, &run, &FirstRunPresenter::nameChurch);
    connect(&page, &FirstRunPage::signInPressed, &run, &FirstRunPresenter::signIn);
    connect(&page, &FirstRunPage::passwordEntered, &run, &FirstRunPresenter::enterObsPassword);
    connect(&page, &FirstRunPage::openObsPressed, &run, &FirstRunPresenter::openObs);
    connect(&page, &FirstRunPage::openSettingsPressed, this, [this] {
        m_firstRunWaits = true;
        Q_EMIT m_app.live().settingsWanted();
    });
    connect(&m_app.connection(), &app::Connection::changed, this, [this] {
        if (!m_firstRunWaits || m_app.connection().state().link != app::LinkState::Connected)
            return;
        m_firstRunWaits = false;
        if (m_window.openPage() == Rail::Settings)
            m_window.openFirstRun();
    });
    connect(&page, &FirstRunPage::continuePressed, &run, &FirstRunPresenter::goOn);
    connect(&page, &FirstRunPage::mendPressed, &run, &FirstRunPresenter::mend);
    connect(&run, &FirstRunPresenter::stepsWanted, this, [this](const QString &title, const QString &steps) {
        m_window.prompt().ask({title, steps, tr("Done"), {}}, {});
    });
    connect(&page, &FirstRunPage::skipPressed, &run, &FirstRunPresenter::skip);
    connect(&page, &FirstRunPage::backPressed, &run, &FirstRunPresenter::back);
    connect(&page, &FirstRunPage::copyPressed, this,
            [&run] { QGuiApplication::clipboard()->setText(run.state().page.toString()); });
    connect(&page, &FirstRunPage::openPagePressed, this, [&run] { QDesktopServices::openUrl(run.state().page); });
    connect(&page, &FirstRunPage::placeEntered, &places, [&places](const app::PlaceDraft &draft) {
        places.add();
        places.tryKey(draft);
    });
    connect(&m_window.services(), &ServicesPage::dryRunPressed, this, [this, &run] {
        run.beginDryRun();
        m_window.openFirstRun();
    });
    page.show(run.state());
    page.showPlaces(places.state());
}

void DeskPlan::welcome()
{
    app::FirstRunPresenter &run = m_app.firstRun().presenter();
    if (run.isDone())
        return;
    run.begin();
    m_window.openFirstRun();
}

} // namespace belfry::ui
