#include "ui/pages/ServerForm.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace belfry::ui {

ServerForm::ServerForm(QWidget *parent)
    : SettingsForm(tr("Server"), parent), m_here(new QRadioButton(tr("On this computer"))),
      m_there(new QRadioButton(tr("Another server"))), m_address(makeEdit()), m_token(makeSecretEdit())
{
    m_address->setPlaceholderText(tr("belfry.example.org"));
    addRow(tr("Goes through"), m_here);
    addWide(m_there);
    addRow(tr("Address"), m_address);
    addRow(tr("Owner's token"), m_token);
    m_note = addNote();
    m_here->setAccessibleName(m_here->text());
    m_there->setAccessibleName(m_there->text());
    m_use = addButton(tr("Use this server"));
    m_here->setChecked(true);
    connect(m_here, &QRadioButton::clicked, this, [this] {
        m_touched = false;
        showChoice();
        if (!m_onThisComputer)
            Q_EMIT thisComputerChosen();
    });
    connect(m_there, &QRadioButton::clicked, this, [this] {
        m_touched = true;
        showChoice();
        m_address->setFocus();
    });
    connect(m_use, &QPushButton::clicked, this, &ServerForm::choose);
    connect(m_token, &QLineEdit::returnPressed, this, &ServerForm::choose);
    showChoice();
}

void ServerForm::show(const app::SettingsState &state)
{
    m_onThisComputer = state.serverOnThisComputer;
    if (!m_touched) {
        m_here->setChecked(state.serverOnThisComputer);
        m_there->setChecked(!state.serverOnThisComputer);
    }
    if (!state.serverOnThisComputer)
        offer(*m_address, state.serverAddress.toString());
    offerSecret(*m_token, !state.serverOnThisComputer);
    setWord(state.serverWord);
    m_note->setText(state.serverNote);
    m_note->setVisible(!state.serverNote.isEmpty());
    showChoice();
}

void ServerForm::showChoice()
{
    for (QWidget *field :
         {static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_token), static_cast<QWidget *>(m_use)})
        field->setEnabled(m_there->isChecked());
}

void ServerForm::choose()
{
    if (m_address->text().trimmed().isEmpty()) {
        m_address->setFocus();
        return;
    }
    m_touched = false;
    const Secret token(m_token->text().trimmed().toStdString());
    m_token->clear();
    m_address->setModified(false);
    Q_EMIT serverChosen(m_address->text().trimmed(), token);
}

} // namespace belfry::ui
