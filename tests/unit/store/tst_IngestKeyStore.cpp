#include "store/ChannelStore.h"
#include "store/IngestKeyStore.h"
#include "store/Migrations.h"
#include "store/SqliteDatabase.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::store;

class tst_IngestKeyStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatItIsGivenByChannel()
    {
        const auto database = *SqliteDatabase::open(":memory:");
        QVERIFY(migrate(*database).hasValue());
        ChannelStore channels(*database);
        QVERIFY(channels.findOrMake("church", "Our church", "x").hasValue());
        QVERIFY(channels.findOrMake("chapel", "Our church", "x").hasValue());
        IngestKeyStore keys(*database);
        const WallTime time = *fromRfc3339("2026-11-22T10:00:00Z");
        QVERIFY(keys.add({"1", "church", "OBS", "d1", "s1", "me", time, {}, {}}).hasValue());
        QVERIFY(keys.add({"2", "chapel", "OBS", "d2", "s2", "me", time, {}, {}}).hasValue());
        QCOMPARE(keys.add({"3", "chapel", "OBS", "d2", "s3", "me", time, {}, {}}).error().code, ErrorCode::Conflict);
        QCOMPARE(keys.add({"4", "nowhere", "OBS", "d4", "s4", "me", time, {}, {}}).error().code, ErrorCode::Conflict);
        QCOMPARE(keys.allValid()->size(), std::size_t(2));
        const auto of = keys.validOf("church");
        QCOMPARE(of->size(), std::size_t(1));
        QCOMPARE(of->front().sealed, std::string("s1"));
        QVERIFY(of->front().madeAt == time);
    }
    void anOlderVersionsKeysWaitToBeSealed()
    {
        const auto database = *SqliteDatabase::open(":memory:");
        QVERIFY(migrate(*database, migrations().first(1)).hasValue());
        QVERIFY(database->run("INSERT INTO channels (id, church, title, playback_id, ingest_key) VALUES ($1, $2, $3, $4, $5)",
                              {std::string("church"), std::string("c"), std::string("t"), std::string("p"), std::string("the key")})
                    .hasValue());
        QVERIFY(migrate(*database).hasValue());
        IngestKeyStore keys(*database);
        QVERIFY(*keys.unsealed() == (std::vector<std::pair<std::string, std::string>>{{"church", "the key"}}));
        QVERIFY(keys.forgetUnsealed("church").hasValue());
        QVERIFY(keys.unsealed()->empty());
        QCOMPARE(ChannelStore(*database).all()->front().playbackId, std::string("p"));
    }
};

BELFRY_CASE(tst_IngestKeyStore)
#include "tst_IngestKeyStore.moc"
