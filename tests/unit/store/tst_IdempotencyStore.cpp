#include "store/IdempotencyStore.h"
#include "support/Case.h"
#include "support/Databases.h"

using namespace belfry;
using namespace belfry::store;
using test::StoreUnderTest;

namespace {

const WallTime kTime = *fromRfc3339("2026-11-22T10:00:00Z");

IdempotencyRecord request(WallTime at = kTime, const std::string &key = "k")
{
    return {"ada", key, "POST /go-live", at, 0, ""};
}

} // namespace

class tst_IdempotencyStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::eachDatabase(); }
    void initTestCase() {}
    void theSecondIsToldWhatTheFirstWas()
    {
        StoreUnderTest under(test::databaseOfRound().c_str(), StoreUnderTest::Tables::Present);
        IdempotencyStore store(under.database());
        QVERIFY(!store.claim(request())->has_value());
        QCOMPARE(store.claim(request())->value().status, 0);
        auto answered = request();
        answered.status = 200;
        answered.body = "sealed";
        QVERIFY(store.answer(answered).hasValue());
        const auto again = store.claim(request(kTime + Duration(1'000)));
        QCOMPARE(again->value().body, std::string("sealed"));
        QCOMPARE(again->value().request, std::string("POST /go-live"));
        QVERIFY(!store.claim(request(kTime, "another"))->has_value());
    }
    void whatFailedMayBeTriedAgain()
    {
        StoreUnderTest under(test::databaseOfRound().c_str(), StoreUnderTest::Tables::Present);
        IdempotencyStore store(under.database());
        QVERIFY(!store.claim(request())->has_value());
        QVERIFY(store.answer(request()).hasValue());
        QVERIFY(!store.claim(request())->has_value());
    }
    void oneWhoseServerDiedAndOneOfLastWeekAreForgotten()
    {
        StoreUnderTest under(test::databaseOfRound().c_str(), StoreUnderTest::Tables::Present);
        IdempotencyStore store(under.database());
        QVERIFY(!store.claim(request())->has_value());
        QVERIFY(store.claim(request(kTime + IdempotencyStore::kUnderWayMost))->has_value());
        QVERIFY(!store.claim(request(kTime + IdempotencyStore::kUnderWayMost + Duration(1)))->has_value());
        auto answered = request(kTime, "other");
        QVERIFY(!store.claim(answered)->has_value());
        answered.status = 200;
        QVERIFY(store.answer(answered).hasValue());
        QVERIFY(store.claim(request(kTime + IdempotencyStore::kKept, "other"))->has_value());
        QVERIFY(!store.claim(request(kTime + IdempotencyStore::kKept + Duration(1), "other"))->has_value());
    }
};

BELFRY_CASE(tst_IdempotencyStore)
#include "tst_IdempotencyStore.moc"
