// PlaceRules: what is wrong between what comes in and the places it goes to: before Go Live by their limits, on air by what
// their relays say.
#pragma once

#include "model/Health.h"
#include "model/Ingest.h"
#include "model/RelayState.h"

#include <string>
#include <vector>

namespace belfry::health {

/// Value: a place that is switched on, and what its relay says; "idle" off air.
struct PlaceObservation {
    std::string id;
    std::string name;
    std::string preset;
    model::RelayState relay;
    std::string site{};     ///< "youtube.com": who has it; "" when it is not known
    bool isKeyLost = false; ///< it has one that cannot be read any more
};

/// Pure. Each finding but the one of our own line is about one place (`about`: "destinations/01J…", `values.place` its name), with the number to mend it
/// by; `since` is left to whoever keeps them. docs/relays.md lists them.
std::vector<model::Finding> judgePlaces(const model::Ingest &ingest, const std::vector<PlaceObservation> &places);

} // namespace belfry::health
