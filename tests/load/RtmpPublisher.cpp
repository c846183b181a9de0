#include "load/RtmpPublisher.h"

#include "load/Report.h"
#include "load/Stamp.h"
#include "rtmp/Handshake.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace belfry::load {
namespace {

using rtmp::MessageType;
constexpr std::size_t kPacket = rtmp::Handshake::kPacketBytes;
constexpr std::size_t kUnsentMost = 32u << 20;
constexpr std::size_t kAvcHeader = 5; // before the NAL units of a picture (Adobe FLV 10.1, E.4.3.1)
constexpr double kConnect = 1, kCreate = 4, kPublish = 5;

std::uint32_t chunkStreamOf(MessageType type)
{
    return type == MessageType::Audio ? 4 : type == MessageType::Video ? 6 : 5;
}

} // namespace

RtmpPublisher::RtmpPublisher(EventLoop &loop, const FlvClip &clip, const Url &url, std::uint32_t chunkSize, bool stamp,
                             Encoders &all)
    : m_loop(loop), m_clip(clip), m_url(url), m_chunkSize(chunkSize), m_stamp(stamp), m_all(all), m_reader(Limits())
{
    const auto slash = url.path.find('/', 1);
    m_app = url.path.substr(1, slash - 1);
    m_name = slash == std::string::npos ? "" : url.path.substr(slash + 1);
}

RtmpPublisher::~RtmpPublisher()
{
    drop();
}

void RtmpPublisher::start()
{
    m_fd = connectTo(m_url, {}, 0);
    if (m_fd < 0)
        return fail("no connection");
    m_out.assign(1 + kPacket, 0);
    m_out[0] = 3;
    m_watchingOutput = true;
    m_loop.watch(m_fd, EPOLLIN | EPOLLOUT, this);
}

void RtmpPublisher::onReady(std::uint32_t events)
{
    if (m_fd >= 0 && (events & (EPOLLIN | EPOLLERR | EPOLLHUP)))
        receive();
    if (m_fd >= 0 && (events & EPOLLOUT))
        flush();
}

void RtmpPublisher::receive()
{
    std::uint8_t buffer[65536];
    const ssize_t n = recv(m_fd, buffer, sizeof buffer, 0);
    if (n < 0 && errno == EAGAIN)
        return;
    if (n <= 0)
        return fail("the server closed the connection");
    m_in.insert(m_in.end(), buffer, buffer + n);
    if (!m_shaken) {
        if (m_in.size() < 1 + 2 * kPacket)
            return;
        m_shaken = true;
        m_out.insert(m_out.end(), m_in.begin() + 1, m_in.begin() + 1 + kPacket); // C2 echoes S1
        m_in.erase(m_in.begin(), m_in.begin() + 1 + 2 * kPacket);
        Bytes connect;
        rtmp::Amf0Writer(connect)
            .text("connect")
            .number(kConnect)
            .beginObject()
            .key("app")
            .text(m_app)
            .key("type")
            .text("nonprivate")
            .key("flashVer")
            .text("FMLE/3.0 (compatible; belfry-load)")
            .key("tcUrl")
            .text("rtmp://" + m_url.authority() + '/' + m_app)
            .endObject();
        command(3, connect);
    }
    const Bytes bytes = std::exchange(m_in, {});
    ByteView left(bytes);
    rtmp::Message message;
    auto status = rtmp::ChunkReader::Status::More;
    while (m_fd >= 0 && (status = m_reader.read(left, message)) == rtmp::ChunkReader::Status::Message) {
        if (message.type != MessageType::Command)
            continue;
        if (const auto read = rtmp::readCommand(message, Limits()))
            obey(*read);
    }
    if (status == rtmp::ChunkReader::Status::Bad)
        fail("not RTMP");
}

void RtmpPublisher::obey(const rtmp::Command &told)
{
    Bytes out;
    rtmp::Amf0Writer amf(out);
    if (told.name == "_error") {
        fail("the server refused");
    } else if (told.name == "_result" && told.transaction == kConnect) {
        m_writer.setChunkSize(m_out, m_chunkSize);
        amf.text("releaseStream").number(2).null().text(m_name);
        command(3, std::exchange(out, {}));
        amf.text("FCPublish").number(3).null().text(m_name);
        command(3, std::exchange(out, {}));
        amf.text("createStream").number(kCreate).null();
        command(3, out);
    } else if (told.name == "_result" && told.transaction == kCreate) {
        m_stream = told.arguments.size() > 1 ? static_cast<std::uint32_t>(told.arguments[1].number) : 1;
        amf.text("publish").number(kPublish).null().text(m_name).text("live");
        command(4, out);
    } else if (told.name == "onStatus" && m_startedAt == 0) {
        const auto *about = told.object(1);
        if (!about || about->textOf("code") != "NetStream.Publish.Start")
            return fail("the server refused to publish");
        begin();
    }
}

void RtmpPublisher::command(std::uint32_t chunkStream, const Bytes &payload)
{
    m_writer.write(m_out, chunkStream, MessageType::Command, chunkStream == 4 ? m_stream : 0, 0, payload);
    flush();
}

void RtmpPublisher::begin()
{
    ++m_all.publishing;
    for (const FlvTag &tag : m_clip.setup)
        m_writer.write(m_out, chunkStreamOf(tag.type), tag.type, m_stream, 0, tag.body);
    m_startedAt = steadyNs();
    sendDue();
}

std::int64_t RtmpPublisher::dueMs() const
{
    return m_clip.media[m_next].ms + m_rounds * m_clip.loopMs;
}

void RtmpPublisher::sendDue()
{
    if (m_fd < 0)
        return;
    const std::int64_t elapsedMs = (steadyNs() - m_startedAt) / 1'000'000;
    while (dueMs() <= elapsedMs) {
        m_all.worstLagMs = std::max(m_all.worstLagMs, elapsedMs - dueMs());
        sendTag(m_clip.media[m_next], static_cast<std::uint32_t>(dueMs()));
        if (++m_next == m_clip.media.size()) {
            m_next = 0;
            ++m_rounds;
        }
    }
    if (m_out.size() - m_sent > kUnsentMost)
        return fail("the server does not read");
    flush();
    if (m_fd >= 0)
        m_loop.at(m_startedAt + dueMs() * 1'000'000, [this] { sendDue(); });
}

void RtmpPublisher::sendTag(const FlvTag &tag, std::uint32_t ms)
{
    m_all.frames += tag.picture;
    if (!m_stamp || !tag.picture)
        return m_writer.write(m_out, chunkStreamOf(tag.type), tag.type, m_stream, ms, tag.body);
    Bytes body = tag.body;
    const std::string unit = stampUnit(wallNs());
    body.insert(body.begin() + kAvcHeader, unit.begin(), unit.end());
    m_writer.write(m_out, chunkStreamOf(tag.type), tag.type, m_stream, ms, body);
}

void RtmpPublisher::flush()
{
    while (m_fd >= 0 && m_sent < m_out.size()) {
        const ssize_t n = send(m_fd, m_out.data() + m_sent, m_out.size() - m_sent, MSG_NOSIGNAL);
        if (n < 0 && errno == EAGAIN)
            return watchOutput(true);
        if (n < 0)
            return fail("the server closed the connection");
        m_sent += static_cast<std::size_t>(n);
        m_all.bytes += n;
    }
    m_out.clear();
    m_sent = 0;
    if (m_fd >= 0)
        watchOutput(false);
}

void RtmpPublisher::watchOutput(bool on)
{
    if (on == m_watchingOutput)
        return;
    m_watchingOutput = on;
    m_loop.change(m_fd, on ? EPOLLIN | EPOLLOUT : EPOLLIN, this);
}

void RtmpPublisher::fail(const char *why)
{
    std::fprintf(stderr, "%s: %s\n", m_url.authority().c_str(), why);
    ++m_all.failed;
    drop();
}

void RtmpPublisher::drop()
{
    if (m_fd >= 0)
        close(m_fd);
    m_fd = -1;
}

} // namespace belfry::load
