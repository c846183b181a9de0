#include "ui/pages/UpdateForm.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

namespace belfry::ui {

UpdateForm::UpdateForm(QWidget *parent)
    : SettingsForm(tr("Updates"), parent), m_word(new QLabel), m_notes(nullptr), m_whyNot(nullptr),
      m_on(new QCheckBox(tr("Look for a newer Belfry once a day")))
{
    m_word->setWordWrap(true);
    m_word->setTextFormat(Qt::PlainText);
    addRow(tr("State"), m_word);
    m_notes = addNote();
    m_notes->setTextFormat(Qt::PlainText);
    m_whyNot = addNote();
    addWide(m_on);
    m_on->setAccessibleName(m_on->text());
    m_install = addButton(tr("Install it"));
    m_look = addButton(tr("Look now"));
    connect(m_on, &QCheckBox::clicked, this, &UpdateForm::turned);
    connect(m_look, &QPushButton::clicked, this, &UpdateForm::lookPressed);
    connect(m_install, &QPushButton::clicked, this, &UpdateForm::installPressed);
}

void UpdateForm::show(const app::UpdateState &state)
{
    m_word->setText(state.word);
    m_word->setAccessibleDescription(state.word);
    m_notes->setText(state.notes);
    m_notes->setVisible(!state.notes.isEmpty());
    m_whyNot->setText(state.whyNot);
    m_whyNot->setVisible(!state.whyNot.isEmpty());
    m_on->setVisible(state.canTurn);
    m_on->setChecked(state.isOn);
    m_look->setVisible(state.canTurn);
    m_look->setEnabled(state.canLook);
    m_install->setVisible(!state.version.isEmpty());
    m_install->setEnabled(state.canInstall);
}

} // namespace belfry::ui
