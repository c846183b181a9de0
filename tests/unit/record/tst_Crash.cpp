// A process that is killed leaves a file that was cut anywhere, and an index that was cut anywhere.
#include "Rig.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::record;
using namespace belfry::test;
using namespace std::chrono_literals;

namespace {

constexpr IndexHead kIfLost{1, 0, 0, MediaTime(0), WallTime(Duration(1))};

struct Recording {
    Recording()
    {
        rig.feed.frameBytes = 1;
        rig.feed.fpsNumerator = 10;
        rig.feed.keyEvery = 20;
        rig.run(3'100ms);
        file = contentOf(rig.file());
        index = contentOf(indexPath(rig.file()));
        entries = readFragmentIndex(rig.file())->entries;
    }
    void cutTo(qsizetype fileBytes, qsizetype indexBytes)
    {
        writeContent(rig.file(), file.first(fileBytes));
        writeContent(indexPath(rig.file()), index.first(indexBytes));
    }

    Rig rig;
    QByteArray file;
    QByteArray index;
    std::vector<IndexEntry> entries;
};

} // namespace

class tst_Crash : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFileCutAtAnyByteOfItsLastFragmentIsCutBackToTheOneBefore()
    {
        Recording its;
        const std::size_t count = its.entries.size();
        QVERIFY(count >= 5);
        const auto last = static_cast<qsizetype>(its.entries.back().offset);
        for (qsizetype length = last; length < its.file.size(); ++length) {
            its.cutTo(length, its.index.size());
            const auto found = RecordingFile::reopen(its.rig.file(), kIfLost);
            QVERIFY(found);
            QCOMPARE(found->sizeBytes(), its.entries.back().offset);
            QCOMPARE(contentOf(its.rig.file()), its.file.first(last));
            QCOMPARE(contentOf(indexPath(its.rig.file())), its.index.first(its.index.size() - qsizetype(kIndexEntryBytes)));
            QCOMPARE(found->end(), its.entries[count - 2].end);
        }
    }
    void anIndexCutAtAnyByteIsMendedFromTheFile()
    {
        Recording its;
        for (qsizetype length = 0; length <= its.index.size(); ++length) {
            its.cutTo(its.file.size(), length);
            QVERIFY(readFragmentIndex(its.rig.file())->entries == its.entries);
            const auto found = RecordingFile::reopen(its.rig.file(), kIfLost);
            QVERIFY(found);
            QCOMPARE(found->sizeBytes(), std::uint64_t(its.file.size()));
            QVERIFY(readFragmentIndex(its.rig.file())->entries == its.entries);
            if (length >= qsizetype(kIndexHeadBytes))
                QCOMPARE(contentOf(indexPath(its.rig.file())), its.index);
        }
        std::filesystem::remove(indexPath(its.rig.file()));
        QVERIFY(readFragmentIndex(its.rig.file())->entries == its.entries);
        QVERIFY(RecordingFile::reopen(its.rig.file(), kIfLost));
        QVERIFY(readFragmentIndex(its.rig.file())->entries == its.entries);
    }
    void aFileWithoutAWholeFragmentIsRemoved()
    {
        Recording its;
        for (const qsizetype length : {qsizetype(0), qsizetype(10), qsizetype(its.entries[0].offset) - 1, qsizetype(its.entries[0].offset),
                                       qsizetype(its.entries[0].offset + its.entries[0].sizeBytes) - 1}) {
            its.cutTo(length, its.index.size());
            const auto found = RecordingFile::reopen(its.rig.file(), kIfLost);
            QVERIFY(!found);
            QCOMPARE(found.error().code, ErrorCode::NotFound);
            QVERIFY(!std::filesystem::exists(its.rig.file()));
            QVERIFY(!std::filesystem::exists(indexPath(its.rig.file())));
        }
    }
    void afterAnyCutTheRecordingGoesOn()
    {
        Recording its;
        for (const std::size_t kept : {std::size_t(0), std::size_t(1), its.entries.size() - 1}) {
            const auto end = its.entries[kept].offset + its.entries[kept].sizeBytes / 2;
            its.cutTo(static_cast<qsizetype>(end), its.index.size());
            its.rig.restart();
            its.rig.clock.pass(10s);
            its.rig.feed = Feed();
            its.rig.fed = MediaTime(0);
            its.rig.run(2'100ms);
            its.rig.flush();
            const FoundRecording found = findRecording(its.rig.folder());
            QCOMPARE(found.files.size(), std::size_t(1));
            QCOMPARE(found.gaps.size(), std::size_t(kept == 0 ? 0 : 1));
            const auto index = readFragmentIndex(its.rig.file());
            QCOMPARE(index->entries.size(), kept + 5);
            for (std::size_t i = 1; i < index->entries.size(); ++i)
                QCOMPARE(index->entries[i].sequence, index->entries[i - 1].sequence + 1);
        }
    }
    void aGapIsKnownWithoutTheIndex()
    {
        Recording its;
        its.rig.restart();
        its.rig.clock.pass(10s);
        its.rig.feed = Feed();
        its.rig.fed = MediaTime(0);
        its.rig.run(2'100ms);
        const auto before = findRecording(its.rig.folder()).gaps;
        QCOMPARE(before.size(), std::size_t(1));
        std::filesystem::remove(indexPath(its.rig.file()));
        const auto after = findRecording(its.rig.folder()).gaps;
        QCOMPARE(after.size(), std::size_t(1));
        QCOMPARE(after[0].at, before[0].at);
        QCOMPARE(after[0].length, before[0].length);
    }
    void whatIsNoFileOfOursIsNotTouchedByReading()
    {
        Recording its;
        for (const QByteArray &damaged : {QByteArray("hello"), QByteArray(100'000, 'x'), QByteArray(its.file).replace("moov", "moox")}) {
            writeContent(its.rig.file(), damaged);
            QVERIFY(!readFragmentIndex(its.rig.file()));
            QCOMPARE(contentOf(its.rig.file()), damaged);
        }
    }
    void aDamagedByteInAFragmentsHeadNeverReadsBeyondTheFile()
    {
        Recording its;
        const auto &entry = its.entries[2];
        const auto begin = static_cast<qsizetype>(entry.offset);
        for (qsizetype at = begin; at < begin + 120; ++at) {
            QByteArray damaged = its.file;
            damaged[at] = static_cast<char>(damaged[at] ^ 0xff);
            writeContent(its.rig.file(), damaged);
            std::filesystem::remove(indexPath(its.rig.file()));
            const auto index = readFragmentIndex(its.rig.file());
            QVERIFY(index && index->entries.size() >= 2);
        }
    }
};

BELFRY_CASE(tst_Crash)
#include "tst_Crash.moc"
