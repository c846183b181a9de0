// Thumbnail: a picture as a small JPEG.
#pragma once

#include "base/Result.h"
#include "base/SharedBytes.h"

struct AVFrame;
struct SwsContext;

namespace belfry::watch {

inline constexpr int kThumbnailWidth = 640;
/// Of an upright picture; what would be higher is squeezed.
inline constexpr int kThumbnailHeightMax = 1'280;

/// kThumbnailWidth wide, as high as the picture's shape wants. Any one thread.
Result<SharedBytes> makeThumbnail(const AVFrame &picture);

/// Tells the scaler, which was made for plainFormat(), which range and matrix `picture` has, and that full range is wanted. False when it cannot.
bool readFullRange(SwsContext &context, const AVFrame &picture);

} // namespace belfry::watch
