// LookForm: dark, light or the system's look; where secrets are kept; which Belfry this is.
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

private:
    QComboBox *m_theme;
    QLabel *m_secrets;
};

} // namespace belfry::ui
