#include "hls/PartBuilder.h"

#include <algorithm>

namespace belfry::hls {
namespace {

std::uint64_t notNegative(std::int64_t time)
{
    return static_cast<std::uint64_t>(std::max<std::int64_t>(time, 0));
}

} // namespace

void PartBuilder::addVideo(MediaTime dts, MediaTime duration, MediaTime compositionOffset, bool key, SharedBytes payload)
{
    if (m_video.empty())
        m_videoStart = notNegative(dts.count());
    m_sizeBytes += payload.size();
    m_video.push_back({static_cast<std::uint32_t>(duration.count()), static_cast<std::int32_t>(compositionOffset.count()),
                       key, std::move(payload)});
}

void PartBuilder::addAudio(std::int64_t time, std::uint32_t samples, SharedBytes payload)
{
    if (m_audio.empty())
        m_audioStart = notNegative(time);
    m_sizeBytes += payload.size();
    m_audio.push_back({samples, 0, true, std::move(payload)});
}

void PartBuilder::stretchAudio(std::int64_t samples)
{
    m_audio.back().duration += static_cast<std::uint32_t>(samples);
}

Part PartBuilder::finish(SegmentStore &store, std::uint32_t sequence, MediaTime duration, const SoundRule &rule)
{
    const media::Fmp4Run runs[] = {{media::kFmp4VideoTrack, m_videoStart, m_video},
                                   {media::kFmp4AudioTrack, m_audioStart, m_audio}};
    Part part;
    part.duration = duration;
    part.independent = m_video.empty() || m_video.front().key;
    part.frames = static_cast<std::uint32_t>(m_video.size());
    const SharedBytes fragment = store.append(sequence, runs);
    part.sizeBytes = fragment.size();
    if (!fragment.empty())
        part.pieces.push_back(fragment);
    if (rule.clock && !fragment.empty()) {
        shareSound(fragment);
        m_sound.add(m_audioStart, m_audio);
        part.sound = m_sound.finish(sequence, *rule.clock, rule.samplesMax);
    }
    m_video.clear();
    m_audio.clear();
    m_sizeBytes = 0;
    return part;
}

// The blocks stand at the end of the fragment, one behind the other.
void PartBuilder::shareSound(const SharedBytes &fragment)
{
    std::size_t at = fragment.size();
    for (const media::Fmp4Sample &block : m_audio)
        at -= block.payload.size();
    for (media::Fmp4Sample &block : m_audio) {
        const std::size_t length = block.payload.size();
        block.payload = fragment.slice(at, length);
        at += length;
    }
}

void PartBuilder::clear()
{
    m_video.clear();
    m_audio.clear();
    m_sound.clear();
    m_sizeBytes = 0;
}

} // namespace belfry::hls
