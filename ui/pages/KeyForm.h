// KeyForm: the address and key for an encoder that is not set up by us. The key is shown only while asked for.
#pragma once

#include "app/SettingsPresenter.h"
#include "ui/pages/SettingsForm.h"

#include <QTimer>

namespace belfry::ui {

class KeyForm final : public SettingsForm {
    Q_OBJECT
public:
    explicit KeyForm(QWidget *parent = nullptr);

    void show(const app::SettingsState &state);
    /// The answers to the two signals.
    void showKey(const Secret &key);
    void copyKey(const Secret &key);

Q_SIGNALS:
    void revealPressed();
    void copyPressed();

private:
    void hideKey();

    QLineEdit *m_server;
    QLineEdit *m_key;
    QPushButton *m_reveal;
    QPushButton *m_copy;
    QString m_masked;
    QTimer m_hideAgain;
};

} // namespace belfry::ui
