#include "hls/Packager.h"
#include "Feed.h"
#include "hls/Playlist.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QtTest/qtestcase.h>

#include <vector>

using namespace belfry;
using namespace belfry::test;
using namespace belfry::hls;

namespace {

struct Book final : Packager::World {
    void segmentOpened(const SegmentRecord &record) override
    {
        if (packager && packager->window() && !packager->window()->empty())
            publishedBefore = packager->window()->segments.back()->msn;
        records.push_back(record);
    }
    void segmentCompleted(const SegmentPtr &segment) override { completed.push_back(segment); }
    std::vector<SegmentRecord> records;
    std::vector<SegmentPtr> completed;
    Packager *packager = nullptr;
    std::uint64_t publishedBefore = 0;
};

struct Room {
    explicit Room(std::optional<std::uint64_t> firstNumber = 0)
        : packager(home, book, {"test", MediaTime(30000), Duration(24000), Duration(30000), hub::Begin::Next, firstNumber})
    {
        book.packager = &packager;
    }

    void start(std::optional<MediaTime> keyframeInterval = std::nullopt)
    {
        packager.begin(stream, keyframeInterval);
        stream.setTracks({avcTrack(), aacTrack()});
    }
    /// Time passes with the media.
    void run(MediaTime until)
    {
        for (; at < until; at += mediaMs(100)) {
            feed.runUntil(at + mediaMs(100), [this](const media::Packet &p) { stream.write(p); });
            home.advance(Duration(100));
        }
    }
    const Window &window() { return *packager.window(); }

    FakeExecutor home;
    Book book;
    hub::Stream stream{"church/program"};
    Packager packager;
    Feed feed;
    MediaTime at{0};
};

} // namespace

class tst_Packager : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingToServeUntilBegun()
    {
        Room room;
        QVERIFY(!room.packager.window());
        room.start();
        QVERIFY(room.packager.window() && room.window().empty());
    }
    void wholeSegmentsAreTold()
    {
        Room room;
        room.start();
        room.run(mediaMs(10400));
        QCOMPARE(room.book.completed.size(), std::size_t(5));
        for (std::size_t i = 0; i < 5; ++i) {
            QVERIFY(room.book.completed[i]->complete);
            QCOMPARE(room.book.completed[i], room.window().segments[i]);
        }
        room.packager.end();
        QCOMPARE(room.book.completed.size(), std::size_t(6));
        QCOMPARE(room.book.completed.back()->msn, 5u);
    }
    void segmentsAreNumberedTimedAndToldBeforeTheyArePublished()
    {
        Room room;
        room.start();
        room.run(mediaMs(10400));
        QCOMPARE(room.book.records.size(), std::size_t(6));
        QCOMPARE(room.book.publishedBefore, 4u);
        for (std::uint64_t i = 0; i < 6; ++i) {
            const SegmentRecord &record = room.book.records[i];
            QCOMPARE(record.msn, i);
            QCOMPARE(record.discontinuitySequence, 0u);
            QCOMPARE(record.initId, 1u);
            QCOMPARE(toRfc3339(record.programTime),
                     toRfc3339(*fromRfc3339("2026-11-22T10:00:00Z") + Duration(2000 * static_cast<int>(i))));
            QCOMPARE(room.window().segments[i]->msn, i);
        }
        QVERIFY(!room.window().segments[5]->complete && room.window().segments[4]->complete);
        QCOMPARE(room.window().targetDurationSeconds, 2u);
        MediaTime sum{0};
        for (const PartPtr &part : room.window().segments[2]->parts)
            sum += part->duration;
        QCOMPARE(sum, room.window().segments[2]->duration);
        QVERIFY(room.packager.memoryBytes() > 0);
    }
    void theTargetFollowsTheKeyframes()
    {
        const std::pair<std::int64_t, std::uint32_t> cases[] = {{500, 2}, {2000, 2}, {2002, 2}, {2500, 3},
                                                                {4000, 4}, {8333, 9}, {20000, 10}};
        for (const auto &[ms, target] : cases) {
            Room room;
            room.start(mediaMs(ms));
            QCOMPARE(room.window().targetDurationSeconds, target);
        }
    }
    void aReconnectIsADiscontinuityOnTheWallClock()
    {
        Room room;
        room.start();
        room.run(mediaMs(5000));
        room.stream.markDiscontinuity();
        room.home.advance(Duration(7000));
        room.feed.shift(mediaMs(7000));
        room.stream.setTracks({avcTrack(), aacTrack()});
        room.run(mediaMs(9000));
        // 0-2, 2-4, 4-5 s; the next keyframe comes at 6 s of the feed, 13 s of the clock.
        const Segment &next = *room.window().segments[3];
        QVERIFY(next.discontinuity);
        QCOMPARE(next.discontinuitySequence, 1u);
        QCOMPARE(next.init->id, 1u); // the same tracks need no other map
        QCOMPARE(toRfc3339(next.programTime), std::string("2026-11-22T10:00:13.000Z"));
        QCOMPARE(toRfc3339(room.window().segments[4]->programTime), std::string("2026-11-22T10:00:15.000Z"));
        QCOMPARE(room.book.records.back().discontinuitySequence, 1u);
    }
    void otherParametersBringAnotherMap()
    {
        Room room;
        room.start();
        room.run(mediaMs(5000));
        room.stream.setTracks({avcTrack("avcC-2", 1280, 720), aacTrack()});
        room.run(mediaMs(9000));
        const Segment &next = *room.window().segments[3];
        QVERIFY(next.discontinuity);
        QCOMPARE(next.init->id, 2u);
        QCOMPARE(next.init->width, 1280u);
        QCOMPARE(room.window().segments[2]->init->id, 1u);
    }
    void goesOnBehindAnEarlierLife()
    {
        Room room;
        room.packager.resumeAfter({511, 7, *fromRfc3339("2026-11-22T09:59:50Z"), 12});
        room.start();
        room.run(mediaMs(4500));
        const Segment &first = *room.window().segments.front();
        QCOMPARE(first.msn, 512u);
        QVERIFY(first.discontinuity);
        QCOMPARE(first.discontinuitySequence, 8u);
        QCOMPARE(first.init->id, 13u);
        QVERIFY(renderMedia(room.window()).find("#EXT-X-MEDIA-SEQUENCE:512\n#EXT-X-DISCONTINUITY-SEQUENCE:7\n#EXT-X-DISCONTINUITY\n")
                != std::string::npos);
    }
    void aLifeWithoutMemoryUsesNoNameOfAnEarlierOne()
    {
        Room first(std::nullopt);
        first.start();
        first.run(mediaMs(20000));
        Room second(std::nullopt);
        second.home.advance(Duration(20'000));
        second.start();
        second.run(mediaMs(4500));
        QVERIFY(second.book.records.front().msn > first.book.records.back().msn);
        QVERIFY(second.book.records.front().initId > first.book.records.back().initId);
        QVERIFY(!second.window().segments.front()->discontinuity);
    }
    void anEndedPlaylistIsKeptAWhile()
    {
        Room room;
        room.start();
        room.run(mediaMs(5000));
        room.packager.end();
        QVERIFY(!room.stream.hasReaders());
        QVERIFY(room.window().ended);
        QVERIFY(room.window().segments.back()->complete);
        QVERIFY(renderMedia(room.window()).ends_with("#EXT-X-ENDLIST\n"));
        room.home.advance(Duration(29'900));
        QVERIFY(room.packager.window());
        room.home.advance(Duration(200));
        QVERIFY(!room.packager.window());
        QCOMPARE(room.packager.memoryBytes(), std::size_t(0));
    }
    void theNextBroadcastCountsOnAndShowsNothingOfTheLast()
    {
        Room room;
        room.start();
        room.run(mediaMs(5000));
        room.packager.end();
        room.packager.begin(room.stream, mediaMs(2000));
        QVERIFY(room.packager.window() && room.window().empty());
        room.run(mediaMs(9000));
        QCOMPARE(room.window().segments.front()->msn, 3u);
        QVERIFY(room.window().segments.front()->discontinuity);
        QCOMPARE(room.window().segments.front()->init->id, 2u); // ids are never used twice
        room.home.advance(Duration(60'000)); // the old one's time to go must not take the new one
        QVERIFY(room.packager.window());
    }
    void endingBeforeAnythingCameLeavesNothing()
    {
        Room room;
        room.start();
        room.packager.end();
        QVERIFY(!room.packager.window());
        room.packager.end();
        QCOMPARE(room.home.timers(), std::size_t(0));
    }
    void numbersNeverGoBackWhateverHappens()
    {
        Room room;
        room.start();
        for (int round = 1; round <= 40; ++round) {
            room.run(mediaMs(1700 * round));
            switch (round % 4) {
            case 0: room.packager.end(); room.packager.begin(room.stream, std::nullopt); break;
            case 1: room.stream.markDiscontinuity(); break;
            case 2: room.stream.setTracks({avcTrack(round % 8 == 2 ? "avcC-2" : "avcC-3"), aacTrack()}); break;
            default: room.stream.end(); room.stream.setTracks({avcTrack(), aacTrack()});
            }
        }
        for (std::size_t i = 1; i < room.book.records.size(); ++i) {
            const SegmentRecord &a = room.book.records[i - 1];
            const SegmentRecord &b = room.book.records[i];
            QCOMPARE(b.msn, a.msn + 1);
            QVERIFY(b.discontinuitySequence - a.discontinuitySequence <= 1);
            QVERIFY(b.initId >= a.initId);
        }
        QVERIFY(room.book.records.back().discontinuitySequence > 20);
    }
    void tracksWithoutASizeAreNotServed()
    {
        Room room;
        room.packager.begin(room.stream, std::nullopt);
        room.stream.setTracks({avcTrack("avcC-1", 0, 0), nullptr});
        room.run(mediaMs(5000));
        QVERIFY(room.window().empty());
        QVERIFY(room.book.records.empty());
    }
    void deliversAtMostOncePerTurn()
    {
        Room room;
        FakeExecutor view;
        std::vector<WindowPtr> windows;
        const Subscription s = room.packager.subscribe(view, [&](WindowPtr w) { windows.push_back(std::move(w)); });
        QVERIFY(windows.empty());
        room.home.run();
        view.run();
        QCOMPARE(windows.size(), std::size_t(1));
        QVERIFY(!windows[0]);
        room.start();
        room.feed.runUntil(mediaMs(5000), [&](const media::Packet &p) { room.stream.write(p); });
        room.home.run();
        view.run();
        QCOMPARE(windows.size(), std::size_t(2));
        QCOMPARE(windows[1]->segments.size(), std::size_t(3));
    }
    void runsOnlyWhileWatched()
    {
        Room room;
        FakeExecutor view;
        room.packager.onWatched([&](bool watched) {
            if (watched)
                room.packager.begin(room.stream, std::nullopt);
            else
                room.packager.end();
        });
        room.stream.setTracks({avcTrack(), aacTrack()});
        WindowPtr seen;
        Subscription a = room.packager.subscribe(view, [&](WindowPtr w) { seen = std::move(w); });
        Subscription b = room.packager.subscribe(view, [](WindowPtr) {});
        room.home.run();
        view.run();
        QVERIFY(seen && seen->empty()); // begun, so that the first request waits and is not told 404
        QVERIFY(room.stream.hasReaders());
        a.reset();
        QVERIFY(room.stream.hasReaders());
        b.reset();
        QVERIFY(!room.stream.hasReaders());
    }
    void subscriptionsMayOutliveIt()
    {
        FakeExecutor view;
        Subscription s;
        {
            Room room;
            s = room.packager.subscribe(view, [](WindowPtr) {});
        }
        s.reset();
    }
};

BELFRY_CASE(tst_Packager)
#include "tst_Packager.moc"
