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

Q_SIGNALS:
    void channelEdited(const belfry::app::ChannelEdit &edit);

private:
    void save();

    QLineEdit *m_church;
    QLineEdit *m_title;
    QCheckBox *m_known;
    QDateTimeEdit *m_start;
    QPushButton *m_save;
    bool m_startTouched = false;
};

} // namespace belfry::ui
