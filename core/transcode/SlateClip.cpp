#include "transcode/SlateClip.h"

#include "transcode/Image.h"
#include "transcode/SlateCanvas.h"
#include "transcode/SlateCoder.h"

#include <algorithm>
#include <cstring>
#include <functional>

extern "C" {
#include <libavformat/avformat.h>
}

namespace belfry::transcode {
namespace {

constexpr int kQuality = 23;
constexpr int kKbpsMax = 3'000;
constexpr int kIoBytes = 16 << 10;
constexpr MediaTime kKeyEvery = std::chrono::seconds(2);
// 20 s of 120 pictures a second.
constexpr int kPicturesMax = 2'400;

struct Memory {
    ByteView bytes;
    std::int64_t at = 0;
};

int readMemory(void *opaque, std::uint8_t *into, int room)
{
    auto &memory = *static_cast<Memory *>(opaque);
    const auto left = static_cast<std::int64_t>(memory.bytes.size()) - memory.at;
    const int count = static_cast<int>(std::min<std::int64_t>(room, std::max<std::int64_t>(left, 0)));
    if (count == 0)
        return AVERROR_EOF;
    std::memcpy(into, memory.bytes.data() + memory.at, static_cast<std::size_t>(count));
    memory.at += count;
    return count;
}

std::int64_t seekMemory(void *opaque, std::int64_t offset, int from)
{
    auto &memory = *static_cast<Memory *>(opaque);
    const auto size = static_cast<std::int64_t>(memory.bytes.size());
    if ((from & AVSEEK_SIZE) != 0)
        return size;
    const std::int64_t base = from == SEEK_CUR ? memory.at : from == SEEK_END ? size : 0;
    if (base + offset < 0 || base + offset > size)
        return AVERROR(EINVAL);
    return memory.at = base + offset;
}

/// The file as FFmpeg's demuxer sees it: from memory alone, whatever it refers to.
class Film {
public:
    explicit Film(ByteView file) : m_memory{file, 0} {}
    ~Film()
    {
        avformat_close_input(&m_format);
        if (m_io)
            av_freep(&m_io->buffer);
        avio_context_free(&m_io);
    }
    Film(const Film &) = delete;
    Film &operator=(const Film &) = delete;

    Result<> open()
    {
        m_io = avio_alloc_context(static_cast<std::uint8_t *>(av_malloc(kIoBytes)), kIoBytes, 0, &m_memory, readMemory,
                                  nullptr, seekMemory);
        m_format = avformat_alloc_context();
        m_format->pb = m_io;
        if (const int code = avformat_open_input(&m_format, nullptr, av_find_input_format("mov"), nullptr); code < 0)
            return avError("clip", code);
        if (const int code = avformat_find_stream_info(m_format, nullptr); code < 0)
            return avError("clip", code);
        m_stream = av_find_best_stream(m_format, AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
        if (m_stream < 0)
            return fail(ErrorCode::Unsupported, "There is no picture in the clip.");
        const AVCodecParameters &about = *m_format->streams[m_stream]->codecpar;
        const bool isKnown = about.codec_id == AV_CODEC_ID_H264 || about.codec_id == AV_CODEC_ID_HEVC;
        const AVCodec *codec = isKnown ? avcodec_find_decoder(about.codec_id) : nullptr;
        if (!codec)
            return fail(ErrorCode::Unsupported, "The picture of the clip must be H.264 or HEVC.");
        m_decoder.reset(avcodec_alloc_context3(codec));
        avcodec_parameters_to_context(m_decoder.get(), &about);
        m_decoder->max_pixels = kSlatePixelsMax;
        m_decoder->thread_count = 1;
        if (const int code = avcodec_open2(m_decoder.get(), codec, nullptr); code < 0)
            return avError("clip", code);
        return Done();
    }

    /// Each picture in the order it is shown, with its time from the first on.
    Result<> decode(const std::function<Result<>(const AVFrame &, MediaTime)> &take)
    {
        const AvPtr<AVPacket> packet(av_packet_alloc());
        const AvPtr<AVFrame> frame(av_frame_alloc());
        for (bool isOver = false; !isOver;) {
            isOver = av_read_frame(m_format, packet.get()) < 0;
            const bool isOurs = isOver || packet->stream_index == m_stream;
            int code = isOurs ? avcodec_send_packet(m_decoder.get(), isOver ? nullptr : packet.get()) : 0;
            av_packet_unref(packet.get());
            if (code < 0)
                return avError("clip", code);
            while (isOurs && (code = avcodec_receive_frame(m_decoder.get(), frame.get())) >= 0) {
                if (const auto taken = this->take(*frame, take); !taken)
                    return taken;
            }
            if (isOurs && code != AVERROR(EAGAIN) && code != AVERROR_EOF)
                return avError("clip", code);
        }
        return m_count > 0 ? Result<>(Done()) : Result<>(fail(ErrorCode::Malformed, "The clip cannot be read."));
    }

private:
    Result<> take(const AVFrame &frame, const std::function<Result<>(const AVFrame &, MediaTime)> &next)
    {
        const std::int64_t pts = frame.best_effort_timestamp == AV_NOPTS_VALUE ? m_count : frame.best_effort_timestamp;
        if (m_count++ == 0)
            m_first = pts;
        const MediaTime at(av_rescale_q(pts - m_first, m_format->streams[m_stream]->time_base, {1, 90'000}));
        if (at >= MediaTime(kSlateClipMax) || m_count > kPicturesMax)
            return fail(ErrorCode::TooLarge, "The clip is longer than 20 seconds.");
        return next(frame, at);
    }

    Memory m_memory;
    AVIOContext *m_io = nullptr;
    AVFormatContext *m_format = nullptr;
    int m_stream = -1;
    AvPtr<AVCodecContext> m_decoder;
    int m_count = 0;
    std::int64_t m_first = 0;
};

/// Pictures in, at any pace; coded ones out, at the program's.
class ClipCoder {
public:
    ClipCoder(const SlateFrame &frame, MediaTime every) : m_frame(frame), m_every(every) {}

    Result<> begin()
    {
        const int keyEvery = std::max(1, static_cast<int>(kKeyEvery / m_every));
        auto coder = openSlateCoder({.width = static_cast<int>(m_frame.codedWidth),
                                     .height = static_cast<int>(m_frame.codedHeight),
                                     .quality = kQuality,
                                     .every = {static_cast<int>(m_every.count()), 90'000},
                                     .keyEvery = keyEvery,
                                     .kbpsMax = kKbpsMax});
        if (!coder)
            return coder.error();
        m_coder = *std::move(coder);
        auto track = trackOf(*m_coder);
        if (!track)
            return track.error();
        m_clip->track = *std::move(track);
        return Done();
    }
    /// What stood until now is shown until `at`.
    Result<> show(const AVFrame &picture, MediaTime at)
    {
        if (const auto until = fillUntil(at); !until)
            return until;
        auto canvas = onCanvas(picture, m_frame);
        if (!canvas)
            return canvas.error();
        m_canvas = *std::move(canvas);
        return Done();
    }
    Result<media::ClipPtr> end()
    {
        const MediaTime next = m_every * m_shown;
        if (const auto last = fillUntil(next + m_every); !last)
            return last.error();
        if (const auto rest = code(nullptr); !rest)
            return rest.error();
        if (m_clip->packets.empty() || !m_clip->packets.front().key)
            return fail(ErrorCode::Internal, "the encoder made no clip");
        return media::ClipPtr(m_clip);
    }

private:
    Result<> fillUntil(MediaTime at)
    {
        for (; m_canvas && m_every * m_shown < at; ++m_shown) {
            m_canvas->pts = m_shown;
            m_canvas->pict_type = AV_PICTURE_TYPE_NONE;
            if (const auto coded = code(m_canvas.get()); !coded)
                return coded;
        }
        return Done();
    }
    Result<> code(const AVFrame *picture)
    {
        int code = avcodec_send_frame(m_coder.get(), picture);
        const AvPtr<AVPacket> packet(av_packet_alloc());
        while (code >= 0 && (code = avcodec_receive_packet(m_coder.get(), packet.get())) >= 0) {
            const bool isKey = (packet->flags & AV_PKT_FLAG_KEY) != 0;
            m_clip->packets.push_back({media::Kind::Video, isKey, m_every * packet->pts, MediaTime(0),
                                       slicesOf({packet->data, static_cast<std::size_t>(packet->size)})});
            av_packet_unref(packet.get());
        }
        return code == AVERROR(EAGAIN) || code == AVERROR_EOF ? Result<>(Done())
                                                              : Result<>(avError("H.264 encoder", code));
    }

    const SlateFrame m_frame;
    const MediaTime m_every;
    AvPtr<AVCodecContext> m_coder;
    AvPtr<AVFrame> m_canvas;
    std::int64_t m_shown = 0;
    const std::shared_ptr<media::Clip> m_clip = std::make_shared<media::Clip>();
};

} // namespace

bool isClip(ByteView file)
{
    constexpr std::string_view kMark = "ftyp";
    return file.size() > 12 && asText(file.subspan(4, kMark.size())) == kMark;
}

Result<> checkClip(ByteView file)
{
    Film film(file);
    if (const auto opened = film.open(); !opened)
        return opened;
    return film.decode([](const AVFrame &, MediaTime) { return Result<>(Done()); });
}

Result<media::ClipPtr> encodeClip(ByteView file, const SlateFrame &frame, MediaTime every)
{
    Film film(file);
    if (const auto opened = film.open(); !opened)
        return opened.error();
    ClipCoder coder(frame, every);
    if (const auto begun = coder.begin(); !begun)
        return begun.error();
    if (const auto shown =
            film.decode([&coder](const AVFrame &picture, MediaTime at) { return coder.show(picture, at); });
        !shown)
        return shown.error();
    return coder.end();
}

} // namespace belfry::transcode
