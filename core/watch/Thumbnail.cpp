#include "watch/Thumbnail.h"

#include "watch/Av.h"

#include <algorithm>
#include <cmath>

namespace belfry::watch {
namespace {

/// Of 2 (best) to 31; about 40 KB for a camera's picture.
constexpr int kQuality = 5;
constexpr int kHighDefinitionFrom = 720;

int heightOf(const AVFrame &picture)
{
    const AVRational shape = picture.sample_aspect_ratio;
    const double pixel = shape.num > 0 && shape.den > 0 ? av_q2d(shape) : 1.0;
    const double height = std::round(kThumbnailWidth * (picture.height / (picture.width * pixel)) / 2.0) * 2.0;
    return static_cast<int>(std::clamp(height, 16.0, double(kThumbnailHeightMax)));
}

Result<AvFramePtr> scaled(const AVFrame &picture)
{
    AvFramePtr small(av_frame_alloc());
    if (!small)
        return fail(ErrorCode::Unsupported, "no memory for a thumbnail");
    small->format = AV_PIX_FMT_YUV420P;
    small->width = kThumbnailWidth;
    small->height = heightOf(picture);
    small->color_range = AVCOL_RANGE_JPEG;
    const SwsContextPtr context(sws_getContext(picture.width, picture.height, plainFormat(picture),
                                               small->width, small->height, AV_PIX_FMT_YUV420P, SWS_BICUBIC, nullptr, nullptr,
                                               nullptr));
    if (!context || !readFullRange(*context, picture) || av_frame_get_buffer(small.get(), 0) < 0)
        return fail(ErrorCode::Unsupported, "the picture cannot be made smaller");
    if (sws_scale(context.get(), picture.data, picture.linesize, 0, picture.height, small->data, small->linesize) != small->height)
        return fail(ErrorCode::Unsupported, "the picture cannot be made smaller");
    return small;
}

} // namespace

bool readFullRange(SwsContext &context, const AVFrame &picture)
{
    const bool isHigh = picture.colorspace == AVCOL_SPC_BT709
                        || (picture.colorspace == AVCOL_SPC_UNSPECIFIED && picture.height >= kHighDefinitionFrom);
    const int *matrix = sws_getCoefficients(isHigh ? SWS_CS_ITU709 : SWS_CS_ITU601);
    const bool isFull = picture.color_range == AVCOL_RANGE_JPEG || plainFormat(picture) != picture.format;
    // JFIF has BT.601's matrix.
    return sws_setColorspaceDetails(&context, matrix, isFull ? 1 : 0, sws_getCoefficients(SWS_CS_ITU601), 1, 0, 1 << 16, 1 << 16) >= 0;
}

Result<SharedBytes> makeThumbnail(const AVFrame &picture)
{
    auto small = scaled(picture);
    if (!small)
        return small.error();
    const AVCodec *codec = avcodec_find_encoder(AV_CODEC_ID_MJPEG);
    const AvContextPtr encoder(codec ? avcodec_alloc_context3(codec) : nullptr);
    const AvPacketPtr packet(av_packet_alloc());
    if (!encoder || !packet)
        return fail(ErrorCode::Unsupported, "no encoder for JPEG");
    encoder->pix_fmt = AV_PIX_FMT_YUV420P;
    encoder->width = (*small)->width;
    encoder->height = (*small)->height;
    encoder->time_base = {1, 1};
    encoder->thread_count = 1;
    encoder->color_range = AVCOL_RANGE_JPEG;
    encoder->flags |= AV_CODEC_FLAG_QSCALE;
    encoder->global_quality = kQuality * FF_QP2LAMBDA;
    (*small)->quality = encoder->global_quality;
    if (avcodec_open2(encoder.get(), codec, nullptr) < 0 || avcodec_send_frame(encoder.get(), small->get()) < 0)
        return fail(ErrorCode::Unsupported, "the thumbnail could not be encoded");
    avcodec_send_frame(encoder.get(), nullptr);
    if (avcodec_receive_packet(encoder.get(), packet.get()) < 0)
        return fail(ErrorCode::Unsupported, "the thumbnail could not be encoded");
    return SharedBytes::copyOf(ByteView(packet->data, static_cast<std::size_t>(packet->size)));
}

} // namespace belfry::watch
