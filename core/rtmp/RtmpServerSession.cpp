#include "rtmp/RtmpServerSession.h"

#include "rtmp/Control.h"

#include <algorithm>

namespace belfry::rtmp {
namespace {

constexpr std::uint32_t kWindowBytes = 2'500'000;
constexpr std::uint32_t kPeerWindowMin = 16'384; // so that acknowledgements never outgrow what they acknowledge
constexpr std::uint32_t kChunkSize = 4096;
constexpr std::uint32_t kCommandChunks = 3;
constexpr std::uint32_t kStatusChunks = 5;
constexpr std::uint16_t kStreamBegin = 0;

/// Enhanced RTMP: what we take, said only to who asks, since others may trip over unknown fields.
void writeEnhanced(Amf0Writer &amf, const AmfValue &asked)
{
    static constexpr std::string_view kVideo[] = {"avc1", "hvc1", "av01"};
    static constexpr std::string_view kAudio[] = {"mp4a", "Opus"};
    static constexpr double kForward = 4;
    static constexpr double kModEx = 4;
    const auto infoMap = [&](std::string_view name, std::span<const std::string_view> codes) {
        if (!asked.find(name))
            return;
        amf.key(name).beginObject();
        for (const std::string_view code : codes)
            amf.key(code).number(kForward);
        amf.endObject();
    };
    if (asked.find("fourCcList")) {
        amf.key("fourCcList").strictArray(std::size(kVideo) + std::size(kAudio));
        for (const std::string_view code : kVideo)
            amf.text(code);
        for (const std::string_view code : kAudio)
            amf.text(code);
    }
    infoMap("videoFourCcInfoMap", kVideo);
    infoMap("audioFourCcInfoMap", kAudio);
    if (asked.find("capsEx"))
        amf.key("capsEx").number(kModEx);
}

} // namespace

RtmpServerSession::RtmpServerSession(Observer &observer, const Limits &limits)
    : m_observer(observer), m_limits(limits), m_reader(limits)
{
}

Result<> RtmpServerSession::receive(ByteView bytes)
{
    const std::size_t received = bytes.size();
    if (!m_handshakeDone) {
        switch (m_handshake.read(bytes, m_out)) {
        case Handshake::Status::Bad: return fail(ErrorCode::Malformed, "not an RTMP handshake");
        case Handshake::Status::More: break;
        case Handshake::Status::Done: m_handshakeDone = true; break;
        }
    }
    Message message;
    while (m_handshakeDone) {
        const ChunkReader::Status status = m_reader.read(bytes, message);
        if (status == ChunkReader::Status::More)
            break;
        if (status == ChunkReader::Status::Bad)
            return fail(m_reader.overLimit() ? ErrorCode::TooLarge : ErrorCode::Malformed,
                        std::string(m_reader.problem()));
        if (auto done = receiveMessage(message); !done)
            return done;
    }
    acknowledge(received);
    return Done();
}

// RTMP 1.0, 5.4.3: after each window's worth of bytes; the count wraps as the field does.
void RtmpServerSession::acknowledge(std::size_t bytes)
{
    m_receivedBytes += bytes;
    if (!m_handshakeDone || m_receivedBytes - m_acknowledgedBytes < m_peerWindow)
        return;
    m_acknowledgedBytes = m_receivedBytes;
    sendControl(MessageType::Acknowledgement, static_cast<std::uint32_t>(m_receivedBytes));
}

Result<> RtmpServerSession::receiveMessage(const Message &message)
{
    switch (message.type) {
    case MessageType::Audio: case MessageType::Video:
        if (m_state == State::Publishing)
            m_observer.onMedia(message);
        return Done();
    case MessageType::Aggregate:
        receiveAggregate(message);
        return Done();
    case MessageType::Command: case MessageType::Amf3Command:
        return receiveCommand(message);
    case MessageType::Data: case MessageType::Amf3Data:
        return receiveData(message);
    case MessageType::UserControl:
        answerPing(m_writer, m_out, message.payload.view());
        return Done();
    case MessageType::WindowAcknowledgementSize: {
        ByteReader reader(message.payload.view());
        const std::uint32_t window = reader.u32();
        if (!reader.failed())
            m_peerWindow = std::max(window, kPeerWindowMin);
        return Done();
    }
    default:
        return Done(); // acknowledgements, bandwidth, shared objects, what others invent
    }
}

Result<> RtmpServerSession::receiveCommand(const Message &message)
{
    const auto command = readCommand(message, m_limits);
    if (!command)
        return command.error();
    const std::string_view name = command->name;
    if (name == "connect")
        return connect(*command);
    if (name == "publish")
        return publish(*command, message.streamId);
    if (name == "createStream")
        createStream(*command);
    else if (name == "releaseStream" || name == "FCPublish")
        sendResult(command->transaction);
    else if (name == "FCUnpublish" || name == "deleteStream" || name == "closeStream")
        unpublish();
    else if (name == "play")
        sendStatus(message.streamId, true, "NetStream.Play.StreamNotFound", "Nothing is played here.");
    return Done(); // getStreamLength, _checkbw, _result and the like need no answer
}

Result<> RtmpServerSession::connect(const Command &command)
{
    const AmfValue *object = command.object(0);
    const std::string_view app = object ? object->textOf("app") : std::string_view();
    if (app.size() > m_limits.rtmpNameBytes)
        return fail(ErrorCode::TooLarge, "app name too long");
    if (m_state == State::Idle)
        m_app = app;
    sendConnected(command);
    return Done();
}

void RtmpServerSession::sendConnected(const Command &command)
{
    static const AmfValue kNothing;
    const AmfValue &asked = command.object(0) ? *command.object(0) : kNothing;
    sendControl(MessageType::WindowAcknowledgementSize, kWindowBytes);
    Bytes bandwidth;
    ByteWriter writer(bandwidth);
    writer.u32(kWindowBytes);
    writer.u8(2); // dynamic
    m_writer.write(m_out, kControlChunks, MessageType::SetPeerBandwidth, 0, 0, bandwidth);
    m_writer.setChunkSize(m_out, kChunkSize);

    Bytes payload;
    Amf0Writer amf(payload);
    amf.text("_result").number(command.transaction);
    amf.beginObject().key("fmsVer").text("FMS/3,0,1,123").key("capabilities").number(31).endObject();
    amf.beginObject().key("level").text("status").key("code").text("NetConnection.Connect.Success");
    amf.key("description").text("Connected.").key("objectEncoding").number(0);
    writeEnhanced(amf, asked);
    amf.endObject();
    m_writer.write(m_out, kCommandChunks, MessageType::Command, 0, 0, payload);
}

void RtmpServerSession::createStream(const Command &command)
{
    Bytes payload;
    Amf0Writer(payload).text("_result").number(command.transaction).null().number(++m_lastStreamId);
    m_writer.write(m_out, kCommandChunks, MessageType::Command, 0, 0, payload);
}

Result<> RtmpServerSession::publish(const Command &command, std::uint32_t streamId)
{
    const std::string_view name = command.text(1);
    if (name.size() > m_limits.rtmpNameBytes)
        return fail(ErrorCode::TooLarge, "stream name too long");
    if (m_state != State::Idle) {
        sendStatus(streamId, true, "NetStream.Publish.BadName", "One stream for each connection.");
        return Done();
    }
    m_state = State::Asked;
    m_name = name;
    m_publishStreamId = streamId;
    m_observer.onPublish(m_app, m_name);
    return Done();
}

void RtmpServerSession::accept()
{
    if (m_state != State::Asked)
        return;
    m_state = State::Publishing;
    m_reader.allowMedia();
    Bytes begin;
    ByteWriter writer(begin);
    writer.u16(kStreamBegin);
    writer.u32(m_publishStreamId);
    m_writer.write(m_out, kControlChunks, MessageType::UserControl, 0, 0, begin);
    sendStatus(m_publishStreamId, false, "NetStream.Publish.Start", "Publishing.");
}

void RtmpServerSession::reject(std::string_view description)
{
    if (m_state != State::Asked)
        return;
    m_state = State::Idle;
    m_name.clear();
    sendStatus(m_publishStreamId, true, "NetStream.Publish.BadName", description);
}

void RtmpServerSession::endPublish(std::string_view code, std::string_view description)
{
    if (m_state != State::Publishing)
        return;
    m_state = State::Idle;
    m_name.clear();
    sendStatus(m_publishStreamId, true, code, description);
}

void RtmpServerSession::unpublish()
{
    if (m_state == State::Idle)
        return;
    m_state = State::Idle;
    m_name.clear();
    m_observer.onUnpublish();
}

// "@setDataFrame", "onMetaData", {...} as encoders send it, or without the first word. Metadata that does not parse is
// no reason to end a stream; metadata that is made to hurt is.
Result<> RtmpServerSession::receiveData(const Message &message)
{
    const auto values = readAmf0(amfPayload(message), m_limits);
    if (!values && values.error().code == ErrorCode::TooLarge)
        return values.error();
    if (!values || m_state != State::Publishing)
        return Done();
    std::size_t at = !values->empty() && values->front().text == "@setDataFrame" ? 1 : 0;
    if (at + 1 < values->size() && (*values)[at].text == "onMetaData" && (*values)[at + 1].isObject())
        m_observer.onMetadata((*values)[at + 1]);
    return Done();
}

// Several FLV tags in one message; their times count from the first, which is the message's (RTMP 1.0, 7.1.6).
void RtmpServerSession::receiveAggregate(const Message &message)
{
    ByteReader reader(message.payload.view());
    std::uint32_t firstMs = 0;
    for (bool first = true; reader.remaining() > 0 && m_state == State::Publishing; first = false) {
        Message tag = message;
        tag.type = static_cast<MessageType>(reader.u8());
        const std::size_t length = reader.u24();
        const std::uint32_t low = reader.u24();
        const std::uint32_t ms = low | std::uint32_t(reader.u8()) << 24;
        reader.u24(); // stream id
        const std::size_t at = reader.position();
        reader.skip(length);
        if (reader.failed())
            return;
        if (first)
            firstMs = ms;
        tag.ms = message.ms + (ms - firstMs);
        tag.payload = message.payload.slice(at, length);
        if (tag.type == MessageType::Audio || tag.type == MessageType::Video)
            m_observer.onMedia(tag);
        reader.skip(4); // length of this tag, for reading backwards
    }
}

void RtmpServerSession::sendControl(MessageType type, std::uint32_t value)
{
    Bytes payload;
    ByteWriter(payload).u32(value);
    m_writer.write(m_out, kControlChunks, type, 0, 0, payload);
}

void RtmpServerSession::sendResult(double transaction)
{
    if (transaction == 0)
        return; // a call that asks for no answer
    Bytes payload;
    Amf0Writer(payload).text("_result").number(transaction).null().undefined();
    m_writer.write(m_out, kCommandChunks, MessageType::Command, 0, 0, payload);
}

void RtmpServerSession::sendStatus(std::uint32_t streamId, bool error, std::string_view code,
                                   std::string_view description)
{
    Bytes payload;
    Amf0Writer amf(payload);
    amf.text("onStatus").number(0).null();
    amf.beginObject().key("level").text(error ? "error" : "status").key("code").text(code);
    amf.key("description").text(description).endObject();
    m_writer.write(m_out, kStatusChunks, MessageType::Command, streamId, 0, payload);
}

} // namespace belfry::rtmp
