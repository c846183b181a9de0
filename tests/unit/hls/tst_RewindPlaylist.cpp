#include "ArchiveCase.h"
#include "hls/RewindEdge.h"
#include "hls/RewindPlaylist.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

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

/// An archive with an Edge before it.
struct Room : ArchiveRoom {
    Room() { open(); }
    void openEdge()
    {
        edge = std::make_unique<RewindEdge>(loop, loop, *archive, *disk, limits);
        connection = std::make_shared<Connection>(loop);
    }
    std::uint64_t playlist(std::string query = {}, std::string encodings = {})
    {
        http::Request request;
        request.query = std::move(query);
        request.headers = {{"accept-encoding", std::move(encodings)}};
        edge->servePlaylist(request, http::Responder(connection, ++last));
        return last;
    }
    std::uint64_t ask(Resource::Kind kind, std::uint64_t number)
    {
        edge->serve({kind, number}, http::Responder(connection, ++last));
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
    bool hasHeader(std::uint64_t id, std::string_view line) const
    {
        return connection->answers.at(id).headers.find(std::string(line) + "\r\n") != std::string::npos;
    }

    Limits limits;
    std::unique_ptr<RewindEdge> edge;
    std::shared_ptr<Connection> connection;
    std::uint64_t last = 0;
};

std::string text(const RewindListPtr &list)
{
    return std::string(renderRewind(*list).text());
}

} // namespace

class tst_RewindPlaylist : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindOfLine()
    {
        Room room;
        room.archive->begin("B1", 2);
        room.run();
        room.addMany(10, 12);
        room.add(13, 4u << 20); // more than the queue takes, but alone in it
        room.archive->add(archiveSegment(14, room.init, 600'000));
        room.archive->add(archiveSegment(15, room.init, 600'000)); // too much together
        room.run();
        room.init = archiveInit(8);
        room.add(16, 100, true);
        room.archive->end();
        room.run();
        QCOMPARE(text(room.archive->list()), std::string("#EXTM3U\n"
                                                         "#EXT-X-VERSION:6\n"
                                                         "#EXT-X-INDEPENDENT-SEGMENTS\n"
                                                         "#EXT-X-TARGETDURATION:2\n"
                                                         "#EXT-X-START:TIME-OFFSET=0.000\n"
                                                         "#EXT-X-MEDIA-SEQUENCE:10\n"
                                                         "#EXT-X-DISCONTINUITY-SEQUENCE:0\n"
                                                         "#EXT-X-MAP:URI=\"init-7.mp4\"\n"
                                                         "#EXT-X-PROGRAM-DATE-TIME:2026-11-22T10:00:20.000Z\n"
                                                         "#EXTINF:2.00000,\nseg-10.m4s\n"
                                                         "#EXTINF:2.00000,\nseg-11.m4s\n"
                                                         "#EXTINF:2.00000,\nseg-12.m4s\n"
                                                         "#EXTINF:2.00000,\nseg-13.m4s\n"
                                                         "#EXTINF:2.00000,\nseg-14.m4s\n"
                                                         "#EXT-X-GAP\n#EXTINF:2.00000,\nseg-15.m4s\n"
                                                         "#EXT-X-DISCONTINUITY\n"
                                                         "#EXT-X-MAP:URI=\"init-8.mp4\"\n"
                                                         "#EXT-X-PROGRAM-DATE-TIME:2026-11-22T10:00:32.000Z\n"
                                                         "#EXTINF:2.00000,\nseg-16.m4s\n"
                                                         "#EXT-X-ENDLIST\n"));
    }
    void aMinuteIsNoReasonForAnotherMap()
    {
        Room room;
        room.archive->begin("B1", 2);
        room.addMany(1, 95);
        const std::string list = text(room.archive->list());
        QCOMPARE(QString::fromStdString(list).count(QLatin1String("#EXT-X-MAP")), 1);
        QCOMPARE(QString::fromStdString(list).count(QLatin1String("#EXT-X-PROGRAM-DATE-TIME")), 4);
        QCOMPARE(QString::fromStdString(list).count(QLatin1String("#EXTINF")), 95);
        QVERIFY(list.find("CAN-SKIP-UNTIL=120.0\n") != list.npos);
    }
    void theTextOfTheNextLifeIsTheSame()
    {
        Room room;
        room.archive->begin("B1", 2);
        room.addMany(1, 95);
        const std::string before = text(room.archive->list());
        room.open();
        room.archive->begin("B1", 2);
        room.run();
        QCOMPARE(text(room.archive->list()), before);
    }
    void startsBehindTheEdgeOfAListThatSlides()
    {
        Room room;
        room.open(Duration(300'000));
        room.archive->begin("B1", 2);
        room.addMany(1, 2);
        QVERIFY(text(room.archive->list()).find("EXT-X-START") == std::string::npos); // too near to its end
        room.addMany(3, 90); // 180 s of 300: two minutes from sliding
        QVERIFY(text(room.archive->list()).find("TIME-OFFSET=0.000\n") != std::string::npos);
        room.addMany(91, 140);
        QVERIFY(text(room.archive->list()).find("TIME-OFFSET=100.000\n") != std::string::npos);
        room.addMany(141, 400);
        const RewindListPtr list = room.archive->list();
        QVERIFY(list->firstListed > 0);
        const std::uint64_t first = list->runs[list->firstListed]->firstSequence;
        QVERIFY(text(list).find("#EXT-X-MEDIA-SEQUENCE:" + std::to_string(first) + "\n") != std::string::npos);
        QVERIFY(text(list).find("#EXT-X-MAP") < text(list).find("seg-" + std::to_string(first) + ".m4s"));
    }
    void aDeltaLeavesOutWhatTheClientHas()
    {
        Room room;
        room.archive->begin("B1", 2);
        room.addMany(1, 60);
        QCOMPARE(renderRewindDelta(*room.archive->list()).text(), renderRewind(*room.archive->list()).text());
        room.addMany(61, 100);
        const std::string delta(renderRewindDelta(*room.archive->list()).text());
        QVERIFY2(delta.find("#EXT-X-VERSION:9\n") != delta.npos, delta.c_str());
        QVERIFY(delta.find("#EXT-X-MEDIA-SEQUENCE:1\n") != delta.npos);
        QVERIFY(delta.find("#EXT-X-SKIP:SKIPPED-SEGMENTS=30\n#EXT-X-PROGRAM-DATE-TIME") != delta.npos);
        QVERIFY(delta.find("seg-30.m4s") == delta.npos && delta.find("seg-31.m4s") != delta.npos);
        room.archive->end();
        room.run();
        QVERIFY(renderRewindDelta(*room.archive->list()).text().find("EXT-X-SKIP") == std::string_view::npos);
    }
    void theSoundHasNamesOfItsOwn()
    {
        std::string lines;
        appendRewindLines(lines, Rendition::Audio, {5, 0, 0, 0, false, mediaMs(1920)}, nullptr);
        QCOMPARE(lines, std::string("#EXTINF:1.92000,\naudio-seg-5.m4s\n"));
    }
    void servesThePlaylistPackedAndTheSegmentsFromDisk()
    {
        Room room;
        room.openEdge();
        const auto early = room.playlist();
        room.loop.run();
        QCOMPARE(room.status(early), 0); // what is on disk is not known yet
        room.run();
        QCOMPARE(room.status(early), 404);
        room.archive->begin("B1", 2);
        room.addMany(1, 95);
        const auto plain = room.playlist();
        const auto packed = room.playlist({}, "gzip");
        room.run();
        QCOMPARE(room.status(plain), 200);
        QCOMPARE(room.body(plain), text(room.archive->list()));
        QVERIFY(room.hasHeader(plain, "Content-Type: application/vnd.apple.mpegurl"));
        QVERIFY(room.hasHeader(packed, "Content-Encoding: gzip"));
        QVERIFY(room.body(packed).size() * 4 < room.body(plain).size());
        QCOMPARE(room.connection->answers[room.playlist()].body[0].data(), room.connection->answers[plain].body[0].data());
        QVERIFY(room.body(room.playlist("_HLS_skip=YES")).find("EXT-X-SKIP") != std::string::npos);

        const auto segment = room.ask(Resource::Kind::Segment, 3);
        const auto same = room.ask(Resource::Kind::Segment, 3);
        const auto init = room.ask(Resource::Kind::Init, 7);
        QCOMPARE(room.status(init), 200);
        QCOMPARE(room.status(segment), 0); // the disk's turn
        QCOMPARE(room.status(room.ask(Resource::Kind::Segment, 99)), 404);
        QCOMPARE(room.status(room.ask(Resource::Kind::Init, 9)), 404);
        room.run();
        QCOMPARE(room.status(segment), 200);
        QCOMPARE(room.body(segment), bytesOf(*archiveSegment(3, room.init)));
        QVERIFY(room.hasHeader(segment, "Cache-Control: public, max-age=31536000, immutable"));
        QCOMPARE(room.connection->answers[same].body[0].data(), room.connection->answers[segment].body[0].data());
    }
    void refusesWhatTheDiskCannotKeepUpWith()
    {
        Room room;
        room.limits.rewindReads = 2;
        room.openEdge();
        room.archive->begin("B1", 2);
        room.addMany(1, 4);
        const auto first = room.ask(Resource::Kind::Segment, 1); // the Edge listens from here on
        room.loop.run();
        room.ask(Resource::Kind::Segment, 2);
        const auto third = room.ask(Resource::Kind::Segment, 3);
        QCOMPARE(room.status(third), 503);
        QVERIFY(room.hasHeader(third, "Retry-After: 1"));
        room.run();
        QCOMPARE(room.status(first), 200);
        const auto again = room.ask(Resource::Kind::Segment, 3);
        room.run();
        QCOMPARE(room.status(again), 200);
    }
    void listensOnlyWhileSomebodyAsks()
    {
        Room room;
        room.openEdge();
        room.archive->begin("B1", 2);
        room.run();
        const std::size_t timers = room.loop.timers();
        const auto first = room.playlist();
        room.loop.run();
        QCOMPARE(room.status(first), 404);
        QCOMPARE(room.loop.timers(), timers + 1);
        room.loop.advance(Duration(31'000));
        QCOMPARE(room.loop.timers(), timers);
        room.addMany(1, 3);
        const auto second = room.playlist();
        room.loop.run();
        QCOMPARE(room.status(second), 200);
        room.edge.reset();
        room.loop.run();
        QCOMPARE(room.loop.timers(), timers + 1); // the archive's own
    }
};

BELFRY_CASE(tst_RewindPlaylist)
#include "tst_RewindPlaylist.moc"
