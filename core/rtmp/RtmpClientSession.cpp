#include "rtmp/RtmpClientSession.h"

#include "rtmp/Control.h"
#include "rtmp/Way.h"

#include <algorithm>

namespace belfry::rtmp {
namespace {

// OBS's: every platform is used to it.
constexpr std::uint32_t kChunkSize = 4096;
// So often do we want to hear how much has arrived: twice a second at 4 Mb/s. Platforms may do as they like.
constexpr std::uint32_t kAskedWindow = 256'000;
constexpr std::uint32_t kPeerWindowMin = 16'384;
constexpr std::uint32_t kCommandChunks = 3;
constexpr std::uint32_t kAudioChunks = 4;
constexpr std::uint32_t kDataChunks = 5;
constexpr std::uint32_t kVideoChunks = 6;
constexpr double kConnectCall = 1;
constexpr double kReleaseCall = 2;
constexpr double kPrepareCall = 3;
constexpr double kCreateCall = 4;
constexpr double kPublishCall = 5;
constexpr double kEndCall = 6;
constexpr std::size_t kShownBytes = 200;

void writeEnhanced(Amf0Writer &amf)
{
    static constexpr std::string_view kCodes[] = {"avc1", "hvc1", "av01", "mp4a", "Opus"};
    amf.key("fourCcList").strictArray(std::size(kCodes));
    for (const std::string_view code : kCodes)
        amf.text(code);
}

} // namespace

RtmpClientSession::RtmpClientSession(Observer &observer, RtmpAddress address, const Limits &limits)
    : m_observer(observer), m_address(std::move(address)), m_limits(limits), m_reader(limits)
{
}

void RtmpClientSession::begin()
{
    ClientHandshake::begin(m_out);
}

Result<> RtmpClientSession::receive(ByteView bytes)
{
    const std::size_t received = bytes.size();
    if (m_stage == Stage::Handshake) {
        switch (m_handshake.read(bytes, m_out)) {
        case Handshake::Status::Bad: return fail(ErrorCode::Malformed, "the other side does not speak RTMP");
        case Handshake::Status::More: break;
        case Handshake::Status::Done:
            m_stage = Stage::Connect;
            m_observer.onHandshaken();
            sendConnect();
            break;
        }
    }
    Message message;
    while (m_stage != Stage::Handshake && m_stage != Stage::Ended) {
        const ChunkReader::Status status = m_reader.read(bytes, message);
        if (status == ChunkReader::Status::More)
            break;
        if (status == ChunkReader::Status::Bad)
            return fail(m_reader.overLimit() ? ErrorCode::TooLarge : ErrorCode::Malformed, std::string(m_reader.problem()));
        if (auto done = receiveMessage(message); !done)
            return done;
    }
    acknowledge(received);
    return Done();
}

void RtmpClientSession::acknowledge(std::size_t bytes)
{
    m_receivedBytes += bytes;
    if (m_stage == Stage::Handshake || m_receivedBytes - m_acknowledgedBytes < m_peerWindow)
        return;
    m_acknowledgedBytes = m_receivedBytes;
    sendControl(MessageType::Acknowledgement, static_cast<std::uint32_t>(m_receivedBytes));
}

Result<> RtmpClientSession::receiveMessage(const Message &message)
{
    ByteReader reader(message.payload.view());
    switch (message.type) {
    case MessageType::Command: case MessageType::Amf3Command: return receiveCommand(message);
    case MessageType::UserControl: answerPing(m_writer, m_out, message.payload.view()); return Done();
    case MessageType::Acknowledgement: receiveAcknowledgement(message.payload.view()); return Done();
    case MessageType::WindowAcknowledgementSize: {
        const std::uint32_t window = reader.u32();
        if (!reader.failed())
            m_peerWindow = std::max(window, kPeerWindowMin);
        return Done();
    }
    case MessageType::SetPeerBandwidth: // RTMP 1.0, 5.4.5: answered with our window when it differs; once is enough
    default: return Done();
    }
}

// The count wraps at 32 bits; one that goes back a little is an old one, and is nothing new.
void RtmpClientSession::receiveAcknowledgement(ByteView payload)
{
    ByteReader reader(payload);
    const std::uint32_t total = reader.u32();
    if (reader.failed() || total == m_lastAcknowledged)
        return;
    const std::uint32_t step = total - m_lastAcknowledged;
    if (step > 0x7fffffff)
        return;
    m_lastAcknowledged = total;
    m_arrivedBytes += step;
    m_observer.onAcknowledged(m_arrivedBytes);
}

Result<> RtmpClientSession::receiveCommand(const Message &message)
{
    const auto command = readCommand(message, m_limits);
    if (!command)
        return command.error();
    if (command->name == "_result")
        receiveResult(*command);
    else if (command->name == "_error")
        receiveError(*command);
    else if (command->name == "onStatus")
        receiveStatus(*command);
    else if (command->name == "close" && m_stage != Stage::Accepted)
        refused({"close", "it closed the connection without a reason"});
    return Done(); // onBWDone, onFCPublish and the like need no answer
}

void RtmpClientSession::receiveResult(const Command &command)
{
    if (m_stage == Stage::Connect && command.transaction == kConnectCall) {
        m_stage = Stage::CreateStream;
        sendCreateStream();
    } else if (m_stage == Stage::CreateStream && command.transaction == kCreateCall) {
        const bool hasNumber = command.arguments.size() > 1 && command.arguments[1].type == AmfValue::Type::Number;
        const double number = hasNumber ? command.arguments[1].number : 1;
        m_streamId = number >= 0 && number <= 0xffffffff ? static_cast<std::uint32_t>(number) : 1;
        m_stage = Stage::Publish;
        sendPublish();
    }
}

// Refusals of releaseStream and FCPublish mean nothing: many servers do not know them.
void RtmpClientSession::receiveError(const Command &command)
{
    const bool isConnect = m_stage == Stage::Connect && command.transaction == kConnectCall;
    const bool isCreate = m_stage == Stage::CreateStream && command.transaction == kCreateCall;
    const bool isPublish = m_stage == Stage::Publish && command.transaction == kPublishCall;
    if (isConnect || isCreate || isPublish)
        refused(answerOf(command));
}

void RtmpClientSession::receiveStatus(const Command &command)
{
    const AmfValue *object = command.object(1) ? command.object(1) : command.object(0);
    if (!object)
        return;
    const std::string_view code = object->textOf("code");
    const bool isError = object->textOf("level") == "error";
    if (m_stage == Stage::Publish && code == "NetStream.Publish.Start") {
        m_stage = Stage::Accepted;
        return m_observer.onAccepted();
    }
    if (m_stage != Stage::Accepted) {
        if (isError)
            refused(answerOf(command));
        return;
    }
    const bool isOver = isError || code == "NetStream.Unpublish.Success" || code == "NetConnection.Connect.Closed"
                        || code == "NetConnection.Connect.ReconnectRequest";
    if (!isOver)
        return;
    m_stage = Stage::Ended;
    m_observer.onEnded(answerOf(command));
}

void RtmpClientSession::refused(RtmpAnswer answer)
{
    m_stage = Stage::Ended;
    m_observer.onRefused(answer);
}

RtmpAnswer RtmpClientSession::answerOf(const Command &command) const
{
    const AmfValue *object = command.object(1) ? command.object(1) : command.object(0);
    if (!object)
        return {};
    return {shown(object->textOf("code")), shown(object->textOf("description"))};
}

// Platforms quote the name they refuse, and that is the key.
std::string RtmpClientSession::shown(std::string_view text) const
{
    std::string out(text.substr(0, kShownBytes));
    const std::string &key = m_address.key.reveal();
    const auto hides = [&out](std::string_view word) {
        constexpr std::string_view kDots = "...";
        if (word.size() < 4)
            return;
        for (std::size_t at = out.find(word); at != std::string::npos; at = out.find(word, at + kDots.size()))
            out.replace(at, word.size(), kDots);
    };
    if (key.size() > 3) { // shorter ones are words
        // A cut text may end inside the key.
        for (std::size_t part = std::min(key.size() - 1, out.size()); part > 3; --part) {
            if (out.ends_with(std::string_view(key).substr(0, part))) {
                out.resize(out.size() - part);
                break;
            }
        }
        hides(key);
        hides(std::string_view(key).substr(0, key.find('?')));
    }
    std::replace_if(out.begin(), out.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, ' ');
    return out;
}

void RtmpClientSession::sendConnect()
{
    m_writer.setChunkSize(m_out, kChunkSize);
    Bytes payload;
    Amf0Writer amf(payload);
    amf.text("connect").number(kConnectCall).beginObject();
    amf.key("app").text(m_address.app).key("type").text("nonprivate").key("flashVer").text("FMLE/3.0 (compatible; Belfry)");
    amf.key("swfUrl").text(m_address.tcUrl).key("tcUrl").text(m_address.tcUrl);
    if (m_address.isEnhanced)
        writeEnhanced(amf);
    amf.endObject();
    sendCommand(payload, 0);
}

void RtmpClientSession::sendCreateStream()
{
    sendControl(MessageType::WindowAcknowledgementSize, kAskedWindow);
    const std::string &key = m_address.key.reveal();
    Bytes payload;
    Amf0Writer(payload).text("releaseStream").number(kReleaseCall).null().text(key);
    sendCommand(std::exchange(payload, {}), 0);
    Amf0Writer(payload).text("FCPublish").number(kPrepareCall).null().text(key);
    sendCommand(std::exchange(payload, {}), 0);
    Amf0Writer(payload).text("createStream").number(kCreateCall).null();
    sendCommand(payload, 0);
}

void RtmpClientSession::sendPublish()
{
    Bytes payload;
    Amf0Writer(payload).text("publish").number(kPublishCall).null().text(m_address.key.reveal()).text("live");
    sendCommand(payload, m_streamId);
}

void RtmpClientSession::sendCommand(const Bytes &payload, std::uint32_t streamId)
{
    m_writer.write(m_out, kCommandChunks, MessageType::Command, streamId, 0, payload);
}

void RtmpClientSession::sendControl(MessageType type, std::uint32_t value)
{
    Bytes payload;
    ByteWriter(payload).u32(value);
    m_writer.write(m_out, kControlChunks, type, 0, 0, payload);
}

Bytes RtmpClientSession::metadata(const media::Tracks &tracks) const
{
    Bytes payload;
    Amf0Writer amf(payload);
    amf.text("@setDataFrame").text("onMetaData").beginEcmaArray(0);
    if (tracks.video) {
        amf.key("width").number(tracks.video->width).key("height").number(tracks.video->height);
        amf.key("videocodecid").number(media::flvCodecId(tracks.video->codec));
    }
    if (tracks.audio) {
        amf.key("audiocodecid").number(media::flvCodecId(tracks.audio->codec));
        amf.key("audiosamplerate").number(tracks.audio->sampleRate).key("audiochannels").number(tracks.audio->channels);
        amf.key("stereo").boolean(tracks.audio->channels == 2);
    }
    if (!m_way.empty())
        amf.key(kWayField).text(std::string_view(m_way).substr(0, kWayBytesMax));
    amf.key("encoder").text("Belfry").endObject();
    return payload;
}

void RtmpClientSession::writeMetadata(Bytes &out, const media::Tracks &tracks, std::uint32_t ms) const
{
    m_writer.write(out, kDataChunks, MessageType::Data, m_streamId, ms, metadata(tracks));
}

void RtmpClientSession::writeTracks(Bytes &out, const media::Tracks &tracks, std::uint32_t ms) const
{
    writeMetadata(out, tracks, ms);
    const auto writeConfig = [&](std::uint32_t chunkStream, MessageType type, const media::Track &track) {
        const auto front = media::flvConfigFront(track.codec);
        Bytes payload(front.view().begin(), front.view().end());
        ByteWriter(payload).bytes(track.config.view());
        m_writer.write(out, chunkStream, type, m_streamId, ms, payload);
    };
    if (tracks.video)
        writeConfig(kVideoChunks, MessageType::Video, *tracks.video);
    if (tracks.audio)
        writeConfig(kAudioChunks, MessageType::Audio, *tracks.audio);
}

std::span<const ByteView> RtmpClientSession::viewPacket(const media::Packet &packet, media::Codec codec, std::uint32_t ms) const
{
    const bool isVideo = packet.kind == media::Kind::Video;
    return m_writer.view(isVideo ? kVideoChunks : kAudioChunks, isVideo ? MessageType::Video : MessageType::Audio, m_streamId, ms,
                         media::flvFront(packet, codec).view(), packet.payload.view());
}

void RtmpClientSession::end()
{
    if (m_stage != Stage::Accepted)
        return;
    m_stage = Stage::Ended;
    Bytes payload;
    Amf0Writer(payload).text("FCUnpublish").number(kEndCall).null().text(m_address.key.reveal());
    sendCommand(std::exchange(payload, {}), 0);
    Amf0Writer(payload).text("deleteStream").number(kEndCall + 1).null().number(m_streamId);
    sendCommand(payload, 0);
}

} // namespace belfry::rtmp
