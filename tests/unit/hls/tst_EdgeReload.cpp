// Blocking reloads, hints, deltas and packed playlists, as a player meets them.
#include "Feed.h"
#include "hls/Edge.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QtTest/qtestcase.h>

#include <algorithm>
#include <functional>
#include <map>

using namespace belfry;
using namespace belfry::test;
using namespace belfry::hls;

namespace {

struct Connection final : http::Responder::Target {
    explicit Connection(Executor &executor) : thread(executor) {}
    void respond(std::uint64_t id, http::Response response) override { answers[id] = std::move(response); }
    Executor &home() override { return thread; }

    Executor &thread;
    std::map<std::uint64_t, http::Response> answers;
};

struct Nobody final : Packager::World {
    void segmentOpened(const SegmentRecord &) override {}
};

/// On air since its start; segments of 2 s from number 0, parts of 1/3 s. View and media thread are the same.
struct Room {
    explicit Room(Limits use = {}, Visibility visibility = Visibility::Public) : limits(use)
    {
        edge = std::make_unique<Edge>(loop, loop, packager, visibility, limits);
        packager.begin(stream, std::nullopt);
        stream.setTracks({avcTrack(), aacTrack()});
        ask("index.m3u8");
        loop.run();
    }

    std::uint64_t ask(std::string_view target, std::string_view acceptEncoding = {}, const std::string &address = "10.0.0.1")
    {
        http::Request request;
        request.peer.host = address;
        if (!acceptEncoding.empty())
            request.headers.emplace_back("accept-encoding", acceptEncoding);
        const auto question = target.find('?');
        if (question != std::string_view::npos)
            request.query = target.substr(question + 1);
        edge->serve(target.substr(0, question), request, http::Responder(connection, ++last));
        return last;
    }
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
    bool has(std::uint64_t id, std::string_view text) const { return body(id).find(text) != std::string::npos; }
    bool hasHeader(std::uint64_t id, std::string_view line) const
    {
        return connection->answers.at(id).headers.find(std::string(line) + "\r\n") != std::string::npos;
    }
    void run(std::int64_t untilMs)
    {
        for (; atMs < untilMs; atMs += 50) {
            feed.runUntil(mediaMs(atMs + 50), [this](const media::Packet &p) { stream.write(p); });
            loop.advance(Duration(50));
        }
    }

    FakeExecutor loop;
    Limits limits;
    Nobody world;
    hub::Stream stream{"s"};
    Packager packager{loop, world, {"test", MediaTime(30000), Duration(24000), Duration(30000), hub::Begin::Next, 0}};
    std::unique_ptr<Edge> edge;
    std::shared_ptr<Connection> connection = std::make_shared<Connection>(loop);
    Feed feed;
    std::int64_t atMs = 0;
    std::uint64_t last = 0;
};

} // namespace

class tst_EdgeReload : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aReloadIsAnsweredWithThePartItWaitedFor()
    {
        Room room;
        room.run(4'100);
        const auto part = room.ask("video.m3u8?_HLS_msn=2&_HLS_part=0");
        const auto audio = room.ask("audio.m3u8?_HLS_msn=2&_HLS_part=0");
        const auto later = room.ask("video.m3u8?_HLS_msn=2&_HLS_part=3");
        const auto whole = room.ask("video.m3u8?_HLS_msn=2");
        QCOMPARE(room.status(part), 0);
        room.run(4'450);
        QCOMPARE(room.status(part), 200);
        QVERIFY(room.has(part, "URI=\"part-2-0.m4s\",INDEPENDENT=YES\n"));
        QVERIFY(room.has(part, "TYPE=PART,URI=\"part-2-1.m4s\""));
        QCOMPARE(room.status(audio), 200);
        QVERIFY(room.has(audio, "URI=\"audio-part-2-0.m4s\""));
        QCOMPARE(room.status(later), 0);
        room.run(5'500);
        QCOMPARE(room.status(later), 200);
        QCOMPARE(room.status(whole), 0);
        room.run(6'100);
        QCOMPARE(room.status(whole), 200);
        QVERIFY(room.has(whole, "\nseg-2.m4s\n"));
    }
    void theHintedPartIsWaitedFor()
    {
        Room room;
        room.run(4'100);
        const auto hinted = room.ask("part-2-0.m4s");
        const auto sound = room.ask("audio-part-2-0.m4s");
        room.run(4'450);
        QCOMPARE(room.status(hinted), 200);
        QCOMPARE(room.status(sound), 200);
        QVERIFY(room.hasHeader(sound, "Content-Type: audio/mp4"));
        QCOMPARE(room.body(sound).substr(4, 4), std::string("moof"));
    }
    void partsMakeUpTheirSegment()
    {
        Room room;
        room.run(4'500);
        for (const std::string prefix : {"", "audio-"}) {
            std::string parts;
            for (int i = 0; i < 6; ++i)
                parts += room.body(room.ask(prefix + "part-1-" + std::to_string(i) + ".m4s"));
            QVERIFY(parts == room.body(room.ask(prefix + "seg-1.m4s")));
        }
        QCOMPARE(room.connection->answers.at(room.ask("seg-1.m4s")).body.size(), std::size_t(1)); // one range
    }
    void whatCannotBeMeantIsRefusedAtOnce()
    {
        Room room;
        room.run(4'500);
        for (const char *query : {"_HLS_part=1", "_HLS_msn=4", "_HLS_msn=x", "_HLS_msn=2&_HLS_part=10", "_HLS_msn=1&_HLS_msn=1"}) {
            const auto id = room.ask(std::string("video.m3u8?") + query);
            QCOMPARE(room.status(id), 400);
            QVERIFY(room.hasHeader(id, "Cache-Control: no-store"));
            QVERIFY(room.hasHeader(id, "Access-Control-Allow-Origin: *"));
        }
        QCOMPARE(room.status(room.ask("video.m3u8?token=x&_HLS_other=1")), 200);
        QCOMPARE(room.status(room.ask("seg-1.m4s?_HLS_part=1")), 200); // directives are for playlists
    }
    void aReloadWaitsThreeTargetsAndNoLonger()
    {
        Room room;
        room.run(4'500);
        const auto id = room.ask("video.m3u8?_HLS_msn=3");
        room.loop.advance(Duration(5'900));
        QCOMPARE(room.status(id), 0);
        room.loop.advance(Duration(600));
        QCOMPARE(room.status(id), 503);
        QVERIFY(room.hasHeader(id, "Retry-After: 1"));
    }
    void theEndAnswersWhoWaits()
    {
        Room room;
        room.run(4'500);
        const auto waiting = room.ask("video.m3u8?_HLS_msn=3&_HLS_part=2");
        const auto hint = room.ask("part-2-1.m4s");
        room.packager.end();
        room.loop.run();
        QCOMPARE(room.status(waiting), 200);
        QVERIFY(room.body(waiting).ends_with("#EXT-X-ENDLIST\n"));
        QVERIFY(room.status(hint) == 200 || room.status(hint) == 404);
        QCOMPARE(room.status(room.ask("video.m3u8?_HLS_msn=99&_HLS_part=99&_HLS_skip=YES")), 200);
    }
    void aDiscontinuityEndsTheSegmentThatWasWaitedFor()
    {
        Room room;
        room.run(4'500);
        const auto whole = room.ask("video.m3u8?_HLS_msn=2");
        const auto part = room.ask("video.m3u8?_HLS_msn=2&_HLS_part=5");
        room.stream.markDiscontinuity();
        room.loop.run();
        QCOMPARE(room.status(whole), 200);
        QCOMPARE(room.status(part), 0); // it means the next segment's first part now
        room.feed.shift(mediaMs(500));
        room.stream.setTracks({avcTrack(), aacTrack()});
        room.run(7'500);
        QCOMPARE(room.status(part), 200);
        QVERIFY(room.has(part, "#EXT-X-DISCONTINUITY\n"));
        QVERIFY(room.has(part, "part-3-0.m4s"));
    }
    void aDeltaAndThePlaylistItShortensAgree()
    {
        Room room;
        room.run(20'000);
        room.ask("video.m3u8"); // the Edge stays awake
        room.run(31'000);
        const std::string full = room.body(room.ask("video.m3u8"));
        const std::string delta = room.body(room.ask("video.m3u8?_HLS_skip=YES"));
        QCOMPARE(room.body(room.ask("video.m3u8?_HLS_skip=v2")), delta);
        const std::size_t skip = delta.find("#EXT-X-SKIP:SKIPPED-SEGMENTS=6\n");
        QVERIFY(skip != std::string::npos);
        QVERIFY(full.starts_with(delta.substr(0, skip)));
        QVERIFY(full.ends_with(delta.substr(delta.find('\n', skip) + 1)));
        QVERIFY(delta.size() < full.size());
        // Somebody who was away that long gets it whole.
        QCOMPARE(room.body(room.ask("video.m3u8?_HLS_skip=YES&_HLS_msn=3")), full);
    }
    void eachFormIsMadeOnceAndShared()
    {
        Room room;
        room.run(9'000);
        for (const std::string target : {"video.m3u8", "video.m3u8?_HLS_skip=YES", "audio.m3u8", "video.m3u8?_HLS_msn=1"})
            for (const std::string coding : {"", "gzip", "br", "gzip, br"}) {
                const auto a = room.ask(target, coding);
                const auto b = room.ask(target, coding);
                QCOMPARE(room.connection->answers.at(a).body[0].data(), room.connection->answers.at(b).body[0].data());
                QVERIFY(room.hasHeader(a, "Vary: Accept-Encoding"));
                QCOMPARE(room.hasHeader(a, "Content-Encoding: gzip"), coding == "gzip");
                QCOMPARE(room.hasHeader(a, "Content-Encoding: br"), coding == "br" || coding == "gzip, br");
            }
    }
    void cachesAreToldHowLong()
    {
        Room room;
        room.run(4'500);
        QVERIFY(room.hasHeader(room.ask("video.m3u8"), "Cache-Control: max-age=1"));
        QVERIFY(room.hasHeader(room.ask("video.m3u8?_HLS_msn=1"), "Cache-Control: max-age=6"));
        QVERIFY(room.hasHeader(room.ask("part-1-0.m4s"), "Cache-Control: public, max-age=31536000, immutable"));
        Room own({}, Visibility::Private);
        own.run(4'500);
        for (const char *target : {"video.m3u8?_HLS_msn=1", "audio.m3u8", "part-1-0.m4s", "video.m3u8?_HLS_part=1"}) {
            const auto id = own.ask(target);
            QVERIFY(own.hasHeader(id, "Cache-Control: private, no-store"));
            QVERIFY(!own.hasHeader(id, "Access-Control-Allow-Origin: *"));
        }
    }
    void soManyOfOneAddressWaitAndNotOneMore()
    {
        Limits limits;
        limits.hlsWaitersPerAddress = 3;
        limits.hlsWaiters = 5;
        Room room(limits);
        room.run(4'500);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(room.status(room.ask("video.m3u8?_HLS_msn=3")), 0);
        QCOMPARE(room.status(room.ask("video.m3u8?_HLS_msn=3")), 503);
        QCOMPARE(room.status(room.ask("video.m3u8?_HLS_msn=2", {}, "2001:db8::1")), 0);
        QCOMPARE(room.status(room.ask("video.m3u8?_HLS_msn=2", {}, "2001:db8::2")), 0);
        QCOMPARE(room.status(room.ask("video.m3u8?_HLS_msn=2", {}, "10.0.0.9")), 503); // five in all
        room.run(6'100);
        QCOMPARE(room.status(room.ask("video.m3u8?_HLS_msn=3", {}, "10.0.0.9")), 0);
    }
    void aCrowdIsAnsweredInBatchesSoThatOthersHaveTheirTurn()
    {
        Limits limits;
        limits.hlsWaitersPerAddress = 10'000;
        Room room(limits);
        room.run(4'100);
        std::vector<std::uint64_t> crowd;
        for (int i = 0; i < 1'000; ++i)
            crowd.push_back(room.ask("video.m3u8?_HLS_msn=2&_HLS_part=0"));
        const auto answered = [&] {
            return static_cast<std::size_t>(
                std::count_if(crowd.begin(), crowd.end(), [&](std::uint64_t id) { return room.status(id) != 0; }));
        };
        std::size_t seenInBetween = 0;
        std::function<void()> other = [&] {
            if (answered() > 0 && answered() < crowd.size())
                seenInBetween = answered();
            if (answered() < crowd.size())
                room.loop.post([&] { other(); });
        };
        room.feed.runUntil(mediaMs(4'400), [&](const media::Packet &p) { room.stream.write(p); });
        room.loop.post([&] { other(); });
        room.loop.run();
        QVERIFY(seenInBetween > 0);
        for (const auto id : crowd)
            QCOMPARE(room.status(id), 200);
    }
};

BELFRY_CASE(tst_EdgeReload)
#include "tst_EdgeReload.moc"
