#include "server/DemoEncoder.h"

#include "server/DemoLog.h"
#include "server/DemoPicture.h"
#include "server/DemoSound.h"

#include <algorithm>
#include <array>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/channel_layout.h>
#include <libavutil/opt.h>
}

namespace belfry::server {
namespace {

constexpr std::int64_t kVideoBitsPerSecond = 700'000;
constexpr std::int64_t kAudioBitsPerSecond = 96'000;
constexpr int kKeyframeEvery = 2 * DemoPicture::kFramesPerSecond;

struct Free {
    void operator()(AVCodecContext *context) const { avcodec_free_context(&context); }
    void operator()(AVFrame *frame) const { av_frame_free(&frame); }
    void operator()(AVPacket *packet) const { av_packet_free(&packet); }
};
template<typename T>
using AvPtr = std::unique_ptr<T, Free>;

Error avError(const char *doing, int code)
{
    std::array<char, AV_ERROR_MAX_STRING_SIZE> text{};
    av_strerror(code, text.data(), text.size());
    return fail(ErrorCode::Io, std::string(doing) + ": " + text.data());
}

int wantsToStop(void *stopping)
{
    return static_cast<const std::atomic<bool> *>(stopping)->load() ? 1 : 0;
}

Result<AvPtr<AVCodecContext>> openVideo()
{
    const AVCodec *codec = avcodec_find_encoder_by_name("libx264");
    if (!codec)
        codec = avcodec_find_encoder(AV_CODEC_ID_H264);
    if (!codec)
        return fail(ErrorCode::Unsupported, "this FFmpeg has no H.264 encoder");
    AvPtr<AVCodecContext> video(avcodec_alloc_context3(codec));
    video->width = DemoPicture::kWidth;
    video->height = DemoPicture::kHeight;
    video->pix_fmt = AV_PIX_FMT_YUV420P;
    video->time_base = {1, DemoPicture::kFramesPerSecond};
    video->framerate = {DemoPicture::kFramesPerSecond, 1};
    video->gop_size = kKeyframeEvery;
    video->keyint_min = kKeyframeEvery;
    video->max_b_frames = 0;
    video->bit_rate = kVideoBitsPerSecond;
    video->thread_count = 1;
    video->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    av_opt_set(video->priv_data, "preset", "superfast", 0);
    av_opt_set(video->priv_data, "profile", "main", 0);
    if (const int code = avcodec_open2(video.get(), codec, nullptr); code < 0)
        return avError("H.264 encoder", code);
    return video;
}

Result<AvPtr<AVCodecContext>> openAudio()
{
    const AVCodec *codec = avcodec_find_encoder(AV_CODEC_ID_AAC);
    if (!codec)
        return fail(ErrorCode::Unsupported, "this FFmpeg has no AAC encoder");
    AvPtr<AVCodecContext> audio(avcodec_alloc_context3(codec));
    audio->sample_rate = DemoSound::kSampleRate;
    audio->sample_fmt = AV_SAMPLE_FMT_FLTP;
    av_channel_layout_default(&audio->ch_layout, 2);
    audio->time_base = {1, DemoSound::kSampleRate};
    audio->bit_rate = kAudioBitsPerSecond;
    audio->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    if (const int code = avcodec_open2(audio.get(), codec, nullptr); code < 0)
        return avError("AAC encoder", code);
    return audio;
}

AvPtr<AVFrame> videoFrame(const AVCodecContext &video)
{
    AvPtr<AVFrame> frame(av_frame_alloc());
    frame->format = video.pix_fmt;
    frame->width = video.width;
    frame->height = video.height;
    av_frame_get_buffer(frame.get(), 0);
    return frame;
}

AvPtr<AVFrame> audioFrame(const AVCodecContext &audio)
{
    AvPtr<AVFrame> frame(av_frame_alloc());
    frame->format = audio.sample_fmt;
    frame->nb_samples = audio.frame_size;
    frame->sample_rate = audio.sample_rate;
    av_channel_layout_copy(&frame->ch_layout, &audio.ch_layout);
    av_frame_get_buffer(frame.get(), 0);
    return frame;
}

} // namespace

struct DemoEncoder::Impl {
    ~Impl()
    {
        if (output && output->pb)
            avio_closep(&output->pb);
        avformat_free_context(output);
    }

    Result<> addStream(AVCodecContext &encoder);
    Result<> connect(const std::string &url, const std::atomic<bool> &stopping);
    Result<> send(AVCodecContext &encoder, int stream, const AVFrame *frame);
    Result<> sendSoundUntil(double second);

    AVFormatContext *output = nullptr;
    AvPtr<AVCodecContext> video, audio;
    AvPtr<AVFrame> picture, sound;
    AvPtr<AVPacket> packet{av_packet_alloc()};
    DemoPicture painter;
    DemoSound bell;
    std::int64_t frames = 0;
    std::int64_t samples = 0;
};

Result<> DemoEncoder::Impl::addStream(AVCodecContext &encoder)
{
    AVStream *stream = avformat_new_stream(output, nullptr);
    if (!stream)
        return fail(ErrorCode::Internal, "no memory for a stream");
    stream->time_base = encoder.time_base;
    if (const int code = avcodec_parameters_from_context(stream->codecpar, &encoder); code < 0)
        return avError("stream", code);
    return Done();
}

Result<> DemoEncoder::Impl::connect(const std::string &url, const std::atomic<bool> &stopping)
{
    if (const int code = avformat_alloc_output_context2(&output, nullptr, "flv", nullptr); code < 0)
        return avError("FLV", code);
    for (AVCodecContext *encoder : {video.get(), audio.get()}) {
        if (const auto added = addStream(*encoder); !added)
            return added;
    }
    // C's const has no room for an atomic; wantsToStop only reads it.
    output->interrupt_callback = {wantsToStop, const_cast<std::atomic<bool> *>(&stopping)};
    if (const int code = avio_open2(&output->pb, url.c_str(), AVIO_FLAG_WRITE, &output->interrupt_callback, nullptr); code < 0)
        return avError("connect", code);
    AVDictionary *options = nullptr;
    av_dict_set(&options, "flvflags", "no_duration_filesize", 0);
    const int code = avformat_write_header(output, &options);
    av_dict_free(&options);
    return code < 0 ? Result<>(avError("header", code)) : Done();
}

Result<> DemoEncoder::Impl::send(AVCodecContext &encoder, int stream, const AVFrame *frame)
{
    int code = avcodec_send_frame(&encoder, frame);
    while (code >= 0) {
        code = avcodec_receive_packet(&encoder, packet.get());
        if (code == AVERROR(EAGAIN) || code == AVERROR_EOF)
            return Done();
        if (code < 0)
            break;
        packet->stream_index = stream;
        av_packet_rescale_ts(packet.get(), encoder.time_base, output->streams[stream]->time_base);
        code = av_interleaved_write_frame(output, packet.get());
        if (code >= 0 && output->pb->error < 0)
            code = output->pb->error;
    }
    return avError("send", code);
}

Result<> DemoEncoder::Impl::sendSoundUntil(double second)
{
    while (static_cast<double>(samples) / DemoSound::kSampleRate <= second) {
        if (const int code = av_frame_make_writable(sound.get()); code < 0)
            return avError("sound", code);
        auto *left = reinterpret_cast<float *>(sound->data[0]);
        bell.fill(left, sound->nb_samples, samples);
        std::copy(left, left + sound->nb_samples, reinterpret_cast<float *>(sound->data[1]));
        sound->pts = samples;
        samples += sound->nb_samples;
        if (const auto sent = send(*audio, 1, sound.get()); !sent)
            return sent;
    }
    return Done();
}

DemoEncoder::DemoEncoder(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

DemoEncoder::~DemoEncoder() = default;

Result<std::unique_ptr<DemoEncoder>> DemoEncoder::open(const std::string &rtmp, const Secret &key,
                                                       const std::atomic<bool> &stopping)
{
    takeAvLog(key);
    auto impl = std::make_unique<Impl>();
    auto video = openVideo();
    if (!video)
        return video.error();
    auto audio = openAudio();
    if (!audio)
        return audio.error();
    impl->video = *std::move(video);
    impl->audio = *std::move(audio);
    impl->picture = videoFrame(*impl->video);
    impl->sound = audioFrame(*impl->audio);
    if (const auto connected = impl->connect(rtmp + '/' + key.reveal(), stopping); !connected)
        return connected.error();
    return std::unique_ptr<DemoEncoder>(new DemoEncoder(std::move(impl)));
}

Result<> DemoEncoder::sendFrame(int secondOfDay)
{
    Impl &d = *m_impl;
    if (const int code = av_frame_make_writable(d.picture.get()); code < 0)
        return avError("picture", code);
    AVFrame &frame = *d.picture;
    d.painter.draw({{frame.data[0], frame.data[1], frame.data[2]},
                    {frame.linesize[0], frame.linesize[1], frame.linesize[2]}}, d.frames, secondOfDay);
    frame.pts = d.frames++;
    if (const auto sent = d.send(*d.video, 0, &frame); !sent)
        return sent;
    return d.sendSoundUntil(static_cast<double>(frame.pts) / DemoPicture::kFramesPerSecond);
}

std::int64_t DemoEncoder::nextFrameUs() const
{
    return m_impl->frames * 1'000'000 / DemoPicture::kFramesPerSecond;
}

} // namespace belfry::server
