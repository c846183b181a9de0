// Image: PNG and JPEG files as pictures of FFmpeg's libraries. Private to core/transcode.
#pragma once

#include "base/Bytes.h"
#include "base/Result.h"

#include <cstdint>
#include <memory>
#include <string>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavutil/frame.h>
#include <libswscale/swscale.h>
}

namespace belfry::transcode {

struct AvFree {
    void operator()(AVCodecContext *context) const { avcodec_free_context(&context); }
    void operator()(AVFrame *frame) const { av_frame_free(&frame); }
    void operator()(AVPacket *packet) const { av_packet_free(&packet); }
    void operator()(SwsContext *context) const { sws_freeContext(context); }
};
template<typename T>
using AvPtr = std::unique_ptr<T, AvFree>;

Error avError(const char *doing, int code);
/// A writable picture of this size and format; null without memory.
AvPtr<AVFrame> makePicture(int width, int height, AVPixelFormat format);
Result<AvPtr<AVFrame>> decodeImage(ByteView file, std::int64_t pixelsMax);
/// Into `to`, whose size and format say what it becomes; BT.709 in its limited range.
Result<> scaleInto(const AVFrame &from, AVFrame &to);

} // namespace belfry::transcode
