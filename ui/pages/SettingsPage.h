// SettingsPage: everything that is set once, part by part.
#pragma once

#include "app/ChurchPresenter.h"
#include "app/PeoplePresenter.h"
#include "app/SettingsPresenter.h"

#include <QWidget>

#include <map>

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace belfry::ui {

class AboutForm;
class AlertsForm;
class ChurchForm;
class DelayForm;
class EmbedForm;
class KeyForm;
class LookForm;
class NewPersonForm;
class ObsForm;
class PeopleForm;
class PicturesForm;
class PlacesForm;
class RecordingForm;
class RowList;
class ServerForm;
class ServiceForm;
class SettingsForm;
class UpdateForm;
class WebForm;

/// Draws what the presenters say and says what was changed; decides nothing. Gui thread.
class SettingsPage final : public QWidget {
    Q_OBJECT
public:
    enum Part { Church, Web, Obs, Places, Recording, People, Server, Window, About };

    explicit SettingsPage(QWidget *parent = nullptr);

    void show(const app::SettingsState &state);
    void show(const app::ChurchState &state);
    void show(const app::PeopleState &state);
    /// What these may not change stands there to be read, with a word on who may.
    void show(const app::Rights &rights);
    void open(Part part);
    static constexpr int kParts = About + 1;
    void askForObsPassword();

    ServiceForm &service() { return *m_service; }
    DelayForm &delay() { return *m_delay; }
    ChurchForm &church() { return *m_church; }
    WebForm &web() { return *m_web; }
    EmbedForm &embed() { return *m_embed; }
    PicturesForm &pictures() { return *m_pictures; }
    ServerForm &server() { return *m_server; }
    ObsForm &obs() { return *m_obs; }
    KeyForm &key() { return *m_key; }
    PlacesForm &places() { return *m_places; }
    RecordingForm &recording() { return *m_recording; }
    PeopleForm &people() { return *m_people; }
    NewPersonForm &newPerson() { return *m_newPerson; }
    LookForm &look() { return *m_look; }
    AlertsForm &alerts() { return *m_alerts; }
    AboutForm &about() { return *m_about; }
    UpdateForm &updates() { return *m_updates; }

Q_SIGNALS:
    /// It came to the front, or went.
    void shown(bool shown);
    /// What the presenters said last is done with: another part is looked at.
    void messageRead();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeSide();
    void addPart(std::initializer_list<SettingsForm *> forms);
    void say(const QString &message);
    void showWhoElse();

    RowList *m_side;
    QLabel *m_message;
    QLabel *m_whoElse;
    app::Rights m_rights;
    QStackedWidget *m_parts;
    QString m_said = {};       ///< by SettingsState
    QString m_saidChurch = {}; ///< by ChurchState
    ServiceForm *m_service;
    DelayForm *m_delay;
    ChurchForm *m_church;
    WebForm *m_web;
    EmbedForm *m_embed;
    PicturesForm *m_pictures;
    ServerForm *m_server;
    ObsForm *m_obs;
    KeyForm *m_key;
    PlacesForm *m_places;
    RecordingForm *m_recording;
    PeopleForm *m_people;
    NewPersonForm *m_newPerson;
    LookForm *m_look;
    AlertsForm *m_alerts;
    AboutForm *m_about;
    UpdateForm *m_updates;
};

} // namespace belfry::ui
