#include "relay/SrtSender.h"

#include "base/Worker.h"
#include "net/Network.h"

extern "C" {
#include <libavformat/avformat.h>
}

#if defined(_WIN32)
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <netdb.h>
#include <sys/socket.h>
#endif

#include <algorithm>
#include <array>
#include <cstring>
#include <thread>
#include <vector>

namespace belfry::relay {
namespace {

constexpr auto kLookEvery = std::chrono::milliseconds(10);
// For all addresses of a name together, less than Relay::Times::handshaking: one that is dead must leave time for the next.
constexpr std::int64_t kConnectMs = 4'500;
constexpr std::size_t kHostsMax = 3;
constexpr const char *kLatencyUs = "200000";
constexpr AVRational kTicks{1, 90'000};

std::string wordsOf(int code)
{
    std::array<char, AV_ERROR_MAX_STRING_SIZE> text{};
    av_strerror(code, text.data(), text.size());
    return text.data();
}

std::optional<AVCodecID> codecOf(media::Codec codec)
{
    switch (codec) {
    case media::Codec::Avc: return AV_CODEC_ID_H264;
    case media::Codec::Hevc: return AV_CODEC_ID_HEVC;
    case media::Codec::Aac: return AV_CODEC_ID_AAC;
    case media::Codec::Opus: return AV_CODEC_ID_OPUS;
    default: return std::nullopt;
    }
}

struct Found {
    std::vector<std::string> hosts; ///< numeric
    bool isThere = false;           ///< the name
};

Found lookUp(const std::string &host, bool allowPrivate)
{
    Found found;
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_DGRAM;
    addrinfo *all = nullptr;
    if (::getaddrinfo(host.c_str(), nullptr, &wanted, &all) != 0)
        return found;
    for (const addrinfo *one = all; one; one = one->ai_next) {
        std::array<char, NI_MAXHOST> text{};
        if (::getnameinfo(one->ai_addr, static_cast<socklen_t>(one->ai_addrlen), text.data(), text.size(), nullptr, 0, NI_NUMERICHOST) != 0)
            continue;
        found.isThere = true;
        if (allowPrivate || net::isPublicAddress(text.data()))
            found.hosts.emplace_back(text.data());
    }
    ::freeaddrinfo(all);
    return found;
}

} // namespace

struct SrtSender::Run final : hub::Subscriber, std::enable_shared_from_this<Run> {
    Run(Executor &itsMedia, SrtSender::Observer &itsObserver, SrtAddress its, std::shared_ptr<hub::ThreadedQueue> itsQueue)
        : media(itsMedia), observer(&itsObserver), address(std::move(its)), queue(std::move(itsQueue))
    {
    }
    ~Run() override { close(); }

    void run();
    void close();
    void open(const std::string &host, std::int64_t withinMs);
    bool begin(const media::Tracks &tracks);
    bool addStream(const media::TrackPtr &track);
    void write(const media::Packet &packet);
    template<typename Tell>
    void tell(Tell what);
    void fail(Reason reason, const std::string &detail);

    void onTracks(const media::Tracks &tracks) override;
    void onPacket(const media::Packet &packet) override { write(packet); }
    void onDiscontinuity() override {}
    void onEnd() override {}

    static int isStopping(void *self);

    Executor &media;
    std::mutex mutex;
    SrtSender::Observer *observer; // under the mutex; null once stopped
    std::atomic<bool> stopping{false};
    const SrtAddress address;
    const std::shared_ptr<hub::ThreadedQueue> queue;
    std::atomic<std::uint64_t> sent{0};
    // The thread's own.
    AVFormatContext *format = nullptr;
    media::Tracks tracks;
    int videoAt = -1, audioAt = -1;
    bool hasHeader = false;
    bool isOver = false;
    std::chrono::steady_clock::time_point deadline = std::chrono::steady_clock::time_point::max();
};

int SrtSender::Run::isStopping(void *self)
{
    const auto &its = *static_cast<Run *>(self);
    return its.stopping || std::chrono::steady_clock::now() > its.deadline;
}

template<typename Tell>
void SrtSender::Run::tell(Tell what)
{
    const std::lock_guard lock(mutex);
    if (!observer)
        return;
    media.post([self = shared_from_this(), what] {
        SrtSender::Observer *its = nullptr;
        {
            const std::lock_guard held(self->mutex);
            its = self->observer;
        }
        if (its) // stop() is called on this thread alone
            what(*its);
    });
}

void SrtSender::Run::fail(Reason reason, const std::string &detail)
{
    if (!std::exchange(isOver, true))
        tell([reason, detail](SrtSender::Observer &its) { its.onFailed(reason, detail); });
}

void SrtSender::Run::run()
{
    const Found found = lookUp(address.host, address.allowPrivate);
    if (!found.isThere)
        return fail(Reason::NameNotFound, address.host + " cannot be found");
    if (found.hosts.empty())
        return fail(Reason::NotPublic, address.host + " is not on the public Internet");
    tell([](SrtSender::Observer &its) { its.onReached(Relay::Step::Handshaking); });
    const std::size_t count = std::min(found.hosts.size(), kHostsMax);
    for (std::size_t i = 0; i < count && !stopping && !format; ++i)
        open(found.hosts[i], kConnectMs / static_cast<std::int64_t>(count));
    if (!format)
        return fail(Reason::ConnectUnanswered, "nobody took the SRT connection");
    tell([](SrtSender::Observer &its) { its.onReached(Relay::Step::Accepted); });
    while (!stopping && !isOver) {
        queue->take(*this);
        std::this_thread::sleep_for(kLookEvery);
    }
}

void SrtSender::Run::open(const std::string &host, std::int64_t withinMs)
{
    const bool isV6 = host.find(':') != std::string::npos;
    const std::string url = "srt://" + (isV6 ? '[' + host + ']' : host) + ':' + std::to_string(address.port);
    if (avformat_alloc_output_context2(&format, nullptr, "mpegts", nullptr) < 0)
        return;
    format->interrupt_callback = {isStopping, this};
    AVDictionary *options = nullptr; // not in the address, which libraries log
    av_dict_set(&options, "mode", "caller", 0);
    av_dict_set(&options, "latency", kLatencyUs, 0);
    av_dict_set_int(&options, "connect_timeout", withinMs, 0);
    av_dict_set_int(&options, "pkt_size", 1'316, 0);
    if (!address.streamId.empty())
        av_dict_set(&options, "streamid", address.streamId.reveal().c_str(), 0);
    deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(withinMs);
    const int opened = avio_open2(&format->pb, url.c_str(), AVIO_FLAG_WRITE, &format->interrupt_callback, &options);
    deadline = std::chrono::steady_clock::time_point::max();
    av_dict_free(&options);
    if (opened < 0)
        close();
}

void SrtSender::Run::close()
{
    if (!format)
        return;
    if (hasHeader && !isOver)
        av_write_trailer(format);
    avio_closep(&format->pb);
    avformat_free_context(format);
    format = nullptr;
}

void SrtSender::Run::onTracks(const media::Tracks &now)
{
    const auto same = [](const media::TrackPtr &a, const media::TrackPtr &b) { return (!a && !b) || (a && b && a->sameConfig(*b)); };
    if (now.empty() || isOver)
        return;
    if (!hasHeader) {
        if (!begin(now))
            fail(Reason::NotSupported, "SRT carries H.264 or HEVC with AAC or Opus");
        return;
    }
    if (same(now.video, tracks.video) && same(now.audio, tracks.audio))
        return;
    isOver = true;
    tell([](SrtSender::Observer &its) { its.onSourceChanged(); });
}

bool SrtSender::Run::addStream(const media::TrackPtr &track)
{
    const auto codec = codecOf(track->codec);
    AVStream *stream = codec ? avformat_new_stream(format, nullptr) : nullptr;
    if (!stream)
        return false;
    const bool isVideo = track->kind() == media::Kind::Video;
    AVCodecParameters &its = *stream->codecpar;
    its.codec_type = isVideo ? AVMEDIA_TYPE_VIDEO : AVMEDIA_TYPE_AUDIO;
    its.codec_id = *codec;
    its.width = static_cast<int>(track->width);
    its.height = static_cast<int>(track->height);
    its.sample_rate = static_cast<int>(track->sampleRate);
    av_channel_layout_default(&its.ch_layout, static_cast<int>(track->channels));
    its.extradata_size = static_cast<int>(track->config.size());
    its.extradata = static_cast<std::uint8_t *>(av_mallocz(track->config.size() + AV_INPUT_BUFFER_PADDING_SIZE));
    std::memcpy(its.extradata, track->config.data(), track->config.size());
    stream->time_base = kTicks;
    (isVideo ? videoAt : audioAt) = stream->index;
    return true;
}

bool SrtSender::Run::begin(const media::Tracks &now)
{
    tracks = now;
    if ((now.video && !addStream(now.video)) || (now.audio && !addStream(now.audio)))
        return false;
    hasHeader = avformat_write_header(format, nullptr) >= 0;
    return hasHeader;
}

void SrtSender::Run::write(const media::Packet &packet)
{
    const int at = packet.kind == media::Kind::Video ? videoAt : audioAt;
    if (!hasHeader || isOver || at < 0)
        return;
    AVPacket *out = av_packet_alloc();
    if (av_new_packet(out, static_cast<int>(packet.payload.size())) < 0) {
        av_packet_free(&out);
        return;
    }
    std::memcpy(out->data, packet.payload.data(), packet.payload.size());
    out->stream_index = at;
    out->dts = packet.dts.count();
    out->pts = packet.pts().count();
    out->flags = packet.key ? AV_PKT_FLAG_KEY : 0;
    av_packet_rescale_ts(out, kTicks, format->streams[at]->time_base);
    const int written = av_write_frame(format, out);
    av_packet_free(&out);
    if (written < 0)
        return fail(Reason::HungUp, wordsOf(written));
    sent += packet.payload.size();
}

SrtSender::SrtSender(Executor &media, Observer &observer, SrtAddress address, std::shared_ptr<hub::ThreadedQueue> queue)
    : m_run(std::make_shared<Run>(media, observer, std::move(address), std::move(queue)))
{
    std::thread([run = m_run] {
        setThreadName("av-srt");
        run->run();
        run->close();
    }).detach();
}

SrtSender::~SrtSender()
{
    m_run->stopping = true;
    const std::lock_guard lock(m_run->mutex);
    m_run->observer = nullptr;
}

std::uint64_t SrtSender::sentBytes() const
{
    return m_run->sent;
}

} // namespace belfry::relay
