#include "rtmp/Chunk.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::rtmp;
using Status = ChunkReader::Status;

namespace {

/// All messages in `bytes`; fails the reader's status into `last`.
std::vector<Message> readAll(ChunkReader &reader, ByteView bytes, Status &last)
{
    std::vector<Message> messages;
    Message message;
    while ((last = reader.read(bytes, message)) == Status::Message)
        messages.push_back(message);
    return messages;
}

std::vector<Message> readAll(const Bytes &bytes)
{
    ChunkReader reader{Limits()};
    reader.allowMedia();
    Status last{};
    auto messages = readAll(reader, bytes, last);
    return last == Status::More ? messages : std::vector<Message>();
}

Bytes payload(std::size_t size)
{
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<std::uint8_t>(i * 31 + i / 251);
    return bytes;
}

} // namespace

class tst_Chunk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatItWritesInEveryChunkStream()
    {
        for (const std::uint32_t id : {2u, 3u, 63u, 64u, 65u, 319u, 320u, 321u, 65599u}) {
            Bytes bytes;
            ChunkWriter().write(bytes, id, MessageType::Video, 7, 1234, payload(1000));
            const auto messages = readAll(bytes);
            QCOMPARE(messages.size(), std::size_t(1));
            QCOMPARE(messages[0].chunkStream, id);
            QCOMPARE(messages[0].streamId, 7u);
            QCOMPARE(messages[0].ms, 1234u);
            QVERIFY(messages[0].type == MessageType::Video);
            const ByteView got = messages[0].payload.view();
            QVERIFY(Bytes(got.begin(), got.end()) == payload(1000));
        }
    }
    void chunkSizesFromOneToTheLimit()
    {
        for (const std::uint32_t size : {1u, 2u, 127u, 128u, 4096u, 65'535u, 65'536u}) {
            Bytes bytes;
            ChunkWriter writer;
            writer.setChunkSize(bytes, size);
            writer.write(bytes, 4, MessageType::Video, 1, 0, payload(200'000));
            const auto messages = readAll(bytes);
            QCOMPARE(messages.size(), std::size_t(1));
            const ByteView got = messages[0].payload.view();
            QVERIFY(Bytes(got.begin(), got.end()) == payload(200'000));
        }
    }
    void timeIsKeptForTheChunkStreamWhateverTheMessage()
    {
        // As OBS does: video at 33 (type 0), audio +5 (type 1), video +10 (type 1), video +10 (type 2).
        const Bytes bytes = {0x04, 0, 0, 33, 0, 0, 1, 9, 1, 0, 0, 0, 0xa1, //
                             0x44, 0, 0, 5,  0, 0, 1, 8, 0xa2,             //
                             0x44, 0, 0, 10, 0, 0, 1, 9, 0xa3,             //
                             0x84, 0, 0, 10, 0xa4,                         //
                             0xc4, 0xa5};
        const auto messages = readAll(bytes);
        QCOMPARE(messages.size(), std::size_t(5));
        const std::uint32_t times[] = {33, 38, 48, 58, 68};
        for (std::size_t i = 0; i < 5; ++i) {
            QCOMPARE(messages[i].ms, times[i]);
            QCOMPARE(messages[i].streamId, 1u);
            QCOMPARE(messages[i].payload.view()[0], std::uint8_t(0xa1 + i));
        }
        QVERIFY(messages[1].type == MessageType::Audio);
    }
    void aBareHeaderBehindAFullOneMeansTheSameTime()
    {
        const Bytes bytes = {0x04, 0, 0, 33, 0, 0, 1, 9, 1, 0, 0, 0, 0xa1, 0xc4, 0xa2};
        const auto messages = readAll(bytes);
        QCOMPARE(messages.size(), std::size_t(2));
        QCOMPARE(messages[1].ms, 33u);
    }
    void extendedTimesStandInContinuationsToo()
    {
        for (const std::uint32_t ms : {0xfffffeu, 0xffffffu, 0x1000000u, 0xffffffffu}) {
            Bytes bytes;
            ChunkWriter().write(bytes, 4, MessageType::Video, 1, ms, payload(300));
            const auto messages = readAll(bytes);
            QCOMPARE(messages.size(), std::size_t(1));
            QCOMPARE(messages[0].ms, ms);
            const ByteView got = messages[0].payload.view();
            QVERIFY(Bytes(got.begin(), got.end()) == payload(300));
        }
    }
    void extendedDifferencesAreAdded()
    {
        const Bytes bytes = {0x04, 0, 0, 5, 0, 0, 1, 9, 1, 0, 0, 0, 0xa1, //
                             0x44, 0xff, 0xff, 0xff, 0, 0, 1, 9, 1, 0, 0, 0, 0xa2,
                             0xc4, 1, 0, 0, 0, 0xa3};
        const auto messages = readAll(bytes);
        QCOMPARE(messages.size(), std::size_t(3));
        QCOMPARE(messages[1].ms, 5u + 0x1000000u);
        QCOMPARE(messages[2].ms, 5u + 0x2000000u);
    }
    void chunkStreamsInterleave()
    {
        const Bytes video = payload(300);
        Bytes bytes = {0x06, 0, 0, 0, 0, 1, 44, 9, 1, 0, 0, 0}; // 300 bytes
        bytes.insert(bytes.end(), video.begin(), video.begin() + 128);
        Bytes audio;
        ChunkWriter().write(audio, 4, MessageType::Audio, 1, 3, payload(9));
        bytes.insert(bytes.end(), audio.begin(), audio.end());
        bytes.push_back(0xc6);
        bytes.insert(bytes.end(), video.begin() + 128, video.begin() + 256);
        bytes.push_back(0xc6);
        bytes.insert(bytes.end(), video.begin() + 256, video.end());
        const auto messages = readAll(bytes);
        QCOMPARE(messages.size(), std::size_t(2));
        QVERIFY(messages[0].type == MessageType::Audio);
        const ByteView got = messages[1].payload.view();
        QVERIFY(Bytes(got.begin(), got.end()) == video);
    }
    void anAbortedMessageIsForgotten()
    {
        Bytes bytes = {0x06, 0, 0, 0, 0, 1, 44, 9, 1, 0, 0, 0};
        const Bytes begun = payload(128);
        bytes.insert(bytes.end(), begun.begin(), begun.end());
        ChunkWriter writer;
        writer.write(bytes, 2, MessageType::Abort, 0, 0, Bytes{0, 0, 0, 6});
        writer.write(bytes, 6, MessageType::Audio, 1, 9, payload(3));
        ChunkReader reader{Limits()};
        reader.allowMedia();
        Status last{};
        const auto messages = readAll(reader, bytes, last);
        QCOMPARE(messages.size(), std::size_t(1));
        QVERIFY(messages[0].type == MessageType::Audio);
        QCOMPARE(reader.reservedBytes(), std::size_t(0));
    }
    void emptyMessagesAreMessages()
    {
        const Bytes bytes = {0x04, 0, 0, 0, 0, 0, 0, 8, 1, 0, 0, 0, 0xc4, 0xc4};
        QCOMPARE(readAll(bytes).size(), std::size_t(3));
    }
    void aPayloadIsItsOwnMemory()
    {
        Bytes bytes;
        ChunkWriter().write(bytes, 4, MessageType::Audio, 1, 0, payload(64));
        const auto messages = readAll(bytes);
        std::fill(bytes.begin(), bytes.end(), std::uint8_t(0));
        QVERIFY(messages[0].payload.view()[1] == 31);
        QCOMPARE(messages[0].payload.storage()->sizeBytes(), std::size_t(64));
    }
};

BELFRY_CASE(tst_Chunk)
#include "tst_Chunk.moc"
