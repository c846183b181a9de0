// HouseForms: the short cards of Settings: places, recording, about.
#pragma once

#include "app/ChurchPresenter.h"
#include "ui/pages/SettingsForm.h"

class QCheckBox;

namespace belfry::ui {

/// How a place that is added begins.
class PlacesForm final : public SettingsForm {
    Q_OBJECT
public:
    explicit PlacesForm(QWidget *parent = nullptr);

    void show(const app::ChurchState &state);

Q_SIGNALS:
    void newPlacesChosen(bool on);
    void openPlacesPressed();

private:
    QCheckBox *m_on;
};

class RecordingForm final : public SettingsForm {
    Q_OBJECT
public:
    explicit RecordingForm(QWidget *parent = nullptr);

    void show(const app::ChurchState &state);

Q_SIGNALS:
    void recordedChosen(bool recorded);

private:
    QCheckBox *m_recorded;
    QLabel *m_disk;
};

/// Which Belfry this is, and a file for who helps.
class AboutForm final : public SettingsForm {
    Q_OBJECT
public:
    explicit AboutForm(QWidget *parent = nullptr);

    /// Where the file is, or why there is none.
    void say(const QString &message);

Q_SIGNALS:
    void supportPressed();

private:
    QLabel *m_message;
};

} // namespace belfry::ui
