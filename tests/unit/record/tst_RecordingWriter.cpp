#include "Rig.h"
#include "support/Case.h"
#include "support/HlsChecker.h"

#include <QtTest/qtestcase.h>

#if !defined(_WIN32)
#include <csignal>
#include <sys/resource.h>
#endif

using namespace belfry;
using namespace belfry::record;
using namespace belfry::test;
using namespace std::chrono_literals;

namespace {

double secondsOf(const FoundRecording &found)
{
    return seconds(found.end());
}

bool isNear(double a, double b, double by = 0.06)
{
    return a > b - by && a < b + by;
}

/// The fragments of a file, without its head.
QByteArray fragmentsOf(const std::filesystem::path &file)
{
    return contentOf(file).mid(readFragmentIndex(file)->head.headBytes);
}

#if !defined(_WIN32)
/// Files of this process end here, as on FAT32 they do at 4 GiB.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes) : m_signal(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit now{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before{};
    void (*m_signal)(int);
};
#endif

} // namespace

class tst_RecordingWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneFileWithoutAHole()
    {
        Rig rig;
        rig.run(10'000ms);
        rig.flush();
        for (const auto &answer : rig.answers)
            QVERIFY(answer && answer->file.number == 1 && !answer->gap && !answer->ended);
        const FoundRecording found = findRecording(rig.folder());
        QCOMPARE(found.files.size(), std::size_t(1));
        QVERIFY(found.files.front() == rig.answers.back()->file);
        QVERIFY(isNear(secondsOf(found), 10));
        QVERIFY(found.gaps.empty());
        const auto tracks = fragmentTimes(fragmentsOf(rig.file()));
        QCOMPARE(tracks.size(), 2);
        for (const HlsTrackTimes &track : tracks)
            QVERIFY(!track.hasHole && track.start == 0);
    }
    void soundDoesNotDriftFromItsWholeMilliseconds()
    {
        Rig rig;
        rig.tracks.audio = aacTrack(44'100);
        rig.cutter.setTracks(rig.tracks);
        rig.feed.sampleRate = 44'100;
        rig.run(600s);
        rig.flush();
        const auto tracks = fragmentTimes(fragmentsOf(rig.file()));
        QVERIFY(!tracks[2].hasHole);
        QCOMPARE(tracks[2].duration, 1024 * qint64(tracks[2].samples));
        QVERIFY(isNear(double(tracks[2].duration) / 44'100, double(tracks[1].duration) / 90'000));
    }
    void otherParametersBeginTheNextFile()
    {
        Rig rig;
        rig.run(4'000ms);
        rig.change({avcTrack("avcC-2"), aacTrack()});
        rig.feed = Feed();
        rig.feed.shift(std::exchange(rig.fed, MediaTime(0)));
        rig.run(4'000ms);
        rig.flush();
        const FoundRecording found = findRecording(rig.folder());
        QCOMPARE(found.files.size(), std::size_t(2));
        QVERIFY(isNear(seconds(found.files[1].startsAt), 4));
        QVERIFY(isNear(seconds(found.files[1].duration), 4));
        QVERIFY(found.gaps.empty());
        int ended = 0;
        for (const auto &answer : rig.answers)
            if (answer && answer->ended)
                QCOMPARE((++ended, answer->ended->number), 1u);
        QCOMPARE(ended, 1);
        QVERIFY(contentOf(rig.file(1)).contains("sidx") && !contentOf(rig.file(2)).contains("sidx"));
        QCOMPARE(fragmentTimes(fragmentsOf(rig.file(2)))[1].start, 0);
    }
#if !defined(_WIN32)
    void aDiskWhoseFilesEndBeginsTheNext()
    {
        Rig rig;
        rig.run(4'000ms);
        rig.flush();
        const auto most = std::filesystem::file_size(rig.file()) + 2'000;
        {
            const FileSizeLimit limit(most);
            rig.run(12'000ms);
            rig.flush();
        }
        const FoundRecording found = findRecording(rig.folder());
        QVERIFY2(found.files.size() >= 2, std::to_string(found.files.size()).c_str());
        // Half a second is lost, and what follows to the next keyframe: two seconds at most.
        QVERIFY(isNear(secondsOf(found), 16, 2.6));
        QCOMPARE(found.gaps.size(), found.files.size() - 1);
        for (const RecordedGap &gap : found.gaps) {
            QCOMPARE(gap.reason, GapReason::Disk);
            QVERIFY(seconds(gap.length) < 2.6);
        }
        std::size_t ended = 0;
        for (const auto &answer : rig.answers)
            if (answer && answer->ended)
                QVERIFY(*answer->ended == found.files[ended++]);
        QCOMPARE(ended, found.files.size() - 1);
        QVERIFY(contentOf(rig.file(1)).contains("sidx"));
        // A new life finds the last of them full or not, and goes on all the same.
        const FileSizeLimit limit(most);
        rig.restart();
        rig.run(8'000ms);
        rig.flush();
        QVERIFY(findRecording(rig.folder()).files.size() > found.files.size());
    }
#endif
    void theSameParametersAgainStayInTheFile()
    {
        Rig rig;
        rig.run(4'000ms);
        rig.change(rig.tracks);
        rig.feed = Feed();
        rig.feed.shift(std::exchange(rig.fed, MediaTime(0)));
        rig.run(2'000ms);
        rig.flush();
        QCOMPARE(findRecording(rig.folder()).files.size(), std::size_t(1));
    }
    void aRestartGoesOnInRealTimeInTheSameFile()
    {
        Rig rig;
        rig.run(4'000ms);
        rig.restart(); // what was not handed over is gone with the process
        rig.clock.pass(20s);
        rig.feed = Feed();
        rig.feed.shift(mediaMs(1'000));
        rig.fed = MediaTime(0);
        rig.run(4'000ms);
        rig.flush();
        const FoundRecording found = findRecording(rig.folder());
        QCOMPARE(found.files.size(), std::size_t(1));
        QCOMPARE(found.gaps.size(), std::size_t(1));
        QCOMPARE(found.gaps[0].reason, GapReason::Restart);
        QVERIFY(isNear(seconds(found.gaps[0].at), 3.5, 0.1));
        QVERIFY(isNear(seconds(found.gaps[0].at + found.gaps[0].length), 24));
        QVERIFY(isNear(secondsOf(found), 28));
        QCOMPARE(found.startedAt, *fromRfc3339("2026-11-22T10:00:00Z"));
    }
    void aClockThatWentBackDoesNotTurnTheRecordingBack()
    {
        Rig rig;
        rig.run(4'000ms);
        rig.flush();
        rig.restart();
        rig.clock.setWall(*fromRfc3339("2026-11-22T08:00:00Z"));
        rig.feed = Feed();
        rig.fed = MediaTime(0);
        rig.run(4'000ms);
        rig.flush();
        QVERIFY(isNear(secondsOf(findRecording(rig.folder())), 8, 0.2));
        rig.restart();
        rig.clock.setWall(*fromRfc3339("2036-11-22T08:00:00Z"));
        rig.feed = Feed();
        rig.fed = MediaTime(0);
        rig.run(4'000ms);
        rig.flush();
        QVERIFY(isNear(secondsOf(findRecording(rig.folder())), 12, 0.3));
    }
    void aBreakOfTheSourceIsAGap()
    {
        Rig rig;
        rig.run(4'000ms);
        rig.flush();
        rig.clock.pass(3s);
        rig.feed = Feed();
        rig.feed.shift(mediaMs(7'000));
        rig.fed = MediaTime(0);
        rig.run(2'000ms);
        rig.flush();
        const FoundRecording found = findRecording(rig.folder());
        QCOMPARE(found.gaps.size(), std::size_t(1));
        QCOMPARE(found.gaps[0].reason, GapReason::Source);
        QVERIFY(isNear(seconds(found.gaps[0].length), 3));
        QVERIFY(isNear(secondsOf(found), 9));
    }
    void whatWasLostWaitsForAKeyframe()
    {
        Rig rig;
        rig.run(1'200ms);
        rig.writer->lost(GapReason::Queue);
        rig.run(2'000ms);
        rig.flush();
        int refused = 0;
        for (const auto &answer : rig.answers)
            refused += !answer;
        QCOMPARE(refused, 2);
        const FoundRecording found = findRecording(rig.folder());
        QCOMPARE(found.gaps.size(), std::size_t(1));
        QCOMPARE(found.gaps[0].reason, GapReason::Queue);
        QVERIFY(isNear(seconds(found.gaps[0].at), 1));
        QVERIFY(isNear(seconds(found.gaps[0].length), 1));
    }
    void anEndedFileKnowsItsLengthAndTheNextFollows()
    {
        Rig rig;
        rig.run(4'000ms);
        rig.flush();
        const auto ended = rig.writer->endFile();
        QVERIFY(ended && *ended && (*ended)->number == 1);
        QVERIFY(!rig.writer->hasFile());
        QVERIFY(contentOf(rig.file()).contains("sidx"));
        rig.run(4'000ms);
        rig.flush();
        QCOMPARE(findRecording(rig.folder()).files.size(), std::size_t(2));
    }
    void aFinishedFileThatGoesOnIsUnfinishedAgain()
    {
        Rig rig;
        rig.run(4'000ms);
        rig.flush();
        QVERIFY(finishRecording(rig.folder()));
        QVERIFY(contentOf(rig.file()).contains("sidx"));
        rig.restart();
        rig.feed = Feed();
        rig.fed = MediaTime(0);
        rig.run(4'000ms);
        rig.flush();
        QVERIFY(!contentOf(rig.file()).contains("sidx"));
        QCOMPARE(findRecording(rig.folder()).files.size(), std::size_t(1));
    }
    void timesThatStandStillOrGoBackStillGoUp()
    {
        Rig rig;
        rig.tracks.audio.reset();
        rig.cutter.setTracks(rig.tracks);
        for (const std::int64_t ms : {0, 40, 40, 30, 80, 120})
            rig.take(videoPacket(mediaMs(ms), ms == 0, 100, mediaMs(80)));
        rig.flush();
        const auto track = fragmentTimes(fragmentsOf(rig.file()))[1];
        QCOMPARE(track.samples, 6);
        QVERIFY(track.duration < 90 * 200);
    }
    void aDiskThatRefusesIsSaidAndGoneOnWith()
    {
        Rig rig;
        rig.run(2'200ms);
        const auto folder = rig.folder();
        const auto aside = folder.parent_path() / "aside";
        std::filesystem::rename(folder, aside);
        writeContent(folder, "in the way");
        rig.restart();
        rig.feed = Feed();
        rig.fed = MediaTime(0);
        rig.answers.clear();
        rig.run(1'100ms);
        QVERIFY(!rig.answers.empty() && !rig.answers.front());
        QCOMPARE(rig.answers.front().error().code, ErrorCode::Io);
        std::filesystem::remove(folder);
        std::filesystem::rename(aside, folder);
        rig.run(2'000ms);
        rig.flush();
        QVERIFY(rig.answers.back());
        const FoundRecording found = findRecording(folder);
        QCOMPARE(found.gaps.size(), std::size_t(1));
        QCOMPARE(found.gaps[0].reason, GapReason::Disk);
    }
};

BELFRY_CASE(tst_RecordingWriter)
#include "tst_RecordingWriter.moc"
