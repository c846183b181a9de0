#include "server/DataFolder.h"
#include "server/IngestKeys.h"
#include "server/RotateKeys.h"
#include "store/ChannelStore.h"
#include "store/Migrations.h"
#include "store/SealedColumns.h"
#include "store/SqliteDatabase.h"
#include "support/Case.h"

#include <QTemporaryDir>
#include <QtTest/qtestcase.h>

#include <algorithm>

using namespace belfry;
using namespace belfry::server;

namespace {

struct Bench {
    Bench()
    {
        (void)store::migrate(*database);
        const auto sealer = openSealer(path, settings).value();
        (void)store::ChannelStore(*database).findOrMake("church", "Our church", "x");
        for (int i = 0; i < 3; ++i)
            (void)addIngestKey(*database, sealer, "church", "OBS " + std::to_string(i), "me",
                               Secret("key-number-" + std::to_string(i)));
    }
    std::vector<std::string> keys() const
    {
        const auto sealer = readSealer(path, settings).value();
        std::vector<std::string> all;
        const auto records = store::IngestKeyStore(*database).validOf("church").value();
        for (const auto &record : records) {
            const auto opened = openIngestKey(sealer, record);
            all.push_back(opened ? opened->reveal() : "does not open");
        }
        std::sort(all.begin(), all.end());
        return all;
    }
    std::string file() const { return readSmallFile(fileIn(path, "sealing.key")).value(); }

    QTemporaryDir folder;
    std::string path = folder.path().toStdString();
    DoorwaySettings settings;
    std::unique_ptr<store::Database> database = *store::SqliteDatabase::open(":memory:");
};

const std::vector<std::string> kAll{"key-number-0", "key-number-1", "key-number-2"};

} // namespace

class tst_RotateKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingOpensWithTheNewKeyAlone()
    {
        Bench bench;
        const std::string before = bench.file();
        const auto said = rotateKeys(*bench.database, bench.path, bench.settings);
        QVERIFY(said && said->starts_with("3 secrets"));
        QVERIFY(bench.file() != before);
        QCOMPARE(bench.file().size(), before.size());
        QCOMPARE(bench.keys(), kAll);
    }
    void interruptedBeforeTheDatabaseNothingIsLostAndTheNextGoesOn()
    {
        Bench bench;
        const std::string newLine = auth::Sealer::newKeyLine().reveal();
        QVERIFY(writePrivateFile(fileIn(bench.path, "sealing.key"), newLine + bench.file()));
        QCOMPARE(bench.keys(), kAll);
        QVERIFY(rotateKeys(*bench.database, bench.path, bench.settings));
        QCOMPARE(bench.file(), newLine);
        QCOMPARE(bench.keys(), kAll);
    }
    void interruptedBeforeTheOldKeyLeavesNothingIsLost()
    {
        Bench bench;
        const std::string before = bench.file();
        QVERIFY(rotateKeys(*bench.database, bench.path, bench.settings));
        const std::string after = bench.file();
        QVERIFY(writePrivateFile(fileIn(bench.path, "sealing.key"), after + before));
        QCOMPARE(bench.keys(), kAll);
        const auto again = rotateKeys(*bench.database, bench.path, bench.settings);
        QVERIFY(again && again->starts_with("0 secrets"));
        QCOMPARE(bench.file(), after);
    }
    void whatDoesNotOpenStopsItWithNothingChanged()
    {
        Bench bench;
        QVERIFY(
            bench.database->run("UPDATE ingest_keys SET sealed = 's1.00000000.AAAA' WHERE name = 'OBS 2'").hasValue());
        const auto refused = rotateKeys(*bench.database, bench.path, bench.settings);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Corrupt);
        QCOMPARE(bench.keys(), (std::vector<std::string>{"does not open", "key-number-0", "key-number-1"}));
        QVERIFY(bench.file().size() > 100); // both keys
    }
    void keysOfTheEnvironmentSealAgainByTheFirst()
    {
        Bench bench;
        std::string oldLine = bench.file();
        oldLine.pop_back();
        std::string newLine = auth::Sealer::newKeyLine().reveal();
        newLine.pop_back();
        bench.settings.sealingKeys = Secret(newLine + ',' + oldLine);
        QVERIFY(rotateKeys(*bench.database, bench.path, bench.settings));
        bench.settings.sealingKeys = Secret(newLine);
        QCOMPARE(bench.keys(), kAll);
        bench.settings.sealingKeys = Secret("no key");
        QCOMPARE(readSealer(bench.path, bench.settings).error().code, ErrorCode::InvalidInput);
    }
    void everySealedColumnOfTheSchemaIsKnown()
    {
        // Those whose names say so; a new one must join SealedColumns.cpp.
        Bench bench;
        const auto rows =
            bench.database->run("SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c "
                                "WHERE m.type = 'table' AND c.name LIKE '%sealed%' ORDER BY 1, 2");
        QVERIFY(rows.hasValue());
        QCOMPARE(rows->size(), std::size_t(6));
    }
};

BELFRY_CASE(tst_RotateKeys)
#include "tst_RotateKeys.moc"
