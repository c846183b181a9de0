// Owners for what FFmpeg's libraries hand out. Only Preview*.cpp files include this.
#pragma once

#include <memory>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/frame.h>
#include <libswscale/swscale.h>
}

namespace belfry::ui {

template <auto Free>
struct AvFree {
    template <typename T>
    void operator()(T *object) const
    {
        Free(&object);
    }
};
struct SwsFree {
    void operator()(SwsContext *context) const { sws_freeContext(context); }
};

using AvFormat = std::unique_ptr<AVFormatContext, AvFree<avformat_close_input>>;
using AvCodec = std::unique_ptr<AVCodecContext, AvFree<avcodec_free_context>>;
using AvPacket = std::unique_ptr<AVPacket, AvFree<av_packet_free>>;
using AvFrame = std::unique_ptr<AVFrame, AvFree<av_frame_free>>;
using SwsScaler = std::unique_ptr<SwsContext, SwsFree>;

} // namespace belfry::ui
