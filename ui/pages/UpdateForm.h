// UpdateForm: whether there is a newer Belfry, what is new in it, and the button that installs it.
#pragma once

#include "app/UpdatePresenter.h"
#include "ui/pages/SettingsForm.h"

class QCheckBox;

namespace belfry::ui {

class UpdateForm final : public SettingsForm {
    Q_OBJECT
public:
    explicit UpdateForm(QWidget *parent = nullptr);

    void show(const app::UpdateState &state);

Q_SIGNALS:
    void turned(bool on);
    void lookPressed();
    void installPressed();

private:
    QLabel *m_word;
    QLabel *m_notes;
    QLabel *m_whyNot;
    QCheckBox *m_on;
    QPushButton *m_look;
    QPushButton *m_install;
};

} // namespace belfry::ui
