// LookForm: the language, dark, light or the system's look; where secrets are kept.
#pragma once

#include "app/SettingsPresenter.h"
#include "ui/pages/SettingsForm.h"

class QComboBox;

namespace belfry::ui {

class LookForm final : public SettingsForm {
    Q_OBJECT
public:
    explicit LookForm(QWidget *parent = nullptr);

    void show(const app::SettingsState &state);

Q_SIGNALS:
    void themeChosen(belfry::app::ThemeChoice theme);
    void languageChosen(const QString &code);

private:
    QComboBox *m_theme;
    QComboBox *m_language;
    QLabel *m_secrets;
};

} // namespace belfry::ui
