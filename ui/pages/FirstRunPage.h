// FirstRunPage: the first run's five steps, one at a time.
#pragma once

#include "app/FirstRunState.h"
#include "app/PlacesState.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace belfry::ui {

class NoteCard;
class PreviewCard;

/// Draws a FirstRunState and says what was pressed; decides nothing. Enter presses the main button, Escape goes back. Gui thread.
class FirstRunPage final : public QWidget {
    Q_OBJECT
public:
    explicit FirstRunPage(QWidget *parent = nullptr);

    void show(const app::FirstRunState &state);
    /// Which kinds of places there are, and what came of adding one.
    void showPlaces(const app::PlacesState &state);

Q_SIGNALS:
    void signInPressed(const QString &login, const belfry::Secret &password);
    void churchNamed(const QString &church);
    void passwordEntered(const belfry::Secret &password);
    void openObsPressed();
    void openSettingsPressed();
    void continuePressed();
    void skipPressed();
    void backPressed();
    void copyPressed();
    void openPagePressed();
    void mendPressed(const QString &line);
    void placeEntered(const belfry::app::PlaceDraft &draft);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeChurch();
    QWidget *makeSignIn();
    QWidget *makeObs();
    QWidget *makePage();
    QWidget *makePlace();
    QWidget *makeDryRun();
    QWidget *makeButtons();
    QWidget *makeStep(const QString &title, const QString &text, QVBoxLayout **column);
    void pressMain();
    void focusStep();
    void showObs();
    void showPlaceStep();
    void showPreview(bool isWanted);
    void showDryRun();
    void showMain();

    app::FirstRunState m_state;
    app::PlacesState m_places;
    bool m_isFirst = true;
    QLabel *m_count;
    QStackedWidget *m_steps;
    QLineEdit *m_church;
    QLabel *m_churchLabel = nullptr;
    QWidget *m_signIn = nullptr;
    QLineEdit *m_login = nullptr;
    QLineEdit *m_loginPassword = nullptr;
    QLabel *m_server;
    QPushButton *m_openSettings;
    NoteCard *m_obs;
    QLineEdit *m_password;
    QPushButton *m_openObs;
    QLineEdit *m_address;
    QComboBox *m_preset;
    QLabel *m_placeAddressLabel;
    QLineEdit *m_placeAddress;
    QLabel *m_keyLabel;
    QLineEdit *m_key;
    NoteCard *m_place;
    QVBoxLayout *m_dryRun = nullptr;
    PreviewCard *m_preview = nullptr;
    QProgressBar *m_progress;
    QLabel *m_runWord;
    NoteCard *m_result;
    std::array<QLabel *, 4> m_lines{};
    std::array<QPushButton *, 4> m_fixes{};
    QLabel *m_message;
    QPushButton *m_back;
    QPushButton *m_skip;
    QPushButton *m_main;
};

} // namespace belfry::ui
