#include "ui/pages/HouseForms.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

namespace belfry::ui {

PlacesForm::PlacesForm(QWidget *parent)
    : SettingsForm(tr("Places"), parent), m_on(new QCheckBox(tr("A new place begins switched on")))
{
    addWide(m_on);
    m_on->setAccessibleName(m_on->text());
    addNote()->setText(tr("Switched off, it is sent nothing until somebody turns it on. YouTube, Facebook and the others are added on the page Places."));
    QPushButton *open = addButton(tr("Open Places"));
    connect(m_on, &QCheckBox::clicked, this, &PlacesForm::newPlacesChosen);
    connect(open, &QPushButton::clicked, this, &PlacesForm::openPlacesPressed);
}

void PlacesForm::show(const app::ChurchState &state)
{
    m_on->setChecked(state.newPlacesOn);
}

RecordingForm::RecordingForm(QWidget *parent)
    : SettingsForm(tr("Recording"), parent), m_recorded(new QCheckBox(tr("Record every service")))
{
    addWide(m_recorded);
    m_recorded->setAccessibleName(m_recorded->text());
    m_disk = addNote();
    addNote()->setText(tr("Recordings lie on the server’s disk. How long they are kept and how much room they may take is set "
                          "where the server is installed."));
    connect(m_recorded, &QCheckBox::clicked, this, &RecordingForm::recordedChosen);
}

void RecordingForm::show(const app::ChurchState &state)
{
    m_recorded->setChecked(state.recorded.value_or(true));
    m_recorded->setEnabled(state.canEdit && state.recorded.has_value());
    m_disk->setText(state.diskWord);
}

AboutForm::AboutForm(QWidget *parent) : SettingsForm(tr("About Belfry"), parent)
{
    auto *version = new QLabel(tr("Belfry %1. Free software under the Apache License 2.0.").arg(QStringLiteral(BELFRY_VERSION)));
    version->setWordWrap(true);
    addRow(tr("Version"), version);
    addNote()->setText(tr("If somebody helps you, send them the support file: logs, settings and how the server is. Passwords and "
                          "stream keys are taken out of it."));
    m_message = addNote();
    QPushButton *support = addButton(tr("Make a support file"));
    connect(support, &QPushButton::clicked, this, &AboutForm::supportPressed);
}

void AboutForm::say(const QString &message)
{
    m_message->setText(message);
}

} // namespace belfry::ui
