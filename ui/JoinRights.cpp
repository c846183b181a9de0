#include "ui/JoinRights.h"

#include "app/Connection.h"
#include "app/DeskApp.h"
#include "app/ServerApi.h"
#include "ui/MainWindow.h"
#include "ui/pages/ChatPage.h"
#include "ui/pages/PlacesPage.h"
#include "ui/pages/ServicesPage.h"
#include "ui/pages/SettingsPage.h"

namespace belfry::ui {

void joinRights(app::DeskApp &app, MainWindow &window, QObject *context)
{
    const auto show = [&app, &window] {
        using app::Right;
        const app::Rights &rights = app.connection().state().rights;
        window.places().setWhoElse(rights.whoElse(Right::ManagePlaces));
        window.services().setWhoElse(rights.whoElse(Right::Plan));
        window.chat().setWhoElse(rights.whoElse(Right::Moderate));
        window.settings().show(rights);
    };
    QObject::connect(&app.api(), &app::ServerApi::rightsChanged, context, show);
    show();
}

} // namespace belfry::ui
