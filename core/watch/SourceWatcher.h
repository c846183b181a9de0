// SourceWatcher: listens to and looks at what an encoder sends, as far as the budget goes.
#pragma once

#include "hub/Subscriber.h"
#include "watch/CpuBudget.h"
#include "watch/KeyDecoder.h"
#include "watch/PictureEye.h"
#include "watch/SoundDecoder.h"
#include "watch/SoundMeter.h"

#include <cstdint>
#include <memory>

namespace belfry::watch {

/// What was done and left undone, since the beginning. Value.
struct WatchCounts {
    std::uint64_t sound = 0;        ///< packets of sound that were decoded
    std::uint64_t soundSkipped = 0; ///< that the budget did not allow
    std::uint64_t pictures = 0;
    std::uint64_t picturesSkipped = 0;
    std::uint64_t broken = 0;       ///< packets and configurations that do not decode
};

/// On the av thread, of one channel; fed sound and keyframes. Nothing it is fed ends it.
class SourceWatcher final : public hub::Subscriber {
public:
    struct World {
        virtual ~World() = default;
        virtual void heard(const SoundSecond &second) = 0;
        virtual void shown(const PictureSeen &picture) = 0;
        /// What comes next does not continue what came before.
        virtual void interrupted() = 0;
    };
    /// Pictures are looked at no more often, however many keyframes there are.
    static constexpr MediaTime kPictureEvery {900 * 90};
    /// Sound is decoded or left out in pieces of this length, so that what is measured hangs together.
    static constexpr MediaTime kSoundPiece {1'000 * 90};

    /// All outlive it.
    SourceWatcher(const Clock &clock, CpuBudget &budget, World &world);

    void onTracks(const media::Tracks &tracks) override;
    void onPacket(const media::Packet &packet) override;
    void onDiscontinuity() override;
    void onEnd() override;

    const WatchCounts &counts() const { return m_counts; }

private:
    void listen(const media::Packet &packet);
    void look(const media::Packet &packet);

    CpuBudget &m_budget;
    World &m_world;
    SoundMeter m_meter;
    PictureEye m_eye;
    media::Tracks m_tracks;
    media::Tracks m_untried;               ///< those of them for which no decoder was opened yet
    std::unique_ptr<SoundDecoder> m_sound; ///< null: no track, or none that can be decoded
    std::unique_ptr<KeyDecoder> m_picture;
    std::optional<MediaTime> m_pieceAt;
    bool m_isListening = false;
    std::optional<MediaTime> m_lookedAt;
    WatchCounts m_counts;
};

} // namespace belfry::watch
