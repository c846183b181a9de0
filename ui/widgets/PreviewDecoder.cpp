#include "ui/widgets/PreviewDecoder.h"

#include "ui/widgets/PreviewAv.h"
#include "ui/widgets/PreviewHttp.h"
#include "ui/widgets/PreviewPacer.h"
#include "ui/widgets/PreviewPicker.h"
#include "ui/widgets/PreviewScaler.h"

#include <algorithm>
#include <array>
#include <deque>

extern "C" {
#include <libavutil/opt.h>
}

namespace belfry::ui {
namespace {

constexpr Duration kPatience{12'000}; ///< one read without an answer for this long ends the session
constexpr Duration kSlipMost{5'000};
constexpr int kBadPacketsMost = 60;
constexpr std::size_t kFpsPictures = 60;

std::string wordsFor(int code)
{
    std::array<char, AV_ERROR_MAX_STRING_SIZE> words{};
    av_strerror(code, words.data(), words.size());
    return words.data();
}

class Session {
public:
    Session(const PreviewSource &source, const PreviewBearer &bearer, PreviewSink &sink, PreviewHalt &halt)
        : m_source(source), m_sink(sink), m_halt(halt), m_http(source, bearer)
    {
    }

    Error run();

private:
    static int isInterrupted(void *opaque);

    int open();
    AvCodec openDecoder(AVMediaType type, int &stream);
    int read();
    void noteTime(const AVPacket &packet);
    bool decode(const AVPacket &packet);
    void show(const AVFrame &frame);
    void hear(const AVFrame &frame);
    double measuredFps(double at);
    Error ended(int code) const;

    const PreviewSource &m_source;
    PreviewSink &m_sink;
    PreviewHalt &m_halt;
    PreviewHttp m_http; // outlives m_format
    AvFormat m_format;
    TimePoint m_deadline;
    int m_videoStream = -1;
    int m_audioStream = -1;
    AvCodec m_video;
    AvCodec m_audio;
    PreviewPicker m_packets;
    PreviewPacer m_pacer;
    PreviewScaler m_scaler;
    AvFrame m_frame{av_frame_alloc()};
    std::deque<double> m_shown;
    std::optional<WallTime> m_segmentTime;             ///< of the segment the next video packet begins
    std::optional<std::pair<double, WallTime>> m_wall; ///< a timestamp and the wall time it stands for
    int m_badPackets = 0;
};

int Session::isInterrupted(void *opaque)
{
    const auto &self = *static_cast<Session *>(opaque);
    return self.m_halt.isHalted() || systemClock().now() > self.m_deadline;
}

int Session::open()
{
    AVFormatContext *context = avformat_alloc_context();
    if (!context)
        return AVERROR(ENOMEM);
    m_deadline = systemClock().now() + kPatience;
    context->interrupt_callback = {&Session::isInterrupted, this};
    m_format.reset(context);
    const QByteArray url = m_source.url.toEncoded(QUrl::RemoveUserInfo);
    if (const int attached = m_http.attach(*context, url.toStdString()); attached < 0)
        return attached;
    AVDictionary *options = nullptr;
    av_dict_set(&options, "live_start_index", "-1", 0);
    av_dict_set(&options, "http_persistent", "0", 0); // playlists come through PreviewHttp's own memory
    av_dict_set(&options, "http_multiple", "0", 0);
    m_format.release(); // a failed open frees the context itself
    const int opened = avformat_open_input(&context, url.constData(), av_find_input_format("hls"), &options);
    av_dict_free(&options);
    if (opened < 0)
        return opened;
    m_format.reset(context);
    context->max_analyze_duration = AV_TIME_BASE;
    if (const int found = avformat_find_stream_info(context, nullptr); found < 0)
        return found;
    m_video = openDecoder(AVMEDIA_TYPE_VIDEO, m_videoStream);
    m_audio = openDecoder(AVMEDIA_TYPE_AUDIO, m_audioStream);
    // What is not shown, as the rendition of the sound alone, is not fetched either.
    for (unsigned i = 0; i < m_format->nb_streams; ++i) {
        const int stream = static_cast<int>(i);
        if (stream != m_videoStream && stream != m_audioStream)
            m_format->streams[i]->discard = AVDISCARD_ALL;
    }
    return m_video || m_audio ? 0 : AVERROR_STREAM_NOT_FOUND;
}

AvCodec Session::openDecoder(AVMediaType type, int &stream)
{
    const AVCodec *codec = nullptr;
    // The sound of the picture, where there is one.
    stream = av_find_best_stream(m_format.get(), type, -1, type == AVMEDIA_TYPE_AUDIO ? m_videoStream : -1, &codec, 0);
    if (stream < 0)
        return nullptr;
    AvCodec decoder(avcodec_alloc_context3(codec));
    const AVStream &found = *m_format->streams[stream];
    decoder->thread_count = type == AVMEDIA_TYPE_VIDEO ? 2 : 1;
    decoder->pkt_timebase = found.time_base;
    if (avcodec_parameters_to_context(decoder.get(), found.codecpar) < 0 ||
        avcodec_open2(decoder.get(), codec, nullptr) < 0) {
        stream = -1;
        return nullptr;
    }
    m_packets.follow(stream, av_q2d(found.time_base));
    return decoder;
}

int Session::read()
{
    AvPacket packet(av_packet_alloc());
    m_deadline = systemClock().now() + kPatience;
    const int done = av_read_frame(m_format.get(), packet.get());
    if (done < 0)
        return done;
    if (m_http.isFormatChanged())
        return AVERROR_INPUT_CHANGED;
    if (packet->stream_index == m_videoStream)
        noteTime(*packet);
    m_packets.add(std::move(packet));
    return 0;
}

void Session::noteTime(const AVPacket &packet)
{
    // The demuxer opens a segment only when it needs its first packet, so this packet is the first of what was opened.
    const auto time = m_http.takeOpenedTime();
    if (time && packet.pts != AV_NOPTS_VALUE)
        m_wall.emplace(static_cast<double>(packet.pts) * av_q2d(m_format->streams[m_videoStream]->time_base), *time);
}

bool Session::decode(const AVPacket &packet)
{
    const bool isVideo = packet.stream_index == m_videoStream;
    AVCodecContext *decoder = isVideo ? m_video.get() : m_audio.get();
    if (avcodec_send_packet(decoder, &packet) < 0)
        return ++m_badPackets < kBadPacketsMost;
    while (avcodec_receive_frame(decoder, m_frame.get()) == 0) {
        m_badPackets = 0;
        if (isVideo)
            show(*m_frame);
        else
            hear(*m_frame);
        av_frame_unref(m_frame.get());
        if (m_halt.isHalted())
            return false;
    }
    return true;
}

double Session::measuredFps(double at)
{
    if (!m_shown.empty() && (at <= m_shown.back() || at > m_shown.back() + 1.0))
        m_shown.clear();
    m_shown.push_back(at);
    if (m_shown.size() > kFpsPictures)
        m_shown.pop_front();
    if (m_shown.size() < 12)
        return 0;
    return static_cast<double>(m_shown.size() - 1) / (m_shown.back() - m_shown.front());
}

void Session::show(const AVFrame &frame)
{
    if (frame.best_effort_timestamp == AV_NOPTS_VALUE)
        return;
    const double at =
        static_cast<double>(frame.best_effort_timestamp) * av_q2d(m_format->streams[m_videoStream]->time_base);
    PreviewFrame picture;
    picture.image = m_scaler.scaled(frame, m_sink.wantedSize());
    if (picture.image.isNull())
        return;
    picture.size = QSize(frame.width, frame.height);
    picture.fps = measuredFps(at);
    if (m_wall)
        picture.captured =
            m_wall->second + std::chrono::milliseconds(static_cast<std::int64_t>((at - m_wall->first) * 1000));
    picture.due = m_pacer.due(at, systemClock().now());
    const TimePoint wake = picture.due - PreviewPacer::kLead;
    m_sink.take(std::move(picture));
    m_halt.sleepUntil(wake);
}

void Session::hear(const AVFrame &frame)
{
    if (frame.best_effort_timestamp == AV_NOPTS_VALUE)
        return;
    const double at =
        static_cast<double>(frame.best_effort_timestamp) * av_q2d(m_format->streams[m_audioStream]->time_base);
    PreviewSound sound{peaksOf(frame), m_pacer.due(at, systemClock().now())};
    const TimePoint wake = sound.due - PreviewPacer::kLead;
    if (!sound.peaksDb.empty())
        m_sink.take(std::move(sound));
    m_halt.sleepUntil(wake);
}

Error Session::ended(int code) const
{
    if (m_halt.isHalted())
        return {ErrorCode::Closed, "halted"};
    if (code == AVERROR_HTTP_NOT_FOUND)
        return {ErrorCode::NotFound, wordsFor(code)};
    if (code == AVERROR_HTTP_UNAUTHORIZED || code == AVERROR_HTTP_FORBIDDEN)
        return {ErrorCode::Unauthorized, wordsFor(code)};
    if (code == AVERROR_EXIT)
        return {ErrorCode::Timeout, "nothing came for too long"};
    if (code == AVERROR_EOF)
        return {ErrorCode::Closed, "the feed ended"};
    return {ErrorCode::Unreachable, wordsFor(code)};
}

Error Session::run()
{
    if (const int opened = open(); opened < 0)
        return ended(opened);
    int over = 0;
    while (!m_halt.isHalted()) {
        while (over == 0 && m_packets.isHungry() && !m_halt.isHalted())
            over = read();
        const AvPacket packet = m_packets.take();
        if (!packet)
            return ended(over);
        if (!decode(*packet))
            return m_halt.isHalted() ? ended(0) : Error{ErrorCode::Malformed, "what comes cannot be decoded"};
        if (m_pacer.slipped() > kSlipMost)
            return {ErrorCode::Timeout, "fell behind; starts again at the live edge"};
    }
    return ended(0);
}

} // namespace

Error playPreview(const PreviewSource &source, const PreviewBearer &bearer, PreviewSink &sink, PreviewHalt &halt)
{
    Session session(source, bearer, sink, halt);
    return session.run();
}

} // namespace belfry::ui
