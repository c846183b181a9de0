#include "ui/pages/AlertsForm.h"

#include <QCheckBox>
#include <QLabel>

namespace belfry::ui {

AlertsForm::AlertsForm(QWidget *parent)
    : SettingsForm(tr("When something needs you"), parent), m_tray(addBox(tr("Show the bell beside the clock"))),
      m_notifications(addBox(tr("Show a message of the system"))), m_sound(addBox(tr("Play a quiet sound")))
{
    addNote()->setText(tr("Message and sound come on air and shortly before, and only while this window is not in front. The sound "
                          "goes to this computer’s own headphones, never on air."));
    connect(m_tray, &QCheckBox::clicked, this, &AlertsForm::trayIconChosen);
    connect(m_notifications, &QCheckBox::clicked, this, &AlertsForm::notificationsChosen);
    connect(m_sound, &QCheckBox::clicked, this, &AlertsForm::alertSoundChosen);
}

QCheckBox *AlertsForm::addBox(const QString &text)
{
    auto *box = new QCheckBox(text);
    addWide(box);
    box->setAccessibleName(text);
    return box;
}

void AlertsForm::show(const app::SettingsState &state)
{
    m_tray->setChecked(state.trayIcon);
    m_notifications->setChecked(state.notifications);
    m_sound->setChecked(state.alertSound);
}

} // namespace belfry::ui
