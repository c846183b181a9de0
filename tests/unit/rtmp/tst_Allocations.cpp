// What a packet costs in memory: the one block its payload lives in, and nothing for the protocol around it.
#include "Client.h"
#include "media/Flv.h"
#include "media/Timeline.h"
#include "rtmp/RtmpServerSession.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

std::atomic<std::size_t> allocations{0};
std::atomic<std::size_t> largest{0};

} // namespace

// For this program only: counts, and otherwise does what the library's own does.
void *operator new(std::size_t size)
{
    ++allocations;
    if (size > largest)
        largest = size;
    if (void *memory = std::malloc(size == 0 ? 1 : size))
        return memory;
    std::abort();
}
void operator delete(void *memory) noexcept
{
    std::free(memory);
}
void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}

using namespace belfry;
using namespace belfry::rtmp;
using namespace belfry::test;

namespace {

class Quiet final : public RtmpServerSession::Observer {
public:
    void onPublish(std::string_view, std::string_view) override { session->accept(); }
    void onMedia(const Message &message) override
    {
        const bool video = message.type == MessageType::Video;
        const auto event = video ? m_flv.readVideo(message.payload) : m_flv.readAudio(message.payload);
        if (event.type != media::FlvEvent::Type::Packet)
            return;
        m_timeline.place(event.packet.kind, message.ms);
        ++packets;
    }
    void onMetadata(const AmfValue &) override {}
    void onUnpublish() override {}

    RtmpServerSession *session = nullptr;
    std::size_t packets = 0;

private:
    media::FlvReader m_flv;
    media::Timeline m_timeline;
};

} // namespace

class tst_Allocations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPacketCostsOneBlock()
    {
        Quiet observer;
        RtmpServerSession session(observer, Limits());
        observer.session = &session;
        QVERIFY(session.receive(Client().hello("k").setChunkSize(4096).aacHeader().avcHeader().avc(0, true).aac(0).take())
                    .hasValue());
        session.takeOutput();
        Client client;
        client.writer = ChunkWriter();
        client.setChunkSize(4096);
        for (std::uint32_t i = 1; i <= 1000; ++i)
            client.avc(i * 33, false).aac(i * 33 + 5);
        const Bytes bytes = client.take();
        observer.packets = 0;
        const std::size_t before = allocations;
        for (std::size_t at = 0; at < bytes.size(); at += 1460)
            QVERIFY(session.receive(ByteView(bytes).subspan(at, std::min<std::size_t>(1460, bytes.size() - at))).hasValue());
        const std::size_t made = allocations - before;
        QCOMPARE(observer.packets, std::size_t(2000));
        QVERIFY2(made <= 2001, qPrintable(QString::number(made))); // and one for SetChunkSize
    }
    void aBigPacketIsBelievedOnceOneHasCome()
    {
        Quiet observer;
        RtmpServerSession session(observer, Limits());
        observer.session = &session;
        QVERIFY(session.receive(Client().hello("k").avcHeader().take()).hasValue());
        session.takeOutput();
        Bytes picture(300'005);
        picture[0] = 0x17;
        picture[1] = 1;
        picture[6] = 0x04; // one unit of 300 000 - 4 bytes
        picture[7] = 0x93;
        picture[8] = 0xdc;
        picture[9] = 0x65;
        const auto cost = [&](std::uint32_t ms) {
            Client client;
            const Bytes bytes = client.video(ms, picture).take();
            const std::size_t before = allocations;
            static_cast<void>(session.receive(bytes).hasValue());
            return allocations - before;
        };
        QVERIFY(cost(0) > 2); // grows with what comes
        QCOMPARE(cost(33), std::size_t(1));
    }
    void aDeclaredLengthCostsNothing()
    {
        Limits limits;
        limits.rtmpVideoMessageBytes = 0xffffff;
        ChunkReader reader(limits);
        reader.allowMedia();
        const Bytes header = {0x04, 0, 0, 0, 0xff, 0xff, 0xff, 9, 1, 0, 0, 0, 0x17};
        ByteView in = header;
        Message message;
        largest = 0;
        QVERIFY(reader.read(in, message) == ChunkReader::Status::More);
        QVERIFY(largest < 16'384);
    }
};

BELFRY_CASE(tst_Allocations)
#include "tst_Allocations.moc"
