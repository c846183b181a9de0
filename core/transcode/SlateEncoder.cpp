#include "transcode/SlateEncoder.h"

#include "transcode/Image.h"
#include "transcode/SlateCanvas.h"
#include "transcode/SlateCoder.h"

#include <algorithm>

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
    auto canvas = onCanvas(**image, frame);
    if (canvas && countdown) {
        if (const auto done = drawCountdown(*countdown, frame, **canvas); !done)
            return done.error();
    }
    return canvas;
}

Result<media::ClipPtr> encode(AVFrame &canvas, int quality)
{
    const auto coder = openSlateCoder({.width = canvas.width, .height = canvas.height, .quality = quality});
    if (!coder)
        return coder.error();
    canvas.pts = 0;
    canvas.pict_type = AV_PICTURE_TYPE_I;
    const AvPtr<AVPacket> packet(av_packet_alloc());
    int code = avcodec_send_frame(coder->get(), &canvas);
    if (code >= 0)
        code = avcodec_send_frame(coder->get(), nullptr);
    if (code >= 0)
        code = avcodec_receive_packet(coder->get(), packet.get());
    if (code < 0)
        return avError("H.264 encoder", code);
    auto track = trackOf(**coder);
    const SharedBytes slices = slicesOf({packet->data, static_cast<std::size_t>(packet->size)});
    if (!track || slices.empty())
        return track ? fail(ErrorCode::Internal, "the encoder made no picture") : track.error();
    auto clip = std::make_shared<media::Clip>();
    clip->track = *std::move(track);
    clip->packets.push_back({media::Kind::Video, true, MediaTime(0), MediaTime(0), slices});
    return media::ClipPtr(std::move(clip));
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
