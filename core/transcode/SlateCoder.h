// SlateCoder: H.264 as air::SlateFit takes it. Private to core/transcode.
#pragma once

#include "media/Clip.h"
#include "transcode/Image.h"

namespace belfry::transcode {

struct SlateCoding {
    int width = 0, height = 0;
    int quality = 20;        ///< x264's CRF
    AVRational every{1, 30}; ///< how long a picture is shown
    int keyEvery = 1;        ///< pictures
    int kbpsMax = 0;         ///< 0: as much as it takes
};
Result<AvPtr<AVCodecContext>> openSlateCoder(const SlateCoding &coding);
Result<media::TrackPtr> trackOf(const AVCodecContext &coder);
/// The slices of a coded picture, each behind its length.
SharedBytes slicesOf(ByteView picture);

} // namespace belfry::transcode
