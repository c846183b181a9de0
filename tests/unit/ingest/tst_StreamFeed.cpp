#include "Reader.h"
#include "ingest/StreamFeed.h"
#include "support/Case.h"
#include "unit/rtmp/Client.h"
#include "unit/rtmp/Recording.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::ingest;
using namespace belfry::test;

namespace {

/// A feed whose input is written as an encoder would.
struct Fed {
    Fed() : feed(stream), subscription(stream.subscribe(reader, hub::Begin::Next)) {}

    void play(Client &client)
    {
        const Bytes bytes = client.take();
        ByteView in = bytes;
        rtmp::Message message;
        while (chunks.read(in, message) == rtmp::ChunkReader::Status::Message)
            feed.add(message.type == rtmp::MessageType::Video ? media::Kind::Video : media::Kind::Audio,
                     message.payload, message.ms);
    }
    rtmp::AmfValue metadata(std::initializer_list<const char *> names)
    {
        rtmp::AmfValue object;
        object.type = rtmp::AmfValue::Type::Object;
        for (const char *name : names)
            object.properties.push_back({name, {}});
        return object;
    }

    rtmp::ChunkReader chunks = [] {
        rtmp::ChunkReader chunkReader{Limits()};
        chunkReader.allowMedia();
        return chunkReader;
    }();
    hub::Stream stream{"test"};
    StreamFeed feed;
    Reader reader;
    Subscription subscription;
};

} // namespace

class tst_StreamFeed : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bothTracksAreToldTogether()
    {
        Fed fed;
        fed.play(Client().aacHeader().avcHeader().avc(0, true).aac(5).avc(33, false));
        QCOMPARE(fed.reader.heard, std::string("[va]Kav"));
        QCOMPARE(fed.reader.tracks.video->codecString, std::string("avc1.64001e"));
        QCOMPARE(fed.reader.video[1].dts, mediaMs(33));
    }
    void soundThatComesLateJoins()
    {
        Fed fed;
        fed.play(Client().avcHeader().avc(0, true).avc(33, false).aacHeader().aac(40).avc(66, false));
        QCOMPARE(fed.reader.heard, std::string("[v]Kv[va]av"));
    }
    void soundBeforeThePictureWaitsForIt()
    {
        Fed fed;
        fed.play(Client().aacHeader().aac(0).aac(21).avcHeader().aac(42).avc(50, true).aac(64));
        QCOMPARE(fed.reader.heard, std::string("[va]aKa"));
    }
    void soundAloneIsTakenAfterASecond()
    {
        Fed fed;
        Client client;
        client.aacHeader();
        for (std::uint32_t ms = 0; ms <= 1020; ms += 20)
            client.aac(ms);
        fed.play(client);
        QCOMPARE(fed.reader.heard, std::string("[a]aa"));
        QCOMPARE(fed.reader.audio[0].dts, mediaMs(1000));
    }
    void soundAloneIsTakenAtOnceWhenItWasSaid()
    {
        Fed fed;
        fed.feed.addMetadata(fed.metadata({"audiocodecid", "audiosamplerate"}));
        fed.play(Client().aacHeader().aac(0));
        QCOMPARE(fed.reader.heard, std::string("[a]a"));
    }
    void pictureAloneIsTaken()
    {
        Fed fed;
        fed.play(Client().avcHeader().avc(0, false).avc(33, true).avc(66, false));
        QCOMPARE(fed.reader.heard, std::string("[v]Kv"));
    }
    void pictureThatJoinsSoundIsTold()
    {
        Fed fed;
        fed.feed.addMetadata(fed.metadata({"audiocodecid"}));
        fed.play(Client().aacHeader().aac(0).avcHeader().avc(20, false).avc(40, true));
        QCOMPARE(fed.reader.heard, std::string("[a]a[va]K"));
    }
    void aRepeatedHeaderIsNoChange()
    {
        Fed fed;
        fed.play(Client().aacHeader().avcHeader().avc(0, true).avcHeader().aacHeader().avc(33, true));
        QCOMPARE(fed.reader.heard, std::string("[va]KK"));
    }
    void aNewConfigurationIsToldAtOnce()
    {
        Fed fed;
        Client client;
        client.aacHeader().avcHeader().avc(0, true);
        client.audio(10, Bytes{0xaf, 0, 0x12, 0x08}); // 44.1 kHz mono
        client.aac(20).avc(33, true);
        fed.play(client);
        QVERIFY(fed.reader.heard.starts_with("[va]K[va]a"));
        QCOMPARE(fed.reader.tracks.audio->sampleRate, 44100u);
        QCOMPARE(fed.reader.tracks.audio->channels, 1u);
    }
    void aJumpInTimeIsADiscontinuity()
    {
        Fed fed;
        fed.play(Client().aacHeader().avcHeader().avc(1000, true).aac(1000).avc(1033, false).avc(90'000, true).aac(90'010));
        QCOMPARE(fed.reader.heard, std::string("[va]Kav|[va]Ka"));
        QVERIFY(fed.reader.video[2].dts > fed.reader.video[1].dts);
        QVERIFY(fed.reader.video[2].dts < mediaMs(3000));
    }
    void mediaOfNoUseIsLeftOutAndSaidOnce()
    {
        Fed fed;
        Client client;
        client.audio(0, Bytes{0x2f, 1, 2, 3}).audio(5, Bytes{0x2f, 1, 2, 3}); // MP3
        fed.play(client);
        QCOMPARE(fed.feed.takeNews(), std::string_view("audio codec"));
        QCOMPARE(fed.feed.leftOut(), std::uint64_t(2));
        client.audio(9, Bytes{0x2f, 1, 2, 3});
        fed.play(client);
        QCOMPARE(fed.feed.takeNews(), std::string_view());
        fed.play(client.aac(12));
        QCOMPARE(fed.feed.takeNews(), std::string_view("sound before its configuration"));
        QCOMPARE(fed.reader.heard, std::string());
    }
    void encodersNamesArePresentable()
    {
        Fed fed;
        auto named = fed.metadata({"encoder"});
        named.properties[0].value.type = rtmp::AmfValue::Type::Text;
        named.properties[0].value.text = " Lavf60.16.100 ";
        fed.feed.addMetadata(named);
        QCOMPARE(fed.feed.encoder(), std::string("Lavf60.16.100"));
        named.properties[0].value.text = std::string(127, 'x') + "\xc3\xa4";
        fed.feed.addMetadata(named);
        QCOMPARE(fed.feed.encoder(), std::string(127, 'x'));
        named.properties[0].value.text = "\xff\xfe";
        fed.feed.addMetadata(named);
        QCOMPARE(fed.feed.encoder(), std::string());
    }
};

BELFRY_CASE(tst_StreamFeed)
#include "tst_StreamFeed.moc"
