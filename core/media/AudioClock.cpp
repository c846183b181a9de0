#include "media/AudioClock.h"

#include "media/Aac.h"
#include "media/Fmp4.h"

#include <cmath>
#include <cstdlib>

namespace belfry::media {
namespace {

constexpr double kSmoothing = 1.0 / 48;      // about a second of AAC blocks
constexpr std::int64_t kSteadyOffMs = 25;    // a mean this far off is drift; jitter of single packets is not
constexpr std::int64_t kSuddenOffMs = 100;   // a single packet this far off is lost or doubled sound
constexpr std::uint32_t kAacBlock = 1024;
constexpr std::uint32_t kOpusMax = 5760;     // RFC 6716 3.1: 120 ms

std::uint32_t opusSamples(ByteView payload)
{
    if (payload.empty())
        return 0;
    const unsigned config = payload[0] >> 3;
    std::uint32_t frame = 0;
    if (config < 12) {
        constexpr std::uint32_t kSilk[] = {480, 960, 1920, 2880};
        frame = kSilk[config & 3];
    } else if (config < 16) {
        frame = config & 1 ? 960 : 480;
    } else {
        frame = 120u << (config & 3);
    }
    std::uint32_t frames = 1;
    if ((payload[0] & 3) == 3)
        frames = payload.size() > 1 ? payload[1] & 0x3f : 0;
    else if ((payload[0] & 3) != 0)
        frames = 2;
    return frame * frames <= kOpusMax ? frame * frames : 0;
}

} // namespace

AudioClock::AudioClock(const Track &track) : m_rate(fmp4Timescale(track)), m_block(0)
{
    if (track.codec != Codec::Aac)
        return;
    const auto config = parseAacConfig(track.config.view());
    m_block = config ? config->samplesPerBlock : kAacBlock;
}

std::uint32_t AudioClock::samplesOf(ByteView payload) const
{
    return m_block != 0 ? m_block : opusSamples(payload);
}

std::optional<AudioClock::Place> AudioClock::place(MediaTime dts, std::uint32_t samples)
{
    const std::int64_t claimed = toSamples(dts);
    if (!m_end) {
        m_end = claimed + samples;
        return Place{claimed, 0};
    }
    const std::int64_t off = claimed - *m_end;
    m_meanOff += (static_cast<double>(off) - m_meanOff) * kSmoothing;
    const auto ticks = [this](std::int64_t ms) { return ms * m_rate / 1000; };
    std::int64_t gap = 0;
    if (std::abs(off) > ticks(kSuddenOffMs))
        m_meanOff = static_cast<double>(gap = off);
    else if (std::abs(m_meanOff) > static_cast<double>(ticks(kSteadyOffMs)))
        gap = std::llround(m_meanOff);
    if (gap < 0) {
        // Time cannot go back: one block is left out, which brings the count nearer by its length.
        m_meanOff += samples;
        return std::nullopt;
    }
    if (gap > 0)
        m_meanOff = 0;
    const Place place{*m_end + gap, gap};
    m_end = place.time + samples;
    return place;
}

MediaTime AudioClock::toMedia(std::int64_t samples) const
{
    const std::int64_t rate = m_rate;
    return MediaTime((samples * 90000 + rate / 2) / rate);
}

std::int64_t AudioClock::toSamples(MediaTime time) const
{
    return (time.count() * static_cast<std::int64_t>(m_rate) + 45000) / 90000;
}

} // namespace belfry::media
