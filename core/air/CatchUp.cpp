#include "air/CatchUp.h"

#include <algorithm>

namespace belfry::air {
namespace {

using media::Kind;

// Two never fall into one of RTMP's milliseconds.
constexpr MediaTime kStep{120};
// The joint lies behind the picture before it.
constexpr Duration kJoint{40};

/// Moves [from, until) to [to, until), each time in proportion; what is later stays.
struct Squeeze {
    MediaTime from;
    MediaTime to;
    MediaTime until;

    MediaTime operator()(MediaTime time) const
    {
        if (time >= until)
            return time;
        return to + (time - from) * (until - to).count() / (until - from).count();
    }
};

} // namespace

std::optional<CaughtUp> catchUp(const std::vector<media::Packet> &sinceKey, Duration silence)
{
    if (sinceKey.empty() || sinceKey.front().kind != Kind::Video || !sinceKey.front().key)
        return std::nullopt;
    const media::Packet &key = sinceKey.front();
    std::vector<MediaTime> pictures;
    for (const media::Packet &packet : sinceKey)
        if (packet.kind == Kind::Video)
            pictures.push_back(packet.dts);
    if (pictures.size() > kCatchUpPictures || !std::is_sorted(pictures.begin(), pictures.end()))
        return std::nullopt;

    CaughtUp its;
    its.behind = std::max(silence - kJoint, Duration(0));
    const auto count = static_cast<MediaTime::rep>(pictures.size());
    const MediaTime to = pictures.back() - std::max(std::chrono::duration_cast<MediaTime>(its.behind), (count - 1) * kStep);
    MediaTime until = pictures.back() + kStep; // of a keyframe alone
    for (MediaTime::rep i = 1; i < count; ++i) {
        until = pictures[static_cast<std::size_t>(i)];
        if (until >= to + i * kStep)
            break;
    }
    const Squeeze squeeze{key.dts, to, std::max(until, key.dts + kStep)};
    for (media::Packet packet : sinceKey) {
        if (packet.kind == Kind::Video) {
            if (packet.pts() < key.pts())
                continue; // leads to what came before the keyframe
            const MediaTime shown = squeeze(packet.pts() - key.compositionOffset) + key.compositionOffset;
            packet.dts = squeeze(packet.dts);
            packet.compositionOffset = shown - packet.dts;
        }
        its.packets.push_back(std::move(packet));
    }
    return its;
}

} // namespace belfry::air
