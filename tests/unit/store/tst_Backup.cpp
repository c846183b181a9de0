#include "FilledTables.h"
#include "store/Backup.h"
#include "store/BackupLines.h"
#include "store/ChannelStore.h"
#include "store/Migrations.h"
#include "support/Case.h"
#include "support/Databases.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest/qtestsystem.h>

#include <atomic>
#include <cmath>
#include <limits>
#include <thread>

using namespace belfry;
using namespace belfry::store;
using test::StoreUnderTest;
using namespace Qt::StringLiterals;

namespace {

const WallTime kNow{Duration(1'790'000'000'123)};
constexpr auto kNone = StoreUnderTest::Tables::None;
constexpr auto kTables = StoreUnderTest::Tables::Present;

struct Folder {
    QTemporaryDir folder;
    QString path = folder.filePath(u"church.backup"_s);
    std::string file = path.toStdString();

    QByteArray content() const
    {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    void setContent(const QByteArray &content) const
    {
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("cannot write");
    }
    /// The same lines with a last one that agrees with them.
    void setLines(const QByteArrayList &lines) const
    {
        BackupFooter footer;
        QByteArray all;
        for (const QByteArray &line : lines) {
            footer.addLine(line.toStdString());
            if (const auto row = rowFromLine(line.toStdString()); row && &line != &lines.front())
                footer.addRow(row->table);
            all += line + '\n';
        }
        setContent(all + QByteArray::fromStdString(footer.toLine()) + '\n');
    }
};

std::int64_t countOf(Database &database, const std::string &table)
{
    const auto rows = database.run("SELECT COUNT(*) FROM " + table);
    return rows ? numberIn(rows->front().front()) : -1;
}

} // namespace

class tst_Backup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRowComesBackInEitherKindOfDatabase_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        for (const char *from : {"sqlite", "postgres"}) {
            for (const char *to : {"sqlite", "postgres"})
                QTest::addRow("%s to %s", from, to) << QString::fromLatin1(from) << QString::fromLatin1(to);
        }
    }
    void everyRowComesBackInEitherKindOfDatabase()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        StoreUnderTest source(qPrintable(from), kTables);
        Database &db = source.database();
        QVERIFY(test::fillEveryTable(db, 3));
        Transaction more(db);
        // More than a page, with a key of three columns and one of one.
        for (std::int64_t n = 0; n < 1'203; ++n) {
            QVERIFY(db.run("INSERT INTO audience_samples VALUES ($1, $2, $3, $4)",
                           {std::to_string(n % 3 + 1), n / 3 + 100, std::to_string(n % 2), n}));
            QVERIFY(db.run("INSERT INTO settings VALUES ($1, $2, $3)", {"s" + std::to_string(n), std::string("Grüß \"Gott\"\n\xF0\x9F\x94\x94\\"),
                                                                         std::numeric_limits<std::int64_t>::max() - n}));
        }
        for (const double real : {0.1, 5.0, 1e300, -1.0 / 3, -std::numeric_limits<double>::infinity()})
            QVERIFY(db.run("INSERT INTO broadcast_minutes (broadcast, minute, leg, loudness) VALUES ('1', $1, 'x', $2)",
                           {static_cast<std::int64_t>(countOf(db, "broadcast_minutes") + 10), real}));

        QVERIFY(more.commit().hasValue());
        Folder folder;
        const auto written = writeBackup(db, folder.file, kNow);
        QVERIFY2(written.hasValue(), written ? "" : written.error().what.c_str());
        StoreUnderTest target(qPrintable(to), kNone);
        const auto restored = restoreBackup(target.database(), folder.file, Restore::IntoEmpty);
        QVERIFY2(restored.hasValue(), restored ? "" : restored.error().what.c_str());
        QCOMPARE(restored->rows, written->rows);
        QCOMPARE(restored->madeAt, kNow);
        QVERIFY(restored->migrated.empty());
        const auto before = test::allRows(db);
        const auto after = test::allRows(target.database());
        for (const auto &[table, rows] : before)
            QVERIFY2(after.at(table) == rows, table.c_str());
        // And it goes on as a database of this version.
        QVERIFY(migrate(target.database())->empty());
        QVERIFY(ChannelStore(target.database()).findOrMake("new", "x", "y").hasValue());
    }
    void theFileIsItsUsersAloneAndNothingIsLeftBesideIt()
    {
        StoreUnderTest source("sqlite", kTables);
        Folder folder;
        folder.setContent("what was there");
        QVERIFY(writeBackup(source.database(), folder.file, kNow).hasValue());
#ifndef Q_OS_WIN
        QCOMPARE(QFileInfo(folder.path).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
#endif
        QCOMPARE(QDir(folder.folder.path()).entryList(QDir::Files), QStringList{u"church.backup"_s});
        const auto refused = writeBackup(source.database(), folder.folder.path().toStdString() + "/no/such", kNow);
        QCOMPARE(refused.error().code, ErrorCode::Io);
        QCOMPARE(checkBackup(folder.folder.path().toStdString() + "/nothing").error().code, ErrorCode::Io);
    }
    void aDatabaseNobodyUsedMakesNoFile()
    {
        StoreUnderTest source("sqlite", kNone);
        Folder folder;
        QCOMPARE(writeBackup(source.database(), folder.file, kNow).error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(folder.path));
    }
    void whatIsNotWholeIsRefusedAndChangesNothing_data() { test::eachDatabase(); }
    void whatIsNotWholeIsRefusedAndChangesNothing()
    {
        StoreUnderTest under;
        QVERIFY(test::fillEveryTable(under.database(), 2));
        Folder folder;
        QVERIFY(writeBackup(under.database(), folder.file, kNow).hasValue());
        const QByteArray whole = folder.content();
        const QByteArrayList lines = whole.trimmed().split('\n');
        QByteArrayList swapped = lines;
        swapped.swapItemsAt(2, 3);
        QByteArrayList without = lines;
        without.removeAt(2);
        QByteArrayList unended = lines;
        unended.removeLast();
        const QByteArray damaged = QByteArray(whole).replace(R"(["2")", R"(["3")");
        QVERIFY(damaged != whole);
        const QByteArrayList wrong{whole.chopped(1), whole.chopped(2), whole.first(whole.size() / 2), unended.join('\n') + '\n',
                                          swapped.join('\n') + '\n', without.join('\n') + '\n', damaged, whole + "more\n", whole + whole,
                                          QByteArray("{}\n"), QByteArray(), QByteArray("\n\n"), QByteArray(4'096, '\0')};
        for (const QByteArray &content : wrong) {
            folder.setContent(content);
            const auto before = test::allRows(under.database());
            QCOMPARE(restoreBackup(under.database(), folder.file, Restore::Replace).error().code, ErrorCode::Corrupt);
            QVERIFY(test::allRows(under.database()) == before);
        }
        folder.setContent(whole);
        QVERIFY(restoreBackup(under.database(), folder.file, Restore::Replace).hasValue());
    }
    void whatTheDatabaseRefusesHalfWayChangesNothing_data() { test::eachDatabase(); }
    void whatTheDatabaseRefusesHalfWayChangesNothing()
    {
        StoreUnderTest under;
        QVERIFY(test::fillEveryTable(under.database(), 2));
        Folder folder;
        QVERIFY(writeBackup(under.database(), folder.file, kNow).hasValue());
        QByteArrayList lines = folder.content().trimmed().split('\n');
        lines.removeLast();
        const auto before = test::allRows(under.database());
        // A second row with the same key; a table of no name of ours; a row that is too short.
        for (const QByteArray &line : {lines.last(), QByteArray(R"({"pg_class":["x"]})"), QByteArray(R"({"settings":["x"]})")}) {
            folder.setLines(lines + QByteArrayList{line});
            QVERIFY(checkBackup(folder.file).hasValue());
            QVERIFY(!restoreBackup(under.database(), folder.file, Restore::Replace));
            QVERIFY(test::allRows(under.database()) == before);
        }
    }
    void aBackupOfANewerBelfryIsRefused()
    {
        StoreUnderTest under("sqlite", kTables);
        Folder folder;
        QVERIFY(writeBackup(under.database(), folder.file, kNow).hasValue());
        const QByteArray step = R"("step":)" + QByteArray::number(migrations().back().number);
        folder.setContent(folder.content().replace(step, R"("step":99)"));
        const auto refused = restoreBackup(under.database(), folder.file, Restore::Replace);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY(refused.error().what.find("newer Belfry") != std::string::npos);
        folder.setContent(folder.content().replace(R"("version":1)", R"("version":2)"));
        QCOMPARE(checkBackup(folder.file).error().code, ErrorCode::Unsupported);
    }
    void aDatabaseOfANewerBelfryIsLeftAlone_data() { test::eachDatabase(); }
    void aDatabaseOfANewerBelfryIsLeftAlone()
    {
        StoreUnderTest under;
        Folder folder;
        QVERIFY(writeBackup(under.database(), folder.file, kNow).hasValue());
        QVERIFY(noteStep(under.database(), 99).hasValue());
        QCOMPARE(restoreBackup(under.database(), folder.file, Restore::Replace).error().code, ErrorCode::Conflict);
        QCOMPARE(writeBackup(under.database(), folder.file, kNow).error().code, ErrorCode::Conflict);
    }
    void whatIsThereIsReplacedOnlyWhenAskedFor_data() { test::eachDatabase(); }
    void whatIsThereIsReplacedOnlyWhenAskedFor()
    {
        StoreUnderTest under;
        Database &db = under.database();
        QVERIFY(ChannelStore(db).findOrMake("church", "Our church", "x").hasValue());
        Folder folder;
        QVERIFY(writeBackup(db, folder.file, kNow).hasValue());
        QVERIFY(ChannelStore(db).findOrMake("campus", "Our campus", "x").hasValue());
        const auto refused = restoreBackup(db, folder.file, Restore::IntoEmpty);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY(refused.error().what.find("--force") != std::string::npos);
        QCOMPARE(countOf(db, "channels"), 2);
        QVERIFY(restoreBackup(db, folder.file, Restore::Replace).hasValue());
        QCOMPARE(countOf(db, "channels"), 1);
        // Tables without a row are empty.
        StoreUnderTest fresh;
        QVERIFY(restoreBackup(fresh.database(), folder.file, Restore::IntoEmpty).hasValue());
    }
    void aBackupOfAnOlderStepTakesTheStepsSince_data() { test::eachDatabase(); }
    void aBackupOfAnOlderStepTakesTheStepsSince()
    {
        QFETCH(QString, database);
        StoreUnderTest old(qPrintable(database), kNone);
        QVERIFY(migrate(old.database(), migrationsUpTo(1)).hasValue());
        QVERIFY(old.database().run("INSERT INTO channels VALUES ('church', 'Our church', 'x', 5, 'play', 'key')").hasValue());
        Folder folder;
        QCOMPARE(writeBackup(old.database(), folder.file, kNow)->step, 1);
        StoreUnderTest now(qPrintable(database), kTables);
        const auto restored = restoreBackup(now.database(), folder.file, Restore::Replace);
        QVERIFY2(restored.hasValue(), restored ? "" : restored.error().what.c_str());
        QCOMPARE(restored->migrated.front(), 2);
        QCOMPARE(ChannelStore(now.database()).one("church")->playbackId, std::string("play"));
    }
    void aBackupBesideAWriterIsOfOneMoment_data() { test::eachDatabase(); }
    void aBackupBesideAWriterIsOfOneMoment()
    {
        StoreUnderTest under;
        // Each transaction adds to the first and to the last of the tables: at every moment both have as many.
        std::atomic<bool> end{false};
        std::atomic<std::int64_t> written{0};
        const auto connection = under.another();
        std::thread writer([&] {
            while (!end) {
                Transaction transaction(*connection);
                const std::string n = std::to_string(written + 1);
                const bool added = connection->run("INSERT INTO audit_log (id, at, who, who_name, role, action, subject) VALUES "
                                                   "($1, 1, '', '', '', '', '')", {n}).hasValue() &&
                                   connection->run("INSERT INTO webhook_sources (id, name, sealed_secret, made_at) VALUES ($1, '', '', 1)",
                                                   {n}).hasValue();
                if (added && transaction.commit())
                    ++written;
            }
        });
        std::vector<std::int64_t> counts;
        for (int round = 0; round < 5; ++round) {
            const std::int64_t before = written;
            while (written < before + 20)
                std::this_thread::yield();
            Folder folder;
            const auto made = writeBackup(under.database(), folder.file, kNow);
            QVERIFY2(made.hasValue(), made ? "" : made.error().what.c_str());
            StoreUnderTest target("sqlite", kNone);
            QVERIFY(restoreBackup(target.database(), folder.file, Restore::IntoEmpty).hasValue());
            counts.push_back(countOf(target.database(), "audit_log"));
            if (countOf(target.database(), "webhook_sources") != counts.back())
                counts.back() = -1;
            if (counts.back() < before + 20)
                counts.back() = -2;
        }
        end = true;
        writer.join();
        for (const std::int64_t count : counts)
            QVERIFY(count > 0);
    }
    void nothingIsRestoredWhileAServerIsConnected()
    {
        StoreUnderTest under("postgres", kTables);
        Folder folder;
        QVERIFY(writeBackup(under.database(), folder.file, kNow).hasValue());
        {
            const auto other = under.another(Access::Read);
            const auto refused = restoreBackup(under.database(), folder.file, Restore::Replace);
            QCOMPARE(refused.error().code, ErrorCode::Busy);
        }
        QTRY_VERIFY_WITH_TIMEOUT(restoreBackup(under.database(), folder.file, Restore::Replace).hasValue(), 10'000);
    }
};

BELFRY_CASE(tst_Backup)
#include "tst_Backup.moc"
