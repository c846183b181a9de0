#include "Client.h"
#include "Recording.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::rtmp;
using namespace belfry::test;

namespace {

/// What the session sends behind the handshake.
std::vector<Message> answers(RtmpServerSession &session)
{
    const Bytes out = session.takeOutput();
    ByteView in = out;
    if (in.size() > 2 * Handshake::kPacketBytes)
        in = in.subspan(1 + 2 * Handshake::kPacketBytes);
    ChunkReader reader{Limits()};
    reader.allowMedia();
    std::vector<Message> messages;
    Message message;
    while (reader.read(in, message) == ChunkReader::Status::Message)
        messages.push_back(message);
    return messages;
}

std::optional<Command> answer(const std::vector<Message> &messages, std::string_view name)
{
    for (const Message &message : messages) {
        if (message.type != MessageType::Command)
            continue;
        auto command = readCommand(message, Limits());
        if (command && command->name == name)
            return *command;
    }
    return std::nullopt;
}

std::size_t count(const std::vector<Message> &messages, MessageType type)
{
    return static_cast<std::size_t>(
        std::count_if(messages.begin(), messages.end(), [type](const Message &m) { return m.type == type; }));
}

std::string statusCode(const std::vector<Message> &messages)
{
    const auto status = answer(messages, "onStatus");
    return status && status->object(1) ? std::string(status->object(1)->textOf("code")) : std::string();
}

} // namespace

class tst_RtmpServerSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersConnect()
    {
        Server server;
        QVERIFY(server.receive(Client().handshake().connect().take()).hasValue());
        QVERIFY(server.session.handshakeDone());
        const auto sent = answers(server.session);
        QCOMPARE(count(sent, MessageType::WindowAcknowledgementSize), std::size_t(1));
        QCOMPARE(count(sent, MessageType::SetPeerBandwidth), std::size_t(1));
        const auto result = answer(sent, "_result");
        QVERIFY(result.has_value());
        QCOMPARE(result->transaction, 1.0);
        QCOMPARE(result->object(1)->textOf("code"), std::string_view("NetConnection.Connect.Success"));
        QVERIFY(!result->object(1)->find("fourCcList"));
    }
    void tellsEnhancedClientsWhatItTakes()
    {
        Bytes payload;
        Amf0Writer(payload).text("connect").number(1).beginObject().key("app").text("live").key("fourCcList")
            .strictArray(1).text("*").key("videoFourCcInfoMap").beginObject().key("*").number(2).endObject()
            .key("capsEx").number(7).endObject();
        Server server;
        QVERIFY(server.receive(Client().handshake().message(MessageType::Command, payload).take()).hasValue());
        const auto result = answer(answers(server.session), "_result");
        QVERIFY(result.has_value());
        const AmfValue *list = result->object(1)->find("fourCcList");
        QVERIFY(list && list->items.size() == 5);
        QCOMPARE(list->items[1].text, std::string("hvc1"));
        QVERIFY(result->object(1)->find("videoFourCcInfoMap")->find("av01"));
        QVERIFY(!result->object(1)->find("audioFourCcInfoMap"));
    }
    void createsStreamsAndAnswersWhatSomeWaitFor()
    {
        Server server;
        QVERIFY(server.receive(Client().handshake().connect().take()).hasValue());
        answers(server.session);
        QVERIFY(server.receive(Client().call("releaseStream", "k").take()).hasValue());
        QVERIFY(answer(answers(server.session), "_result").has_value());
        QVERIFY(server.receive(Client().createStream().take()).hasValue());
        const auto result = answer(answers(server.session), "_result");
        QCOMPARE(result->transaction, 4.0);
        QCOMPARE(result->arguments[1].number, 1.0);
        QVERIFY(server.receive(Client().call("getStreamLength").call("_checkbw").call("whatever").take()).hasValue());
        QVERIFY(answers(server.session).empty());
    }
    void publishesAndTakesMedia()
    {
        Server server;
        QVERIFY(server.receive(Client().hello("k").aacHeader().avcHeader().avc(0, true).aac(5).take()).hasValue());
        QCOMPARE(statusCode(answers(server.session)), std::string("NetStream.Publish.Start"));
        QCOMPARE(server.taker.videoMs.size(), std::size_t(1));
        QCOMPARE(server.taker.audioMs.size(), std::size_t(1));
        QCOMPARE(server.taker.videoTrack->width, 640u);
    }
    void refusesWithBadName()
    {
        Server server;
        server.taker.accepting = false;
        QVERIFY(server.receive(Client().hello("k").aacHeader().aac(5).take()).hasValue());
        QCOMPARE(statusCode(answers(server.session)), std::string("NetStream.Publish.BadName"));
        QVERIFY(server.taker.audioMs.empty());
    }
    void mediaBeforeTheAnswerIsDropped()
    {
        Server server;
        server.taker.answer = false;
        QVERIFY(server.receive(Client().hello("k").aacHeader().aac(5).take()).hasValue());
        QVERIFY(server.taker.audioMs.empty());
        server.session.accept();
        QVERIFY(server.receive(Client().aacHeader().aac(25).take()).hasValue());
        QCOMPARE(server.taker.audioMs.size(), std::size_t(1));
    }
    void aSecondPublishIsRefusedAndTheFirstGoesOn()
    {
        Server server;
        QVERIFY(server.receive(Client().hello("k").aacHeader().take()).hasValue());
        answers(server.session);
        QVERIFY(server.receive(Client().publish("other").take()).hasValue());
        QCOMPARE(statusCode(answers(server.session)), std::string("NetStream.Publish.BadName"));
        QCOMPARE(server.taker.publishes, 1);
        QVERIFY(server.receive(Client().aac(5).take()).hasValue());
        QCOMPARE(server.taker.audioMs.size(), std::size_t(1));
    }
    void publishWithoutConnectHasNoApplication()
    {
        Server server;
        QVERIFY(server.receive(Client().handshake().publish("k").take()).hasValue());
        QCOMPARE(server.taker.lastApp, std::string());
        QCOMPARE(server.taker.publishes, 1);
    }
    void anEndIsToldOnce()
    {
        Server server;
        QVERIFY(server.receive(Client().hello("k").call("FCUnpublish", "k").call("deleteStream").take()).hasValue());
        QCOMPARE(server.taker.unpublishes, 1);
        QVERIFY(server.receive(Client().aacHeader().aac(1).take()).hasValue());
        QVERIFY(server.taker.audioMs.empty());
    }
    void playIsRefused()
    {
        Server server;
        QVERIFY(server.receive(Client().handshake().connect().createStream().call("play", "k").take()).hasValue());
        QCOMPARE(statusCode(answers(server.session)), std::string("NetStream.Play.StreamNotFound"));
    }
    void readsCommandsInTheirAmf3Wrapping()
    {
        Bytes payload{0};
        Amf0Writer(payload).text("createStream").number(9).null();
        Server server;
        QVERIFY(server.receive(Client().handshake().message(MessageType::Amf3Command, payload).take()).hasValue());
        QCOMPARE(answer(answers(server.session), "_result")->transaction, 9.0);
    }
    void metadataComesWithAndWithoutSetDataFrame()
    {
        for (const bool wrapped : {true, false}) {
            Bytes payload{0};
            Amf0Writer writer(payload);
            if (wrapped)
                writer.text("@setDataFrame");
            writer.text("onMetaData").beginEcmaArray(1).key("encoder").text("Lavf60").endObject();
            Server server;
            QVERIFY(server.receive(Client().hello("k").message(MessageType::Amf3Data, payload, 0, 4, 1).take()).hasValue());
            QCOMPARE(server.taker.encoder, std::string("Lavf60"));
        }
    }
    void pingsAreAnswered()
    {
        Server server;
        QVERIFY(server.receive(
            Client().handshake().message(MessageType::UserControl, Bytes{0, 6, 1, 2, 3, 4}, 0, 2).take()).hasValue());
        const auto sent = answers(server.session);
        QCOMPARE(sent.size(), std::size_t(1));
        const ByteView pong = sent[0].payload.view();
        QVERIFY(Bytes(pong.begin(), pong.end()) == (Bytes{0, 7, 1, 2, 3, 4}));
    }
    void acknowledgesEachWindow()
    {
        Server server;
        QVERIFY(server.receive(Client().hello("k").message(MessageType::WindowAcknowledgementSize,
            Bytes{0, 1, 0, 0}, 0, 2).take()).hasValue());
        answers(server.session);
        std::size_t acknowledgements = 0;
        std::uint32_t last = 0;
        for (int i = 0; i < 300; ++i) {
            QVERIFY(server.receive(Client().audio(static_cast<std::uint32_t>(i), Bytes(1000, 0xaf)).take()).hasValue());
            for (const Message &message : answers(server.session)) {
                QVERIFY(message.type == MessageType::Acknowledgement);
                const std::uint32_t now = ByteReader(message.payload.view()).u32();
                QVERIFY(now - last >= 65'536);
                last = now;
                ++acknowledgements;
            }
        }
        QCOMPARE(acknowledgements, std::size_t(4));
    }
    void aggregatesAreTakenApart()
    {
        Bytes body;
        ByteWriter out(body);
        for (const std::uint32_t ms : {1000u, 1021u}) {
            out.u8(8);
            out.u24(3);
            out.u24(ms);
            out.u8(0);
            out.u24(0);
            out.bytes(Bytes{0xaf, 1, 0x21});
            out.u32(14);
        }
        Server server;
        QVERIFY(server.receive(Client().hello("k").aacHeader().message(MessageType::Aggregate, body, 5000, 4, 1).take())
                    .hasValue());
        QVERIFY(server.taker.audioMs == (std::vector<std::uint32_t>{5000, 5021}));
    }
    void whatIsNotRtmpIsRefused()
    {
        Server server;
        const auto done = server.receive(asBytes("GET / HTTP/1.1\r\n\r\n"));
        QVERIFY(!done.hasValue());
        QVERIFY(server.session.takeOutput().empty());
    }
};

BELFRY_CASE(tst_RtmpServerSession)
#include "tst_RtmpServerSession.moc"
