#include "ui/JoinUpdates.h"

#include "app/DeskApp.h"
#include "app/UpdatePresenter.h"
#include "ui/MainWindow.h"
#include "ui/pages/SettingsPage.h"
#include "ui/pages/UpdateForm.h"
#include "ui/widgets/UpdateLine.h"

#include <QDesktopServices>
#include <QDir>
#include <QProcess>
#include <QUrl>

namespace belfry::ui {
namespace {

/// The system asks for whatever right it wants for that; we ask for none.
bool openPackage(const QString &file)
{
#ifdef Q_OS_WIN
    return QProcess::startDetached(QStringLiteral("msiexec"), {QStringLiteral("/i"), QDir::toNativeSeparators(file)});
#else
    return QDesktopServices::openUrl(QUrl::fromLocalFile(file));
#endif
}

} // namespace

void joinUpdates(app::DeskApp &app, MainWindow &window, QObject *context)
{
    using app::UpdatePresenter;
    UpdatePresenter &updates = app.updates();
    UpdateForm &form = window.settings().updates();
    UpdateLine &line = window.updateLine();
    const auto show = [&updates, &form, &line] {
        form.show(updates.state());
        line.show(updates.state().line);
    };
    QObject::connect(&updates, &UpdatePresenter::stateChanged, context, show);
    QObject::connect(&updates, &UpdatePresenter::packageReady, context, [&updates](const QString &file) {
        if (!openPackage(file))
            updates.handOverFailed();
    });
    QObject::connect(&form, &UpdateForm::turned, &updates, &UpdatePresenter::turn);
    QObject::connect(&form, &UpdateForm::lookPressed, &updates, &UpdatePresenter::look);
    QObject::connect(&form, &UpdateForm::installPressed, &updates, &UpdatePresenter::install);
    QObject::connect(&line, &UpdateLine::laterPressed, &updates, &UpdatePresenter::dismissLine);
    QObject::connect(&line, &UpdateLine::openPressed, context, [&window] {
        window.openSettings();
        window.settings().open(SettingsPage::About);
    });
    show();
}

} // namespace belfry::ui
