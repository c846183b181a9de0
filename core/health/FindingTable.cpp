#include "health/FindingTable.h"

#include <algorithm>
#include <array>

namespace belfry::health {
namespace {

// In the order of their ids.
constexpr std::array kTable = {
    FindingTraits{"cluster.away", "operators", ""},
    FindingTraits{"ingest.delay_short", "viewers", "lower_bitrate"},
    FindingTraits{"ingest.held", "operators", "stop_one_encoder"},
    FindingTraits{"ingest.keyframes_far", "viewers", "set_keyframes"},
    FindingTraits{"ingest.no_audio", "viewers", "check_sound_desk"},
    FindingTraits{"ingest.no_video", "viewers", "switch_scene"},
    FindingTraits{"ingest.none", "viewers", "start_encoder"},
    FindingTraits{"ingest.silent", "viewers", ""},
    FindingTraits{"ingest.slate_apart", "viewers", "send_h264"},
    FindingTraits{"ingest.two_encoders", "operators", "stop_one_encoder"},
    FindingTraits{"ingest.unplayable_codec", "some_viewers", "send_h264"},
    FindingTraits{"ingest.upload_slow", "viewers", "lower_bitrate"},
    FindingTraits{"line.narrow", "destination", "lower_bitrate"},
    FindingTraits{"picture.black", "viewers", "switch_scene"},
    FindingTraits{"picture.frozen", "viewers", "switch_scene"},
    FindingTraits{"place.audio_bitrate_high", "destination", "lower_sound_bitrate"},
    FindingTraits{"place.audio_codec", "destination", "send_aac"},
    FindingTraits{"place.bad_address", "destination", "mend_address"},
    FindingTraits{"place.bitrate_high", "destination", "lower_bitrate"},
    FindingTraits{"place.codec", "destination", "send_h264"},
    FindingTraits{"place.key_lost", "destination", "paste_new_key"},
    FindingTraits{"place.keyframes_far", "destination", "set_keyframes"},
    FindingTraits{"place.needs_audio", "destination", "check_sound_desk"},
    FindingTraits{"place.needs_video", "destination", "switch_scene"},
    FindingTraits{"place.sample_rate", "destination", "set_sample_rate"},
    FindingTraits{"recording.disk_filling", "recording", "choose_another_disk"},
    FindingTraits{"recording.disk_full", "recording", "choose_another_disk"},
    FindingTraits{"recording.failing", "recording", "choose_another_disk"},
    FindingTraits{"recording.slow_disk", "recording", "choose_another_disk"},
    FindingTraits{"relay.failing", "destination", "retry_place"},
    FindingTraits{"relay.refused", "destination", "paste_new_key"},
    FindingTraits{"relay.too_slow", "destination", ""},
    FindingTraits{"relay.unsteady", "destination", "turn_place_off"},
    FindingTraits{"schedule.no_ingest", "viewers", "start_encoder"},
    FindingTraits{"sound.clipping", "viewers", "lower_sound"},
    FindingTraits{"sound.none", "viewers", "check_sound_desk"},
    FindingTraits{"sound.one_sided", "some_viewers", "check_sound_desk"},
    FindingTraits{"store.away", "operators", ""},
};

} // namespace

std::span<const FindingTraits> findingTable()
{
    return kTable;
}

void describe(model::Finding &finding)
{
    const auto found = std::find_if(kTable.begin(), kTable.end(), [&](const FindingTraits &row) { return row.id == finding.id; });
    if (found == kTable.end())
        return;
    if (finding.affects.empty())
        finding.affects = found->affects;
    if (finding.fix.empty())
        finding.fix = found->fix;
}

} // namespace belfry::health
