#include "server/Recordings.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"
#include "unit/hls/Feed.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest/qtestcase.h>

#include <algorithm>
#include <filesystem>

using namespace belfry;
using namespace belfry::server;
using namespace belfry::test;
using namespace std::chrono_literals;

namespace {

/// What rewind holds: a row of files.
struct Rewind final : hls::ArchiveBudget::Member {
    std::optional<WallTime> oldest() const override { return files > 0 ? std::optional(WallTime()) : std::nullopt; }
    void dropOldest() override
    {
        --files;
        budget->removed(1u << 20);
    }
    int files = 5;
    hls::ArchiveBudget *budget = nullptr;
};

struct Room {
    explicit Room(std::uint64_t freeBytesMin = 0)
        : disk(diskThread, {folder.path().toStdString(), freeBytesMin, 1u << 20}),
          recordings(media,
                     {disk, metrics, [this](RecordingNews its) { news.push_back(std::move(its)); },
                      [this](const record::RecordingName &name, Result<record::FoundRecording> what, bool forGood) {
                          ended.push_back(name.id + (forGood ? "!" : "") + std::to_string(what ? what->files.size() : 99));
                      }},
                     64u << 20)
    {
        program.setTracks({avcTrack(), aacTrack()});
    }
    ~Room() { recordings.channelClosed("church"), settle(); }

    void settle()
    {
        for (int i = 0; i < 5; ++i) {
            diskThread.run();
            media.run();
        }
    }
    void run(Duration length)
    {
        fed += std::chrono::duration_cast<MediaTime>(length);
        feed.runUntil(fed, [this](const media::Packet &packet) { program.write(packet); });
        media.fakeClock().pass(length);
        settle();
    }

    QTemporaryDir folder;
    FakeExecutor media;
    FakeExecutor diskThread;
    metrics::Registry registry;
    RecordingMetrics metrics{registry};
    std::vector<RecordingNews> news;
    std::vector<std::string> ended;
    record::RecordDisk disk;
    Recordings recordings;
    hub::Stream program{"program"};
    Feed feed;
    MediaTime fed{0};
    const OnAirBroadcast broadcast{"01JD4V6Q8Z0X2M3N4P5Q6R7S8T", WallTime()};
};

model::Recording ended(const char *id, WallTime at, std::int64_t bytes)
{
    model::Recording recording;
    recording.id = id;
    recording.endedAt = at;
    recording.files.push_back({1, bytes, 0ms, 60'000ms});
    return recording;
}

std::string idsOf(const std::vector<model::Recording> &all)
{
    std::string ids;
    for (const model::Recording &one : all)
        ids += one.id;
    return ids;
}

} // namespace

class tst_Recordings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWantedIsRecordedUntilItsEnd()
    {
        Room room;
        room.recordings.want("church", true);
        room.recordings.broadcastBegan("church", room.program, room.broadcast, false);
        room.run(4s);
        QVERIFY(room.news.size() >= 6);
        room.recordings.broadcastEnded("church", room.broadcast);
        room.settle();
        QVERIFY(room.ended == std::vector<std::string>{room.broadcast.id + "!1"});
    }
    void whatIsNotWantedIsNot()
    {
        Room room;
        room.recordings.broadcastBegan("church", room.program, room.broadcast, false);
        room.run(4s);
        room.recordings.broadcastEnded("church", room.broadcast);
        room.settle();
        QVERIFY(room.news.empty() && room.ended.empty());
    }
    void onAirItIsTurnedOnAndOffAndIsStillOneRecording()
    {
        Room room;
        room.recordings.broadcastBegan("church", room.program, room.broadcast, false);
        room.run(4s);
        room.recordings.want("church", true);
        room.run(4s);
        room.recordings.want("church", false);
        room.run(4s);
        room.recordings.want("church", true);
        room.run(4s);
        room.recordings.want("church", false);
        room.recordings.broadcastEnded("church", room.broadcast);
        room.settle();
        QVERIFY(room.ended.back() == room.broadcast.id + "!1");
        const auto found = record::findRecording(std::filesystem::path(room.folder.path().toStdString()) / "church" / room.broadcast.id);
        QCOMPARE(found.gaps.size(), std::size_t(1));
    }
    void afterARestartWhatIsNotOnAirIsEnded()
    {
        Room room;
        room.recordings.want("church", true);
        const OnAirBroadcast before{"01JD4V6Q8Z0X2M3N4P5Q6R7S00", WallTime()};
        room.recordings.broadcastBegan("church", room.program, before, false);
        room.run(4s);
        room.recordings.channelClosed("church"); // the server stops
        room.settle();
        room.recordings.broadcastBegan("church", room.program, room.broadcast, true);
        room.run(4s);
        room.recordings.endOthers();
        room.settle();
        QVERIFY(room.ended == std::vector<std::string>{before.id + "!1"});
    }
    void rewindShrinksBeforeTheRecordingEnds()
    {
        // The floor lies so near below what is free that it is within its slack, and far enough not to be reached.
        const auto free = std::filesystem::space(QDir::tempPath().toStdString()).available;
        hls::ArchiveBudget budget(1u << 30, 1u << 30);
        Rewind rewind;
        rewind.budget = &budget;
        budget.join(rewind);
        budget.stored(5u << 20);
        Room room(free - std::min<std::uint64_t>(free / 8, 256u << 20));
        room.recordings.shrinkFirst(&budget);
        room.recordings.want("church", true);
        room.recordings.broadcastBegan("church", room.program, room.broadcast, false);
        room.run(4s);
        QCOMPARE(rewind.files, 0);
        for (const RecordingNews &news : room.news)
            QVERIFY(news.recorded && !news.isFull);
    }
    void theOldAndTheTooMuchAreForgotten()
    {
        const WallTime now = *fromRfc3339("2026-11-22T10:00:00Z");
        RecordingSettings settings;
        settings.keep = std::chrono::hours(24 * 30);
        settings.bytesMax = 1'000;
        const auto old = now - std::chrono::hours(24 * 31);
        const auto recent = now - std::chrono::hours(24);
        QCOMPARE(idsOf(recordingsToForget({ended("a", old, 10), ended("b", recent, 10)}, now, settings)), std::string("a"));
        QCOMPARE(idsOf(recordingsToForget({ended("a", recent, 500), ended("b", recent, 500)}, now, settings)), std::string());
        QCOMPARE(idsOf(recordingsToForget({ended("a", recent, 500), ended("b", recent, 501)}, now, settings)), std::string("a"));
        settings.keep = Duration(0);
        QCOMPARE(idsOf(recordingsToForget({ended("a", old, 10), ended("b", recent, 10)}, now, settings)), std::string());
    }
};

BELFRY_CASE(tst_Recordings)
#include "tst_Recordings.moc"
