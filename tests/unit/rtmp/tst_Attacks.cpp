// The attack cases an RTMP server has to survive: each limit at its edge and one beyond.
#include "Client.h"
#include "Recording.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

#include <random>

using namespace belfry;
using namespace belfry::rtmp;
using namespace belfry::test;

namespace {

/// Chunk headers written by hand.
Bytes fullHeader(std::uint8_t chunkStream, std::uint32_t length, MessageType type)
{
    Bytes bytes;
    ByteWriter out(bytes);
    out.u8(chunkStream);
    out.u24(0);
    out.u24(length);
    out.u8(static_cast<std::uint8_t>(type));
    out.u32Le(1);
    return bytes;
}

Bytes setChunkSize(std::uint32_t size)
{
    Bytes bytes = fullHeader(2, 4, MessageType::SetChunkSize);
    ByteWriter(bytes).u32(size);
    return bytes;
}

Bytes joined(Bytes first, const Bytes &second)
{
    ByteWriter(first).bytes(second);
    return first;
}

ChunkReader::Status feed(ChunkReader &reader, ByteView bytes)
{
    Message message;
    ChunkReader::Status status{};
    while ((status = reader.read(bytes, message)) == ChunkReader::Status::Message) {
    }
    return status;
}

bool survives(const Bytes &bytes, const Limits &limits = {})
{
    ChunkReader reader(limits);
    reader.allowMedia();
    return feed(reader, bytes) != ChunkReader::Status::Bad;
}

/// The messages of a recording, each with the bytes that carry it, re-chunked one by one.
std::vector<Bytes> messagesOf(const std::string &name, std::size_t most)
{
    const Bytes bytes = recording(name);
    ByteView in = ByteView(bytes).subspan(1 + 2 * Handshake::kPacketBytes);
    ChunkReader reader{Limits()};
    reader.allowMedia();
    std::vector<Bytes> messages;
    Message message;
    while (messages.size() < most && reader.read(in, message) == ChunkReader::Status::Message) {
        Bytes out;
        ChunkWriter().write(out, message.chunkStream, message.type, message.streamId, message.ms, message.payload.view());
        messages.push_back(std::move(out));
    }
    return messages;
}

} // namespace

class tst_Attacks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void chunkSizesOutOfRangeEndTheConnection()
    {
        QVERIFY(survives(setChunkSize(1)));
        QVERIFY(survives(setChunkSize(65'536)));
        for (const std::uint32_t size : {0u, 65'537u, 0x7fffffffu, 0x80000000u, 0x80000001u, 0xffffffffu})
            QVERIFY(!survives(setChunkSize(size)));
    }
    void messageLengthsUpToTheLimitOfTheirKind()
    {
        const Limits limits;
        const std::pair<MessageType, std::size_t> cases[] = {
            {MessageType::Video, limits.rtmpVideoMessageBytes},
            {MessageType::Audio, limits.rtmpVideoMessageBytes},
            {MessageType::Command, limits.rtmpCommandMessageBytes},
            {MessageType::Amf3Command, limits.rtmpCommandMessageBytes},
            {MessageType::Data, limits.rtmpMetadataMessageBytes},
            {static_cast<MessageType>(99), limits.rtmpCommandMessageBytes},
            {MessageType::UserControl, 64},
        };
        for (const auto &[type, most] : cases) {
            QVERIFY(survives(fullHeader(4, static_cast<std::uint32_t>(most), type)));
            QVERIFY(!survives(fullHeader(4, static_cast<std::uint32_t>(most + 1), type)));
        }
    }
    void aStrangerIsHeldToLess()
    {
        const Limits limits;
        const auto most = static_cast<std::uint32_t>(limits.rtmpBufferedBytesBeforePublish);
        ChunkReader reader(limits);
        QVERIFY(feed(reader, fullHeader(4, most, MessageType::Video)) == ChunkReader::Status::More);
        ChunkReader other(limits);
        QVERIFY(feed(other, fullHeader(4, most + 1, MessageType::Video)) == ChunkReader::Status::Bad);
        QVERIFY(other.overLimit());
    }
    void aDeclaredLengthReservesLittle()
    {
        Limits limits;
        limits.rtmpVideoMessageBytes = 0xffffff;
        ChunkReader reader(limits);
        reader.allowMedia();
        for (std::uint8_t chunkStream = 3; chunkStream < 63; ++chunkStream) {
            Bytes bytes = fullHeader(chunkStream, 0xffffff, MessageType::Video);
            bytes.resize(bytes.size() + 128); // one chunk, and never another
            ByteView in = bytes;
            Message message;
            QVERIFY(reader.read(in, message) == ChunkReader::Status::More);
        }
        QVERIFY(reader.reservedBytes() <= 60 * 4096);
    }
    void sixtyFourChunkStreamsAndNoMore()
    {
        const Limits limits;
        Bytes bytes;
        for (std::size_t i = 0; i < limits.rtmpChunkStreams; ++i)
            ChunkWriter().write(bytes, static_cast<std::uint32_t>(3 + i), MessageType::Audio, 1, 0, Bytes{1});
        QVERIFY(survives(bytes));
        ChunkWriter().write(bytes, 1000, MessageType::Audio, 1, 0, Bytes{1});
        QVERIFY(!survives(bytes));
    }
    void unfinishedMessagesTogetherHaveALimit()
    {
        Limits limits;
        limits.rtmpBufferedBytes = 3 * 8192;
        ChunkReader reader(limits);
        reader.allowMedia();
        Bytes first;
        ChunkWriter writer;
        writer.setChunkSize(first, 8192);
        writer.write(first, 3, MessageType::Video, 1, 0, Bytes(8192)); // so much is believed from now on
        QVERIFY(feed(reader, first) == ChunkReader::Status::More);
        for (std::uint8_t chunkStream = 4; chunkStream < 7; ++chunkStream) {
            Bytes bytes = fullHeader(chunkStream, 100'000, MessageType::Video);
            bytes.resize(bytes.size() + 8192);
            QVERIFY(feed(reader, bytes) == ChunkReader::Status::More);
        }
        QCOMPARE(reader.reservedBytes(), limits.rtmpBufferedBytes);
        Bytes more = fullHeader(7, 100, MessageType::Video);
        more.push_back(0);
        QVERIFY(feed(reader, more) == ChunkReader::Status::Bad);
        QVERIFY(reader.overLimit());
    }
    void aLengthChangedInsideAMessageEndsTheConnection()
    {
        Bytes begun = fullHeader(4, 300, MessageType::Video);
        begun.resize(begun.size() + 128);
        QVERIFY(survives(begun));
        for (const std::uint32_t length : {100u, 300u, 5000u}) {
            QVERIFY(!survives(joined(begun, fullHeader(4, length, MessageType::Video))));
            Bytes difference = {0x44, 0, 0, 1};
            ByteWriter out(difference);
            out.u24(length);
            out.u8(9);
            QVERIFY(!survives(joined(begun, difference)));
        }
        QVERIFY(!survives(joined(begun, {0x84, 0, 0, 1})));
    }
    void aChunkStreamCannotBeginWithoutALength()
    {
        QVERIFY(!survives({0xc4, 0}));
        QVERIFY(!survives({0x84, 0, 0, 1, 0}));
    }
    void everyOrderOfThreeMessagesIsSurvived()
    {
        const std::vector<Bytes> messages = messagesOf("obs-publish.c2s.bin", 12);
        QCOMPARE(messages.size(), std::size_t(12));
        int complete = 0;
        for (const Bytes &a : messages) {
            for (const Bytes &b : messages) {
                for (const Bytes &c : messages) {
                    Server server;
                    QVERIFY(server.receive(Client().handshake().raw(a).raw(b).raw(c).take()).hasValue());
                    complete += server.taker.publishes;
                }
            }
        }
        QVERIFY(complete > 0);
    }
    void everyOrderBehindAPublishIsSurvived()
    {
        const std::vector<Bytes> messages = messagesOf("obs-publish.c2s.bin", 12);
        for (const Bytes &a : messages) {
            for (const Bytes &b : messages) {
                for (const Bytes &c : messages) {
                    Server server;
                    QVERIFY(server.receive(Client().hello("k").raw(a).raw(b).raw(c).take()).hasValue());
                    QCOMPARE(server.taker.malformed, 0);
                }
            }
        }
    }
    void brokenBytesNeverDoMoreThanEndTheConnection()
    {
        Bytes bytes = recording("obs-publish.c2s.bin");
        bytes.resize(60'000);
        std::mt19937 random(7);
        for (int round = 0; round < 400; ++round) {
            Bytes broken = bytes;
            for (int i = 0; i < 4; ++i)
                broken[1 + 2 * Handshake::kPacketBytes + random() % (broken.size() - 3073)] = static_cast<std::uint8_t>(random());
            Server server;
            static_cast<void>(server.receive(broken).hasValue());
            QVERIFY(server.taker.publishes <= 2);
        }
    }
    void namesUpToTheLimit()
    {
        const Limits limits;
        const std::string most(limits.rtmpNameBytes, 'k');
        Server server;
        QVERIFY(server.receive(Client().hello(most, most).take()).hasValue());
        QCOMPARE(server.taker.lastName, most);
        QCOMPARE(server.taker.lastApp, most);
        Server longKey;
        QVERIFY(!longKey.receive(Client().hello(most + "k").take()).hasValue());
        QCOMPARE(longKey.taker.publishes, 0);
        Server longApp;
        QVERIFY(!longApp.receive(Client().hello("k", most + "k").take()).hasValue());
    }
    void namesAreOpaqueBytes()
    {
        for (const std::string &name :
             {std::string("../../../../etc/passwd"), std::string("%2e%2e%2f"), std::string("..\\..\\"),
              std::string("a\0b", 3), std::string("\xc0\xae\xc0\xae"), std::string("C:\\CON"), std::string("k.")}) {
            Server server;
            QVERIFY(server.receive(Client().hello(name).take()).hasValue());
            QCOMPARE(server.taker.lastName, name);
        }
    }
    void deepMetadataEndsTheConnection()
    {
        Bytes deep;
        Amf0Writer writer(deep);
        writer.text("@setDataFrame").text("onMetaData");
        for (int i = 0; i < 1000; ++i)
            writer.beginObject().key("a");
        Server server;
        QVERIFY(server.receive(Client().hello("k").take()).hasValue());
        const auto done = server.receive(Client().message(MessageType::Data, deep).take());
        QVERIFY(!done.hasValue());
        QVERIFY(done.error().code == ErrorCode::TooLarge);
    }
    void brokenMetadataDoesNot()
    {
        Server server;
        QVERIFY(server.receive(Client().hello("k").take()).hasValue());
        QVERIFY(server.receive(Client().message(MessageType::Data, Bytes{2, 0, 9, 'x'}).take()).hasValue());
        QVERIFY(server.receive(Client().message(MessageType::Amf3Data, Bytes{0x11, 1, 2}).take()).hasValue());
    }
    void aBrokenCommandEndsTheConnection()
    {
        Server server;
        QVERIFY(!server.receive(Client().handshake().message(MessageType::Command, Bytes{2, 0, 9, 'x'}).take()).hasValue());
    }
};

BELFRY_CASE(tst_Attacks)
#include "tst_Attacks.moc"
