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
    /// Several keyframes have come, so the distance between them is the real one and not what has passed so far.
    bool keyframesMeasured = true;
    Duration lag{0};        ///< how much later than at best the last packet came
    double missedShare = 0; ///< of the frames of the last seconds
    Duration videoAge{0};   ///< since the last packet of each kind, or since the publisher came
    Duration audioAge{0};
    Duration delayWanted{0}; ///< on air; `ingest` has what it is in truth
};

/// Observations in, Findings out; it only remembers since when each has been true. Any one thread.
/// The ids and their values are the list in docs/api.md.
class IngestRules {
public:
    /// How long a new publisher may take to send a track before that is a Finding.
    static constexpr Duration kTracksExpected{3'000};
    /// A track that was there and sends nothing for so long, while the other goes on.
    static constexpr Duration kTrackGone{4'000};
    /// OBS's default is 8.3 s apart; up to this, players start and switch well.
    static constexpr double kKeyframesFarSeconds = 4.5;
    /// Said before the second keyframe came, as it may never come.
    static constexpr double kKeyframeMissingSeconds = 10.3;
    /// What comes this late, or with so many frames left out, is more than the way can carry…
    static constexpr Duration kLagMost{1'500};
    static constexpr double kMissedMost = 0.1;
    /// …when it lasts; and it is over when it was good for so long.
    static constexpr Duration kSlowFor{3'000};
    static constexpr Duration kFastFor{5'000};
    /// A delay that is so much shorter than was wanted is told.
    static constexpr double kDelayShortSeconds = 1;
    /// What is proposed, for picture and sound together, is so much of what came through.
    static constexpr double kBitrateShare = 0.75;

    /// The worst first. `now` becomes `since` of what is newly true.
    model::Health judge(const IngestObservation &observation, WallTime now);

private:
    bool isSlow(const IngestObservation &observation, WallTime now);

    std::map<std::string, WallTime> m_since;
    std::optional<WallTime> m_otherSince; ///< since when the upload is other than it is said to be
    bool m_isSlow = false;
};

} // namespace belfry::health
