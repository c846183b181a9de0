// belfry: the control-room window.
#include "app/DeskApp.h"
#include "app/DeskOptions.h"
#include "app/DeskSettings.h"
#include "app/SingleInstance.h"
#include "ui/Desk.h"
#include "ui/MainWindow.h"
#include "ui/QuitSignals.h"
#include "ui/Theme.h"
#include "ui/Translations.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("belfry"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BELFRY_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("belfry"));

    const auto options = belfry::app::DeskOptions::fromArguments(QCoreApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "%s\n", options.error().what.c_str());
        return 2;
    }
    if (options->helpWanted || options->versionWanted) {
        const QString text = options->helpWanted ? belfry::app::DeskOptions::helpText()
                                                 : QStringLiteral("belfry %1").arg(QStringLiteral(BELFRY_VERSION));
        std::fprintf(stdout, "%s\n", qPrintable(text));
        return 0;
    }
    belfry::ui::QuitSignals signalsToQuit;

    belfry::app::SingleInstance instance(belfry::app::DeskApp::settingsFolder(*options));
    if (!instance.claim())
        return 0;
    // Once more after another language was chosen, with everything said in it; the server and OBS notice nothing.
    for (bool anew = false;; anew = true) {
        belfry::app::DeskApp app(*options);
        belfry::ui::chooseLanguage(application, app.settings().language());
        // Before the first widget: a platform's own font for buttons would stay on those that exist.
        belfry::ui::Theme::apply(application, belfry::ui::lookFor(app.settings().theme()));
        int code = 0;
        {
            belfry::ui::MainWindow window;
            belfry::ui::Desk desk(app, window);
            QObject::connect(&instance, &belfry::app::SingleInstance::frontWanted, &window, &belfry::ui::MainWindow::comeToFront);
            if (anew)
                window.openSettings();
            window.show();
            if (!anew)
                desk.welcome();
            app.start();
            code = QApplication::exec();
        }
        if (code == belfry::ui::Desk::kSpeakAnew)
            continue;
        app.quit();
        return code;
    }
}
