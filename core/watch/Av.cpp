#include "watch/Av.h"

#include "watch/KeyDecoder.h"

extern "C" {
#include <libavutil/log.h>
#include <libavutil/mem.h>
}

#include <cstring>
#include <limits>
#include <mutex>

namespace belfry::watch {
namespace {

AVCodecID idOf(media::Codec codec)
{
    switch (codec) {
    case media::Codec::Avc: return AV_CODEC_ID_H264;
    case media::Codec::Hevc: return AV_CODEC_ID_HEVC;
    case media::Codec::Av1: return AV_CODEC_ID_AV1;
    case media::Codec::Aac: return AV_CODEC_ID_AAC;
    case media::Codec::Opus: return AV_CODEC_ID_OPUS;
    }
    return AV_CODEC_ID_NONE;
}

} // namespace

Result<AvContextPtr> openDecoder(const media::Track &track)
{
    keepAvQuiet();
    const AVCodec *codec = avcodec_find_decoder(idOf(track.codec));
    AvContextPtr context(codec ? avcodec_alloc_context3(codec) : nullptr);
    if (!context)
        return fail(ErrorCode::Unsupported, "no decoder for " + track.codecString);
    const std::size_t bytes = track.config.size();
    context->extradata = static_cast<std::uint8_t *>(av_mallocz(bytes + AV_INPUT_BUFFER_PADDING_SIZE));
    if (!context->extradata)
        return fail(ErrorCode::Unsupported, "no memory for a decoder");
    if (bytes > 0)
        std::memcpy(context->extradata, track.config.data(), bytes);
    context->extradata_size = static_cast<int>(bytes);
    context->thread_count = 1;
    context->max_pixels = KeyDecoder::kPixelsMax;
    // The keyframe of an open GOP stands for itself here.
    context->flags |= AV_CODEC_FLAG_OUTPUT_CORRUPT | AV_CODEC_FLAG_LOW_DELAY;
    if (track.kind() == media::Kind::Video)
        context->skip_frame = AVDISCARD_NONKEY;
    if (avcodec_open2(context.get(), codec, nullptr) < 0)
        return fail(ErrorCode::Unsupported, "the decoder refuses " + track.codecString);
    return context;
}

AVPixelFormat plainFormat(const AVFrame &picture)
{
    switch (picture.format) {
    case AV_PIX_FMT_YUVJ420P: return AV_PIX_FMT_YUV420P;
    case AV_PIX_FMT_YUVJ422P: return AV_PIX_FMT_YUV422P;
    case AV_PIX_FMT_YUVJ444P: return AV_PIX_FMT_YUV444P;
    default: return static_cast<AVPixelFormat>(picture.format);
    }
}

void keepAvQuiet()
{
    static std::once_flag once;
    std::call_once(once, [] { av_log_set_level(AV_LOG_QUIET); });
}

AvPacketPtr paddedCopy(const media::Packet &packet)
{
    AvPacketPtr copy(av_packet_alloc());
    constexpr auto kMost = static_cast<std::size_t>(std::numeric_limits<int>::max() - AV_INPUT_BUFFER_PADDING_SIZE);
    if (!copy || packet.payload.size() > kMost || av_new_packet(copy.get(), static_cast<int>(packet.payload.size())) < 0)
        return nullptr;
    std::memcpy(copy->data, packet.payload.data(), packet.payload.size());
    if (packet.key)
        copy->flags |= AV_PKT_FLAG_KEY;
    return copy;
}

} // namespace belfry::watch
