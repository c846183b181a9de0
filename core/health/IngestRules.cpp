#include "health/IngestRules.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace belfry::health {
namespace {

using model::Finding;
using model::Severity;
using Values = std::map<std::string, Finding::Value>;

class Findings {
public:
    void add(const char *id, Severity severity, Values values = {})
    {
        m_all.push_back({id, severity, WallTime(), std::move(values)});
    }
    std::vector<Finding> take() { return std::move(m_all); }

private:
    std::vector<Finding> m_all;
};

// Chromium and Firefox play H.264 with AAC everywhere; HEVC only where the hardware does, so a part of the
// congregation would see nothing.
bool playsEverywhere(const std::string &codec)
{
    return codec.starts_with("avc1.") || codec.starts_with("avc3.");
}

void judgeTracks(const IngestObservation &seen, Findings &found)
{
    const model::Ingest &ingest = seen.ingest;
    const bool isExpected = seen.publisherAge >= IngestRules::kTracksExpected;
    // When nothing at all comes that is said instead.
    const bool isReceiving = ingest.state == model::IngestState::Receiving;
    const auto hasStopped = [isReceiving](Duration age) { return isReceiving && age >= IngestRules::kTrackGone; };
    if (ingest.video ? hasStopped(seen.videoAge) : isExpected)
        found.add("ingest.no_video", Severity::Problem);
    if (ingest.audio ? hasStopped(seen.audioAge) : isExpected)
        found.add("ingest.no_audio", Severity::Warning);
    if (!ingest.video)
        return;
    const auto interval = ingest.video->keyframeIntervalSeconds;
    const bool isKnown = seen.keyframesMeasured || (interval && *interval > IngestRules::kKeyframeMissingSeconds);
    if (isKnown && interval && *interval > IngestRules::kKeyframesFarSeconds)
        found.add("ingest.keyframes_far", Severity::Warning, {{"seconds", *interval}});
    if (!playsEverywhere(ingest.video->codec))
        found.add("ingest.unplayable_codec", Severity::Problem, {{"codec", ingest.video->codec}});
    // Without a slate of its own kind a lost source makes players and places begin anew.
    if (!ingest.slateFits)
        found.add("ingest.slate_apart", Severity::Notice, {{"codec", ingest.video->codec}});
}

void judgeUpload(const model::Ingest &ingest, Findings &found)
{
    const double sound = ingest.audio ? ingest.audio->kbps.value_or(0) : 0;
    const double kbps = (ingest.video ? ingest.video->kbps.value_or(0) : 0) + sound;
    const double picture = std::max(kbps * IngestRules::kBitrateShare - sound, 0.0);
    found.add("ingest.upload_slow", Severity::Problem, {{"kbps", std::round(kbps)}, {"kbps_wanted", std::floor(picture / 50) * 50}});
}

void judgePublishers(const IngestObservation &seen, Findings &found)
{
    const model::Ingest &ingest = seen.ingest;
    // Someone on air with nothing coming in hurts viewers now; off air it only means that nobody has started yet.
    const Severity loss = seen.onAir ? Severity::Problem : Severity::Warning;
    if (ingest.state == model::IngestState::None)
        found.add("ingest.none", loss);
    if (ingest.state == model::IngestState::Silent)
        found.add("ingest.silent", loss);
    if (ingest.publisher && ingest.standby) {
        found.add("ingest.two_encoders", ingest.held ? Severity::Warning : Severity::Notice,
                  {{"active", ingest.publisher->address}, {"standby", ingest.standby->address}});
    }
    if (ingest.held)
        found.add("ingest.held", Severity::Warning);
}

} // namespace

model::Health IngestRules::judge(const IngestObservation &observation, WallTime now)
{
    Findings found;
    judgePublishers(observation, found);
    if (observation.ingest.publisher)
        judgeTracks(observation, found);
    const double wanted = static_cast<double>(observation.delayWanted.count()) / 1000;
    if (wanted - observation.ingest.delaySeconds >= kDelayShortSeconds)
        found.add("ingest.delay_short", Severity::Warning, {{"seconds", std::floor(observation.ingest.delaySeconds)}, {"wanted", wanted}});
    if (isSlow(observation, now))
        judgeUpload(observation.ingest, found);
    model::Health health{found.take()};
    std::map<std::string, WallTime> since;
    for (Finding &finding : health.findings) {
        const auto known = m_since.find(finding.id);
        finding.since = known == m_since.end() ? now : known->second;
        since.emplace(finding.id, finding.since);
    }
    m_since = std::move(since);
    std::stable_sort(health.findings.begin(), health.findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    return health;
}

bool IngestRules::isSlow(const IngestObservation &seen, WallTime now)
{
    if (seen.ingest.state != model::IngestState::Receiving) {
        m_isSlow = m_isSlow && seen.ingest.publisher.has_value();
        m_otherSince.reset();
        return m_isSlow;
    }
    const bool looksSlow = seen.lag >= kLagMost || seen.missedShare >= kMissedMost;
    if (looksSlow == m_isSlow) {
        m_otherSince.reset();
        return m_isSlow;
    }
    m_otherSince = std::min(m_otherSince.value_or(now), now);
    if (now - *m_otherSince >= (m_isSlow ? kFastFor : kSlowFor)) {
        m_isSlow = looksSlow;
        m_otherSince.reset();
    }
    return m_isSlow;
}

} // namespace belfry::health
