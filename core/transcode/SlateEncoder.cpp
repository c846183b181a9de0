#include "transcode/SlateEncoder.h"

#include "media/Nal.h"
#include "media/ParameterSets.h"
#include "transcode/Image.h"

#include <algorithm>
#include <array>

extern "C" {
#include <libavutil/opt.h>
}

namespace belfry::transcode {
namespace {

constexpr int kCellWidth = 80;
constexpr int kCellHeight = 144;
// Of a picture 1920 wide: digits are drawn as they are.
constexpr int kDrawnWidth = 1920;
// The middle of the countdown, as a part of the height.
constexpr double kCountdownAt = 0.66;
// A photograph is made coarser until it is not above this: half a mebibit for each two seconds.
constexpr std::size_t kBytesMax = 192u << 10;
constexpr int kQualities[] = {20, 26, 32, 38};

/// A rectangle inside a picture of planes, which is not copied. x and y are even.
AvPtr<AVFrame> inside(const AVFrame &whole, int x, int y, int width, int height)
{
    AvPtr<AVFrame> view(av_frame_alloc());
    view->format = whole.format;
    view->width = width;
    view->height = height;
    for (int plane = 0; plane < 3; ++plane) {
        const int shift = plane == 0 ? 0 : 1;
        view->linesize[plane] = whole.linesize[plane];
        view->data[plane] = whole.data[plane] + (y >> shift) * whole.linesize[plane] + (x >> shift);
    }
    return view;
}

int even(double value)
{
    return static_cast<int>(value / 2) * 2;
}

// The colour of the corner of what was drawn goes on to the edges.
void fill(AVFrame &canvas, const AVFrame &drawn)
{
    for (int plane = 0; plane < 3; ++plane) {
        const int shift = plane == 0 ? 0 : 1;
        for (int y = 0; y < canvas.height >> shift; ++y)
            std::fill_n(canvas.data[plane] + y * canvas.linesize[plane], canvas.width >> shift, drawn.data[plane][0]);
    }
}

void copyInto(const AVFrame &from, AVFrame &to)
{
    for (int plane = 0; plane < 3; ++plane) {
        const int shift = plane == 0 ? 0 : 1;
        for (int y = 0; y < from.height >> shift; ++y)
            std::copy_n(from.data[plane] + y * from.linesize[plane], from.width >> shift, to.data[plane] + y * to.linesize[plane]);
    }
}

Result<> drawCountdown(const Countdown &countdown, const SlateFrame &frame, AVFrame &canvas)
{
    const auto strip = decodeImage(countdown.digits, kSlatePixelsMax);
    if (!strip)
        return strip.error();
    const double scale = static_cast<double>(frame.width) / kDrawnWidth;
    const int width = std::max(2, even(kCellWidth * scale));
    const int height = std::max(2, even(kCellHeight * scale));
    const auto cells = makePicture(width * 11, height, AV_PIX_FMT_YUV420P);
    if (const auto scaled = scaleInto(**strip, *cells); !scaled)
        return scaled;
    const int count = static_cast<int>(countdown.text.size());
    int x = even(frame.left + (static_cast<double>(frame.width) - count * width) / 2);
    const int y = even(frame.top + frame.height * kCountdownAt - height / 2.0);
    if (x < 0 || y < 0 || y + height > canvas.height || x + count * width > canvas.width)
        return Done(); // no room
    for (const char c : countdown.text) {
        const int cell = c == ':' ? 10 : c >= '0' && c <= '9' ? c - '0' : 10;
        copyInto(*inside(*cells, cell * width, 0, width, height), *inside(canvas, x, y, width, height));
        x += width;
    }
    return Done();
}

Result<AvPtr<AVFrame>> drawn(ByteView file, const SlateFrame &frame, const std::optional<Countdown> &countdown)
{
    const auto image = decodeImage(file, kSlatePixelsMax);
    if (!image)
        return image.error();
    const AVFrame &from = **image;
    auto canvas = makePicture(static_cast<int>(frame.codedWidth), static_cast<int>(frame.codedHeight), AV_PIX_FMT_YUV420P);
    const double scale = std::min(static_cast<double>(frame.width) / from.width, static_cast<double>(frame.height) / from.height);
    const int width = std::max(2, even(from.width * scale));
    const int height = std::max(2, even(from.height * scale));
    const auto picture = makePicture(width, height, AV_PIX_FMT_YUV420P);
    if (!canvas || !picture)
        return fail(ErrorCode::TooLarge, "no memory for a slate");
    if (const auto scaled = scaleInto(from, *picture); !scaled)
        return scaled.error();
    fill(*canvas, *picture);
    const int x = even(frame.left + (static_cast<double>(frame.width) - width) / 2);
    const int y = even(frame.top + (static_cast<double>(frame.height) - height) / 2);
    copyInto(*picture, *inside(*canvas, x, y, width, height));
    if (countdown) {
        if (const auto done = drawCountdown(*countdown, frame, *canvas); !done)
            return done.error();
    }
    return canvas;
}

// Without what SlateFit does not take: CABAC, 8x8 transforms, weights, an offset of chroma, which psychovisual tuning would set.
Result<AvPtr<AVCodecContext>> openEncoder(const AVFrame &canvas, int quality)
{
    const AVCodec *codec = avcodec_find_encoder_by_name("libx264");
    if (!codec)
        return fail(ErrorCode::Unsupported, "this FFmpeg has no libx264");
    AvPtr<AVCodecContext> encoder(avcodec_alloc_context3(codec));
    encoder->width = canvas.width;
    encoder->height = canvas.height;
    encoder->pix_fmt = AV_PIX_FMT_YUV420P;
    encoder->time_base = {1, 30};
    encoder->max_b_frames = 0;
    encoder->thread_count = 1;
    encoder->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    av_opt_set(encoder->priv_data, "preset", "medium", 0);
    av_opt_set(encoder->priv_data, "profile", "baseline", 0);
    av_opt_set(encoder->priv_data, "crf", std::to_string(quality).c_str(), 0);
    av_opt_set(encoder->priv_data, "x264-params",
               "ref=1:bframes=0:weightp=0:8x8dct=0:cabac=0:psy=0:chroma-qp-offset=0:slices=1:sliced-threads=0:sync-lookahead=0:"
               "rc-lookahead=0:log-level=none", 0);
    if (const int code = avcodec_open2(encoder.get(), codec, nullptr); code < 0)
        return avError("H.264 encoder", code);
    return encoder;
}

/// Units between start codes (ISO 14496-10 annex B).
std::vector<ByteView> unitsOf(ByteView stream)
{
    std::vector<ByteView> units;
    std::size_t begin = 0;
    bool open = false;
    for (std::size_t i = 0; i + 2 < stream.size(); ++i) {
        if (stream[i] != 0 || stream[i + 1] != 0 || stream[i + 2] != 1)
            continue;
        if (open)
            units.push_back(stream.subspan(begin, i - begin));
        begin = i + 3;
        open = true;
        i += 2;
    }
    if (open)
        units.push_back(stream.subspan(begin));
    for (ByteView &unit : units)
        while (!unit.empty() && unit.back() == 0)
            unit = unit.first(unit.size() - 1);
    return units;
}

Result<media::ClipPtr> clipOf(const AVCodecContext &encoder, ByteView picture)
{
    Bytes sps, pps, slices;
    ByteWriter out(slices);
    for (const ByteView unit : unitsOf({encoder.extradata, static_cast<std::size_t>(encoder.extradata_size)})) {
        if (media::avcNalType(unit) == static_cast<std::uint8_t>(media::AvcNal::Sps))
            sps.assign(unit.begin(), unit.end());
        else if (media::avcNalType(unit) == static_cast<std::uint8_t>(media::AvcNal::Pps))
            pps.assign(unit.begin(), unit.end());
    }
    for (const ByteView unit : unitsOf(picture)) {
        if (media::avcNalType(unit) != static_cast<std::uint8_t>(media::AvcNal::Idr))
            continue;
        out.u32(static_cast<std::uint32_t>(unit.size()));
        out.bytes(unit);
    }
    if (sps.size() < 4 || pps.empty() || slices.empty())
        return fail(ErrorCode::Internal, "the encoder made no picture");
    auto track = media::makeTrack(media::Codec::Avc, SharedBytes::copyOf(media::makeAvcConfig(sps, pps)));
    if (!track)
        return track.error();
    auto clip = std::make_shared<media::Clip>();
    clip->track = *std::move(track);
    clip->packets.push_back({media::Kind::Video, true, MediaTime(0), MediaTime(0), SharedBytes::copyOf(slices)});
    return media::ClipPtr(std::move(clip));
}

Result<media::ClipPtr> encode(AVFrame &canvas, int quality)
{
    auto encoder = openEncoder(canvas, quality);
    if (!encoder)
        return encoder.error();
    canvas.pts = 0;
    canvas.pict_type = AV_PICTURE_TYPE_I;
    const AvPtr<AVPacket> packet(av_packet_alloc());
    int code = avcodec_send_frame(encoder->get(), &canvas);
    if (code >= 0)
        code = avcodec_send_frame(encoder->get(), nullptr);
    if (code >= 0)
        code = avcodec_receive_packet(encoder->get(), packet.get());
    if (code < 0)
        return avError("H.264 encoder", code);
    return clipOf(**encoder, {packet->data, static_cast<std::size_t>(packet->size)});
}

} // namespace

Result<ImageSize> checkImage(ByteView file)
{
    const auto image = decodeImage(file, kSlatePixelsMax);
    if (!image)
        return image.error();
    return ImageSize{(*image)->width, (*image)->height};
}

Result<media::ClipPtr> encodeSlate(ByteView file, const SlateFrame &frame, const std::optional<Countdown> &countdown)
{
    auto canvas = drawn(file, frame, countdown);
    if (!canvas)
        return canvas.error();
    Result<media::ClipPtr> clip = fail(ErrorCode::Internal, "no picture");
    for (const int quality : kQualities) {
        clip = encode(**canvas, quality);
        if (!clip || (*clip)->packets.front().payload.size() <= kBytesMax)
            break;
    }
    return clip;
}

} // namespace belfry::transcode
