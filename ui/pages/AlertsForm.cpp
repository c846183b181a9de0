#include "ui/pages/AlertsForm.h"

#include <QCheckBox>
#include <QLabel>

namespace belfry::ui {

AlertsForm::AlertsForm(QWidget *parent)
    : SettingsForm(tr("When something needs you"), parent), m_tray(addBox(tr("Show the bell beside the clock"))),
      m_notifications(addBox(tr("Show a message of the system"))), m_sound(addBox(tr("Play a quiet sound")))
{
    addNote()->setText(tr("Message and sound come on air and in the quarter of an hour before, and only while this window is not "
                          "in front. The sound comes out where this computer plays its own; leave it off if OBS takes that up."));
    m_missing = addNote();
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
    m_state = state;
    showBoxes();
}

void AlertsForm::setTrayAvailable(bool isThere)
{
    m_trayIsThere = isThere;
    showBoxes();
}

/// The system takes messages from the bell alone: without it the box would promise what never comes.
void AlertsForm::showBoxes()
{
    const bool hasBell = m_trayIsThere && m_state.trayIcon;
    m_tray->setEnabled(m_trayIsThere);
    m_tray->setChecked(hasBell);
    m_notifications->setEnabled(hasBell);
    m_notifications->setChecked(hasBell && m_state.notifications);
    m_sound->setChecked(m_state.alertSound);
    m_missing->setText(!m_trayIsThere     ? tr("This desktop has no place beside the clock, so only the sound can call you.")
                       : !m_state.trayIcon ? tr("A message needs the bell beside the clock.")
                                           : QString());
}

} // namespace belfry::ui
