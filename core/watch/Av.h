// Av: what of FFmpeg's C has to be freed, and the one way a decoder is opened here.
#pragma once

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavutil/frame.h>
#include <libswscale/swscale.h>
}

#include "base/Result.h"
#include "media/Packet.h"
#include "media/Track.h"

#include <memory>

namespace belfry::watch {

struct FreeAv {
    void operator()(AVCodecContext *context) const { avcodec_free_context(&context); }
    void operator()(AVFrame *frame) const { av_frame_free(&frame); }
    void operator()(AVPacket *packet) const { av_packet_free(&packet); }
    void operator()(SwsContext *context) const { sws_freeContext(context); }
};
using AvContextPtr = std::unique_ptr<AVCodecContext, FreeAv>;
using AvFramePtr = std::unique_ptr<AVFrame, FreeAv>;
using AvPacketPtr = std::unique_ptr<AVPacket, FreeAv>;
using SwsContextPtr = std::unique_ptr<SwsContext, FreeAv>;

/// Of one thread, with the track's configuration and the bounds on pictures. Unsupported when FFmpeg has no decoder for it
/// or refuses the configuration.
Result<AvContextPtr> openDecoder(const media::Track &track);
/// The picture's format without what it says of the range, for the scaler.
AVPixelFormat plainFormat(const AVFrame &picture);
/// FFmpeg would write a line about each thing it does not like in a stranger's stream.
void keepAvQuiet();
/// A copy with the padding that decoders read beyond the end. Null when memory is short.
AvPacketPtr paddedCopy(const media::Packet &packet);

} // namespace belfry::watch
