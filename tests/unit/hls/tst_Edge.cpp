#include "hls/Edge.h"
#include "Feed.h"
#include "base/Worker.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QtTest/qtestcase.h>

#include <future>
#include <map>

using namespace belfry;
using namespace belfry::test;
using namespace belfry::hls;

namespace {

struct Connection final : http::Responder::Target {
    explicit Connection(Executor &executor) : thread(executor) {}
    void respond(std::uint64_t id, http::Response response) override
    {
        answers[id] = std::move(response);
        if (answers.size() == expected)
            allCame.set_value();
    }
    Executor &home() override { return thread; }

    Executor &thread;
    std::map<std::uint64_t, http::Response> answers;
    std::size_t expected = 0; ///< when there are so many, allCame is set
    std::promise<void> allCame;
};

struct Nobody final : Packager::World {
    void segmentOpened(const SegmentRecord &) override {}
};

/// The view and the media thread are the same here, so one advance() moves both.
struct Room {
    explicit Room(Visibility visibility = Visibility::Public)
        : packager(loop, world, {"test", MediaTime(30000), Duration(24000), Duration(30000), hub::Begin::Next, 0}),
          edge(std::make_unique<Edge>(loop, loop, packager, visibility, limits)),
          connection(std::make_shared<Connection>(loop))
    {
    }

    /// "video.m3u8?_HLS_msn=3"
    std::uint64_t ask(std::string_view target, std::string_view acceptEncoding = {})
    {
        http::Request request;
        request.peer.host = address;
        if (!acceptEncoding.empty())
            request.headers.emplace_back("accept-encoding", acceptEncoding);
        const auto question = target.find('?');
        if (question != std::string_view::npos)
            request.query = target.substr(question + 1);
        edge->serve(target.substr(0, question), request, http::Responder(connection, ++lastId));
        return lastId;
    }
    /// Status of an answer, 0 while there is none.
    int status(std::uint64_t id) const
    {
        const auto found = connection->answers.find(id);
        return found == connection->answers.end() ? 0 : found->second.status;
    }
    std::string body(std::uint64_t id) const
    {
        std::string text;
        for (const SharedBytes &piece : connection->answers.at(id).body)
            text += piece.text();
        return text;
    }
    bool hasHeader(std::uint64_t id, std::string_view line) const
    {
        return connection->answers.at(id).headers.find(std::string(line) + "\r\n") != std::string::npos;
    }
    void goLive()
    {
        packager.begin(stream, std::nullopt);
        stream.setTracks({avcTrack(), aacTrack()});
    }
    void run(MediaTime until)
    {
        for (; at < until; at += mediaMs(100)) {
            feed.runUntil(at + mediaMs(100), [this](const media::Packet &p) { stream.write(p); });
            loop.advance(Duration(100));
        }
    }

    FakeExecutor loop;
    Limits limits;
    Nobody world;
    hub::Stream stream{"s"};
    Packager packager;
    std::unique_ptr<Edge> edge;
    std::shared_ptr<Connection> connection;
    Feed feed;
    MediaTime at{0};
    std::uint64_t lastId = 0;
    std::string address = "127.0.0.1";
};

} // namespace

class tst_Edge : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isNotFoundWhileOffAir()
    {
        Room room;
        const auto first = room.ask("index.m3u8");
        room.loop.run();
        QCOMPARE(room.status(first), 404);
        QCOMPARE(room.status(room.ask("video.m3u8")), 404); // known by now
        QCOMPARE(room.status(room.ask("secret.txt")), 404);
        QVERIFY(room.hasHeader(first, "Cache-Control: no-store"));
    }
    void holdsThePlaylistUntilThereIsASegment()
    {
        Room room;
        room.goLive();
        room.run(mediaMs(500));
        const auto media = room.ask("video.m3u8");
        const auto multivariant = room.ask("index.m3u8");
        room.run(mediaMs(1900));
        QCOMPARE(room.status(media), 0);
        room.run(mediaMs(2200));
        QCOMPARE(room.status(media), 200);
        QCOMPARE(room.status(multivariant), 200);
        QVERIFY(room.body(media).find("seg-0.m4s") != std::string::npos);
        QVERIFY(room.body(multivariant).find("video.m3u8") != std::string::npos);
        QVERIFY(room.hasHeader(media, "Content-Type: application/vnd.apple.mpegurl"));
        QVERIFY(room.hasHeader(media, "Cache-Control: max-age=1"));
        QVERIFY(room.hasHeader(media, "Access-Control-Allow-Origin: *"));
    }
    void aHeldRequestIsToldToComeAgain()
    {
        Room room;
        room.goLive();
        room.loop.run();
        const auto early = room.ask("video.m3u8");
        room.loop.advance(Duration(5900));
        QCOMPARE(room.status(early), 0);
        const auto late = room.ask("video.m3u8");
        room.loop.advance(Duration(2600));
        QCOMPARE(room.status(early), 503);
        QVERIFY(room.hasHeader(early, "Retry-After: 1"));
        QCOMPARE(room.status(late), 0);
        room.loop.advance(Duration(6000));
        QCOMPARE(room.status(late), 503);
    }
    void servesInitSegmentsAndParts()
    {
        Room room;
        room.goLive();
        room.run(mediaMs(2200));
        room.ask("index.m3u8");
        room.loop.run();
        const auto init = room.ask("init-1.mp4");
        const auto segment = room.ask("seg-0.m4s");
        const auto part = room.ask("part-0-0.m4s");
        QCOMPARE(room.status(init), 200);
        QCOMPARE(room.body(init).substr(4, 4), std::string("ftyp"));
        QCOMPARE(room.status(segment), 200);
        QCOMPARE(room.status(part), 200);
        QVERIFY(room.body(segment).starts_with(room.body(part)));
        QVERIFY(room.body(segment).size() > room.body(part).size());
        QVERIFY(room.hasHeader(segment, "Cache-Control: public, max-age=31536000, immutable"));
        QVERIFY(room.hasHeader(segment, "Content-Type: video/mp4"));
        for (const char *gone : {"init-2.mp4", "seg-3.m4s", "seg-99.m4s", "part-0-99.m4s", "part-2-0.m4s"})
            QCOMPARE(room.status(room.ask(gone)), 404);
    }
    void whatIsAboutToBeIsWaitedFor()
    {
        Room room;
        room.goLive();
        room.ask("index.m3u8");
        room.run(mediaMs(2500));
        const auto open = room.ask("seg-1.m4s");
        const auto next = room.ask("seg-2.m4s");
        const auto part = room.ask("part-1-1.m4s");
        QCOMPARE(room.status(open), 0);
        QCOMPARE(room.status(part), 0);
        room.run(mediaMs(2800));
        QCOMPARE(room.status(part), 200);
        room.run(mediaMs(4200));
        QCOMPARE(room.status(open), 200);
        QCOMPARE(room.status(next), 0);
        room.run(mediaMs(6200));
        QCOMPARE(room.status(next), 200);
    }
    void whatMemoryDoesNotHaveIsAskedForElsewhere()
    {
        Room room;
        std::vector<std::string> asked;
        room.edge->setElsewhere([&](const Resource &wanted, http::Responder responder) {
            asked.push_back((wanted.kind == Resource::Kind::Init ? "init " : "segment ") + std::to_string(wanted.number));
            responder.send(http::Response::empty(204));
        });
        room.goLive();
        room.ask("index.m3u8");
        room.run(mediaMs(2200));
        QCOMPARE(room.status(room.ask("seg-0.m4s")), 200);
        QCOMPARE(room.status(room.ask("seg-77.m4s")), 204);
        QCOMPARE(room.status(room.ask("init-9.mp4")), 204);
        QCOMPARE(room.status(room.ask("part-77-0.m4s")), 404);
        QCOMPARE(asked, (std::vector<std::string>{"segment 77", "init 9"}));
        room.packager.end();
        room.loop.advance(Duration(31'000));
        const auto dropped = room.ask("seg-0.m4s");
        room.loop.run();
        QCOMPARE(room.status(dropped), 204);
    }
    void renderedOnceAndShared()
    {
        Room room;
        room.goLive();
        room.ask("index.m3u8");
        room.run(mediaMs(2200));
        const auto a = room.ask("video.m3u8");
        const auto b = room.ask("video.m3u8");
        QCOMPARE(room.connection->answers.at(a).body[0].data(), room.connection->answers.at(b).body[0].data());
        room.run(mediaMs(4200));
        const auto c = room.ask("video.m3u8");
        QVERIFY(room.body(c) != room.body(a));
    }
    void asksNothingOfThePackagerWhileNobodyAsks()
    {
        Room room;
        bool watched = false;
        room.packager.onWatched([&](bool now) { watched = now; });
        room.goLive();
        room.run(mediaMs(3000));
        QVERIFY(!watched);
        room.ask("index.m3u8");
        room.run(mediaMs(5000));
        QVERIFY(watched);
        room.run(mediaMs(32000));
        QVERIFY(watched);
        room.run(mediaMs(34500));
        QVERIFY(!watched);
        const auto again = room.ask("video.m3u8");
        QCOMPARE(room.status(again), 0);
        room.loop.run();
        QCOMPARE(room.status(again), 200);
        QVERIFY(watched);
    }
    void theFirstLookAtAPreviewStartsItAndWaits()
    {
        Room room(Visibility::Private);
        room.packager.onWatched([&](bool watched) {
            if (watched)
                room.packager.begin(room.stream, std::nullopt);
            else
                room.packager.end();
        });
        room.stream.setTracks({avcTrack(), aacTrack()});
        const auto first = room.ask("index.m3u8");
        room.loop.run();
        room.run(mediaMs(2200));
        QCOMPARE(room.status(first), 200);
        QVERIFY(room.hasHeader(first, "Cache-Control: private, no-store"));
        QVERIFY(!room.hasHeader(first, "Access-Control-Allow-Origin: *"));
        const auto segment = room.ask("seg-0.m4s");
        QVERIFY(room.hasHeader(segment, "Cache-Control: private, no-store"));
    }
    void theEndIsServedUntilItIsDropped()
    {
        Room room;
        room.goLive();
        room.ask("index.m3u8");
        room.run(mediaMs(3000));
        const auto open = room.ask("seg-1.m4s");
        const auto never = room.ask("seg-2.m4s");
        room.packager.end();
        room.loop.run();
        QCOMPARE(room.status(open), 200);
        QCOMPARE(room.status(never), 404);
        QVERIFY(room.body(room.ask("video.m3u8")).ends_with("#EXT-X-ENDLIST\n"));
        room.loop.advance(Duration(25'000));
        QCOMPARE(room.status(room.ask("video.m3u8")), 200);
        room.loop.advance(Duration(6'000));
        QCOMPARE(room.status(room.ask("video.m3u8")), 404);
    }
    void thoseWhoLeaveAreForgotten()
    {
        Room room;
        room.limits.hlsWaiters = 2;
        room.edge = std::make_unique<Edge>(room.loop, room.loop, room.packager, Visibility::Public, room.limits);
        room.goLive();
        room.ask("video.m3u8");
        room.ask("video.m3u8");
        QCOMPARE(room.status(room.ask("video.m3u8")), 503); // full
        room.connection = std::make_shared<Connection>(room.loop);
        room.loop.advance(Duration(600));
        const auto next = room.ask("video.m3u8");
        QCOMPARE(room.status(next), 0); // there is room again
        room.run(mediaMs(2200));
        QCOMPARE(room.status(next), 200);
    }
    void acrossRealThreads()
    {
        Worker media("media");
        Worker view("view");
        Nobody world;
        hub::Stream stream("s");
        Feed feed;
        std::unique_ptr<Packager> packager;
        std::unique_ptr<Edge> edge;
        auto connection = std::make_shared<Connection>(view);
        connection->expected = 120;
        const auto onMedia = [&media](std::function<void()> task) {
            std::promise<void> done;
            media.post([&] { task(), done.set_value(); });
            done.get_future().wait();
        };
        const auto onView = [&view](std::function<void()> task) {
            std::promise<void> done;
            view.post([&] { task(), done.set_value(); });
            done.get_future().wait();
        };
        onMedia([&] {
            packager = std::make_unique<Packager>(media, world,
                                                  PackagerSettings{"test", MediaTime(30000), Duration(24000), Duration(30000),
                                                                   hub::Begin::Next, 0});
            packager->begin(stream, std::nullopt);
            stream.setTracks({avcTrack(), aacTrack()});
        });
        onView([&] { edge = std::make_unique<Edge>(view, media, *packager, Visibility::Public, Limits()); });
        std::uint64_t lastId = 0;
        for (int step = 1; step <= 60; ++step) {
            media.post([&stream, &feed, step] {
                feed.runUntil(mediaMs(200 * step), [&](const media::Packet &p) { stream.write(p); });
            });
            view.post([&, step] {
                const auto ask = [&](std::string_view file) {
                    edge->serve(file, http::Request(), http::Responder(connection, ++lastId));
                };
                ask("video.m3u8");
                ask(std::string("seg-") + std::to_string(step / 10) + ".m4s");
            });
        }
        onMedia([&] { packager->end(); }); // whoever still waits gets an answer
        QVERIFY(connection->allCame.get_future().wait_for(std::chrono::seconds(30)) == std::future_status::ready);
        onView([&] { edge.reset(); });
        onMedia([&] { packager.reset(); });
        std::size_t good = 0;
        for (const auto &[id, answer] : connection->answers)
            good += answer.status == 200 ? 1 : 0;
        QVERIFY(good > 0);
    }
    void destroyedWhileSubscribed()
    {
        Room room;
        bool watched = false;
        room.packager.onWatched([&](bool now) { watched = now; });
        room.ask("index.m3u8");
        room.loop.run();
        QVERIFY(watched);
        room.edge.reset();
        room.loop.run();
        QVERIFY(!watched);
        QCOMPARE(room.loop.timers(), std::size_t(0));
    }
};

BELFRY_CASE(tst_Edge)
#include "tst_Edge.moc"
