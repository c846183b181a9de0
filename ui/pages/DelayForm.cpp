#include "ui/pages/DelayForm.h"

#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

namespace belfry::ui {

DelayForm::DelayForm(QWidget *parent) : SettingsForm(tr("A delay to take things back"), parent), m_seconds(new QSpinBox)
{
    m_seconds->setRange(0, app::DeskSettings::kDelayMost);
    m_seconds->setSingleStep(5);
    m_seconds->setButtonSymbols(QAbstractSpinBox::NoButtons); // the arrow keys step
    m_seconds->setSuffix(tr(" s"));
    m_seconds->setSpecialValueText(tr("No delay"));
    m_seconds->setKeyboardTracking(false); // what is half typed is not meant yet
    m_seconds->setMaximumWidth(140);
    addRow(tr("Delay"), m_seconds);
    addNote()->setText(tr("Everybody sees the service this much later than it happens, and in return the last seconds can be taken back. "
                          "It counts from the next Go Live on."));
    connect(m_seconds, &QSpinBox::valueChanged, this, &DelayForm::delayChosen);
}

void DelayForm::show(const app::SettingsState &state)
{
    if (m_seconds->hasFocus() && m_seconds->value() != state.delaySeconds)
        return; // it is being typed
    const QSignalBlocker quiet(m_seconds);
    m_seconds->setValue(state.delaySeconds);
}

} // namespace belfry::ui
