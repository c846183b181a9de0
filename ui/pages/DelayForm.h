// DelayForm: how far viewers are behind, so that the last seconds can be taken back.
#pragma once

#include "app/SettingsPresenter.h"
#include "ui/pages/SettingsForm.h"

class QSpinBox;

namespace belfry::ui {

class DelayForm final : public SettingsForm {
    Q_OBJECT
public:
    explicit DelayForm(QWidget *parent = nullptr);

    void show(const app::SettingsState &state);

Q_SIGNALS:
    /// Once it is typed: with Enter, or on leaving the field.
    void delayChosen(int seconds);

private:
    QSpinBox *m_seconds;
};

} // namespace belfry::ui
