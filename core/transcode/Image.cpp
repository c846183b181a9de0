#include "transcode/Image.h"

#include <array>

extern "C" {
#include <libavutil/error.h>
#include <libavutil/pixdesc.h>
}

namespace belfry::transcode {
namespace {

AVCodecID formatOf(ByteView file)
{
    static constexpr std::uint8_t kPng[] = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    static constexpr std::uint8_t kJpeg[] = {0xff, 0xd8, 0xff};
    const auto begins = [file](ByteView magic) {
        return file.size() > magic.size() && std::equal(magic.begin(), magic.end(), file.begin());
    };
    return begins(kPng) ? AV_CODEC_ID_PNG : begins(kJpeg) ? AV_CODEC_ID_MJPEG : AV_CODEC_ID_NONE;
}

// FFmpeg's names for "JPEG's full range" are old; swscale wants the new ones and a flag.
AVPixelFormat withoutRange(AVPixelFormat format)
{
    switch (format) {
    case AV_PIX_FMT_YUVJ420P: return AV_PIX_FMT_YUV420P;
    case AV_PIX_FMT_YUVJ422P: return AV_PIX_FMT_YUV422P;
    case AV_PIX_FMT_YUVJ444P: return AV_PIX_FMT_YUV444P;
    case AV_PIX_FMT_YUVJ440P: return AV_PIX_FMT_YUV440P;
    default: return format;
    }
}

/// FFmpeg's own bound does not hold for PNG files, which say their size in the first chunk.
bool isTooLarge(ByteView file, AVCodecID id, std::int64_t pixelsMax)
{
    ByteReader reader(file);
    reader.skip(16);
    const std::int64_t width = reader.u32();
    const std::int64_t height = reader.u32();
    return id == AV_CODEC_ID_PNG && !reader.failed() && height > 0 && width > pixelsMax / height;
}

bool isRgb(AVPixelFormat format)
{
    const AVPixFmtDescriptor *about = av_pix_fmt_desc_get(format);
    return about && (about->flags & (AV_PIX_FMT_FLAG_RGB | AV_PIX_FMT_FLAG_PAL)) != 0;
}

} // namespace

Error avError(const char *doing, int code)
{
    std::array<char, AV_ERROR_MAX_STRING_SIZE> text{};
    av_strerror(code, text.data(), text.size());
    return fail(ErrorCode::Malformed, std::string(doing) + ": " + text.data());
}

AvPtr<AVFrame> makePicture(int width, int height, AVPixelFormat format)
{
    AvPtr<AVFrame> frame(av_frame_alloc());
    frame->format = format;
    frame->width = width;
    frame->height = height;
    if (av_frame_get_buffer(frame.get(), 0) < 0)
        frame.reset();
    return frame;
}

Result<AvPtr<AVFrame>> decodeImage(ByteView file, std::int64_t pixelsMax)
{
    const AVCodecID id = formatOf(file);
    const AVCodec *codec = id == AV_CODEC_ID_NONE ? nullptr : avcodec_find_decoder(id);
    if (!codec)
        return fail(ErrorCode::Unsupported, "The picture must be a PNG or JPEG file.");
    if (isTooLarge(file, id, pixelsMax))
        return fail(ErrorCode::TooLarge, "The picture has too many pixels.");
    AvPtr<AVCodecContext> decoder(avcodec_alloc_context3(codec));
    decoder->max_pixels = pixelsMax;
    decoder->thread_count = 1;
    if (const int code = avcodec_open2(decoder.get(), codec, nullptr); code < 0)
        return avError("picture", code);
    AvPtr<AVPacket> packet(av_packet_alloc());
    if (av_new_packet(packet.get(), static_cast<int>(file.size())) < 0)
        return fail(ErrorCode::TooLarge, "The picture is too large.");
    std::copy(file.begin(), file.end(), packet->data);
    AvPtr<AVFrame> frame(av_frame_alloc());
    int code = avcodec_send_packet(decoder.get(), packet.get());
    if (code >= 0)
        code = avcodec_send_packet(decoder.get(), nullptr);
    if (code >= 0)
        code = avcodec_receive_frame(decoder.get(), frame.get());
    if (code < 0 && std::int64_t(decoder->width) * decoder->height > pixelsMax)
        return fail(ErrorCode::TooLarge, "The picture has too many pixels.");
    if (code < 0 || frame->width <= 0 || frame->height <= 0)
        return fail(ErrorCode::Malformed, "The picture cannot be read.");
    return frame;
}

Result<> scaleInto(const AVFrame &from, AVFrame &to)
{
    const auto format = static_cast<AVPixelFormat>(from.format);
    const bool full = isRgb(format) || withoutRange(format) != format || from.color_range == AVCOL_RANGE_JPEG;
    const AvPtr<SwsContext> scaler(sws_getContext(from.width, from.height, withoutRange(format), to.width, to.height,
                                                  static_cast<AVPixelFormat>(to.format), SWS_BICUBIC | SWS_ACCURATE_RND, nullptr,
                                                  nullptr, nullptr));
    if (!scaler)
        return fail(ErrorCode::Unsupported, "A picture of this kind cannot be used.");
    sws_setColorspaceDetails(scaler.get(), sws_getCoefficients(SWS_CS_ITU601), full ? 1 : 0, sws_getCoefficients(SWS_CS_ITU709), 0, 0,
                             1 << 16, 1 << 16);
    const int rows = sws_scale(scaler.get(), from.data, from.linesize, 0, from.height, to.data, to.linesize);
    return rows == to.height ? Result<>(Done()) : Result<>(fail(ErrorCode::Malformed, "The picture cannot be scaled."));
}

} // namespace belfry::transcode
