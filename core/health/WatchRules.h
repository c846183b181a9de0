// WatchRules: what is wrong with sound and picture, from what was heard and seen of them.
#pragma once

#include "base/Time.h"
#include "model/Health.h"

#include <deque>
#include <optional>
#include <vector>

namespace belfry::health {

/// A second of sound. Value.
struct SoundHeard {
    MediaTime at{0};
    MediaTime length{0};
    std::uint32_t channels = 2;
    double leftDb = 0;  ///< peaks, dBFS
    double rightDb = 0;
    double clipped = 0; ///< share of the samples at full scale
};

/// A keyframe's picture. Value.
struct PictureShown {
    MediaTime at{0};
    MediaTime sameSince{0};
    MediaTime distance{0}; ///< to the one before
    bool black = false;
};

/// Observations in, Findings out. Time is the stream's own: what was not looked at, as the budget did not allow it, is
/// taken to be like what was before and behind it. Any one thread.
class WatchRules {
public:
    static constexpr double kSilentDb = -60;
    static constexpr MediaTime kSilentFor{10 * 90'000};
    static constexpr std::size_t kLoudSeconds = 2; ///< in a row end silence, as both sides end one-sided sound
    static constexpr double kClippedShare = 0.001;
    static constexpr std::size_t kClippingWindow = 10;  ///< seconds…
    static constexpr std::size_t kClippingSeconds = 4;  ///< …of which so many clip
    static constexpr double kSidesApartDb = 30;
    static constexpr double kSideQuietDb = -50;
    static constexpr MediaTime kBlackFor{8 * 90'000};
    /// A slide stands still, too, so this waits as long as it can: until the next keyframe would come too late.
    static constexpr MediaTime kFrozenFor{8 * 90'000};
    static constexpr MediaTime kFrozenAtLast{13 * 90'000};
    /// For isSounding().
    static constexpr Duration kHeardLately{15'000};
    static constexpr MediaTime kSoundLately{30 * 90'000};

    void hear(const SoundHeard &sound, WallTime now);
    void show(const PictureShown &picture);
    /// What comes next does not continue what came before, or nothing comes.
    void interrupt();

    /// Without `since`; who keeps them gives it.
    std::vector<model::Finding> findings() const;
    /// Whether there is sound; nothing when nobody listened lately.
    std::optional<bool> isSounding(WallTime now) const;

private:
    /// Something that must last to be true, and must be away for some seconds to be over.
    struct Lasting {
        std::optional<MediaTime> since;
        std::size_t away = 0;
        bool isTrue = false;
        void see(bool now, const SoundHeard &sound, MediaTime lasts);
        bool operator==(const Lasting &) const = default;
    };

    Lasting m_silent;
    Lasting m_oneSided;
    bool m_leftIsHeard = true;
    std::deque<bool> m_clipped;
    bool m_isClipping = false;
    std::optional<MediaTime> m_blackSince;
    bool m_isBlack = false;
    bool m_isFrozen = false;
    std::optional<WallTime> m_heardAt;
    std::optional<MediaTime> m_loudAt;
    MediaTime m_lastAt{0};
};

} // namespace belfry::health
