#include "relay/RelayQueue.h"
#include "support/Case.h"
#include "support/Packets.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::relay;
using namespace belfry::test;

namespace {

const TimePoint kNow = TimePoint() + std::chrono::hours(1);

RelayQueue queueOf(std::size_t cap)
{
    RelayQueue queue(cap);
    queue.setTracks({avcTrack(), aacTrack()});
    return queue;
}

/// "K" and "d" for picture, "a" for sound, in the order they come out.
std::string takeAll(RelayQueue &queue)
{
    std::string out;
    while (const auto item = queue.take())
        out += item->packet.kind == media::Kind::Audio ? 'a' : item->packet.key ? 'K' : 'd';
    return out;
}

void addGop(RelayQueue &queue, int number, int deltas, RelayQueue::Dropped &sum, std::size_t sending = 0)
{
    for (int i = 0; i <= deltas; ++i) {
        const auto dropped = queue.add(videoPacket(mediaMs(number * 1000 + i * 40), i == 0, 100), sending, kNow);
        sum.frames += dropped.frames;
        sum.gops += dropped.gops;
    }
}

} // namespace

class tst_RelayQueue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatFindsNobodyWaitingPasses()
    {
        RelayQueue queue = queueOf(500);
        const auto first = queue.pass(videoPacket(mediaMs(0), true, 500));
        QVERIFY(first && first->tracks);
        QVERIFY(!queue.pass(videoPacket(mediaMs(40), false, 501)));
        const auto second = queue.pass(videoPacket(mediaMs(40), false, 100));
        QVERIFY(second && !second->tracks);
        queue.add(videoPacket(mediaMs(80), false, 100), 0, kNow);
        QVERIFY(!queue.pass(videoPacket(mediaMs(120), false, 100)));
        queue.take();
        QVERIFY(queue.pass(videoPacket(mediaMs(160), false, 100)));
        queue.add(videoPacket(mediaMs(200), false, 400), 101, kNow); // left out
        QVERIFY(!queue.pass(videoPacket(mediaMs(240), false, 1)));
    }
    void keepsAllUpToItsCap()
    {
        RelayQueue queue = queueOf(500);
        RelayQueue::Dropped dropped;
        addGop(queue, 0, 4, dropped);
        QCOMPARE(dropped.frames, std::size_t(0));
        QCOMPARE(queue.sizeBytes(), std::size_t(500));
        QCOMPARE(takeAll(queue), std::string("Kdddd"));
        QCOMPARE(queue.sizeBytes(), std::size_t(0));
    }
    void oneByteMoreLeavesOutTheOldestWholeGop()
    {
        RelayQueue queue = queueOf(600);
        RelayQueue::Dropped dropped;
        addGop(queue, 0, 2, dropped);
        addGop(queue, 1, 2, dropped);
        QCOMPARE(dropped.frames, std::size_t(0));
        addGop(queue, 2, 2, dropped);
        QCOMPARE(dropped.frames, std::size_t(3));
        QCOMPARE(dropped.gops, std::size_t(1));
        QCOMPARE(takeAll(queue), std::string("KddKdd"));
    }
    void whatHasBegunToGoOutGoesOn()
    {
        RelayQueue queue = queueOf(600);
        RelayQueue::Dropped dropped;
        addGop(queue, 0, 2, dropped);
        QVERIFY(queue.take()->packet.key);
        addGop(queue, 1, 2, dropped);
        addGop(queue, 2, 2, dropped);
        QCOMPARE(takeAll(queue), std::string("ddKdd"));
    }
    void aGopThatIsLongerThanTheCapEndsAtItsNextKey()
    {
        RelayQueue queue = queueOf(300);
        RelayQueue::Dropped dropped;
        addGop(queue, 0, 0, dropped);
        QVERIFY(queue.take()); // its beginning is on its way
        addGop(queue, 0, 0, dropped);
        queue.take();
        for (int i = 1; i < 9; ++i)
            dropped.frames += queue.add(videoPacket(mediaMs(i * 40), false, 100), 0, kNow).frames;
        QCOMPARE(dropped.frames, std::size_t(5));
        QCOMPARE(takeAll(queue), std::string("ddd"));
        QCOMPARE(queue.add(videoPacket(mediaMs(400), false, 100), 0, kNow).frames, std::size_t(1));
        QCOMPARE(queue.add(videoPacket(mediaMs(440), true, 100), 0, kNow).frames, std::size_t(0));
        QCOMPARE(takeAll(queue), std::string("K"));
    }
    void theConnectionsOwnBytesCount()
    {
        RelayQueue queue = queueOf(500);
        QCOMPARE(queue.add(videoPacket(mediaMs(0), true, 100), 400, kNow).frames, std::size_t(0));
        RelayQueue full = queueOf(500);
        QCOMPARE(full.add(videoPacket(mediaMs(0), true, 100), 401, kNow).frames, std::size_t(1));
        QVERIFY(full.empty());
    }
    void noDropEverLeavesAFrameWithoutItsKey()
    {
        // Random rates: whatever comes out, a delta frame follows the frame before it in its own GOP.
        std::uint32_t seed = 7;
        const auto random = [&seed] { return (seed = seed * 1664525u + 1013904223u) >> 16; };
        RelayQueue queue = queueOf(2'000);
        std::int64_t last = -1; // number of the frame that came out last
        std::int64_t number = 0;
        std::size_t dropped = 0;
        for (int i = 0; i < 20'000; ++i) {
            const bool key = number % 10 == 0;
            dropped += queue.add(videoPacket(MediaTime(number), key, 50 + random() % 200), random() % 500, kNow).frames;
            ++number;
            QVERIFY(queue.sizeBytes() <= 2'000);
            for (std::uint32_t takes = random() % 3 == 0 ? 2 : 0; takes > 0; --takes) {
                const auto item = queue.take();
                if (!item)
                    break;
                QVERIFY(item->packet.key || item->packet.dts.count() == last + 1);
                last = item->packet.dts.count();
            }
        }
        QVERIFY(dropped > 1'000);
    }
    void tracksOutliveTheFramesTheyStoodBefore()
    {
        RelayQueue queue = queueOf(300);
        RelayQueue::Dropped dropped;
        addGop(queue, 0, 2, dropped);
        addGop(queue, 1, 2, dropped);
        const auto first = queue.take();
        QVERIFY(first && first->tracks && first->packet.dts == mediaMs(1000));
        queue.clear();
        queue.setTracks({avcTrack("avcC-2"), nullptr});
        queue.add(videoPacket(mediaMs(0), true, 10), 0, kNow);
        QCOMPARE(queue.take()->tracks->video->config.text(), std::string_view("avcC-2"));
    }
    void soundAloneIsKeptFresh()
    {
        RelayQueue queue(100);
        queue.setTracks({nullptr, aacTrack()});
        for (int i = 0; i < 10; ++i)
            queue.add(audioPacket(mediaMs(i * 20), 20), 0, kNow);
        QCOMPARE(queue.sizeBytes(), std::size_t(100));
        QVERIFY(queue.take()->packet.dts == mediaMs(100));
    }
    void tellsItsAge()
    {
        RelayQueue queue = queueOf(1'000);
        QVERIFY(queue.age(kNow) == Duration(0));
        queue.add(videoPacket(mediaMs(0), true), 0, kNow);
        QVERIFY(queue.age(kNow + Duration(1'500)) == Duration(1'500));
    }
};

BELFRY_CASE(tst_RelayQueue)
#include "tst_RelayQueue.moc"
