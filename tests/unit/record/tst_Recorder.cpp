#include "Rig.h"
#include "record/Recorder.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::record;
using namespace belfry::test;
using namespace std::chrono_literals;

namespace {

const RecordingName kName{"church", "01JD4V6Q8Z0X2M3N4P5Q6R7S8T"};

struct Room final : Recorder::World {
    explicit Room(std::size_t queueBytes = 64u << 20) : queue(queueBytes) { recorder.emplace(media, disk, queue, *this, kName); }
    ~Room() override { recorder.reset(), diskThread.run(), media.run(); }

    void recorded(const RecordingName &, const Recorded &what, std::uint64_t, Duration) override { done.push_back(what); }
    void recordingRefused(const RecordingName &, const Error &why, std::uint64_t, const std::optional<RecordedFile> &) override
    {
        refused.push_back(why);
    }
    void recordingLost(const RecordingName &, std::size_t bytes) override { lostBytes += bytes; }
    void recordingEnded(const RecordingName &, const Result<FoundRecording> &what, bool) override { ended = what; }

    void run(Duration length, bool diskWorks = true)
    {
        const auto end = fed + std::chrono::duration_cast<MediaTime>(length);
        while (fed < end) {
            fed += mediaMs(100);
            feed.runUntil(fed, [this](const media::Packet &packet) { program.write(packet); });
            media.fakeClock().pass(Duration(100));
            if (diskWorks)
                settle();
        }
    }
    void settle() { diskThread.run(), media.run(); }
    FoundRecording found() { return findRecording(temporary.path().toStdString() + "/church/" + kName.id); }

    QTemporaryDir temporary{scratch()};
    FakeExecutor media;
    FakeExecutor diskThread;
    RecordDisk disk{diskThread, {temporary.path().toStdString(), 0, 1u << 20}};
    RecordQueue queue;
    hub::Stream program{"program"};
    Feed feed;
    MediaTime fed{0};
    std::vector<Recorded> done;
    std::vector<Error> refused;
    std::size_t lostBytes = 0;
    std::optional<Result<FoundRecording>> ended;
    std::optional<Recorder> recorder;
};

} // namespace

class tst_Recorder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itBeginsWithThePacketThatPutItOnAir()
    {
        Room room;
        room.program.setTracks({avcTrack(), aacTrack()});
        room.feed.runUntil(mediaMs(1), [&](const media::Packet &packet) { room.program.write(packet); });
        room.recorder->begin(room.program, hub::Begin::LastKey);
        room.run(4'000ms);
        room.recorder->end(true);
        room.settle();
        QVERIFY(room.ended && *room.ended);
        QVERIFY(seconds((*room.ended)->end()) > 3.95);
        QCOMPARE(room.queue.bytes(), std::size_t(0));
        QVERIFY(room.refused.empty() && room.lostBytes == 0);
    }
    void aSlowDiskCostsWholeGopsAndNoMoreMemoryThanItsCap()
    {
        Room room(20'000);
        room.program.setTracks({avcTrack(), aacTrack()});
        room.recorder->begin(room.program, hub::Begin::LastKey);
        room.feed.frameBytes = 1'000;
        room.run(8'000ms, false);
        QVERIFY(room.queue.bytes() <= 20'000);
        QVERIFY(room.lostBytes > 50'000);
        room.settle();
        room.run(4'000ms);
        room.recorder->end(true);
        room.settle();
        const FoundRecording found = room.found();
        QCOMPARE(found.gaps.size(), std::size_t(1));
        QCOMPARE(found.gaps[0].reason, GapReason::Queue);
        QCOMPARE(found.files.size(), std::size_t(1));
        const auto index = readFragmentIndex(filePath(room.temporary.path().toStdString() + "/church/" + kName.id, 1));
        for (const IndexEntry &entry : index->entries)
            QVERIFY(entry.gap == GapReason::None || entry.key);
        QCOMPARE(room.queue.bytes(), std::size_t(0));
    }
    void theQueueTakesItsCapAndNotOneByteMore()
    {
        RecordQueue queue(100);
        QVERIFY(queue.take(60));
        QVERIFY(!queue.take(41));
        QVERIFY(queue.take(40));
        queue.give(100);
        QVERIFY(queue.take(1'000)); // alone, anything
    }
    void destroyedItHandsOverWhatThereIs()
    {
        Room room;
        room.program.setTracks({avcTrack(), aacTrack()});
        room.recorder->begin(room.program, hub::Begin::LastKey);
        room.run(2'300ms);
        room.recorder.reset();
        room.settle();
        QVERIFY(seconds(room.found().end()) > 2.2);
    }
    void anotherLifeGoesOnWithTheSameRecording()
    {
        Room room;
        room.program.setTracks({avcTrack(), aacTrack()});
        room.recorder->begin(room.program, hub::Begin::LastKey);
        room.run(4'000ms);
        room.recorder.emplace(room.media, room.disk, room.queue, room, kName);
        room.media.fakeClock().pass(30s);
        room.recorder->begin(room.program, hub::Begin::Next);
        room.run(4'000ms);
        room.recorder->end(true);
        room.settle();
        const FoundRecording found = room.found();
        QCOMPARE(found.files.size(), std::size_t(1));
        QCOMPARE(found.gaps.size(), std::size_t(1));
        QVERIFY(seconds(found.end()) > 37.5 && seconds(found.end()) < 38.5);
    }
    void anotherConfigurationOnTheSameStreamIsTheNextFile()
    {
        Room room;
        room.program.setTracks({avcTrack(), aacTrack()});
        room.recorder->begin(room.program, hub::Begin::LastKey);
        room.run(4'000ms);
        room.program.setTracks({avcTrack("avcC-2"), aacTrack()});
        room.run(4'000ms);
        room.recorder->end(true);
        room.settle();
        QCOMPARE(room.found().files.size(), std::size_t(2));
    }
    void tracksThatNoFileCanHoldAreSaid()
    {
        Room room;
        auto track = std::make_shared<media::Track>(*avcTrack());
        track->width = 0;
        room.program.setTracks({track, nullptr});
        room.recorder->begin(room.program, hub::Begin::LastKey);
        room.run(1'200ms);
        QVERIFY(!room.refused.empty());
        QCOMPARE(room.refused.front().code, ErrorCode::InvalidInput);
        QVERIFY(room.done.empty());
    }
};

BELFRY_CASE(tst_Recorder)
#include "tst_Recorder.moc"
