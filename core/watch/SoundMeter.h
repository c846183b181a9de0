// SoundMeter: how loud decoded sound is, second by second: peaks, clipping, EBU R128 loudness.
#pragma once

#include "base/Time.h"
#include "watch/Seen.h"

#include <array>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace belfry::watch {

/// One thread. Loudness is libebur128's.
class SoundMeter {
public:
    using Heard = std::function<void(const SoundSecond &second)>;
    /// A sample from here on counts as clipped: an encoder lets what was cut off swing a little lower, too.
    static constexpr float kFullScale = 0.985F;
    static constexpr std::uint32_t kChannelsMax = 8;
    static constexpr std::uint32_t kRateMin = 8'000;
    static constexpr std::uint32_t kRateMax = 96'000;

    /// `clock` says which minute it is. `heard` is called inside add().
    SoundMeter(const Clock &clock, Heard heard);
    ~SoundMeter();
    SoundMeter(const SoundMeter &) = delete;
    SoundMeter &operator=(const SoundMeter &) = delete;

    /// One block of samples, one span per channel, all of one length. Where it does not continue what came before (a gap,
    /// another rate or number of channels) a new second begins. False, and nothing is measured, past the limits above.
    bool add(MediaTime at, std::uint32_t rate, std::span<const std::span<const float>> channels);
    /// Another broadcast or another source: loudness begins anew.
    void reset();

private:
    struct Loudness;

    bool begin(std::uint32_t rate, std::uint32_t channels);
    void beginSecond(MediaTime at);
    void count(std::span<const std::span<const float>> channels);
    void measureLoudness(std::span<const std::span<const float>> channels);
    void finish();

    const Clock &m_clock;
    Heard m_heard;
    std::unique_ptr<Loudness> m_all;
    std::unique_ptr<Loudness> m_minute;
    WallTime m_minuteAt{};
    std::uint32_t m_rate = 0;
    std::uint32_t m_channels = 0;
    MediaTime m_begin{0};
    MediaTime m_end{0};          ///< of the last block
    std::uint64_t m_samples = 0; ///< in this second
    std::array<float, kChannelsMax> m_peaks{};
    std::array<std::uint64_t, kChannelsMax> m_clipped{};
    std::vector<float> m_interleaved;
};

} // namespace belfry::watch
