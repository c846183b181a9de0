#include "rtmp/RtmpClientSession.h"
#include "base/Text.h"
#include "rtmp/RtmpServerSession.h"
#include "media/Flv.h"
#include "support/Case.h"
#include "support/ObsPackets.h"
#include "support/Packets.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::rtmp;

namespace {

struct Told final : RtmpClientSession::Observer {
    void onHandshaken() override { words.push_back("handshaken"); }
    void onAccepted() override { words.push_back("accepted"); }
    void onRefused(const RtmpAnswer &its) override
    {
        words.push_back("refused");
        answer = its;
    }
    void onAcknowledged(std::uint64_t bytes) override { acknowledged = bytes; }
    void onEnded(const RtmpAnswer &its) override
    {
        words.push_back("ended");
        answer = its;
    }
    std::vector<std::string> words;
    RtmpAnswer answer;
    std::uint64_t acknowledged = 0;
};

/// A server made of our own session: what the client says is understood by the side that took OBS.
struct OwnServer final : RtmpServerSession::Observer {
    void onPublish(std::string_view itsApp, std::string_view itsName) override
    {
        app = itsApp;
        name = itsName;
        accepting ? session.accept() : session.reject("bad name " + std::string(itsName));
    }
    void onMedia(const Message &message) override
    {
        media.push_back(message);
        const auto event = message.type == MessageType::Video ? reader.readVideo(message.payload) : reader.readAudio(message.payload);
        if (event.type == media::FlvEvent::Type::Track)
            tracks.push_back(event.track);
        if (event.type == media::FlvEvent::Type::Packet)
            packets.push_back(event.packet);
    }
    void onMetadata(const AmfValue &object) override { metadata = object; }
    void onUnpublish() override { unpublished = true; }

    bool accepting = true;
    bool unpublished = false;
    std::string app, name;
    std::vector<Message> media;
    std::vector<media::TrackPtr> tracks;
    std::vector<media::Packet> packets;
    AmfValue metadata;
    media::FlvReader reader;
    RtmpServerSession session{*this, Limits()};
};

RtmpAddress address(std::string key = "k1", std::string app = "live2?backup=1")
{
    return {"rtmp://example.org/" + app, app, Secret(std::move(key)), false};
}

struct Pair {
    explicit Pair(RtmpAddress where = address()) : client(told, std::move(where), Limits()) { client.begin(); }
    /// Carries bytes both ways in pieces until nothing moves.
    void run(std::size_t piece = SIZE_MAX)
    {
        for (bool moved = true; moved;) {
            const Bytes up = client.takeOutput();
            const Bytes down = server.session.takeOutput();
            moved = !up.empty() || !down.empty();
            for (std::size_t at = 0; at < up.size(); at += std::min(piece, up.size() - at))
                QVERIFY(server.session.receive(ByteView(up).subspan(at, std::min(piece, up.size() - at))).hasValue());
            for (std::size_t at = 0; at < down.size(); at += std::min(piece, down.size() - at))
                QVERIFY(client.receive(ByteView(down).subspan(at, std::min(piece, down.size() - at))).hasValue());
        }
    }
    void send(ByteView bytes) { QVERIFY(server.session.receive(bytes).hasValue()); }
    void send(std::span<const ByteView> views)
    {
        for (const ByteView &view : views)
            send(view);
    }

    Told told;
    OwnServer server;
    RtmpClientSession client;
};

/// A server's words, one after the other, for what our own never says.
struct Script {
    Script &status(std::string_view level, std::string_view code, std::string_view description = "")
    {
        Bytes payload;
        Amf0Writer(payload).text("onStatus").number(0).null().beginObject().key("level").text(level).key("code").text(code)
            .key("description").text(description).endObject();
        return command(payload, 1);
    }
    Script &result(double call, std::optional<double> stream = {})
    {
        Bytes payload;
        Amf0Writer amf(payload);
        amf.text("_result").number(call).null();
        if (stream)
            amf.number(*stream);
        return command(payload, 0);
    }
    Script &error(double call, std::string_view code, std::string_view description)
    {
        Bytes payload;
        Amf0Writer(payload).text("_error").number(call).null().beginObject().key("level").text("error").key("code").text(code)
            .key("description").text(description).endObject();
        return command(payload, 0);
    }
    Script &command(const Bytes &payload, std::uint32_t stream)
    {
        writer.write(bytes, 3, MessageType::Command, stream, 0, payload);
        return *this;
    }
    Script &control(MessageType type, std::uint32_t value)
    {
        Bytes payload;
        ByteWriter(payload).u32(value);
        writer.write(bytes, 2, type, 0, 0, payload);
        return *this;
    }
    Bytes bytes;
    ChunkWriter writer;
};

struct Scripted {
    explicit Scripted(RtmpAddress where = address()) : client(told, std::move(where), Limits())
    {
        client.begin();
        Bytes opening(1 + 2 * Handshake::kPacketBytes);
        opening[0] = 3;
        QVERIFY(client.receive(opening).hasValue());
        client.takeOutput();
    }
    Result<> say(Script &words) { return client.receive(std::exchange(words.bytes, {})); }
    std::vector<Message> sent()
    {
        const Bytes out = client.takeOutput();
        ByteView in = out;
        std::vector<Message> all;
        Message message;
        while (reader.read(in, message) == ChunkReader::Status::Message)
            all.push_back(message);
        return all;
    }
    Told told;
    ChunkReader reader{Limits()};
    RtmpClientSession client;
    Script script;
};

} // namespace

class tst_RtmpClientSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void publishesToOurOwnServer()
    {
        for (const std::size_t piece : {std::size_t(1), std::size_t(7), std::size_t(SIZE_MAX)}) {
            Pair pair;
            pair.run(piece);
            QVERIFY(pair.told.words == (std::vector<std::string>{"handshaken", "accepted"}));
            QCOMPARE(pair.server.app, std::string("live2?backup=1"));
            QCOMPARE(pair.server.name, std::string("k1"));
            QVERIFY(pair.client.stage() == RtmpClientSession::Stage::Accepted);
        }
    }
    void aKeyIsOpaqueBytes()
    {
        std::string every;
        for (int c = 1; c < 120; ++c)
            every.push_back(static_cast<char>(c == '\n' ? 0xe9 : c));
        for (const std::string &key : {std::string("FB-1-0-A?s_bl=1&s_psm=1&a=Ab%2F/x"), every, std::string("a b"), std::string("")}) {
            Pair pair(address(key));
            pair.run();
            QCOMPARE(pair.server.name, key);
        }
    }
    void carriesPacketsUnchanged()
    {
        Pair pair;
        pair.run();
        Bytes out;
        const media::Tracks tracks{test::ObsPackets("obs-publish").tracks.video, test::aacTrack()};
        pair.client.writeTracks(out, tracks, 0);
        auto video = test::videoPacket(mediaMs(40), true, 20'000, mediaMs(80));
        Bytes units{0, 0, 0x4e, 0x1c, 0x65};
        units.resize(20'000, 7);
        video.payload = SharedBytes::copyOf(units);
        pair.send(out);
        pair.send(pair.client.viewPacket(video, media::Codec::Avc, 40));
        const auto audio = test::audioPacket(mediaMs(50));
        pair.send(pair.client.viewPacket(audio, media::Codec::Aac, 50));
        QCOMPARE(pair.server.tracks.size(), std::size_t(2));
        QVERIFY(pair.server.tracks[0]->sameConfig(*tracks.video));
        QVERIFY(pair.server.tracks[1]->sameConfig(*tracks.audio));
        QCOMPARE(pair.server.packets.size(), std::size_t(2));
        QVERIFY(pair.server.packets[0].key);
        QCOMPARE(pair.server.packets[0].payload.text(), video.payload.text());
        QVERIFY(pair.server.packets[0].compositionOffset == mediaMs(80));
        QCOMPARE(pair.server.media[2].ms, 40u);
        QCOMPARE(pair.server.media[3].ms, 50u);
        QCOMPARE(pair.server.metadata.find("width")->number, double(tracks.video->width));
        QCOMPARE(std::string(pair.server.metadata.textOf("encoder")), std::string("Belfry"));
    }
    void noPayloadByteIsCopied()
    {
        Pair pair;
        pair.run();
        const auto packet = test::videoPacket(mediaMs(0), true, 10'000);
        const auto views = pair.client.viewPacket(packet, media::Codec::Avc, 0x1000000); // an extended time
        const ByteView payload = packet.payload.view();
        std::size_t shared = 0;
        for (const ByteView &view : views)
            shared += view.data() >= payload.data() && view.data() < payload.data() + payload.size() ? view.size() : 0;
        QCOMPARE(shared, payload.size());
        pair.send(views);
        QCOMPARE(pair.server.media.size(), std::size_t(1));
        QCOMPARE(pair.server.media[0].ms, 0x1000000u);
        QCOMPARE(pair.server.media[0].payload.size(), packet.payload.size() + 5);
    }
    void frontsAreThoseOfTheFormat()
    {
        using media::Codec;
        const auto front = [](Codec codec, bool key, int offsetMs) {
            const media::Packet packet = media::kindOf(codec) == media::Kind::Video
                                             ? test::videoPacket(mediaMs(0), key, 9, mediaMs(offsetMs)) : test::audioPacket(mediaMs(0));
            return toHex(media::flvFront(packet, codec).view());
        };
        QCOMPARE(front(Codec::Avc, true, 33), std::string("1701000021"));
        QCOMPARE(front(Codec::Avc, false, -40), std::string("2701ffffd8"));
        QCOMPARE(front(Codec::Hevc, true, 0), std::string("9368766331"));
        QCOMPARE(front(Codec::Hevc, false, 33), std::string("a168766331000021"));
        QCOMPARE(front(Codec::Av1, true, 0), std::string("9161763031"));
        QCOMPARE(front(Codec::Aac, true, 0), std::string("af01"));
        QCOMPARE(front(Codec::Opus, true, 0), std::string("914f707573"));
        QCOMPARE(toHex(media::flvConfigFront(Codec::Avc).view()), std::string("1700000000"));
        QCOMPARE(toHex(media::flvConfigFront(Codec::Hevc).view()), std::string("9068766331"));
        QCOMPARE(toHex(media::flvConfigFront(Codec::Aac).view()), std::string("af00"));
        QCOMPARE(toHex(media::flvConfigFront(Codec::Opus).view()), std::string("904f707573"));
    }
    void enhancedIsSaidOnlyWhenItIsNeeded()
    {
        for (const bool enhanced : {false, true}) {
            Told told;
            RtmpAddress where = address();
            where.isEnhanced = enhanced;
            RtmpClientSession client(told, where, Limits());
            client.begin();
            Bytes opening(1 + 2 * Handshake::kPacketBytes);
            opening[0] = 3;
            QVERIFY(client.receive(opening).hasValue());
            QCOMPARE(asText(client.takeOutput()).find("fourCcList") != std::string_view::npos, enhanced);
        }
    }
    void aRefusedKeyIsToldInTheirWordsWithoutTheKey()
    {
        Pair pair(address("very-secret?x=1"));
        pair.server.accepting = false;
        pair.run();
        QVERIFY(pair.told.words == (std::vector<std::string>{"handshaken", "refused"}));
        QCOMPARE(pair.told.answer.code, std::string("NetStream.Publish.BadName"));
        QCOMPARE(pair.told.answer.description, std::string("bad name ..."));
    }
    void allRefusalsAreToldApartFromAnEnd()
    {
        for (const char *code : {"NetStream.Publish.Denied", "NetStream.Publish.Rejected", "NetStream.Failed", "NetStream.Publish.Unauthorized"}) {
            Scripted it;
            QVERIFY(it.say(it.script.result(1).result(4, 1).status("error", code, "no\r\nway")).hasValue());
            QCOMPARE(it.told.words.back(), std::string("refused"));
            QCOMPARE(it.told.answer.code, std::string(code));
            QCOMPARE(it.told.answer.description, std::string("no  way"));
        }
        Scripted it;
        QVERIFY(it.say(it.script.error(1, "NetConnection.Connect.InvalidApp", "no such app")).hasValue());
        QCOMPARE(it.told.words.back(), std::string("refused"));
        Scripted later;
        QVERIFY(later.say(later.script.result(1).result(4, 1).status("status", "NetStream.Publish.Start")
                              .status("error", "NetStream.Publish.BadName", "somebody else")).hasValue());
        QCOMPARE(later.told.words.back(), std::string("ended"));
        QVERIFY(later.client.stage() == RtmpClientSession::Stage::Ended);
    }
    void callsNobodyKnowsMayFail()
    {
        Scripted it;
        QVERIFY(it.say(it.script.result(1).error(2, "NetConnection.Call.Failed", "releaseStream").error(3, "x", "y").result(4, 7)
                           .status("status", "NetStream.Publish.Start")).hasValue());
        QCOMPARE(it.told.words.back(), std::string("accepted"));
        it.sent();
        const auto audio = test::audioPacket(mediaMs(0));
        QCOMPARE(it.client.viewPacket(audio, media::Codec::Aac, 0).front()[8], std::uint8_t(7)); // the stream's number, little endian
    }
    void acknowledgementsCountBeyondTheirThirtyTwoBits()
    {
        Scripted it;
        QVERIFY(!it.client.hasAcknowledged());
        QVERIFY(it.say(it.script.result(1).control(MessageType::Acknowledgement, 0x7fffffff)).hasValue());
        QCOMPARE(it.told.acknowledged, std::uint64_t(0x7fffffff));
        QVERIFY(it.say(it.script.control(MessageType::Acknowledgement, 0xfffffffe)).hasValue());
        QVERIFY(it.say(it.script.control(MessageType::Acknowledgement, 9)).hasValue());
        QCOMPARE(it.told.acknowledged, std::uint64_t(0x100000009));
        QVERIFY(it.say(it.script.control(MessageType::Acknowledgement, 5)).hasValue()); // an old one
        QCOMPARE(it.told.acknowledged, std::uint64_t(0x100000009));
        QVERIFY(it.client.hasAcknowledged());
    }
    void weAcknowledgeWhatTheyAskFor()
    {
        Scripted it;
        QVERIFY(it.say(it.script.control(MessageType::WindowAcknowledgementSize, 20'000)).hasValue());
        it.sent();
        Bytes noise(20'000);
        it.script.writer.setChunkSize(it.script.bytes, 65'536);
        it.script.writer.write(it.script.bytes, 3, MessageType(50), 0, 0, noise);
        QVERIFY(it.say(it.script).hasValue());
        const auto sent = it.sent();
        QCOMPARE(sent.size(), std::size_t(1));
        QVERIFY(sent[0].type == MessageType::Acknowledgement);
        ByteReader value(sent[0].payload.view());
        QVERIFY(value.u32() > 20'000);
    }
    void pingsAreAnswered()
    {
        Scripted it;
        Bytes ping;
        ByteWriter writer(ping);
        writer.u16(6);
        writer.u32(77);
        it.script.writer.write(it.script.bytes, 2, MessageType::UserControl, 0, 0, ping);
        QVERIFY(it.say(it.script).hasValue());
        const auto sent = it.sent();
        QCOMPARE(sent.size(), std::size_t(1));
        ByteReader answer(sent[0].payload.view());
        QCOMPARE(answer.u16(), std::uint16_t(7));
        QCOMPARE(answer.u32(), 77u);
    }
    void whatIsNotRtmpEndsIt()
    {
        Told told;
        RtmpClientSession client(told, address(), Limits());
        client.begin();
        const auto heard = client.receive(asBytes("HTTP/1.1 400 Bad Request\r\n"));
        QVERIFY(!heard);
        QVERIFY(heard.error().code == ErrorCode::Malformed);
    }
    void endsPolitely()
    {
        Pair pair;
        pair.run();
        pair.client.end();
        pair.run();
        QVERIFY(pair.server.unpublished);
    }
};

BELFRY_CASE(tst_RtmpClientSession)
#include "tst_RtmpClientSession.moc"
