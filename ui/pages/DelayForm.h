// DelayForm: how far viewers are behind, so that the last seconds can be taken back.
#pragma once

#include "app/SettingsPresenter.h"
#include "ui/pages/SettingsForm.h"

#include <optional>

namespace belfry::ui {

class DelayForm final : public SettingsForm {
    Q_OBJECT
public:
    explicit DelayForm(QWidget *parent = nullptr);

    void show(const app::SettingsState &state);

Q_SIGNALS:
    /// Once it is typed: with Enter, or on leaving the field. None: as the channel has it.
    void delayChosen(std::optional<int> seconds);

private:
    class Seconds;

    Seconds *m_seconds;
};

} // namespace belfry::ui
