#include "health/PlaceRules.h"

#include "model/DestinationPresets.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

namespace belfry::health {
namespace {

using model::DestinationPreset;
using model::Finding;
using model::Severity;

// Encoders overshoot: what is a little above a limit is no reason to worry anybody.
constexpr double kTolerance = 1.1;
constexpr double kKeyframeTolerance = 0.5; // seconds

class Collected {
public:
    void add(const char *id, Severity severity, const PlaceObservation &place, std::map<std::string, Finding::Value> values = {})
    {
        values["place"] = place.name;
        m_all.push_back({id, severity, WallTime(), std::move(values), "destinations/" + place.id});
    }
    void addOfAll(const char *id, Severity severity, std::map<std::string, Finding::Value> values)
    {
        m_all.push_back({id, severity, WallTime(), std::move(values)});
    }
    std::vector<Finding> take() { return std::move(m_all); }

private:
    std::vector<Finding> m_all;
};

/// "avc" of "avc1.64001e"; "" for what no place takes.
std::string familyOf(const std::string &codec)
{
    const std::string start = codec.substr(0, 4);
    if (start == "avc1" || start == "avc3")
        return "avc";
    if (start == "hvc1" || start == "hev1")
        return "hevc";
    if (start == "av01")
        return "av1";
    if (start == "mp4a")
        return "aac";
    return start == "opus" || start == "Opus" ? "opus" : "";
}

bool takes(const std::vector<std::string> &codecs, const std::string &codec)
{
    return codecs.empty() || std::find(codecs.begin(), codecs.end(), familyOf(codec)) != codecs.end();
}

/// The most for a picture like this; nothing where no limit is known.
std::optional<double> kbpsMax(const DestinationPreset &preset, const model::VideoLine &video)
{
    const double fps = video.fps.value_or(30);
    std::optional<double> most;
    for (const auto &row : preset.bitrates) {
        if (static_cast<std::int64_t>(video.height) <= row.height && fps <= static_cast<double>(row.fps) + 1
            && (!most || static_cast<double>(row.kbps) < *most))
            most = static_cast<double>(row.kbps);
    }
    if (!most && preset.videoKbpsMax > 0)
        most = static_cast<double>(preset.videoKbpsMax);
    return most;
}

void judgeVideo(const model::VideoLine &video, const DestinationPreset &preset, const PlaceObservation &place, Collected &found)
{
    if (!takes(preset.videoCodecs, video.codec))
        found.add("place.codec", Severity::Problem, place, {{"codec", video.codec}, {"wanted", preset.videoCodecs.front()}});
    const auto interval = video.keyframeIntervalSeconds;
    if (interval && preset.keyframeSecondsMax > 0 && *interval > preset.keyframeSecondsMax + kKeyframeTolerance)
        found.add("place.keyframes_far", Severity::Warning, place,
                  {{"seconds", *interval}, {"most", preset.keyframeSecondsMax}, {"wanted", preset.keyframeSecondsBest}});
    const auto most = kbpsMax(preset, video);
    if (most && video.kbps && *video.kbps > *most * kTolerance)
        found.add("place.bitrate_high", Severity::Warning, place, {{"kbps", *video.kbps}, {"most", *most}});
}

void judgeAudio(const model::AudioLine &audio, const DestinationPreset &preset, const PlaceObservation &place, Collected &found)
{
    if (!takes(preset.audioCodecs, audio.codec))
        found.add("place.audio_codec", Severity::Problem, place, {{"codec", audio.codec}, {"wanted", preset.audioCodecs.front()}});
    const auto &rates = preset.sampleRates;
    if (audio.sampleRate != 0 && !rates.empty() && std::find(rates.begin(), rates.end(), std::int64_t(audio.sampleRate)) == rates.end())
        found.add("place.sample_rate", Severity::Warning, place, {{"hz", double(audio.sampleRate)}, {"wanted", double(rates.back())}});
    const auto most = static_cast<double>(preset.audioKbpsMax);
    if (most > 0 && audio.kbps && *audio.kbps > most * kTolerance)
        found.add("place.audio_bitrate_high", Severity::Notice, place, {{"kbps", *audio.kbps}, {"most", most}});
}

void judgeLimits(const model::Ingest &ingest, const PlaceObservation &place, Collected &found)
{
    const DestinationPreset *preset = model::findPreset(place.preset);
    if (!preset || !ingest.publisher || (!ingest.video && !ingest.audio))
        return;
    if (ingest.video)
        judgeVideo(*ingest.video, *preset, place, found);
    else if (preset->needsVideo && ingest.keyframeSeen)
        found.add("place.needs_video", Severity::Problem, place);
    if (ingest.audio)
        judgeAudio(*ingest.audio, *preset, place, found);
    else if (preset->needsAudio && ingest.keyframeSeen)
        found.add("place.needs_audio", Severity::Problem, place);
}

/// Less arrives there than is sent.
bool isBehind(const model::RelayState &relay)
{
    return (relay.state == "unsteady" && (relay.reason == "too_slow" || relay.reason == "nothing_arrives"))
           || (relay.state == "retrying" && relay.reason == "nothing_arrives");
}

/// Two sites that know nothing of each other are not slow at the same moment: it is the way from here.
bool isOurLine(const std::vector<PlaceObservation> &places)
{
    std::set<std::string> sites;
    for (const PlaceObservation &place : places)
        if (isBehind(place.relay) && !place.site.empty())
            sites.insert(place.site);
    return sites.size() >= 2;
}

void judgeLine(const model::Ingest &ingest, const std::vector<PlaceObservation> &places, Collected &found)
{
    double carried = 0;
    for (const PlaceObservation &place : places)
        carried += static_cast<double>(place.relay.kbps);
    const double each = (ingest.video ? ingest.video->kbps.value_or(0) : 0) + (ingest.audio ? ingest.audio->kbps.value_or(0) : 0);
    found.addOfAll("line.narrow", Severity::Problem, {{"kbps", std::round(carried)}, {"kbps_wanted", std::round(each * static_cast<double>(places.size()))}});
}

void judgeRelay(const PlaceObservation &place, Collected &found)
{
    if (place.isKeyLost)
        return found.add("place.key_lost", Severity::Problem, place);
    const model::RelayState &relay = place.relay;
    if (relay.reason == "codec_not_taken")
        return; // place.codec and place.audio_codec say what to do
    if (model::cannotBeSentTo(relay) || relay.reason == "leads_back")
        found.add("place.bad_address", Severity::Problem, place, {{"reason", relay.reason}});
    else if (relay.state == "refused")
        found.add("relay.refused", Severity::Problem, place, {{"reason", relay.reason}, {"detail", relay.detail}});
    else if (relay.state == "retrying" && relay.reason != "source_changed" && relay.reason != "restarted")
        found.add("relay.failing", Severity::Problem, place, {{"reason", relay.reason}, {"detail", relay.detail}});
    else if (relay.state == "unsteady" && relay.reason == "too_slow")
        found.add("relay.too_slow", Severity::Warning, place, {{"reason", relay.reason}});
    else if (relay.state == "unsteady")
        found.add("relay.unsteady", Severity::Warning, place, {{"reason", relay.reason}});
}

} // namespace

std::vector<model::Finding> judgePlaces(const model::Ingest &ingest, const std::vector<PlaceObservation> &places)
{
    Collected found;
    const bool isOurs = isOurLine(places);
    if (isOurs)
        judgeLine(ingest, places, found);
    for (const PlaceObservation &place : places) {
        judgeLimits(ingest, place, found);
        if (!isOurs || !isBehind(place.relay))
            judgeRelay(place, found);
    }
    return found.take();
}

} // namespace belfry::health
