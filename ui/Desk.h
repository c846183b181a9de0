// Desk: joins the window with the presenters, both ways, and answers what they must ask a person.
#pragma once

#include "app/Questions.h"
#include "ui/AlertSound.h"
#include "ui/Tray.h"

#include <QObject>

namespace belfry::app {
class DeskApp;
enum class ThemeChoice;
} // namespace belfry::app

namespace belfry::ui {

class DeskPlan;
class MainWindow;
enum class Look;

Look lookFor(app::ThemeChoice choice);

/// Gui thread; made after both, destroyed before them.
class Desk final : public QObject, public app::Questions {
    Q_OBJECT
public:
    /// The event loop ends with it when another language was chosen: everything is to be made anew.
    static constexpr int kSpeakAnew = 1'000;

    Desk(app::DeskApp &app, MainWindow &window);
    ~Desk() override;

    /// Greets whoever starts the program for the first time.
    void welcome();

    void mayKeepSecretsInFile(const QString &file, const QString &reason, std::function<void(bool)> answer) override;

private:
    void joinLive();
    void joinSettings();
    void joinSystem();
    void joinForms();
    void restoreWindow();

    app::DeskApp &m_app;
    MainWindow &m_window;
    DeskPlan *m_plan = nullptr;
    Tray m_tray;
    AlertSound m_sound;
};

} // namespace belfry::ui
