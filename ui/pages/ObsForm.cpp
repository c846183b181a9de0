#include "ui/pages/ObsForm.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace belfry::ui {

ObsForm::ObsForm(QWidget *parent)
    : SettingsForm(tr("OBS"), parent), m_host(makeEdit()), m_port(new QSpinBox), m_password(makeSecretEdit()),
      m_stopAfterEnd(new QCheckBox(tr("Stop OBS's stream after a service, if we started it")))
{
    m_port->setRange(1, 65535);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_port->setMaximumWidth(110);
    m_host->setPlaceholderText(tr("This computer"));
    addRow(tr("Address"), m_host);
    addRow(tr("Port"), m_port);
    addRow(tr("Password"), m_password);
    addWide(m_stopAfterEnd);
    m_save = addButton(tr("Connect"));
    m_setUp = addButton(tr("Set up OBS for me"));
    m_putBack = addButton(tr("Put back what was there"));
    connect(m_save, &QPushButton::clicked, this, &ObsForm::save);
    connect(m_host, &QLineEdit::returnPressed, this, &ObsForm::save);
    connect(m_password, &QLineEdit::returnPressed, this, &ObsForm::save);
    connect(m_port, &QSpinBox::valueChanged, this, [this] { m_portTouched = true; });
    connect(m_setUp, &QPushButton::clicked, this, &ObsForm::setUpPressed);
    connect(m_putBack, &QPushButton::clicked, this, &ObsForm::putBackPressed);
    connect(m_stopAfterEnd, &QCheckBox::clicked, this, &ObsForm::stopAfterEndChosen);
}

void ObsForm::show(const app::SettingsState &state)
{
    offer(*m_host, state.obsHost);
    if (!m_portTouched && state.obsPort != 0) {
        m_port->setValue(state.obsPort);
        m_portTouched = false;
    }
    offerSecret(*m_password, state.hasObsPassword);
    m_stopAfterEnd->setChecked(state.stopObsAfterEnd);
    m_setUp->setEnabled(state.canSetUpObs);
    m_putBack->setEnabled(state.canPutObsBack);
    setWord(state.obsWord);
}

void ObsForm::askForPassword()
{
    m_password->setFocus(Qt::OtherFocusReason);
}

void ObsForm::save()
{
    m_portTouched = false;
    m_host->setModified(false);
    Q_EMIT obsPlaceEdited(m_host->text().trimmed(), static_cast<quint16>(m_port->value()));
    if (!m_password->text().isEmpty())
        Q_EMIT passwordEntered(Secret(m_password->text().toStdString()));
    m_password->clear();
}

} // namespace belfry::ui
