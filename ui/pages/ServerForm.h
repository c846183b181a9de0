// ServerForm: which server puts us on air: this computer's own, or another; and who we are there.
#pragma once

#include "app/SettingsPresenter.h"
#include "ui/pages/SettingsForm.h"

class QComboBox;
class QRadioButton;

namespace belfry::ui {

class ServerForm final : public SettingsForm {
    Q_OBJECT
public:
    explicit ServerForm(QWidget *parent = nullptr);

    void show(const app::SettingsState &state);
    /// The keyboard goes where somebody signs in.
    void askToSignIn();

Q_SIGNALS:
    void thisComputerChosen();
    void serverChosen(const QString &address, const belfry::Secret &token);
    void signInPressed(const QString &address, const QString &login, const belfry::Secret &password);
    void signOutPressed();

private:
    bool isByLogin() const;
    void choose();
    void showChoice();
    void showAccount();

    QRadioButton *m_here;
    QRadioButton *m_there;
    QLineEdit *m_address;
    QComboBox *m_how;
    QLineEdit *m_login;
    QLineEdit *m_password;
    QLineEdit *m_token;
    QPushButton *m_use;
    QPushButton *m_signOut;
    QLabel *m_who;
    QLabel *m_note;
    app::AccountState m_account;
    bool m_touched = false;    ///< of the two choices, and not pressed yet
    bool m_howTouched = false;
    bool m_onThisComputer = true;
};

} // namespace belfry::ui
