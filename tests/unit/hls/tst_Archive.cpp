#include "hls/Archive.h"
#include "ArchiveCase.h"
#include "base/Log.h"
#include "support/Case.h"

#include <QDir>
#include <QFile>
#include <QtTest/qtestcase.h>

#include <filesystem>

using namespace belfry;
using namespace belfry::test;
using namespace belfry::hls;
using namespace Qt::StringLiterals;

class tst_Archive : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsOnDiskIsListedAndReadBack();
    void aSegmentIsListedOnlyWhenItIsOnDisk();
    void aReelHoldsAMinuteOfOneInit();
    void theNextLifeGoesOnWithTheSameBroadcast();
    void anotherBroadcastHasAListOfItsOwn();
    void theEndIsMarkedAndKeptForATime();
    void anEndedBroadcastIsKeptAcrossARestart();
    void theListSlidesByRunsAndTheDiskKeepsWhatHasLeftIt();
    void theOldestGoesWhenAllTogetherAreTooMuch();
    void itShrinksWhenSomebodyElseNeedsTheDisk();
    void whatTheDiskDoesNotKeepUpWithIsAGap();
    void aFullDiskIsSaidOnceAndItGoesOnWithRoom();
    void aFolderThatCannotBeMadeCostsOnlyTheRewind();
    void anUnreadableByteIsFound();
    void aFileCutAnywhereIsReadToItsLastWholeSegment();
    void readersBehindTheSameMinuteReadItOnce();
    void readsThatNobodyTakesAwayAreRefusedPastTheCap();
    void readersAreToldOfEachChange();
};

void tst_Archive::whatIsOnDiskIsListedAndReadBack()
{
    ArchiveRoom room;
    room.open();
    room.archive->begin("B1", 2);
    QVERIFY(!room.archive->list());
    room.addMany(100, 104);
    const auto list = room.archive->list();
    QVERIFY(list && list->hasPlaylist());
    QCOMPARE(list->listed, mediaMs(10'000));
    QCOMPARE(list->runs.front()->firstSequence, 100u);
    for (std::uint64_t msn = 100; msn <= 104; ++msn)
        QCOMPARE(room.read(msn), bytesOf(*archiveSegment(msn, room.init)));
    QCOMPARE(room.read(99), std::string());
    QCOMPARE(room.read(105), std::string());
    QCOMPARE(list->findInit(7)->bytes.text(), std::string_view("init 7"));
    QVERIFY(!list->findInit(8));
    QCOMPARE(room.onDisk, (std::vector<std::uint64_t>{100, 101, 102, 103, 104}));
    QCOMPARE(room.holds, 500u);
}

void tst_Archive::aSegmentIsListedOnlyWhenItIsOnDisk()
{
    ArchiveRoom room;
    room.open();
    room.archive->begin("B1", 2);
    room.run();
    room.archive->add(archiveSegment(1, room.init));
    room.loop.run();
    QVERIFY(!room.archive->list());
    room.run();
    QVERIFY(room.archive->list()->findSegment(1));
}

void tst_Archive::aReelHoldsAMinuteOfOneInit()
{
    ArchiveRoom room;
    room.open();
    room.archive->begin("B1", 2);
    room.addMany(1, 35);
    QCOMPARE(room.reels(), (QStringList{u"1.reel"_s, u"31.reel"_s}));
    room.add(36, 100, true);
    room.init = archiveInit(8);
    room.add(37);
    QCOMPARE(room.reels(), (QStringList{u"1.reel"_s, u"31.reel"_s, u"36.reel"_s, u"37.reel"_s}));
    const auto list = room.archive->list();
    QCOMPARE(list->runs.size(), std::size_t(4));
    QVERIFY(list->runs[2]->discontinuity);
    QCOMPARE(list->runs[3]->discontinuitySequence, 1u);
    QCOMPARE(room.read(37), bytesOf(*archiveSegment(37, room.init)));
}

void tst_Archive::theNextLifeGoesOnWithTheSameBroadcast()
{
    ArchiveRoom room;
    room.open();
    room.archive->begin("B1", 4);
    room.addMany(1, 40);
    room.open();
    room.archive->begin("B1", 4);
    // The list is not known yet; segments wait for it.
    room.archive->add(archiveSegment(42, archiveInit(9), 100, 2000, true));
    room.run();
    const auto list = room.archive->list();
    QVERIFY(!list->ended);
    QCOMPARE(list->firstListed, std::size_t(0));
    QCOMPARE(list->targetSeconds, 4u);
    QCOMPARE(list->listed, mediaMs(82'000));
    QCOMPARE(list->runs.back()->firstSequence, 41u); // no hole in the places, though one in the names
    QCOMPARE(list->runs.back()->discontinuitySequence, 1u);
    QCOMPARE(room.read(3), bytesOf(*archiveSegment(3, room.init)));
    QCOMPARE(room.read(42), bytesOf(*archiveSegment(42, room.init)));
    QCOMPARE(list->findInit(7)->bytes.text(), std::string_view("init 7"));
}

void tst_Archive::anotherBroadcastHasAListOfItsOwn()
{
    ArchiveRoom room;
    room.open();
    room.archive->begin("B1", 2);
    room.addMany(1, 5);
    room.archive->end();
    room.run();
    room.archive->begin("B2", 6);
    room.add(6, 100, true);
    const auto list = room.archive->list();
    QVERIFY(!list->ended);
    QCOMPARE(list->targetSeconds, 6u);
    QCOMPARE(list->listed, mediaMs(2'000));
    QCOMPARE(list->runs[list->firstListed]->firstSequence, 6u);
    QCOMPARE(room.read(5), bytesOf(*archiveSegment(5, room.init))); // for those still in it
    room.loop.advance(Duration(7'300'000));
    room.run();
    QCOMPARE(room.read(5), std::string());
    QCOMPARE(room.reels(), QStringList{u"6.reel"_s});
}

void tst_Archive::theEndIsMarkedAndKeptForATime()
{
    ArchiveRoom room;
    room.open();
    room.archive->begin("B1", 2);
    room.run();
    room.archive->add(archiveSegment(1, room.init));
    room.archive->end();
    room.loop.run();
    QVERIFY(!room.archive->list()); // the disk has the segment still before it
    room.run();
    QVERIFY(room.archive->list()->ended);
    QVERIFY(room.archive->list()->findSegment(1));
    room.loop.advance(Duration(7'190'000));
    room.run();
    QVERIFY(room.archive->list()->hasPlaylist());
    room.loop.advance(Duration(30'000));
    room.run();
    QVERIFY(!room.archive->list());
    QVERIFY(room.reels().isEmpty());
    QCOMPARE(room.holds, 0u);
    QCOMPARE(room.loop.timers(), std::size_t(0));
}

void tst_Archive::anEndedBroadcastIsKeptAcrossARestart()
{
    ArchiveRoom room;
    room.open();
    room.archive->begin("B1", 2);
    room.addMany(1, 5);
    room.archive->end();
    room.run();
    room.loop.fakeClock().setWall(*fromRfc3339("2026-11-22T11:00:10Z"));
    room.open();
    room.run();
    QVERIFY(room.archive->list()->ended);
    QCOMPARE(room.archive->list()->listed, mediaMs(10'000));
    room.loop.advance(Duration(3'620'000));
    room.run();
    QVERIFY(!room.archive->list());
    QVERIFY(room.reels().isEmpty());
    room.loop.fakeClock().setWall(*fromRfc3339("2026-11-22T20:00:00Z"));
    room.open();
    room.run();
    QVERIFY(!room.archive->list());
}

void tst_Archive::theListSlidesByRunsAndTheDiskKeepsWhatHasLeftIt()
{
    ArchiveRoom room;
    room.open(Duration(300'000));
    room.archive->begin("B1", 2);
    room.addMany(0, 149 + 30 + 1);
    auto list = room.archive->list();
    QCOMPARE(list->firstListed, std::size_t(1));
    QCOMPARE(list->runs[1]->firstSequence, 30u);
    QVERIFY(list->listed >= mediaMs(300'000) && list->listed <= mediaMs(360'000));
    QVERIFY(!room.read(0).empty());
    room.addMany(181, 700);
    list = room.archive->list();
    QVERIFY(list->listed >= mediaMs(300'000) && list->listed <= mediaMs(360'000));
    const std::uint64_t gone = list->runs.front()->segments.front().msn;
    QVERIFY(gone > 0);
    QCOMPARE(QString::number(gone) + u".reel"_s, [&] {
        QStringList names = room.reels();
        std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.size() != b.size() ? a.size() < b.size() : a < b; });
        return names.front();
    }());
    // What left the list stays for the length of the list, and no longer.
    MediaTime unlisted{0};
    for (std::size_t i = 0; i < list->firstListed; ++i)
        unlisted += list->runs[i]->duration;
    QVERIFY2(unlisted >= mediaMs(300'000) && unlisted <= mediaMs(500'000), qPrintable(QString::number(seconds(unlisted))));
}

void tst_Archive::theOldestGoesWhenAllTogetherAreTooMuch()
{
    ArchiveRoom room;
    room.diskBytesMax = 10'000;
    room.open();
    room.archive->begin("B1", 2);
    room.addMany(1, 100);
    QVERIFY(room.holds == 10'000);
    room.add(101);
    QCOMPARE(room.holds, 7'100u);
    QCOMPARE(room.budget->diskBytes(), 7'100u);
    const auto list = room.archive->list();
    QCOMPARE(list->runs[list->firstListed]->firstSequence, 31u);
    QCOMPARE(list->listed, mediaMs(142'000));
    QVERIFY(!room.reels().contains(u"1.reel"_s));
}

void tst_Archive::itShrinksWhenSomebodyElseNeedsTheDisk()
{
    ArchiveRoom room;
    room.open();
    room.archive->begin("B1", 2);
    room.addMany(1, 100);
    QCOMPARE(room.holds, 10'000u);
    QCOMPARE(room.budget->makeRoom(1), std::uint64_t(3'000));
    QCOMPARE(room.holds, 7'000u);
    QVERIFY(room.budget->makeRoom(1'000'000) > 0);
    // The file that is being written stays.
    QVERIFY(room.holds > 0);
    QCOMPARE(room.budget->makeRoom(1), std::uint64_t(0));
}

void tst_Archive::whatTheDiskDoesNotKeepUpWithIsAGap()
{
    ArchiveRoom room;
    room.queueBytesMax = 300;
    room.open();
    room.archive->begin("B1", 2);
    room.run();
    for (std::uint64_t msn = 1; msn <= 5; ++msn)
        room.archive->add(archiveSegment(msn, room.init));
    QCOMPARE(room.lost["queue"], 2);
    room.run();
    room.add(6);
    auto list = room.archive->list();
    QCOMPARE(list->listed, mediaMs(12'000));
    QVERIFY(list->findSegment(3) && !list->findSegment(4) && !list->findSegment(5) && list->findSegment(6));
    QCOMPARE(room.onDisk, (std::vector<std::uint64_t>{1, 2, 3, 6}));
    // The next life knows of the gap.
    room.open();
    room.archive->begin("B1", 2);
    room.run();
    list = room.archive->list();
    QCOMPARE(list->listed, mediaMs(12'000));
    QVERIFY(list->findSegment(3) && !list->findSegment(4) && list->findSegment(6));
    QCOMPARE(room.read(6), bytesOf(*archiveSegment(6, room.init)));
    // One that is larger than the queue alone may pass.
    room.add(7, 1'000);
    QVERIFY(!room.read(7).empty());
}

void tst_Archive::aFullDiskIsSaidOnceAndItGoesOnWithRoom()
{
    ArchiveRoom room;
    int said = 0, well = 0;
    const Subscription lines = belfry::log::listen([&](std::string_view line) {
        said += line.find("rewind has a gap from here") != line.npos ? 1 : 0;
        well += line.find("rewind goes on") != line.npos ? 1 : 0;
    });
    room.open();
    room.archive->begin("B1", 2);
    room.addMany(1, 3);
    room.freeBytesMin = UINT64_MAX / 2; // more than any disk has
    room.open();
    room.archive->begin("B1", 2);
    room.addMany(5, 9);
    QCOMPARE(room.lost["disk"], 5);
    QCOMPARE(said, 1);
    auto list = room.archive->list();
    QCOMPARE(list->listed, mediaMs(16'000));
    QVERIFY(!list->findSegment(9));
    QVERIFY(!room.read(3).empty());
    room.freeBytesMin = 0;
    room.open();
    room.archive->begin("B1", 2);
    room.addMany(11, 12);
    QVERIFY(!room.read(11).empty() && !room.read(12).empty());
    QCOMPARE(room.reels(), (QStringList{u"1.reel"_s, u"11.reel"_s}));
    QCOMPARE(well, 0); // another life
}

void tst_Archive::aFolderThatCannotBeMadeCostsOnlyTheRewind()
{
    ArchiveRoom room;
    QFile blocked(room.path + u"/church"_s);
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    room.open();
    room.archive->begin("B1", 2);
    room.addMany(1, 3);
    QCOMPARE(room.lost["disk"], 3);
    QCOMPARE(room.archive->list()->listed, mediaMs(6'000));
    QVERIFY(blocked.remove());
    room.addMany(4, 5);
    QVERIFY(!room.read(4).empty() && room.read(3).empty());
    // What was lost before the first file is part of it.
    room.open();
    room.archive->begin("B1", 2);
    room.run();
    QCOMPARE(room.archive->list()->listed, mediaMs(10'000));
    QCOMPARE(room.archive->list()->runs.front()->firstSequence, 1u);
}

void tst_Archive::anUnreadableByteIsFound()
{
    ArchiveRoom room;
    room.open();
    room.archive->begin("B1", 2);
    room.addMany(1, 3);
    QFile reel(room.path + u"/church/1.reel"_s);
    QVERIFY(reel.open(QIODevice::ReadWrite));
    QByteArray bytes = reel.readAll();
    const qsizetype at = bytes.indexOf("segment 2 ");
    QVERIFY(at > 0);
    bytes[at + 20] = 'x';
    QVERIFY(reel.seek(0) && reel.write(bytes) == bytes.size() && reel.flush());
    QVERIFY(!room.read(1).empty());
    QCOMPARE(room.read(2), std::string());
    QVERIFY(!room.read(3).empty());
}

void tst_Archive::aFileCutAnywhereIsReadToItsLastWholeSegment()
{
    ArchiveRoom room;
    room.open();
    room.archive->begin("B1", 2);
    room.addMany(1, 3);
    QFile reel(room.path + u"/church/1.reel"_s);
    QVERIFY(reel.open(QIODevice::ReadOnly));
    const QByteArray whole = reel.readAll();
    const std::size_t record = kArchiveRecordBytes + 100;
    const std::size_t head = static_cast<std::size_t>(whole.size()) - 3 * record;
    for (qsizetype length = 0; length <= whole.size(); ++length) {
        QTemporaryDir folder;
        QFile cut(folder.filePath(u"1.reel"_s));
        QVERIFY(cut.open(QIODevice::WriteOnly) && cut.write(whole.first(length)) == length && cut.flush());
        const auto found = findReels(folder.path().toStdString());
        const std::size_t left = static_cast<std::size_t>(length);
        const std::size_t expected = left < head ? 0 : (left - head) / record;
        QCOMPARE(found.empty() ? 0 : found[0].segments.size(), expected);
        QCOMPARE(QDir(folder.path()).isEmpty(QDir::Files), expected == 0);
        if (expected > 0)
            QCOMPARE(readReel(folder.path().toStdString(), found[0].segments.back().place).text(),
                     std::string_view(bytesOf(*archiveSegment(expected, room.init))));
    }
    // The length is there, the bytes are not: a loss of power.
    QByteArray hollow = whole;
    for (qsizetype i = whole.size() - 50; i < whole.size(); ++i)
        hollow[i] = 0;
    QTemporaryDir folder;
    QFile torn(folder.filePath(u"1.reel"_s));
    QVERIFY(torn.open(QIODevice::WriteOnly) && torn.write(hollow) == hollow.size() && torn.flush());
    QCOMPARE(findReels(folder.path().toStdString())[0].segments.size(), std::size_t(2));
}

void tst_Archive::readersBehindTheSameMinuteReadItOnce()
{
    ArchiveRoom room;
    room.open();
    room.archive->begin("B1", 2);
    room.addMany(1, 3);
    const auto place = room.archive->list()->findSegment(2)->place;
    std::vector<SharedBytes> got;
    for (int i = 0; i < 5; ++i)
        room.disk->read("church", 2, place, [&got](Result<SharedBytes> bytes) { got.push_back(*bytes); });
    room.run();
    room.disk->read("church", 2, place, [&got](Result<SharedBytes> bytes) { got.push_back(*bytes); });
    room.run();
    QCOMPARE(got.size(), std::size_t(6));
    for (const SharedBytes &one : got)
        QCOMPARE(one.data(), got[0].data());
}

void tst_Archive::readsThatNobodyTakesAwayAreRefusedPastTheCap()
{
    ArchiveRoom room;
    room.memoryBytes = 250;
    room.open();
    room.archive->begin("B1", 2);
    room.addMany(1, 4);
    std::vector<Result<SharedBytes>> got;
    const auto ask = [&](std::uint64_t msn) {
        const auto place = room.archive->list()->findSegment(msn)->place;
        room.disk->read("church", msn, place, [&got](Result<SharedBytes> bytes) { got.push_back(std::move(bytes)); });
        room.run();
    };
    ask(1);
    ask(2);
    ask(3);
    QVERIFY(got[0] && got[1] && !got[2]);
    QCOMPARE(got[2].error().code, ErrorCode::Busy);
    got[0] = fail(ErrorCode::Closed, "it was sent");
    ask(3);
    QVERIFY(got[3].hasValue());
}

void tst_Archive::readersAreToldOfEachChange()
{
    ArchiveRoom room;
    room.open();
    room.run();
    std::vector<RewindListPtr> lists;
    {
        const Subscription reading = room.archive->subscribe(room.loop, [&](RewindListPtr list) { lists.push_back(list); });
        room.run();
        QCOMPARE(lists.size(), std::size_t(1));
        QVERIFY(!lists[0]);
        room.archive->begin("B1", 2);
        room.addMany(1, 2);
        QVERIFY(lists.back()->findSegment(2));
    }
    const std::size_t told = lists.size();
    room.add(3);
    QCOMPARE(lists.size(), told);
}

BELFRY_CASE(tst_Archive)
#include "tst_Archive.moc"
