// The states Places, Services and the first run are shown in: as their presenters make them.
#pragma once

#include "app/FirstRunState.h"
#include "app/PlacesState.h"
#include "app/ServicesState.h"

namespace belfry::test {

/// As in the picture of the page: Facebook is open, its key has just been tried.
app::PlacesState places();
/// The same with everything said at once: a rule broken, a removal that can be undone.
app::PlacesState placesInTrouble();
app::ServicesState week();
/// With the editor open on one of two services that overlap, and one that runs over.
app::ServicesState serviceOpen();
app::ServicesState serviceList();
app::FirstRunState firstRun(app::FirstRunStep step);
app::FirstRunState dryRunOver(bool isGood);

} // namespace belfry::test
