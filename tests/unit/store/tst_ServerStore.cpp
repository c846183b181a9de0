#include "store/ServerStore.h"
#include "support/Case.h"
#include "support/Databases.h"

#include <cstdlib>

using namespace belfry;
using namespace belfry::store;
using test::StoreUnderTest;

class tst_ServerStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theNewestBeatIsKnownAndTheOldAreForgotten_data() { test::eachDatabase(); }
    void theNewestBeatIsKnownAndTheOldAreForgotten()
    {
        StoreUnderTest under;
        ServerStore servers(under.database());
        const WallTime time = *fromRfc3339("2026-11-22T10:00:00Z");
        QVERIFY(!servers.newest()->has_value());
        QVERIFY(servers.beat("a", time).hasValue());
        QVERIFY(servers.beat("b", time + Duration(5)).hasValue());
        QVERIFY(servers.beat("a", time + Duration(1)).hasValue());
        QVERIFY(*servers.newest() == time + Duration(5));
        QVERIFY(servers.forget(time + Duration(5)).hasValue());
        QCOMPARE(under.database().run("SELECT id FROM servers")->size(), std::size_t(1));
        QVERIFY(*servers.newest() == time + Duration(5));
    }
    void postgresTellsItsOwnTime_data() { test::eachDatabase(); }
    void postgresTellsItsOwnTime()
    {
        StoreUnderTest under;
        const auto told = ServerStore(under.database()).clock();
        QVERIFY(told.hasValue());
        QCOMPARE(told->has_value(), under.database().dialect() == Dialect::Postgres);
        if (told->has_value())
            QVERIFY(std::abs((**told - systemClock().wall()).count()) < 60'000);
    }
};

BELFRY_CASE(tst_ServerStore)
#include "tst_ServerStore.moc"
