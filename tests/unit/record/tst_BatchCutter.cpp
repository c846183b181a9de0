#include "Rig.h"
#include "record/FragmentBuilder.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::record;
using namespace belfry::test;

namespace {

std::vector<Batch> cut(Feed feed, const media::Tracks &tracks, MediaTime until)
{
    BatchCutter cutter;
    cutter.setTracks(tracks);
    std::vector<Batch> batches;
    feed.runUntil(until, [&](const media::Packet &packet) {
        if (auto batch = cutter.add(packet, WallTime()))
            batches.push_back(*std::move(batch));
    });
    return batches;
}

} // namespace

class tst_BatchCutter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachKeyframeBeginsABatch()
    {
        const auto batches = cut(Feed(), {avcTrack(), aacTrack()}, mediaMs(6'100));
        QCOMPARE(batches.size(), std::size_t(12));
        for (std::size_t i = 0; i < batches.size(); ++i) {
            QCOMPARE(batches[i].beginsWithKey(), i % 4 == 0);
            QVERIFY(batches[i].next.has_value());
            for (std::size_t k = 1; k < batches[i].packets.size(); ++k)
                QVERIFY(batches[i].packets[k].kind == media::Kind::Audio || !batches[i].packets[k].key);
        }
    }
    void soundAloneIsCutByItsTime()
    {
        Feed feed;
        feed.hasVideo = false;
        const auto batches = cut(feed, {nullptr, aacTrack()}, mediaMs(2'100));
        QCOMPARE(batches.size(), std::size_t(4));
        for (const Batch &batch : batches)
            QVERIFY(batch.beginsWithKey() && !batch.next);
    }
    void soundWithoutPictureDoesNotWaitForever()
    {
        Feed feed;
        feed.hasVideo = false;
        BatchCutter cutter;
        cutter.setTracks({avcTrack(), aacTrack()});
        QVERIFY(!cutter.add(videoPacket(MediaTime(0), true), WallTime()));
        int batches = 0;
        feed.runUntil(mediaMs(5'500), [&](const media::Packet &packet) { batches += cutter.add(packet, WallTime()).has_value(); });
        QCOMPARE(batches, 5);
    }
    void bigFramesAreCutByTheirBytes()
    {
        Feed feed;
        feed.hasAudio = false;
        feed.keyEvery = 1'000;
        feed.frameBytes = BatchCutter::kBytesMax / 4;
        const auto batches = cut(feed, {avcTrack(), nullptr}, mediaMs(400));
        QCOMPARE(batches.size(), std::size_t(2));
        QCOMPARE(batches[0].sizeBytes, BatchCutter::kBytesMax);
        feed.frameBytes = BatchCutter::kBytesMax / 4 - 1;
        QCOMPARE(cut(feed, {avcTrack(), nullptr}, mediaMs(400))[0].packets.size(), std::size_t(5));
    }
    void whatWasLostIsLeftOutToTheNextKeyframe()
    {
        BatchCutter cutter;
        cutter.setTracks({avcTrack(), nullptr});
        cutter.add(videoPacket(mediaMs(0), true), WallTime());
        cutter.lost(GapReason::Queue);
        QVERIFY(!cutter.add(videoPacket(mediaMs(33), false), WallTime()));
        QVERIFY(!cutter.finish());
        cutter.add(videoPacket(mediaMs(66), true), WallTime());
        const auto batch = cutter.finish();
        QCOMPARE(batch->packets.size(), std::size_t(1));
        QCOMPARE(batch->lost, GapReason::Queue);
        cutter.add(videoPacket(mediaMs(99), true), WallTime());
        QCOMPARE(cutter.finish()->lost, GapReason::None);
    }
    void nothingIsTakenBeforeTheFirstKeyframe()
    {
        BatchCutter cutter;
        cutter.setTracks({avcTrack(), aacTrack()});
        cutter.add(audioPacket(mediaMs(0)), WallTime());
        cutter.add(videoPacket(mediaMs(10), false), WallTime());
        QVERIFY(!cutter.finish());
    }
    void noPayloadIsCopiedOnItsWayIntoTheFile()
    {
        const media::Tracks tracks{avcTrack(), aacTrack()};
        const auto batches = cut(Feed(), tracks, mediaMs(1'100));
        FragmentBuilder builder(tracks);
        const Fragment fragment = builder.build(batches[0], MediaTime(0));
        std::size_t video = 0;
        std::size_t audio = 0;
        for (const media::Packet &packet : batches[0].packets) {
            const auto &its = packet.kind == media::Kind::Video ? fragment.video[video++] : fragment.audio[audio++];
            QCOMPARE(its.payload.data(), packet.payload.data());
        }
        QVERIFY(video == fragment.video.size() && audio == fragment.audio.size() && video > 10 && audio > 20);
    }
};

BELFRY_CASE(tst_BatchCutter)
#include "tst_BatchCutter.moc"
