// IngestRules: what is wrong with what comes in, from what was measured of it.
#pragma once

#include "base/Time.h"
#include "model/Health.h"
#include "model/Ingest.h"

#include <map>
#include <optional>
#include <string>

namespace belfry::health {

/// What was measured at one moment. Value.
struct IngestObservation {
    bool onAir = false;
    model::Ingest ingest;
    /// Since the active publisher came; tracks are given time to show themselves.
    Duration publisherAge{0};
};

/// Observations in, Findings out; it only remembers since when each has been true. Any one thread.
/// The ids and their values are the list in docs/api.md.
class IngestRules {
public:
    /// How long a new publisher may take to send a track before that is a Finding.
    static constexpr Duration kTracksExpected{3'000};
    /// OBS's default is 8.3 s apart; up to this, players start and switch well.
    static constexpr double kKeyframesFarSeconds = 4.5;

    /// The worst first. `now` becomes `since` of what is newly true.
    model::Health judge(const IngestObservation &observation, WallTime now);

private:
    std::map<std::string, WallTime> m_since;
};

} // namespace belfry::health
