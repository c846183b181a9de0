// One connection on a fake clock and a connection that is only memory.
#include "House.h"
#include "base/Log.h"
#include "ingest/RtmpConnection.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"
#include "unit/rtmp/Client.h"
#include "unit/rtmp/Recording.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::ingest;
using namespace belfry::test;
using namespace std::chrono_literals;

namespace {

/// What is left of a connection when it is closed.
struct Wire {
    net::ByteStream::Reader *reader = nullptr;
    std::string sent;
    bool destroyed = false;
    bool closedAfterWriting = false;
    std::size_t pending = 0;
};

class MemoryStream final : public net::ByteStream {
public:
    MemoryStream(Wire &wire, std::string host) : m_wire(wire), m_peer{std::move(host), 50'000} {}
    ~MemoryStream() override { m_wire.destroyed = true; }
    void start(Reader &reader) override { m_wire.reader = &reader; }
    void write(std::span<const SharedBytes> pieces) override
    {
        for (const SharedBytes &piece : pieces)
            m_wire.sent += piece.text();
    }
    std::size_t pendingBytes() const override { return m_wire.pending; }
    std::uint64_t writtenBytes() const override { return m_wire.sent.size(); }
    void pauseReading(bool) override {}
    void closeAfterWriting() override { m_wire.closedAfterWriting = true; }
    const net::Address &peer() const override { return m_peer; }
    const net::Address &local() const override { return m_peer; }

private:
    Wire &m_wire;
    net::Address m_peer;
};

/// The house, and any number of connections in it.
class Ingesting {
public:
    explicit Ingesting(Limits l = {})
        : limits(l), ledger(limits), house{home, world, ledger, limits, [this](PublisherId id) { ended.push_back(id); }}
    {
    }
    ~Ingesting()
    {
        for (const auto &connected : connections)
            if (connected->connection)
                connected->connection->end("the test is over");
    }
    struct Connected {
        Wire wire;
        std::unique_ptr<RtmpConnection> connection;
        void send(const Bytes &bytes)
        {
            if (!wire.destroyed)
                wire.reader->onBytes(bytes);
        }
        bool said(std::string_view text) const { return wire.sent.find(text) != std::string::npos; }
    };
    Connected &connect(const std::string &host = "192.0.2.7")
    {
        connections.push_back(std::make_unique<Connected>());
        Connected &connected = *connections.back();
        ledger.admit(host);
        connected.connection = std::make_unique<RtmpConnection>(
            connections.size(), house, std::make_unique<MemoryStream>(connected.wire, host));
        connected.connection->start();
        return connected;
    }

    Limits limits;
    FakeExecutor home;
    KeyWorld world;
    AddressLedger ledger;
    RtmpConnection::House house;
    std::vector<PublisherId> ended;
    std::vector<std::unique_ptr<Connected>> connections;
};

Bytes hello(std::string_view key = "sunday-key")
{
    return Client().hello(key).take();
}

} // namespace

class tst_RtmpConnection : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void becomesAPublisherWithTheRightKey()
    {
        Ingesting ingesting;
        auto &obs = ingesting.connect();
        const Bytes bytes = recording("obs-publish.c2s.bin");
        obs.send(Bytes(bytes.begin(), bytes.begin() + 20'000));
        QVERIFY(obs.said("NetStream.Publish.Start"));
        obs.send(Bytes(bytes.begin() + 20'000, bytes.end()));
        QCOMPARE(ingesting.world.channels, std::vector<std::string>{"church"});
        const Reader &reader = *ingesting.world.feeds[1].reader;
        QCOMPARE(reader.video.size(), std::size_t(300));
        QCOMPARE(reader.audio.size(), std::size_t(466));
        QVERIFY(reader.heard.starts_with("[va]K"));
        QCOMPARE(obs.connection->encoder(), std::string("obs-output module (libobs version 29.0.2.1-1+b1)"));
        QCOMPARE(obs.connection->stats().packets(media::Kind::Video), std::uint64_t(300));
        QCOMPARE(ingesting.world.reasons, std::vector<std::string>{"the encoder ended the stream"});
        QVERIFY(!obs.wire.destroyed); // it may say its last word and close by itself
        obs.wire.reader->onClosed(fail(ErrorCode::Closed, "gone"));
        QVERIFY(obs.wire.destroyed);
        QCOMPARE(ingesting.world.stopped.size(), std::size_t(1));
        QCOMPARE(ingesting.ended, std::vector<PublisherId>{1});
    }
    void whoSaysGoodbyeAndStaysIsClosed()
    {
        Ingesting ingesting;
        auto &obs = ingesting.connect();
        obs.send(hello());
        obs.send(Client().call("FCUnpublish", "sunday-key").call("deleteStream").take());
        QCOMPARE(ingesting.world.stopped.size(), std::size_t(1));
        obs.send(Client().publish("sunday-key").aacHeader().aac(5).take());
        QCOMPARE(ingesting.world.started.size(), std::size_t(1));
        ingesting.home.advance(1s);
        QVERIFY(obs.wire.closedAfterWriting);
    }
    void whatAChannelSendsOutIsNotTakenBack()
    {
        Ingesting ingesting;
        auto &relay = ingesting.connect();
        relay.send(hello());
        relay.send(Client().metadata("belfry_way", "campus church").aacHeader().aac(0).take());
        QCOMPARE(ingesting.world.stopped.size(), std::size_t(1));
        QVERIFY(relay.said("NetStream.Publish.LeadsBack"));
        QCOMPARE(ingesting.world.refused, std::vector<std::string>{"leads_back"});
        ingesting.home.advance(1s);
        QVERIFY(relay.wire.closedAfterWriting);
    }
    void whatAnotherChannelSendsOutIsAnEncoderLikeAnyOther()
    {
        Ingesting ingesting;
        auto &relay = ingesting.connect();
        relay.send(hello());
        relay.send(Client().metadata("belfry_way", "campus church-2 churc").aacHeader().aac(0).take());
        QCOMPARE(relay.connection->way(), std::string("campus church-2 churc"));
        QVERIFY(ingesting.world.stopped.empty() && ingesting.world.refused.empty());
    }
    void whoFindsTheChannelFullIsRefusedAndIsNoGuesser()
    {
        Ingesting ingesting;
        ingesting.world.full = {"church"};
        for (int i = 0; i < 12; ++i) {
            auto &more = ingesting.connect();
            more.send(hello());
            QVERIFY(more.said("Too many encoders"));
        }
        auto &other = ingesting.connect();
        other.send(hello("campus-key"));
        QVERIFY(other.said("NetStream.Publish.Start"));
        QCOMPARE(ingesting.world.refused, std::vector<std::string>(12, "too_many"));
    }
    void refusesAWrongKeyAndNeverSaysIt()
    {
        std::string log;
        const Subscription listening = log::listen([&](std::string_view line) { log += line; });
        Ingesting ingesting;
        auto &obs = ingesting.connect();
        obs.send(hello("canary-4711-key"));
        QVERIFY(obs.said("NetStream.Publish.BadName"));
        QVERIFY(ingesting.world.started.empty());
        QCOMPARE(ingesting.world.refused, std::vector<std::string>{"bad_key"});
        QVERIFY(log.find("wrong key") != std::string::npos);
        QVERIFY(log.find("192.0.2.7") != std::string::npos);
        QVERIFY(log.find("canary") == std::string::npos);
        QVERIFY(!obs.wire.closedAfterWriting); // OBS has a moment to read and to say goodbye
        ingesting.home.advance(1s);
        QVERIFY(obs.wire.closedAfterWriting);
    }
    void refusesAnotherApplicationWithoutAsking()
    {
        Ingesting ingesting;
        auto &obs = ingesting.connect();
        obs.send(Client().hello("sunday-key", "vod").take());
        QVERIFY(obs.said("NetStream.Publish.BadName"));
        QCOMPARE(ingesting.world.asked, 0);
    }
    void holdsBackTheAnswerToWhoGuesses()
    {
        Ingesting ingesting;
        for (int i = 0; i < ingesting.limits.rtmpWrongKeysPerMinute; ++i) {
            auto &guess = ingesting.connect();
            guess.send(hello("wrong-" + std::to_string(i)));
            QVERIFY(guess.said("BadName"));
        }
        auto &late = ingesting.connect();
        late.send(hello("sunday-key"));
        auto &elsewhere = ingesting.connect("198.51.100.1");
        elsewhere.send(hello("sunday-key"));
        QVERIFY(elsewhere.said("Publish.Start"));
        QVERIFY(!late.said("onStatus"));
        ingesting.home.advance(2900ms);
        QVERIFY(!late.said("onStatus"));
        ingesting.home.advance(200ms);
        QVERIFY(late.said("Publish.Start"));
    }
    void aGuesserWhoLeavesIsForgotten()
    {
        Ingesting ingesting;
        for (int i = 0; i < ingesting.limits.rtmpWrongKeysPerMinute; ++i)
            ingesting.connect().send(hello("wrong"));
        auto &late = ingesting.connect();
        late.send(hello("sunday-key"));
        late.wire.reader->onClosed(fail(ErrorCode::Closed, "gone"));
        ingesting.home.advance(10s);
        QVERIFY(ingesting.world.started.empty());
    }
    void aHandshakeThatDribblesIsCut()
    {
        Ingesting ingesting;
        auto &slow = ingesting.connect();
        slow.send({3});
        for (int i = 0; i < 49; ++i) {
            ingesting.home.advance(100ms);
            slow.send({0});
        }
        QVERIFY(!slow.wire.destroyed);
        ingesting.home.advance(100ms);
        QVERIFY(slow.wire.destroyed);
        QCOMPARE(ingesting.world.refused, std::vector<std::string>{"timeout"});
    }
    void aConnectionThatNeverPublishesIsCut()
    {
        Ingesting ingesting;
        auto &idle = ingesting.connect();
        idle.send(Client().handshake().connect().take());
        ingesting.home.advance(9900ms);
        idle.send(Client().createStream().take());
        QVERIFY(!idle.wire.destroyed);
        ingesting.home.advance(100ms);
        QVERIFY(idle.wire.destroyed);
        QCOMPARE(ingesting.world.refused, std::vector<std::string>{"timeout"});
    }
    void aSilentPublisherIsCutAndASlowOneIsNot()
    {
        Ingesting ingesting;
        auto &obs = ingesting.connect();
        obs.send(hello());
        obs.send(Client().aacHeader().take());
        for (std::uint32_t i = 0; i < 10; ++i) {
            ingesting.home.advance(7900ms);
            QVERIFY(!obs.wire.destroyed);
            obs.send(Client().aac(i * 7900).take());
        }
        ingesting.home.advance(7900ms);
        QVERIFY(!obs.wire.destroyed);
        ingesting.home.advance(100ms);
        QVERIFY(obs.wire.destroyed);
        QCOMPARE(ingesting.world.reasons, std::vector<std::string>{"silent for too long"});
        QVERIFY(ingesting.world.refused.empty());
    }
    void aBrokenChunkStreamEndsItAloneWithOneLine()
    {
        int lines = 0;
        Ingesting ingesting;
        auto &good = ingesting.connect();
        good.send(hello("campus-key"));
        auto &bad = ingesting.connect();
        bad.send(hello());
        const Subscription listening = log::listen([&](std::string_view) { ++lines; });
        bad.send(Client().setChunkSize(0xffffff).take());
        QVERIFY(bad.wire.destroyed);
        QCOMPARE(lines, 1);
        QCOMPARE(ingesting.world.stopped, std::vector<PublisherId>{2});
        good.send(Client().aacHeader().avcHeader().avc(0, true).take());
        QCOMPARE(ingesting.world.feeds[1].reader->heard, std::string("[va]K"));
    }
    void limitsAndNonsenseAreToldApart()
    {
        Ingesting ingesting;
        ingesting.connect().send(Client().raw(asBytes("GET / HTTP/1.1")).take());
        ingesting.connect().send(Client().handshake().message(rtmp::MessageType::Command, Bytes(65'537)).take());
        QCOMPARE(ingesting.world.refused, (std::vector<std::string>{"malformed", "limit"}));
    }
    void whoNeverReadsOurAnswersIsCut()
    {
        Ingesting ingesting;
        auto &deaf = ingesting.connect();
        deaf.send(Client().handshake().connect().take());
        deaf.wire.pending = 64u << 10;
        deaf.send(Client().createStream().take());
        QVERIFY(!deaf.wire.destroyed);
        ++deaf.wire.pending;
        deaf.send(Client().createStream().take());
        QVERIFY(deaf.wire.destroyed);
    }
    void closeComesLater()
    {
        Ingesting ingesting;
        auto &obs = ingesting.connect();
        obs.send(hello());
        ingesting.world.publishers[1]->close("replaced");
        QVERIFY(ingesting.world.stopped.empty());
        ingesting.home.run();
        QCOMPARE(ingesting.world.reasons, std::vector<std::string>{"replaced"});
        QVERIFY(obs.wire.destroyed);
    }
    void closeAfterItsEndDoesNothing()
    {
        Ingesting ingesting;
        auto &obs = ingesting.connect();
        obs.send(hello());
        ingesting.world.publishers[1]->close("replaced");
        obs.connection->end("gone first");
        obs.connection.reset();
        ingesting.home.run();
        QCOMPARE(ingesting.world.reasons, std::vector<std::string>{"gone first"});
    }
    void aPublisherNoLongerCountsAsWaiting()
    {
        Limits limits;
        limits.rtmpConnectionsPerAddress = 1;
        Ingesting ingesting(limits);
        auto &obs = ingesting.connect();
        QVERIFY(!ingesting.ledger.admit("192.0.2.7"));
        obs.send(hello());
        QVERIFY(ingesting.ledger.admit("192.0.2.7"));
        ingesting.ledger.release("192.0.2.7");
        obs.connection->end("over");
        QCOMPARE(ingesting.ledger.size(), std::size_t(0));
    }
};

BELFRY_CASE(tst_RtmpConnection)
#include "tst_RtmpConnection.moc"
