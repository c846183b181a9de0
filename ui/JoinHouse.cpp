#include "ui/JoinHouse.h"

#include "app/ChurchPresenter.h"
#include "app/DeskApp.h"
#include "app/PeoplePresenter.h"
#include "app/SupportBundle.h"
#include "ui/MainWindow.h"
#include "ui/pages/ChurchForm.h"
#include "ui/pages/HouseForms.h"
#include "ui/pages/PeopleForm.h"
#include "ui/pages/SettingsPage.h"
#include "ui/pages/WebForm.h"

#include <QCoreApplication>
#include <QDir>
#include <QPointer>

namespace belfry::ui {
namespace {

using app::ChurchPresenter;
using app::PeoplePresenter;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(belfry::ui::JoinHouse)
};

void joinChurch(ChurchPresenter &church, MainWindow &window, QObject *context)
{
    SettingsPage &page = window.settings();
    QObject::connect(&church, &ChurchPresenter::stateChanged, context, [&church, &page] { page.show(church.state()); });
    QObject::connect(&page.church(), &ChurchForm::channelChosen, context, [&church](const QString &id) { church.useChannel(id); });
    QObject::connect(&page.church(), &ChurchForm::channelAdded, context,
                     [&church](const QString &name, const QString &title) { church.addChannel(name, title); });
    QObject::connect(&page.web(), &WebForm::pageEdited, context,
                     [&church](const QString &description, const QString &category, const QString &language, const QString &zone) {
                         church.editPage(description, category, language, zone);
                     });
    QObject::connect(&church, &ChurchPresenter::pageSaved, &page.web(), &WebForm::saved);
    QObject::connect(&page, &SettingsPage::messageRead, context, [&church] { church.forgetMessage(); });
    QObject::connect(&page.embed(), &EmbedForm::sitesEdited, context, [&church](const QString &lines) { church.setEmbedParents(lines); });
    QObject::connect(&page.pictures(), &PicturesForm::choosePressed, context, [&church, &window](const QString &slate) {
        window.prompt().chooseFile({Words::tr("Choose a picture"), {}, Words::tr("Pictures (*.png *.jpg *.jpeg)")},
                                   [&church, slate](const QString &file) { church.setPicture(slate, file); });
    });
    QObject::connect(&page.pictures(), &PicturesForm::removePressed, context, [&church](const QString &slate) { church.removePicture(slate); });
    QObject::connect(&page.places(), &PlacesForm::newPlacesChosen, context, [&church](bool on) { church.setNewPlacesOn(on); });
    QObject::connect(&page.places(), &PlacesForm::openPlacesPressed, context, [&window] { window.open(Rail::Places); });
    QObject::connect(&page.recording(), &RecordingForm::recordedChosen, context, [&church](bool on) { church.setRecorded(on); });
    page.show(church.state());
}

void joinPeople(PeoplePresenter &people, MainWindow &window, QObject *context)
{
    SettingsPage &page = window.settings();
    PeopleForm &form = page.people();
    QObject::connect(&people, &PeoplePresenter::stateChanged, context, [&people, &page] { page.show(people.state()); });
    QObject::connect(&people, &PeoplePresenter::added, context, [&page] { page.newPerson().clear(); });
    QObject::connect(&form, &PeopleForm::roleChosen, context, [&people](const QString &id, const QString &role) { people.setRole(id, role); });
    QObject::connect(&form, &PeopleForm::disablePressed, context, [&people](const QString &id, bool off) { people.setDisabled(id, off); });
    QObject::connect(&form, &PeopleForm::passwordEntered, context,
                     [&people](const QString &id, const Secret &password) { people.setPassword(id, password); });
    QObject::connect(&form, &PeopleForm::removePressed, context, [&people, &window](const QString &id, const QString &name) {
        window.prompt().ask({Words::tr("Remove %1?").arg(name).toHtmlEscaped(), Words::tr("Their login is gone for good. What they did stays in the log."),
                             Words::tr("Remove"), Words::tr("Leave it")},
                            [&people, id](bool yes) {
                                if (yes)
                                    people.remove(id);
                            });
    });
    QObject::connect(&page.newPerson(), &NewPersonForm::addPressed, context,
                     [&people](const QString &login, const QString &name, const Secret &password, const QString &role) {
                         people.add(login, name, password, role);
                     });
    page.show(people.state());
}

} // namespace

void joinHouse(app::DeskApp &app, MainWindow &window, QObject *context)
{
    joinChurch(app.church(), window, context);
    joinPeople(app.people(), window, context);
    AboutForm &about = window.settings().about();
    QObject::connect(&window.settings(), &SettingsPage::shown, context, [&app](bool shown) {
        app.church().setShown(shown);
        app.people().setShown(shown);
    });
    QObject::connect(&about, &AboutForm::supportPressed, context, [&app, &window, &about] {
        window.prompt().chooseFile({Words::tr("Save the support file"), app::SupportBundle::fileName(), Words::tr("ZIP (*.zip)")},
                                   [&app, about = QPointer(&about)](const QString &file) {
                                       app.support().save(file, [about, file](Result<> saved) {
                                           const QString name = QDir::toNativeSeparators(file);
                                           if (about)
                                               about->say(saved ? Words::tr("Saved as %1").arg(name)
                                                                : Words::tr("It could not be saved as %1. Choose another folder.").arg(name));
                                       });
                                   });
    });
}

} // namespace belfry::ui
