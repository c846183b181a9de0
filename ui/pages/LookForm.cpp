#include "ui/pages/LookForm.h"

#include "ui/Translations.h"

#include <QComboBox>
#include <QLabel>

#include <algorithm>

namespace belfry::ui {

LookForm::LookForm(QWidget *parent)
    : SettingsForm(tr("This window"), parent), m_theme(new QComboBox), m_language(new QComboBox), m_secrets(new QLabel)
{
    m_theme->addItem(tr("Dark"), static_cast<int>(app::ThemeChoice::Dark));
    m_theme->addItem(tr("Light"), static_cast<int>(app::ThemeChoice::Light));
    m_theme->addItem(tr("As the system"), static_cast<int>(app::ThemeChoice::System));
    m_secrets->setWordWrap(true);
    m_language->addItem(tr("As the system"), QString());
    for (const Language &language : languages())
        m_language->addItem(QString::fromUtf8(language.name), QString::fromLatin1(language.code));
    addRow(tr("Language"), m_language);
    addRow(tr("Look"), m_theme);
    addRow(tr("Passwords"), m_secrets);
    connect(m_language, &QComboBox::activated, this,
            [this](int index) { Q_EMIT languageChosen(m_language->itemData(index).toString()); });
    connect(m_theme, &QComboBox::activated, this,
            [this](int index) { Q_EMIT themeChosen(static_cast<app::ThemeChoice>(m_theme->itemData(index).toInt())); });
}

void LookForm::show(const app::SettingsState &state)
{
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(state.theme)));
    m_language->setCurrentIndex(std::max(0, m_language->findData(state.language)));
    m_secrets->setText(state.secretsWord);
}

} // namespace belfry::ui
