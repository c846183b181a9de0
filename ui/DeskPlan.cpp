#include "ui/DeskPlan.h"

#include "app/DeskApp.h"
#include "app/PlanDesk.h"
#include "ui/MainWindow.h"
#include "ui/pages/PlacesPage.h"
#include "ui/pages/ServiceEditor.h"
#include "ui/pages/ServicesPage.h"

namespace belfry::ui {

using app::PlacesPresenter;
using app::ServicesPresenter;

DeskPlan::DeskPlan(app::DeskApp &app, MainWindow &window, QObject *parent) : QObject(parent), m_app(app), m_window(window)
{
    joinPlaces();
    joinServices();
    joinServiceEditor();
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
    const auto show = [&services, &page] { page.show(services.state()); };
    connect(&services, &ServicesPresenter::stateChanged, this, show);
    connect(&page, &ServicesPage::addPressed, &services, &ServicesPresenter::add);
    connect(&page, &ServicesPage::weekChosen, &services, &ServicesPresenter::showWeek);
    connect(&page, &ServicesPage::stepPressed, &services, &ServicesPresenter::step);
    connect(&page, &ServicesPage::todayPressed, &services, [&services] { services.showWeekOf(); });
    connect(&page, &ServicesPage::chosen, &services, &ServicesPresenter::open);
    connect(&page, &ServicesPage::undoPressed, &services, &ServicesPresenter::undoRemove);
    connect(&page, &ServicesPage::extendPressed, &services, &ServicesPresenter::extend);
    connect(&page, &ServicesPage::letBePressed, &services, &ServicesPresenter::letBe);
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

} // namespace belfry::ui
