#include "Rig.h"
#include "record/RecordDisk.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::record;
using namespace belfry::test;
using namespace std::chrono_literals;

namespace {

const RecordingName kName{"church", "01JD4V6Q8Z0X2M3N4P5Q6R7S8T"};

struct Disk {
    explicit Disk(std::uint64_t freeBytesMin = 0, std::size_t memoryBytes = 1u << 20, std::size_t reads = 1'000)
        : disk(home, {temporary.path().toStdString() + "/all", freeBytesMin, memoryBytes, reads})
    {
    }
    std::filesystem::path folder(const RecordingName &name = kName) const
    {
        return std::filesystem::path(temporary.path().toStdString()) / "all" / name.channel / name.id;
    }
    void record(Duration length, const RecordingName &name = kName)
    {
        BatchCutter cutter;
        cutter.setTracks({avcTrack(), aacTrack()});
        const auto write = [&](std::optional<Batch> batch) {
            if (batch)
                disk.write(name, *std::move(batch), [this](WriteAnswer answer) { answers.push_back(std::move(answer)); });
        };
        Feed().runUntil(std::chrono::duration_cast<MediaTime>(length),
                        [&](const media::Packet &packet) { write(cutter.add(packet, home.clock().wall())); });
        write(cutter.finish());
        home.run();
    }
    template<typename T, typename Ask>
    Result<T> ask(Ask ask)
    {
        std::optional<Result<T>> got;
        ask([&got](Result<T> answer) { got = std::move(answer); });
        home.run();
        return got ? *std::move(got) : Result<T>(fail(ErrorCode::Internal, "no answer"));
    }
    Result<SharedBytes> read(std::uint64_t offset, std::size_t sizeBytes, const RecordingName &name = kName)
    {
        return ask<SharedBytes>([&](auto answer) { disk.read(name, 1, offset, sizeBytes, answer); });
    }
    std::vector<RecordingName> unfinished()
    {
        std::vector<RecordingName> names;
        disk.unfinished([&names](std::vector<RecordingName> found) { names = std::move(found); });
        home.run();
        return names;
    }
    Result<FoundRecording> end(bool forGood)
    {
        return ask<FoundRecording>([&](auto answer) { disk.end(kName, forGood, answer); });
    }

    QTemporaryDir temporary{scratch()};
    FakeExecutor home;
    RecordDisk disk;
    std::vector<WriteAnswer> answers;
};

} // namespace

class tst_RecordDisk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyNamesThatStayInTheirFolderAreTaken()
    {
        for (const char *good : {"church", "01JD4V6Q8Z0X2M3N4P5Q6R7S8T", "a-b_C9"})
            QVERIFY(isFolderName(good));
        for (const char *bad : {"", ".", "..", "a/b", "a\\b", "a.b", "C:", "a b", "\xc3\xa4", "a\n"})
            QVERIFY2(!isFolderName(bad), bad);
        QVERIFY(isFolderName(std::string(64, 'a')));
        QVERIFY(!isFolderName(std::string(65, 'a')));
        Disk disk;
        const RecordingName bad{"..", "x"};
        QCOMPARE(disk.read(0, 1, bad).error().code, ErrorCode::InvalidInput);
        QCOMPARE(disk.ask<Done>([&](auto answer) { disk.disk.remove(bad, answer); }).error().code, ErrorCode::InvalidInput);
        QCOMPARE(disk.ask<std::uint64_t>([&](auto answer) { disk.disk.size(bad, 1, answer); }).error().code, ErrorCode::InvalidInput);
        QCOMPARE(disk.ask<std::string>([&](auto answer) { disk.disk.playlist(bad, answer); }).error().code, ErrorCode::InvalidInput);
        QCOMPARE(disk.ask<FoundRecording>([&](auto answer) { disk.disk.end(bad, true, answer); }).error().code, ErrorCode::InvalidInput);
        disk.record(1'000ms, bad);
        QCOMPARE(disk.answers.front().recorded.error().code, ErrorCode::InvalidInput);
        QVERIFY(!std::filesystem::exists(std::filesystem::path(disk.temporary.path().toStdString()) / "x"));
    }
    void atTheFloorTheFileIsEndedAndLaterTheNextBegins()
    {
        const auto free = std::filesystem::space(std::filesystem::temp_directory_path()).available;
        Disk disk;
        disk.record(4'000ms);
        QVERIFY(disk.answers.back().recorded);
        QVERIFY(disk.answers.back().freeBytes > 0);
        // The same folder with a floor that is above what is free.
        RecordDisk full(disk.home, {disk.disk.settings().folder, free * 2, 1u << 20});
        BatchCutter cutter;
        cutter.setTracks({avcTrack(), nullptr});
        cutter.add(videoPacket(mediaMs(0), true), disk.home.clock().wall());
        std::optional<WriteAnswer> answer;
        full.write(kName, *cutter.finish(), [&answer](WriteAnswer its) { answer = std::move(its); });
        disk.home.run();
        QVERIFY(answer && !answer->recorded);
        QCOMPARE(answer->recorded.error().code, ErrorCode::Unavailable);
    }
    void aDiskThatIsAwayIsNotReplacedByTheSystemsOwn()
    {
        namespace fs = std::filesystem;
        Disk plain;
        const fs::path all = fs::path(plain.temporary.path().toStdString()) / "all", hidden = all.parent_path() / "hidden";
        const auto isMounted = std::make_shared<bool>(true);
        RecordDiskSettings settings = plain.disk.settings();
        settings.memory = (all.parent_path() / "recordings.disk").string();
        settings.sameDisk = [isMounted, all](const fs::path &one, const fs::path &other) { return !*isMounted || (one == all) == (other == all); };
        const auto record = [&](RecordDisk &disk) {
            BatchCutter cutter;
            cutter.setTracks({avcTrack(), nullptr});
            cutter.add(videoPacket(mediaMs(0), true), plain.home.clock().wall());
            cutter.add(videoPacket(mediaMs(40), false), plain.home.clock().wall());
            std::optional<WriteAnswer> answer;
            disk.write(kName, *cutter.finish(), [&answer](WriteAnswer its) { answer = std::move(its); });
            plain.home.advance(2s);
            return answer ? answer->recorded : Result<Recorded>(fail(ErrorCode::Internal, "no answer"));
        };
        const auto remove = [&](RecordDisk &disk) {
            std::optional<Result<>> answer;
            disk.remove(kName, [&answer](Result<> its) { answer = std::move(its); });
            plain.home.run();
            return answer && !*answer ? answer->error().code : ErrorCode::Internal;
        };
        RecordDisk disk(plain.home, settings);
        QVERIFY(record(disk));
        *isMounted = false;
        fs::rename(all, hidden);
        QCOMPARE(record(disk).error().code, ErrorCode::Io);
        QCOMPARE(remove(disk), ErrorCode::Unavailable);
        fs::create_directory(all); // where it was mounted
        QCOMPARE(record(disk).error().code, ErrorCode::Io);
        RecordDisk later(plain.home, settings); // a start without it
        QCOMPARE(record(later).error().code, ErrorCode::Io);
        QCOMPARE(remove(later), ErrorCode::Unavailable);
        QVERIFY(fs::is_empty(all));
        fs::remove(all);
        fs::rename(hidden, all);
        *isMounted = true;
        const auto back = record(disk);
        QVERIFY(back && back->file.number == 1 && back->gap);
        QCOMPARE(back->gap->reason, GapReason::Disk);
        QCOMPARE(remove(disk), ErrorCode::Internal); // no error: it was there
    }
    void aFolderThatAPersonEmptiedOnTheSameDiskIsMadeAgain()
    {
        Disk disk;
        disk.record(1'000ms);
        std::filesystem::remove_all(disk.folder().parent_path().parent_path());
        const RecordingName next{"church", "next"};
        disk.record(4'000ms, next);
        QVERIFY(disk.answers.back().recorded);
        QVERIFY(std::filesystem::exists(disk.folder(next)));
    }
    void theSlackIsAPartOfTheFloor()
    {
        QCOMPARE(RecordDisk::slackBytes(0), std::uint64_t(1) << 20);
        QCOMPARE(RecordDisk::slackBytes(8u << 20), std::uint64_t(4) << 20);
        QCOMPARE(RecordDisk::slackBytes(std::uint64_t(100) << 30), std::uint64_t(1) << 30);
    }
    void whatWasNotEndedForGoodIsUnfinished()
    {
        Disk disk;
        QVERIFY(disk.unfinished().empty());
        disk.record(4'000ms);
        QVERIFY(disk.unfinished() == std::vector{kName});
        QVERIFY(disk.end(false));
        QVERIFY(disk.unfinished() == std::vector{kName});
        const auto found = disk.end(true);
        QVERIFY(found && found->files.size() == 1 && seconds(found->end()) > 3.9);
        QVERIFY(disk.unfinished().empty());
        QVERIFY(contentOf(filePath(disk.folder(), 1)).contains("sidx"));
    }
    void whatIsReadIsWhatIsThere()
    {
        Disk disk;
        disk.record(4'000ms);
        const QByteArray file = contentOf(filePath(disk.folder(), 1));
        const auto size = disk.ask<std::uint64_t>([&](auto answer) { disk.disk.size(kName, 1, answer); });
        QCOMPARE(qint64(*size), qint64(file.size()));
        const auto bytes = disk.read(100, 5'000);
        QVERIFY(bytes);
        QCOMPARE(QByteArray::fromStdString(std::string(bytes->text())), file.mid(100, 5'000));
        QCOMPARE(disk.read(*size - 10, 10)->size(), std::size_t(10));
        QCOMPARE(disk.read(*size - 10, 11).error().code, ErrorCode::NotFound);
        QCOMPARE(disk.ask<std::uint64_t>([&](auto answer) { disk.disk.size(kName, 2, answer); }).error().code, ErrorCode::NotFound);
        QCOMPARE(disk.read(0, 10, {"church", "other"}).error().code, ErrorCode::NotFound);
    }
    void readsHoldNoMoreThanTheirMemory()
    {
        Disk disk(0, 10'000);
        disk.record(4'000ms);
        const auto first = disk.read(0, 6'000);
        QVERIFY(first);
        QCOMPARE(disk.read(6'000, 4'001).error().code, ErrorCode::Busy);
        const auto second = disk.read(6'000, 4'000);
        QVERIFY(second);
        // Asked for again it is the same memory.
        QCOMPARE(disk.read(0, 6'000)->data(), first->data());
    }
    void readsWaitInARowThatEnds()
    {
        Disk disk(0, 1u << 20, 2);
        disk.record(4'000ms);
        std::vector<ErrorCode> answers;
        for (int i = 0; i < 4; ++i) {
            disk.disk.read(kName, 1, std::uint64_t(i), 10, [&answers](Result<SharedBytes> bytes) {
                answers.push_back(bytes ? ErrorCode::Internal : bytes.error().code);
            });
        }
        disk.home.run();
        QCOMPARE(std::count(answers.begin(), answers.end(), ErrorCode::Busy), 2);
        QCOMPARE(answers.size(), std::size_t(4));
    }
    void aRemovedRecordingIsGone()
    {
        Disk disk;
        disk.record(4'000ms);
        QVERIFY(disk.ask<Done>([&](auto answer) { disk.disk.remove(kName, answer); }));
        QVERIFY(!std::filesystem::exists(disk.folder()));
        QCOMPARE(disk.ask<Done>([&](auto answer) { disk.disk.remove(kName, answer); }).error().code, ErrorCode::NotFound);
        QCOMPARE(disk.ask<std::string>([&](auto answer) { disk.disk.playlist(kName, answer); }).error().code, ErrorCode::NotFound);
    }
};

BELFRY_CASE(tst_RecordDisk)
#include "tst_RecordDisk.moc"
