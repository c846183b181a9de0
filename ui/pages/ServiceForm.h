// ServiceForm: what the page calls the church and the next service.
#pragma once

#include "app/SettingsPresenter.h"
#include "ui/pages/SettingsForm.h"

class QCheckBox;
class QDateTimeEdit;

namespace belfry::ui {

class ServiceForm final : public SettingsForm {
    Q_OBJECT
public:
    explicit ServiceForm(QWidget *parent = nullptr);

    void show(const app::SettingsState &state);
    /// The server has taken it. What was typed meanwhile stays to be saved.
    void saved(const app::ChannelEdit &edit);

Q_SIGNALS:
    void channelEdited(const belfry::app::ChannelEdit &edit);

private:
    void save();
    std::optional<QDateTime> chosenStart() const;

    QLineEdit *m_church;
    QLineEdit *m_title;
    QCheckBox *m_known;
    QDateTimeEdit *m_start;
    QPushButton *m_save;
    bool m_startTouched = false;
};

} // namespace belfry::ui
