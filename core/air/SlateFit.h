// SlateFit: fits slates to a publisher: pictures that can stand between its own, in its own sequence, so that no output sees a
// new header because of a slate (docs/slate.md).
#pragma once

#include "base/Result.h"
#include "media/AvcSlices.h"
#include "media/Clip.h"

#include <array>
#include <memory>
#include <vector>

namespace belfry::air {

enum class SlateKind : std::uint8_t { Interrupted, Starting, Closing };
inline constexpr std::size_t kSlateKinds = 3;

/// Pictures that run in a circle. A key picture is kept twice, since two IDR pictures in a row must differ in their number.
/// Immutable once shared.
struct Slate {
    struct Picture {
        bool key = false;
        std::array<SharedBytes, 2> payload; ///< alike where it is no key picture
    };
    media::TrackPtr track; ///< what it was fitted to: the program's, with the slate's picture parameter set
    std::vector<Picture> pictures;
    bool isStill() const { return pictures.size() == 1; }
};
using SlatePtr = std::shared_ptr<const Slate>;

/// How one publisher's sequence takes slates. Immutable; any thread.
class SlateFit {
public:
    /// The most pictures from one key picture to the next: two seconds at 120 a second.
    static constexpr std::uint32_t kRepeats = 240;

    /// Unsupported, with the reason in words, where slates cannot stand in that sequence: not H.264, interlaced, more than 8 bits,
    /// more than one sequence parameter set.
    static Result<std::shared_ptr<const SlateFit>> to(const media::Track &publisher);
    /// For a sequence of our own, where there is none or it takes no slates. Even sides of 16 to 4096, else 1280x720.
    static std::shared_ptr<const SlateFit> own(std::uint32_t width, std::uint32_t height);

    /// The publisher's, and the slate's picture parameter set in the decoder configuration.
    const media::TrackPtr &track() const { return m_track; }
    const media::AvcSps &shape() const { return m_shape; }

    /// One calm colour, ready at once: what is shown until there is a picture.
    SlatePtr plain() const;
    /// Takes milliseconds: not on the media thread. Unsupported when the clip cannot be used for a slate or has another size.
    Result<SlatePtr> fit(const media::Clip &clip) const;
    /// The picture again, `number` pictures behind the key picture; 1 to kRepeats - 1.
    const SharedBytes &repeat(std::uint32_t number) const { return m_repeats[number - 1]; }

private:
    SlateFit(const media::AvcSps &shape, const media::AvcSlices &slices, media::TrackPtr track);

    media::AvcSps m_shape;
    media::AvcSlices m_slices;
    media::TrackPtr m_track;
    std::vector<SharedBytes> m_repeats;
};
using SlateFitPtr = std::shared_ptr<const SlateFit>;

} // namespace belfry::air
