#include "store/ChannelStore.h"
#include "store/IngestKeyStore.h"
#include "store/Migrations.h"
#include "support/Case.h"
#include "support/Databases.h"

using namespace belfry;
using namespace belfry::store;

class tst_IngestKeyStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatItIsGivenByChannel_data() { test::eachDatabase(); }
    void keepsWhatItIsGivenByChannel()
    {
        test::StoreUnderTest under;
        Database *database = &under.database();
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
        QVERIFY(keys.noteUse("d1", time + Duration(5)).hasValue());
        QVERIFY(keys.one("1")->lastUsedAt == time + Duration(5));
        QCOMPARE(keys.one("9").error().code, ErrorCode::NotFound);
        QVERIFY(keys.revoke("1", time).hasValue());
        QCOMPARE(keys.revoke("1", time).error().code, ErrorCode::NotFound);
        QVERIFY(keys.validOf("church")->empty());
        QVERIFY(keys.allOf("church")->front().revokedAt == time);
    }
    void anOlderVersionsKeysWaitToBeSealed_data() { test::eachDatabase(); }
    void anOlderVersionsKeysWaitToBeSealed()
    {
        QFETCH(QString, database);
        test::StoreUnderTest under(qPrintable(database), test::StoreUnderTest::Tables::None);
        Database *db = &under.database();
        QVERIFY(migrate(*db, migrations().first(1)).hasValue());
        QVERIFY(db->run("INSERT INTO channels (id, church, title, playback_id, ingest_key) VALUES ($1, $2, $3, $4, $5)",
                              {std::string("church"), std::string("c"), std::string("t"), std::string("p"), std::string("the key")})
                    .hasValue());
        QVERIFY(migrate(*db).hasValue());
        IngestKeyStore keys(*db);
        QVERIFY(*keys.unsealed() == (std::vector<std::pair<std::string, std::string>>{{"church", "the key"}}));
        QVERIFY(keys.forgetUnsealed("church").hasValue());
        QVERIFY(keys.unsealed()->empty());
        QCOMPARE(ChannelStore(*db).all()->front().playbackId, std::string("p"));
    }
};

BELFRY_CASE(tst_IngestKeyStore)
#include "tst_IngestKeyStore.moc"
