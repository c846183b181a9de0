// AlertsForm: how this computer calls somebody who does not look at the window.
#pragma once

#include "app/SettingsPresenter.h"
#include "ui/pages/SettingsForm.h"

class QCheckBox;
class QLabel;

namespace belfry::ui {

class AlertsForm final : public SettingsForm {
    Q_OBJECT
public:
    explicit AlertsForm(QWidget *parent = nullptr);

    void show(const app::SettingsState &state);
    /// Whether this desktop has a place beside the clock; true until told otherwise.
    void setTrayAvailable(bool isThere);

Q_SIGNALS:
    void trayIconChosen(bool shown);
    void notificationsChosen(bool shown);
    void alertSoundChosen(bool on);

private:
    QCheckBox *addBox(const QString &text);
    void showBoxes();

    QCheckBox *m_tray;
    QCheckBox *m_notifications;
    QCheckBox *m_sound;
    QLabel *m_missing;
    app::SettingsState m_state;
    bool m_trayIsThere = true;
};

} // namespace belfry::ui
