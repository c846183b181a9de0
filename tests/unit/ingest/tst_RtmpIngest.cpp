// The whole ingest over real loopback sockets, with the bytes OBS sent.
#include "House.h"
#include "support/Case.h"
#include "unit/net/RawSocket.h"
#include "unit/rtmp/Client.h"
#include "unit/rtmp/Recording.h"

#include <QtTest/qtestcase.h>

#include <thread>

using namespace belfry;
using namespace belfry::ingest;
using namespace belfry::test;
using namespace std::chrono_literals;

namespace {

std::string_view text(const Bytes &bytes)
{
    return asText(bytes);
}

/// An ingest on a free port. What the World was told is read on the media thread.
class Running {
public:
    explicit Running(Limits limits = {})
    {
        auto opened = RtmpIngest::open({"127.0.0.1", 0}, media, world, limits);
        if (opened)
            ingest = std::move(*opened);
    }
    std::uint16_t port() const { return ingest->local().port; }

    template<typename Question>
    auto ask(Question question)
    {
        decltype(question(world)) answer{};
        media.runAndWait([&] { answer = question(world); });
        return answer;
    }
    /// True as soon as `question` is; false after 20 s.
    template<typename Question>
    bool eventually(Question question)
    {
        const auto end = std::chrono::steady_clock::now() + 20s;
        while (!ask(question)) {
            if (std::chrono::steady_clock::now() > end)
                return false;
            std::this_thread::sleep_for(2ms);
        }
        return true;
    }

    net::IoThread media{"media"};
    KeyWorld world;
    std::unique_ptr<RtmpIngest> ingest;
};

auto stoppedCount(std::size_t count)
{
    return [count](KeyWorld &world) { return world.stopped.size() == count; };
}

} // namespace

class tst_RtmpIngest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoPublishersAtOnceLoseNothing()
    {
        Running running;
        QVERIFY(running.ingest);
        Bytes church = recording("obs-publish.c2s.bin");
        Bytes campus = Client().hello("campus-key").take();
        const Bytes obs = recording("obs-static.c2s.bin");
        RawSocket first(running.port());
        RawSocket second(running.port());
        QVERIFY(second.send(text(campus)));
        QVERIFY(!second.receiveUntil("NetStream.Publish.Start").empty());
        QVERIFY(second.send(text(Client().aacHeader().avcHeader().avc(0, true).take())));
        for (std::size_t at = 0; at < church.size(); at += 10'000) {
            QVERIFY(first.send(text(church).substr(at, 10'000)));
            QVERIFY(second.send(text(Client().avc(static_cast<std::uint32_t>(at / 1000 + 1), false).take())));
        }
        QVERIFY(running.eventually(stoppedCount(1)));
        QVERIFY(running.ask([](KeyWorld &world) {
            return world.feeds[1].reader->video.size() == 300 && world.feeds[1].reader->audio.size() == 466;
        }));
        const std::size_t pieces = (church.size() + 9'999) / 10'000;
        QVERIFY(running.eventually([&](KeyWorld &world) { return world.feeds[2].reader->video.size() == pieces + 1; }));
        second.close();
        QVERIFY(running.eventually(stoppedCount(2)));
    }
    void aWrongKeyIsToldSo()
    {
        Running running;
        RawSocket socket(running.port());
        QVERIFY(socket.send(text(Client().hello("wrong").take())));
        QVERIFY(socket.receiveUntil("NetStream.Publish.BadName").find("BadName") != std::string::npos);
        socket.receiveAll(); // and then it closes
        QVERIFY(!socket.timedOut());
        QVERIFY(!socket.wasReset());
        QVERIFY(running.ask([](KeyWorld &world) { return world.refused == std::vector<std::string>{"bad_key"}; }));
    }
    void aDribblingConnectionDisturbsNobodyAndIsCut()
    {
        Limits limits;
        limits.rtmpHandshake = Duration(300);
        Running running(limits);
        RawSocket dribbling(running.port());
        QVERIFY(dribbling.send("\x03"));
        RawSocket obs(running.port());
        QVERIFY(obs.send(text(recording("obs-publish.c2s.bin"))));
        QVERIFY(running.eventually(stoppedCount(1)));
        QCOMPARE(running.ask([](KeyWorld &world) { return world.feeds.begin()->second.reader->video.size(); }),
                 std::size_t(300));
        dribbling.receiveAll();
        QVERIFY(!dribbling.timedOut());
        QVERIFY(running.ask([](KeyWorld &world) { return world.refused == std::vector<std::string>{"timeout"}; }));
    }
    void attacksEndTheirOwnConnectionOnly()
    {
        Bytes deep;
        rtmp::Amf0Writer(deep).text("connect").number(1);
        for (int i = 0; i < 10'000; ++i)
            rtmp::Amf0Writer(deep).beginObject().key("a");
        const Bytes longest = {0x03, 0, 0, 0, 0xff, 0xff, 0xff, 20, 0, 0, 0, 0};
        Client twoGigabytes;
        twoGigabytes.handshake().raw(Bytes{2, 0, 0, 0, 0, 0, 4, 1, 0, 0, 0, 0, 0x7f, 0xff, 0xff, 0xff});
        const std::vector<Bytes> attacks = {
            Client().handshake().message(rtmp::MessageType::Command, deep).take(),
            Client().handshake().raw(longest).take(),
            twoGigabytes.take(),
            Client().raw(asBytes("GET / HTTP/1.1\r\nHost: x\r\n\r\n")).take(),
        };
        Running running;
        RawSocket obs(running.port());
        QVERIFY(obs.send(text(Client().hello("sunday-key").aacHeader().avcHeader().avc(0, true).take())));
        std::uint32_t frames = 0;
        for (const Bytes &attack : attacks) {
            RawSocket socket(running.port());
            QVERIFY(socket.send(text(attack)));
            socket.receiveAll();
            QVERIFY(!socket.timedOut());
            ++frames;
            QVERIFY(obs.send(text(Client().avc(frames * 33, false).take())));
        }
        QVERIFY(running.eventually([&](KeyWorld &world) {
            return !world.feeds.empty() && world.feeds.begin()->second.reader->video.size() == frames + 1;
        }));
        QVERIFY(running.ask([&](KeyWorld &world) { return world.refused.size() == attacks.size() && world.stopped.empty(); }));
    }
    void oneAddressCannotTakeEveryPlace()
    {
        Limits limits;
        limits.rtmpConnectionsPerAddress = 3;
        Running running(limits);
        std::vector<std::unique_ptr<RawSocket>> sockets;
        for (int i = 0; i < 3; ++i) {
            sockets.push_back(std::make_unique<RawSocket>(running.port()));
            QVERIFY(sockets.back()->send(text(Client().handshake().take())));
            QVERIFY(!sockets.back()->receive().empty());
        }
        RawSocket fourth(running.port());
        fourth.receiveAll();
        QVERIFY(!fourth.timedOut());
        QVERIFY(running.ask([](KeyWorld &world) { return world.refused == std::vector<std::string>{"limit"}; }));
        sockets.pop_back();
        // The freed place is seen once the server has read the end of that connection.
        bool published = false;
        for (const auto end = std::chrono::steady_clock::now() + 20s; !published && std::chrono::steady_clock::now() < end;) {
            RawSocket next(running.port());
            published = next.send(text(Client().hello("sunday-key").take())) &&
                        next.receiveUntil("NetStream.Publish.Start").find("Publish.Start") != std::string::npos;
        }
        QVERIFY(published);
    }
    void stoppingTellsThatItsPublishersStop()
    {
        Running running;
        RawSocket obs(running.port());
        QVERIFY(obs.send(text(Client().hello("sunday-key").take())));
        QVERIFY(!obs.receiveUntil("NetStream.Publish.Start").empty());
        running.ingest.reset();
        QCOMPARE(running.world.reasons, std::vector<std::string>{"the server stops"});
        obs.receiveAll();
        QVERIFY(!obs.timedOut());
    }
    void aTakenPortIsAnError()
    {
        Running running;
        KeyWorld other;
        const auto second = RtmpIngest::open(running.ingest->local(), running.media, other, Limits());
        QVERIFY(!second.hasValue());
        QVERIFY(second.error().code == ErrorCode::Busy);
    }
};

BELFRY_CASE(tst_RtmpIngest)
#include "tst_RtmpIngest.moc"
