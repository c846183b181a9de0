#include "hls/SoundBuilder.h"

#include <numeric>

namespace belfry::hls {
namespace {

std::uint64_t samplesOf(std::span<const media::Fmp4Sample> blocks)
{
    return std::accumulate(blocks.begin(), blocks.end(), std::uint64_t(0),
                           [](std::uint64_t sum, const media::Fmp4Sample &block) { return sum + block.duration; });
}

} // namespace

void SoundBuilder::add(std::uint64_t start, std::span<const media::Fmp4Sample> blocks)
{
    if (blocks.empty())
        return;
    const std::uint64_t end = m_start + samplesOf(m_blocks);
    if (m_blocks.empty())
        m_start = start;
    else if (start > end)
        m_blocks.back().duration += static_cast<std::uint32_t>(start - end); // sound was missing in between
    m_blocks.insert(m_blocks.end(), blocks.begin(), blocks.end());
}

Sound SoundBuilder::finish(std::uint32_t sequence, const media::AudioClock &clock, std::int64_t samplesMax)
{
    std::size_t count = 0;
    std::uint64_t samples = 0;
    while (count < m_blocks.size()
           && (count == 0 || samples + m_blocks[count].duration <= static_cast<std::uint64_t>(samplesMax)))
        samples += m_blocks[count++].duration;
    if (m_blocks.size() - count > count) {
        count = m_blocks.size();
        samples = samplesOf(m_blocks);
    }
    Sound sound;
    if (count == 0)
        return sound;
    const media::Fmp4Run run{media::kFmp4AudioTrack, m_start, std::span(m_blocks).first(count)};
    sound.start = clock.toMedia(static_cast<std::int64_t>(m_start));
    sound.duration = clock.toMedia(static_cast<std::int64_t>(m_start + samples)) - sound.start;
    sound.pieces.push_back(media::makeFmp4FragmentHead(sequence, std::span(&run, 1)));
    sound.headBytes = sound.pieces.front().size();
    for (const media::Fmp4Sample &block : run.samples)
        addPiece(sound.pieces, block.payload);
    for (const SharedBytes &piece : sound.pieces)
        sound.sizeBytes += piece.size();
    m_start += samples;
    m_blocks.erase(m_blocks.begin(), m_blocks.begin() + static_cast<std::ptrdiff_t>(count));
    return sound;
}

} // namespace belfry::hls
