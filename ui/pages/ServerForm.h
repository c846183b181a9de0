// ServerForm: which server puts us on air: this computer's own, or another.
#pragma once

#include "app/SettingsPresenter.h"
#include "ui/pages/SettingsForm.h"

class QRadioButton;

namespace belfry::ui {

class ServerForm final : public SettingsForm {
    Q_OBJECT
public:
    explicit ServerForm(QWidget *parent = nullptr);

    void show(const app::SettingsState &state);

Q_SIGNALS:
    void thisComputerChosen();
    void serverChosen(const QString &address, const belfry::Secret &token);

private:
    void choose();
    void showChoice();

    QRadioButton *m_here;
    QRadioButton *m_there;
    QLineEdit *m_address;
    QLineEdit *m_token;
    QPushButton *m_use;
    QLabel *m_note;
    bool m_touched = false;
    bool m_onThisComputer = true;
};

} // namespace belfry::ui
