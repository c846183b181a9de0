#include "record/FragmentBuilder.h"

#include <algorithm>

namespace belfry::record {

using media::Kind;

FragmentBuilder::FragmentBuilder(const media::Tracks &tracks)
{
    if (tracks.audio)
        m_clock.emplace(*tracks.audio);
}

Fragment FragmentBuilder::build(const Batch &batch, MediaTime shift)
{
    Fragment out;
    for (const media::Packet &packet : batch.packets) {
        const MediaTime at = packet.dts + shift;
        if (at < MediaTime(0) || packet.payload.empty())
            continue;
        if (packet.kind == Kind::Video)
            addVideo(out, packet, at);
        else if (m_clock)
            addAudio(out, packet, at);
    }
    MediaTime soundStart{0};
    if (!out.audio.empty()) {
        soundStart = m_clock->toMedia(static_cast<std::int64_t>(out.audioStart));
        out.lastEnd = m_clock->toMedia(*m_clock->end());
    }
    if (out.video.empty()) {
        out.start = soundStart;
        out.end = out.lastEnd;
        out.key = !batch.tracks.video;
        return out;
    }
    endVideo(out, batch.next ? std::optional(*batch.next + shift) : std::nullopt);
    out.start = MediaTime(static_cast<std::int64_t>(out.videoStart));
    out.end = *m_lastVideo + m_lastDuration;
    out.lastEnd = std::max(out.lastEnd, out.end);
    out.key = out.video.front().key;
    return out;
}

void FragmentBuilder::addVideo(Fragment &out, const media::Packet &packet, MediaTime at)
{
    MediaTime offset = packet.compositionOffset;
    // Decoding times must go up; when the frame is shown does not change.
    if (m_lastVideo && at <= *m_lastVideo) {
        const MediaTime later = *m_lastVideo + MediaTime(1);
        offset -= later - at;
        at = later;
    }
    if (out.video.empty())
        out.videoStart = static_cast<std::uint64_t>(at.count());
    else
        out.video.back().duration = static_cast<std::uint32_t>((m_lastDuration = at - *m_lastVideo).count());
    out.video.push_back({0, static_cast<std::int32_t>(offset.count()), packet.key, packet.payload});
    m_lastVideo = at;
}

void FragmentBuilder::endVideo(Fragment &out, std::optional<MediaTime> next)
{
    if (next && *next > *m_lastVideo && *next - *m_lastVideo <= kFrameMax)
        m_lastDuration = *next - *m_lastVideo;
    out.video.back().duration = static_cast<std::uint32_t>(m_lastDuration.count());
}

void FragmentBuilder::addAudio(Fragment &out, const media::Packet &packet, MediaTime at)
{
    const std::uint32_t samples = m_clock->samplesOf(packet.payload.view());
    const auto place = samples != 0 ? m_clock->place(at, samples) : std::nullopt;
    if (!place)
        return;
    if (out.audio.empty())
        out.audioStart = static_cast<std::uint64_t>(place->time);
    else
        out.audio.back().duration += static_cast<std::uint32_t>(place->gap);
    out.audio.push_back({samples, 0, true, packet.payload});
}

} // namespace belfry::record
