#include "base/Log.h"
#include "store/Logbook.h"
#include "store/LogbookRecord.h"
#include "support/Case.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>

#include <functional>
#include <string>

#if !defined(_WIN32)
#    include <csignal>
#    include <sys/resource.h>
#    include <sys/wait.h>
#    include <unistd.h>
#endif

using namespace belfry;
using namespace belfry::store;

namespace {

const WallTime kTime = *fromRfc3339("2026-11-22T10:00:00Z");
const BroadcastRecord kBroadcast{"01HXYZ0000000000000000TEST", kTime, 2};

SegmentSlot slot(std::uint64_t msn)
{
    return {msn, msn / 10, kTime + Duration(2000 * msn), static_cast<std::uint32_t>(1 + msn / 20)};
}

struct Room {
    std::unique_ptr<Logbook> open(const std::string &bootId = "boot-1") const
    {
        auto book = Logbook::open(path(), bootId);
        return book ? std::move(*book) : nullptr;
    }
    std::string path() const { return folder.filePath(QStringLiteral("church.logbook")).toStdString(); }
    /// Changes the file behind the Logbook's back.
    void patch(const std::function<void(QByteArray &)> &change) const
    {
        QFile file(QString::fromStdString(path()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        change(bytes);
        file.resize(bytes.size());
        file.seek(0);
        file.write(bytes);
    }
    void flip(LogbookKind kind, std::uint64_t serial) const
    {
        patch([&](QByteArray &bytes) {
            char &byte = bytes.data()[logbookOffset(kind, serial) + 20];
            byte = static_cast<char>(byte ^ 1);
        });
    }
    QStringList setAside() const { return QDir(folder.path()).entryList({QStringLiteral("*.damaged-*")}); }

    QTemporaryDir folder;
};

} // namespace

class tst_Logbook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewOneRemembersNothing()
    {
        Room room;
        const auto book = room.open();
        QVERIFY(book);
        QVERIFY(!book->openBroadcast() && !book->lastSegment() && !book->lastSignOfLife());
        const QFile file(QString::fromStdString(room.path()));
        QCOMPARE(file.size(), qint64(4096));
        QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }
    void remembersWhatWasOnAir()
    {
        Room room;
        {
            const auto book = room.open();
            book->writeBroadcastStart(kBroadcast);
            for (std::uint64_t msn = 0; msn < 30; ++msn)
                book->writeSegment(slot(msn));
            QCOMPARE(book->lastSegment()->msn, 29u);
        }
        const auto book = room.open();
        QVERIFY(book->openBroadcast());
        QCOMPARE(book->openBroadcast()->id, kBroadcast.id);
        QVERIFY(book->openBroadcast()->startedAt == kTime);
        QCOMPARE(book->lastSegment()->msn, 29u);
        QCOMPARE(book->lastSegment()->discontinuitySequence, 2u);
        QCOMPARE(book->lastSegment()->initId, 2u);
        QVERIFY(*book->lastSignOfLife() == kTime + Duration(58'000));
    }
    void theLastSignOfLifeIsByTheClockOfThatMoment()
    {
        Room room;
        {
            // The clock was six minutes slow at Go Live, and then somebody set it right: the program's own time never knew.
            const auto book = room.open();
            book->writeBroadcastStart(kBroadcast);
            SegmentSlot last = slot(29);
            last.writtenAt = last.programTime + Duration(360'000);
            book->writeSegment(last);
        }
        const auto book = room.open();
        QVERIFY(book->lastSegment()->programTime == kTime + Duration(58'000));
        QVERIFY(*book->lastSignOfLife() == kTime + Duration(418'000));
    }
    void anEndedBroadcastIsNotOpenButItsNumbersStay()
    {
        Room room;
        {
            const auto book = room.open();
            book->writeBroadcastEnd(kTime); // nothing to end
            book->writeBroadcastStart(kBroadcast);
            book->writeSegment(slot(5));
            book->writeBroadcastEnd(kTime + Duration(60'000));
            QVERIFY(!book->openBroadcast());
        }
        const auto book = room.open();
        QVERIFY(!book->openBroadcast());
        QCOMPARE(book->lastSegment()->msn, 5u);
        QVERIFY(*book->lastSignOfLife() == kTime + Duration(60'000));
    }
    void aPowerLossGoesOnAtTheEndOfTheLease()
    {
        Room room;
        {
            const auto book = room.open("boot-1");
            book->writeSegment(slot(100));
            book->writeSegment(slot(101));
        }
        {
            const auto book = room.open("boot-2");
            QCOMPARE(book->lastSegment()->msn, 611u);
            QVERIFY(book->lastSegment()->discontinuitySequence >= 10 + 511);
            QVERIFY(book->lastSegment()->initId >= 6 + 511);
            book->writeSegment(slot(612));
        }
        const auto book = room.open("boot-2");
        QCOMPARE(book->lastSegment()->msn, 612u); // a lease of this boot: the page cache is trusted again
    }
    void theLeaseIsRenewedInTime()
    {
        Room room;
        {
            const auto book = room.open("boot-1");
            for (std::uint64_t msn = 0; msn <= 1500; ++msn)
                book->writeSegment(slot(msn));
        }
        QCOMPARE(room.open("boot-2")->lastSegment()->msn, 1535u); // 1024 .. 1535
    }
    void anUnknownBootCountsAsAPowerLoss()
    {
        Room room;
        room.open("unknown")->writeSegment(slot(3));
        QCOMPARE(room.open("unknown")->lastSegment()->msn, 514u);
    }
    void theSystemSaysWhichBootItIs()
    {
        Room room;
        Logbook::open(room.path()).value()->writeSegment(slot(3));
        const std::uint64_t msn = Logbook::open(room.path()).value()->lastSegment()->msn;
#if defined(__linux__)
        QCOMPARE(msn, 3u);
#else
        QVERIFY(msn == 3u || msn == 514u);
#endif
    }
    void aTornWriteLeavesTheOneBefore()
    {
        Room room;
        {
            const auto book = room.open();
            book->writeBroadcastStart(kBroadcast);       // serial 1
            book->writeBroadcastEnd(kTime);              // serial 2
            book->writeBroadcastStart({"02", kTime, 4}); // serial 3
            for (std::uint64_t msn = 0; msn < 10; ++msn)
                book->writeSegment(slot(msn)); // serial = msn + 1
        }
        room.flip(LogbookKind::Segment, 10);
        room.flip(LogbookKind::Broadcast, 3);
        const auto book = room.open();
        QCOMPARE(book->lastSegment()->msn, 9u); // 8 was read; 9 may have been used
        QVERIFY(!book->openBroadcast());
        QVERIFY(room.setAside().isEmpty());
    }
    void aDamagedFileIsSetAsideAndCountingGoesOn_data()
    {
        QTest::addColumn<int>("damage");
        QTest::newRow("header") << 0;
        QTest::newRow("cut short") << 1;
        QTest::newRow("both segments") << 2;
    }
    void aDamagedFileIsSetAsideAndCountingGoesOn()
    {
        QFETCH(int, damage);
        Room room;
        {
            const auto book = room.open();
            book->writeBroadcastStart(kBroadcast);
            for (std::uint64_t msn = 200; msn < 210; ++msn)
                book->writeSegment(slot(msn));
        }
        if (damage == 0)
            room.patch([](QByteArray &bytes) { bytes[0] = 'X'; });
        if (damage == 1)
            room.patch([](QByteArray &bytes) { bytes.truncate(3000); });
        if (damage == 2) {
            room.flip(LogbookKind::Segment, 9);
            room.flip(LogbookKind::Segment, 10);
        }
        std::string said;
        const Subscription listening = log::listen([&said](std::string_view line) { said += line; });
        std::uint64_t resumed = 0;
        {
            const auto book = room.open();
            QVERIFY(book);
            QCOMPARE(room.setAside().size(), 1);
            QVERIFY(said.find("damaged") != std::string::npos);
            resumed = book->lastSegment()->msn;
            QVERIFY(resumed >= 711);
            QVERIFY(book->openBroadcast());
        }
        const auto again = room.open(); // the new file holds what was rescued
        QCOMPARE(room.setAside().size(), 1);
        QVERIFY(again->lastSegment()->msn >= resumed);
        QVERIFY(again->openBroadcast());
    }
    void garbageIsSetAside()
    {
        Room room;
        QFile file(QString::fromStdString(room.path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(10'000, 'x'));
        file.close();
        const auto book = room.open();
        QVERIFY(book && !book->lastSegment() && !book->openBroadcast());
        QCOMPARE(room.setAside().size(), 1);
    }
    void aFolderThatIsNotThereIsSaid()
    {
        Room room;
        const auto book = Logbook::open(room.path() + "/no/such");
        QVERIFY(!book);
        QCOMPARE(book.error().code, ErrorCode::Io);
    }
#if !defined(_WIN32)
    void survivesKillNine()
    {
        Room room;
        int pipes[2];
        QVERIFY(pipe(pipes) == 0);
        const pid_t child = fork();
        if (child == 0) {
            const auto book = room.open();
            book->writeBroadcastStart(kBroadcast);
            for (std::uint64_t msn = 0;; ++msn) {
                book->writeSegment(slot(msn));
                // Only now may viewers see the number: the pipe stands for them.
                if (write(pipes[1], &msn, sizeof msn) < 0 || msn == 700)
                    kill(getpid(), SIGKILL);
            }
        }
        close(pipes[1]);
        std::uint64_t seen = 0;
        std::uint64_t msn = 0;
        while (read(pipes[0], &msn, sizeof msn) == static_cast<ssize_t>(sizeof msn))
            seen = msn;
        close(pipes[0]);
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
        QCOMPARE(seen, 700u);
        const auto book = room.open();
        QCOMPARE(book->lastSegment()->msn, 700u);
        QVERIFY(book->openBroadcast());
    }
    void aFullDiskTakesNobodyOffAir()
    {
        Room room;
        const pid_t child = fork();
        if (child == 0) {
            signal(SIGXFSZ, SIG_IGN);
            const auto book = room.open();
            const rlimit none{512, 512}; // every slot lies behind it
            setrlimit(RLIMIT_FSIZE, &none);
            int lines = 0;
            const Subscription listening = log::listen([&lines](std::string_view) { ++lines; });
            for (std::uint64_t msn = 0; msn < 20; ++msn)
                book->writeSegment(slot(msn));
            book->writeBroadcastStart(kBroadcast);
            const bool good = lines == 1 && book->lastSegment()->msn == 19 && book->openBroadcast();
            _exit(good ? 0 : 1);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }
    void withoutRoomForItNoneIsMade()
    {
        Room room;
        const pid_t child = fork();
        if (child == 0) {
            signal(SIGXFSZ, SIG_IGN);
            const rlimit none{100, 100};
            setrlimit(RLIMIT_FSIZE, &none);
            const auto book = Logbook::open(room.path());
            _exit(!book && book.error().code == ErrorCode::Io ? 0 : 1);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QCOMPARE(WEXITSTATUS(status), 0);
    }
#endif
};

BELFRY_CASE(tst_Logbook)
#include "tst_Logbook.moc"
