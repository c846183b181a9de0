// SlateEncoder: makes a slate's picture out of an image file: decoded, scaled, encoded as H.264 that air::SlateFit takes.
#pragma once

#include "base/Result.h"
#include "media/Clip.h"

#include <cstdint>
#include <optional>
#include <string>

namespace belfry::transcode {

/// Where a publisher's picture lies among its macroblocks. Value.
struct SlateFrame {
    std::uint32_t codedWidth = 0, codedHeight = 0; ///< multiples of 16
    std::uint32_t left = 0, top = 0;               ///< of what is shown
    std::uint32_t width = 0, height = 0;

    auto operator<=>(const SlateFrame &) const = default;
};

/// The most of a picture that is decoded: 8192 x 8192 would be a quarter of a gibibyte.
inline constexpr std::int64_t kSlatePixelsMax = 4096 * 4096;

struct ImageSize {
    int width = 0, height = 0;
};
/// Decodes it: PNG or JPEG, told apart by their first bytes. Unsupported, TooLarge or Malformed otherwise. Blocks.
Result<ImageSize> checkImage(ByteView file);

/// Cells of 80x144 pixels beside each other: 0 to 9 and the colon, drawn over the picture below its middle.
struct Countdown {
    ByteView digits;  ///< an image file
    std::string text; ///< "12:05"
};

/// The picture as a still clip: one IDR picture, whole inside `frame`, the rest of it in the colour of its corner. Blocks for some
/// 10 to 200 ms: on a thread of low priority.
Result<media::ClipPtr> encodeSlate(ByteView file, const SlateFrame &frame, const std::optional<Countdown> &countdown = std::nullopt);

} // namespace belfry::transcode
