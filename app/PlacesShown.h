// PlacesShown: the Places page's rows and editor, worded.
#pragma once

#include "app/PlacesKnown.h"

#include <QCoreApplication>

namespace belfry::app {

/// Pure: the same is shown for the same that is known.
class PlacesShown final {
    Q_DECLARE_TR_FUNCTIONS(belfry::app::PlacesShown)
public:
    static PlacesState of(const PlacesKnown &known);

private:
    static PlaceRow webRow(const PlacesSight &sight);
    static PlaceRow rowOf(const KeptPlace &place, const PlacesKnown &known);
    static void setPill(PlaceRow &row, const KeptPlace &place, const PlacesKnown &known);
    static QStringList toDoOf(const KeptPlace &place, const PlacesSight &sight);
    static PlaceEditorState editorOf(const OpenPlace &open, const PlacesKnown &known);
};

} // namespace belfry::app
