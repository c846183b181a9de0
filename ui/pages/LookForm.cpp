#include "ui/pages/LookForm.h"

#include <QComboBox>
#include <QLabel>

namespace belfry::ui {

LookForm::LookForm(QWidget *parent)
    : SettingsForm(tr("This window"), parent), m_theme(new QComboBox), m_secrets(new QLabel)
{
    m_theme->addItem(tr("Dark"), static_cast<int>(app::ThemeChoice::Dark));
    m_theme->addItem(tr("Light"), static_cast<int>(app::ThemeChoice::Light));
    m_theme->addItem(tr("As the system"), static_cast<int>(app::ThemeChoice::System));
    m_secrets->setWordWrap(true);
    auto *about =
        new QLabel(tr("Belfry %1. Free software under the Apache License 2.0.").arg(QStringLiteral(BELFRY_VERSION)));
    about->setWordWrap(true);
    addRow(tr("Look"), m_theme);
    addRow(tr("Passwords"), m_secrets);
    addRow(tr("About"), about);
    connect(m_theme, &QComboBox::activated, this,
            [this](int index) { Q_EMIT themeChosen(static_cast<app::ThemeChoice>(m_theme->itemData(index).toInt())); });
}

void LookForm::show(const app::SettingsState &state)
{
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(state.theme)));
    m_secrets->setText(state.secretsWord);
}

} // namespace belfry::ui
