// SettingsPage: everything that is set once: the service's names, the server, OBS, the look.
#pragma once

#include "app/SettingsPresenter.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QScrollArea;

namespace belfry::ui {

class KeyForm;
class LookForm;
class ObsForm;
class ServerForm;
class ServiceForm;

/// Draws a SettingsState and says what was changed; decides nothing. Gui thread.
class SettingsPage final : public QWidget {
    Q_OBJECT
public:
    explicit SettingsPage(QWidget *parent = nullptr);

    void show(const app::SettingsState &state);
    void askForObsPassword();

    ServiceForm &service() { return *m_service; }
    ServerForm &server() { return *m_server; }
    ObsForm &obs() { return *m_obs; }
    KeyForm &key() { return *m_key; }
    LookForm &look() { return *m_look; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *m_message;
    QScrollArea *m_scroll;
    QBoxLayout *m_columns;
    ServiceForm *m_service;
    ServerForm *m_server;
    ObsForm *m_obs;
    KeyForm *m_key;
    LookForm *m_look;
};

} // namespace belfry::ui
