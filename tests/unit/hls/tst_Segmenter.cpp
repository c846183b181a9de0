#include "hls/Segmenter.h"
#include "Feed.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

#include <random>
#include <vector>

using namespace belfry;
using namespace belfry::test;
using hls::Part;
using hls::Segmenter;
using hls::SegmenterSettings;

namespace {

struct Cut {
    MediaTime start{0};
    bool discontinuity = false;
    bool ended = false;
    std::vector<Part> parts;

    MediaTime duration() const
    {
        MediaTime sum{0};
        for (const Part &part : parts)
            sum += part.duration;
        return sum;
    }
};

struct Tape final : Segmenter::Sink {
    bool tracksBegun(const media::Tracks &) override
    {
        ++inits;
        return servable;
    }
    void segmentBegun(MediaTime start, bool discontinuity) override { cuts.push_back({start, discontinuity, false, {}}); }
    void partMade(Part part) override { cuts.back().parts.push_back(std::move(part)); }
    void segmentEnded() override { cuts.back().ended = true; }

    int inits = 0;
    bool servable = true;
    std::vector<Cut> cuts;
};

struct Room {
    explicit Room(SegmenterSettings settings = {}) : segmenter(tape, settings) {}

    void run(MediaTime until)
    {
        feed.runUntil(until, [this](const media::Packet &p) { segmenter.add(p); });
    }

    Tape tape;
    Segmenter segmenter;
    Feed feed;
};

/// What holds for every stream: no segment rounds to more than the target, and parts keep to theirs.
bool isSound(const Room &room, std::uint32_t target, bool steadyFrames)
{
    for (const Cut &cut : room.tape.cuts) {
        if (cut.duration() >= MediaTime(90000 * target + 45000))
            return false;
        for (std::size_t i = 0; i < cut.parts.size(); ++i) {
            const Part &part = cut.parts[i];
            if (part.duration <= MediaTime(0) || part.sizeBytes == 0)
                return false;
            if (part.duration > room.segmenter.partTarget() && part.frames > 1)
                return false;
            const bool isLast = i + 1 == cut.parts.size();
            if (steadyFrames && !isLast && part.duration * 100 < room.segmenter.partTarget() * 85)
                return false;
        }
    }
    return true;
}

} // namespace

class tst_Segmenter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cutsSegmentsAtKeyframesAndPartsAtTheirTarget()
    {
        Room room;
        room.segmenter.setTracks({avcTrack(), aacTrack()});
        room.run(mediaMs(6100));
        QCOMPARE(room.tape.inits, 1);
        QCOMPARE(room.tape.cuts.size(), std::size_t(4));
        for (std::size_t i = 0; i < 3; ++i) {
            const Cut &cut = room.tape.cuts[i];
            QCOMPARE(cut.start.count(), 180000 * static_cast<std::int64_t>(i));
            QCOMPARE(cut.duration().count(), 180000);
            QCOMPARE(cut.parts.size(), std::size_t(6));
            QVERIFY(cut.ended && !cut.discontinuity && cut.parts[0].independent && !cut.parts[1].independent);
        }
        QVERIFY(isSound(room, 2, true));
    }
    void aPartIsOutAsSoonAsTheNextFrameWouldNotFit()
    {
        Room room;
        room.segmenter.setTracks({avcTrack(), nullptr});
        room.feed.hasAudio = false;
        room.run(mediaMs(300)); // the tenth frame comes at 300 ms, and is not in yet
        QVERIFY(room.tape.cuts[0].parts.empty());
        room.run(mediaMs(334));
        QCOMPARE(room.tape.cuts[0].parts.size(), std::size_t(1));
    }
    void theFirstSegmentIsOnePartWhereAskedSoAndTheRestFollowsTheKeyframes()
    {
        SegmenterSettings settings;
        settings.shortFirst = true;
        Room room(settings);
        room.segmenter.setTracks({avcTrack(), aacTrack()});
        room.run(mediaMs(6100));
        QCOMPARE(room.tape.cuts.size(), std::size_t(5));
        const Cut &first = room.tape.cuts[0], &second = room.tape.cuts[1];
        QVERIFY(first.ended && first.parts.size() == 1 && first.parts[0].independent);
        QCOMPARE(second.start, first.start + first.duration());
        QVERIFY(second.ended && !second.discontinuity && second.parts.size() == 5 && !second.parts[0].independent);
        for (std::size_t i = 2; i < 4; ++i) {
            QCOMPARE(room.tape.cuts[i].start.count(), 180000 * static_cast<std::int64_t>(i - 1));
            QVERIFY(room.tape.cuts[i].parts.size() == 6 && room.tape.cuts[i].parts[0].independent);
        }
        QVERIFY(isSound(room, 2, true));
    }
    void aShortFirstSegmentOfSoundAloneIsOnePartToo()
    {
        SegmenterSettings settings;
        settings.shortFirst = true;
        Room room(settings);
        room.feed.hasVideo = false;
        room.segmenter.setTracks({nullptr, aacTrack()});
        room.run(mediaMs(5000));
        QVERIFY(room.tape.cuts.size() >= 3);
        QCOMPARE(room.tape.cuts[0].parts.size(), std::size_t(1));
        QCOMPARE(room.tape.cuts[1].start, room.tape.cuts[0].start + room.tape.cuts[0].duration());
        QVERIFY(room.tape.cuts[1].parts.size() >= 5);
        QVERIFY(isSound(room, 2, false));
    }
    void aSourceLostWithinTheShortFirstSegmentMakesNoOtherOneShort()
    {
        SegmenterSettings settings;
        settings.shortFirst = true;
        Room room(settings);
        room.segmenter.setTracks({avcTrack(), aacTrack()});
        room.run(mediaMs(100));
        room.segmenter.discontinuity();
        room.run(mediaMs(5000));
        QVERIFY(room.tape.cuts[0].ended && room.tape.cuts[1].discontinuity);
        QCOMPARE(room.tape.cuts[1].parts.size(), std::size_t(6));
    }
    void rareKeyframesMakeLongSegmentsWhenTheTargetSaysSo()
    {
        Room room({9, MediaTime(30000), mediaMs(8333)});
        room.feed.keyEvery = 250;
        room.segmenter.setTracks({avcTrack(), aacTrack()});
        room.run(mediaMs(30000));
        room.segmenter.finish();
        QCOMPARE(room.tape.cuts.size(), std::size_t(4));
        for (const Cut &cut : room.tape.cuts)
            QVERIFY(cut.parts.front().independent);
        QCOMPARE(room.tape.cuts[0].duration().count(), 8333 * 90);
        QVERIFY(isSound(room, 9, true));
    }
    void rareKeyframesAreCutAnywhereAndSaidNotToBeIndependent()
    {
        Room room;
        room.feed.keyEvery = 250;
        room.segmenter.setTracks({avcTrack(), aacTrack()});
        room.run(mediaMs(20000));
        int dependent = 0;
        for (const Cut &cut : room.tape.cuts)
            dependent += cut.parts.empty() || cut.parts.front().independent ? 0 : 1;
        QVERIFY(dependent >= 4);
        bool keyAtStart = false;
        for (const Cut &cut : room.tape.cuts)
            keyAtStart |= cut.start == mediaMs(8333) && cut.parts.front().independent;
        QVERIFY(keyAtStart); // and a keyframe is still used where one comes
        QVERIFY(isSound(room, 2, true));
    }
    void irregularKeyframesAreUsedBeforeTheLimitPasses()
    {
        Room room; // a scene cut at 0.8 s; the next keyframe 2 s behind it would be too late
        room.segmenter.setTracks({avcTrack(), nullptr});
        for (int frame = 0; frame < 400; ++frame)
            room.segmenter.add(videoPacket(MediaTime(3000 * frame), frame % 60 == 0 || (frame - 24) % 60 == 0));
        for (const Cut &cut : room.tape.cuts)
            QVERIFY(cut.parts.empty() || cut.parts.front().independent);
        QVERIFY(isSound(room, 2, true));
    }
    void ntscFramesKeepPartsBelowTheirTarget()
    {
        Room room;
        room.feed.fpsNumerator = 30000;
        room.feed.fpsDenominator = 1001;
        room.segmenter.setTracks({avcTrack(), aacTrack()});
        room.run(mediaMs(20100));
        QVERIFY(isSound(room, 2, true));
        QCOMPARE(room.tape.cuts[1].start, mediaMs(2002));
        QCOMPARE(room.tape.cuts[0].duration(), mediaMs(2002));
    }
    void everyCommonFrameRateKeepsTheEightyFivePercent()
    {
        for (const int fps : {5, 8, 10, 12, 15, 20, 24, 25, 30, 48, 50, 60, 120}) {
            Room room;
            room.feed.fpsNumerator = fps;
            room.feed.keyEvery = 2 * fps;
            room.segmenter.setTracks({avcTrack(), aacTrack()});
            room.run(mediaMs(10100));
            QVERIFY2(isSound(room, 2, true), qPrintable(QString::number(fps)));
            QCOMPARE(room.tape.cuts[1].start, mediaMs(2000));
            QVERIFY(room.segmenter.partTarget() <= mediaMs(427));
        }
    }
    void soundAloneIsCutByItsOwnClock()
    {
        Room room;
        room.feed.hasVideo = false;
        room.feed.sampleRate = 44100;
        room.segmenter.setTracks({nullptr, aacTrack(44100, 1)});
        room.run(mediaMs(60000));
        room.segmenter.finish();
        QVERIFY(isSound(room, 2, true));
        MediaTime sum{0};
        for (const Cut &cut : room.tape.cuts) {
            QVERIFY(cut.parts.front().independent);
            QCOMPARE(cut.start, sum); // exact: nothing is lost between the segments
            sum += cut.duration();
        }
        QVERIFY(std::abs((sum - mediaMs(60000)).count()) < 3000);
    }
    void nothingBeforeTheFirstKeyframe()
    {
        Room room;
        room.segmenter.setTracks({avcTrack(), aacTrack()});
        room.segmenter.add(audioPacket(MediaTime(0)));
        room.segmenter.add(videoPacket(mediaMs(33), false));
        QVERIFY(room.tape.cuts.empty());
        room.segmenter.add(videoPacket(mediaMs(66), true));
        QCOMPARE(room.tape.cuts.front().start, mediaMs(66));
    }
    void otherTracksBeginAtAKeyframeBehindADiscontinuity()
    {
        Room room;
        room.segmenter.setTracks({avcTrack(), nullptr});
        room.feed.hasAudio = false;
        room.run(mediaMs(1000));
        room.segmenter.setTracks({avcTrack(), nullptr}); // the same: nothing happens
        QCOMPARE(room.tape.cuts.size(), std::size_t(1));
        room.segmenter.setTracks({avcTrack("avcC-2"), nullptr});
        QVERIFY(room.tape.cuts.back().ended);
        QCOMPARE(room.tape.cuts.back().duration(), mediaMs(999)); // the last frame, too, as long as the one before
        room.run(mediaMs(2500));
        QCOMPARE(room.tape.inits, 2);
        QCOMPARE(room.tape.cuts.size(), std::size_t(2));
        QVERIFY(room.tape.cuts.back().discontinuity);
        QCOMPARE(room.tape.cuts.back().start, mediaMs(2000));
    }
    void aDiscontinuityKeepsTheSameTracks()
    {
        Room room;
        room.segmenter.setTracks({avcTrack(), aacTrack()});
        room.run(mediaMs(1000));
        room.segmenter.discontinuity();
        room.segmenter.setTracks({avcTrack(), aacTrack()});
        room.run(mediaMs(3000));
        QCOMPARE(room.tape.inits, 1);
        QCOMPARE(room.tape.cuts.size(), std::size_t(2));
        QVERIFY(room.tape.cuts[1].discontinuity);
    }
    void aLeapOfTimeIsADiscontinuity()
    {
        for (const std::int64_t leap : {5000, -5000}) {
            Room room;
            room.feed.shift(mediaMs(60000));
            room.segmenter.setTracks({avcTrack(), aacTrack()});
            room.run(mediaMs(1000));
            room.feed.shift(mediaMs(leap));
            room.run(mediaMs(4100));
            QVERIFY(room.tape.cuts.size() >= 3);
            QVERIFY(room.tape.cuts[1].discontinuity);
            QVERIFY(isSound(room, 2, true));
        }
    }
    void timesThatStandStillOrStepBackALittleAreStraightened()
    {
        Room room;
        room.segmenter.setTracks({avcTrack(), nullptr});
        MediaTime dts{0};
        for (int frame = 0; frame < 200; ++frame) {
            room.segmenter.add(videoPacket(frame % 7 == 3 ? dts - mediaMs(40) : dts, frame % 60 == 0));
            dts += mediaMs(33);
        }
        room.segmenter.finish();
        QVERIFY(isSound(room, 2, false));
        QCOMPARE(room.tape.cuts.size(), std::size_t(4));
    }
    void tracksThatCannotBeServedMakeNothing()
    {
        Room room;
        room.tape.servable = false;
        room.segmenter.setTracks({avcTrack(), aacTrack()});
        room.run(mediaMs(3000));
        QCOMPARE(room.tape.inits, 1);
        QVERIFY(room.tape.cuts.empty());
    }
    void soundWithoutPictureDoesNotPileUp()
    {
        Room room;
        room.segmenter.setTracks({avcTrack(), aacTrack()});
        room.segmenter.add(videoPacket(MediaTime(0), true));
        for (int block = 0; block < 47 * 600; ++block)
            room.segmenter.add(audioPacket(mediaMs(block * 64 / 3), 400));
        room.segmenter.finish();
        QVERIFY(room.tape.cuts[0].parts[0].sizeBytes < 47 * 4 * 500);
    }
    void whateverComesThePlaylistRulesHold()
    {
        for (unsigned seed = 1; seed <= 200; ++seed) {
            std::mt19937 random(seed);
            const auto chance = [&random](int percent) { return static_cast<int>(random() % 100) < percent; };
            Room room;
            room.segmenter.setTracks({avcTrack(), aacTrack()});
            MediaTime video{0};
            MediaTime audio{0};
            for (int step = 0; step < 3000; ++step) {
                if (video <= audio) {
                    room.segmenter.add(videoPacket(video, chance(3), 1 + random() % 50, mediaMs(random() % 80)));
                    video += mediaMs(chance(1) ? random() % 3000 : random() % 70);
                } else {
                    room.segmenter.add(audioPacket(audio));
                    audio += chance(1) ? mediaMs(random() % 400) : mediaMs(21);
                }
                if (chance(1) && chance(20))
                    room.segmenter.discontinuity();
                if (chance(1) && chance(20))
                    room.segmenter.setTracks({avcTrack(chance(50) ? "avcC-1" : "avcC-2"), aacTrack()});
            }
            room.segmenter.finish();
            QVERIFY2(isSound(room, 2, false), qPrintable(QString::number(seed)));
            for (const Cut &cut : room.tape.cuts)
                QVERIFY(cut.ended && !cut.parts.empty());
        }
    }
};

BELFRY_CASE(tst_Segmenter)
#include "tst_Segmenter.moc"
