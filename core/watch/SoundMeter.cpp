#include "watch/SoundMeter.h"

#include <ebur128.h>

#include <algorithm>
#include <cmath>

namespace belfry::watch {
namespace {

// Blocks may be a little apart: RTMP's clock has whole milliseconds, and encoders round.
constexpr Duration kApart{200};
/// A block of AAC less than a second is one, too.
constexpr MediaTime kSecond{90'000 - 2'000};

double decibels(float peak)
{
    return peak > 1e-6F ? 20.0 * std::log10(static_cast<double>(peak)) : kSilentDb;
}

MediaTime timeOf(std::uint64_t samples, std::uint32_t rate)
{
    return std::chrono::duration_cast<MediaTime>(std::chrono::duration<double>(static_cast<double>(samples) / rate));
}

} // namespace

struct SoundMeter::Loudness {
    Loudness(std::uint32_t rate, std::uint32_t channels, int modes) : state(ebur128_init(channels, rate, modes)) {}
    ~Loudness() { ebur128_destroy(&state); }
    Loudness(const Loudness &) = delete;
    Loudness &operator=(const Loudness &) = delete;

    /// -inf and what the library has no answer to become nothing.
    template<typename Ask>
    std::optional<double> ask(Ask function) const
    {
        double lufs = 0;
        const int status = function(state, &lufs);
        return status == EBUR128_SUCCESS && std::isfinite(lufs) ? std::optional(lufs) : std::nullopt;
    }

    ebur128_state *state;
};

SoundMeter::SoundMeter(const Clock &clock, Heard heard) : m_clock(clock), m_heard(std::move(heard)) {}

SoundMeter::~SoundMeter() = default;

void SoundMeter::reset()
{
    m_rate = 0;
}

bool SoundMeter::begin(std::uint32_t rate, std::uint32_t channels)
{
    if (rate < kRateMin || rate > kRateMax || channels == 0 || channels > kChannelsMax)
        return false;
    // The histogram keeps hours of integrated loudness in a few kilobytes.
    m_all = std::make_unique<Loudness>(rate, channels, EBUR128_MODE_M | EBUR128_MODE_S | EBUR128_MODE_I | EBUR128_MODE_HISTOGRAM);
    m_minute = std::make_unique<Loudness>(rate, channels, EBUR128_MODE_I | EBUR128_MODE_HISTOGRAM);
    if (!m_all->state || !m_minute->state)
        return false;
    m_minuteAt = std::chrono::floor<std::chrono::minutes>(m_clock.wall());
    m_rate = rate;
    m_channels = channels;
    m_samples = 0;
    return true;
}

void SoundMeter::beginSecond(MediaTime at)
{
    m_begin = at;
    m_samples = 0;
    m_peaks.fill(0);
    m_clipped.fill(0);
}

bool SoundMeter::add(MediaTime at, std::uint32_t rate, std::span<const std::span<const float>> channels)
{
    if (channels.empty() || channels.front().empty())
        return true;
    if ((rate != m_rate || channels.size() != m_channels) && !begin(rate, static_cast<std::uint32_t>(channels.size())))
        return false;
    if (m_samples == 0 || at < m_end - kApart || at > m_end + kApart)
        beginSecond(at);
    count(channels);
    measureLoudness(channels);
    m_samples += channels.front().size();
    m_end = at + timeOf(channels.front().size(), m_rate);
    if (m_end - m_begin >= kSecond)
        finish();
    return true;
}

void SoundMeter::count(std::span<const std::span<const float>> channels)
{
    for (std::size_t i = 0; i < channels.size(); ++i) {
        for (const float sample : channels[i]) {
            const float size = std::fabs(sample);
            m_peaks[i] = std::max(m_peaks[i], size);
            m_clipped[i] += size >= kFullScale ? 1 : 0;
        }
    }
}

void SoundMeter::measureLoudness(std::span<const std::span<const float>> channels)
{
    const std::size_t frames = channels.front().size();
    m_interleaved.resize(frames * channels.size());
    for (std::size_t c = 0; c < channels.size(); ++c) {
        for (std::size_t i = 0; i < frames; ++i) {
            // What a broken encoder sends as a number must not spoil hours of loudness.
            const float sample = channels[c][i];
            m_interleaved[i * channels.size() + c] = std::isfinite(sample) ? std::clamp(sample, -4.0F, 4.0F) : 0.0F;
        }
    }
    const WallTime minute = std::chrono::floor<std::chrono::minutes>(m_clock.wall());
    if (minute != m_minuteAt) {
        m_minute = std::make_unique<Loudness>(m_rate, m_channels, EBUR128_MODE_I | EBUR128_MODE_HISTOGRAM);
        m_minuteAt = minute;
    }
    for (const auto *loudness : {m_all.get(), m_minute.get()}) {
        if (loudness->state)
            ebur128_add_frames_float(loudness->state, m_interleaved.data(), frames);
    }
}

void SoundMeter::finish()
{
    SoundSecond second;
    second.at = m_begin;
    second.length = m_end - m_begin;
    second.channels = m_channels;
    const std::size_t right = m_channels > 1 ? 1 : 0;
    second.peakDb = {decibels(m_peaks[0]), decibels(m_peaks[right])};
    const auto most = *std::max_element(m_clipped.begin(), m_clipped.begin() + m_channels);
    second.clipped = static_cast<double>(most) / static_cast<double>(m_samples);
    second.momentary = m_all->ask(ebur128_loudness_momentary);
    second.shortTerm = m_all->ask(ebur128_loudness_shortterm);
    second.integrated = m_all->ask(ebur128_loudness_global);
    if (m_minute->state)
        second.ofMinute = m_minute->ask(ebur128_loudness_global);
    second.minute = m_minuteAt;
    beginSecond(m_end);
    m_heard(second);
}

} // namespace belfry::watch
