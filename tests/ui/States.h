// The states the window is shown in: as the presenters make them before and during a service.
#pragma once

#include "app/LiveState.h"
#include "app/SettingsPresenter.h"

namespace belfry::test {

app::LiveState noServer();
app::LiveState ready();
app::LiveState goingLive();
/// On air since 42 min 17 s, with one thing wrong.
app::LiveState onAir();
app::LiveState interrupted();
app::LiveState keyRefused();
app::LiveState closing();
app::SettingsState settings();

} // namespace belfry::test
