#include "store/TriesStore.h"
#include "support/Case.h"
#include "support/Databases.h"

using namespace belfry;
using namespace belfry::store;
using test::StoreUnderTest;

namespace {

const WallTime kTime = *fromRfc3339("2026-11-22T10:00:00Z");

model::PasswordTries tries(const std::string &who, WallTime seen = kTime)
{
    return {who, false, 3, 1, kTime - Duration(60'000), kTime + Duration(60'000), seen};
}

} // namespace

class tst_TriesStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::eachDatabase(); }
    void initTestCase() {}
    void whatIsKeptOfALoginAndANetworkIsFoundAgain()
    {
        StoreUnderTest under(test::databaseOfRound().c_str(), StoreUnderTest::Tables::Present);
        TriesStore store(under.database());
        QVERIFY(store.of("ada", "here")->empty());
        auto network = tries("here");
        network.isNetwork = true;
        QVERIFY(store.keep(tries("ada")).hasValue() && store.keep(network).hasValue() && store.keep(tries("ben")).hasValue());
        auto all = *store.of("ada", "here");
        std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.who < b.who; });
        QCOMPARE(all, (std::vector{tries("ada"), network}));
        auto more = tries("ada", kTime + Duration(1));
        more.tries = 4;
        QVERIFY(store.keep(more).hasValue());
        QCOMPARE(*store.of("ada", "nowhere"), std::vector{more});
        QVERIFY(store.forget("ada").hasValue());
        QVERIFY(store.of("ada", "nowhere")->empty());
        QCOMPARE(store.of("ben", "here")->size(), 2u);
    }
    void whatIsOldIsForgottenALittleAtATime()
    {
        StoreUnderTest under(test::databaseOfRound().c_str(), StoreUnderTest::Tables::Present);
        TriesStore store(under.database());
        for (int i = 0; i < 4; ++i)
            QVERIFY(store.keep(tries(std::to_string(i), kTime + Duration(i))).hasValue());
        QCOMPARE(*store.forgetBefore(kTime + Duration(3), 2), 2);
        QCOMPARE(*store.forgetBefore(kTime + Duration(3), 2), 1);
        QCOMPARE(*store.forgetBefore(kTime + Duration(3), 2), 0);
        QCOMPARE(store.of("2", "3")->size(), 1u);
    }
};

BELFRY_CASE(tst_TriesStore)
#include "tst_TriesStore.moc"
