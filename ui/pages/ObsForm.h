// ObsForm: how we reach OBS, and setting it up so that it sends to us.
#pragma once

#include "app/SettingsPresenter.h"
#include "ui/pages/SettingsForm.h"

class QCheckBox;
class QSpinBox;

namespace belfry::ui {

class ObsForm final : public SettingsForm {
    Q_OBJECT
public:
    explicit ObsForm(QWidget *parent = nullptr);

    void show(const app::SettingsState &state);
    /// Puts the cursor where the password goes.
    void askForPassword();

Q_SIGNALS:
    void obsPlaceEdited(const QString &host, quint16 port);
    void passwordEntered(const belfry::Secret &password);
    void setUpPressed();
    void putBackPressed();
    void stopAfterEndChosen(bool stop);

private:
    void save();

    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_password;
    QCheckBox *m_stopAfterEnd;
    QPushButton *m_save;
    QPushButton *m_setUp;
    QPushButton *m_putBack;
    bool m_portTouched = false;
};

} // namespace belfry::ui
