#include "store/ChannelStore.h"
#include "store/ChecklistStore.h"
#include "store/ServiceStore.h"
#include "support/Case.h"
#include "support/Databases.h"

using namespace belfry;
using namespace belfry::store;

namespace {

const WallTime kSunday = *fromRfc3339("2026-11-22T10:00:00Z");
const model::LocalDate kDay = *model::localDateFrom("2026-11-22");

model::ChecklistItem item(const std::string &id, const std::string &text = "Check the microphones")
{
    return {id, "S", 0, text, "sound desk", 1};
}

} // namespace

class tst_ChecklistStore : public QObject {
    Q_OBJECT

    std::unique_ptr<test::StoreUnderTest> m_under;
    std::unique_ptr<ChecklistStore> m_store;

    std::string order()
    {
        std::string all;
        const auto items = m_store->of("S", std::nullopt);
        for (const auto &[one, tick] : *items)
            all += one.id;
        return all;
    }

private Q_SLOTS:
    void initTestCase_data() { test::eachDatabase(); }
    void initTestCase() {}
    void init()
    {
        QFETCH_GLOBAL(QString, database);
        m_under = std::make_unique<test::StoreUnderTest>(qPrintable(database), test::StoreUnderTest::Tables::Present);
        m_store = std::make_unique<ChecklistStore>(m_under->database());
        QVERIFY(ChannelStore(m_under->database()).findOrMake("church", "Our church", "Worship").hasValue());
        model::Service service;
        for (const char *id : {"S", "T"}) {
            service.id = id;
            service.channel = "church";
            QVERIFY(ServiceStore(m_under->database()).add(service, ServiceStore::kEndless).hasValue());
        }
    }
    void itemsStandInTheOrderTheyWereAdded()
    {
        for (const char *id : {"B", "A", "C"})
            QVERIFY(m_store->add(item(id)).hasValue());
        QCOMPARE(order(), std::string("BAC"));
        QCOMPARE(m_store->one("S", "C")->position, 2);
        QCOMPARE(m_store->one("T", "C").error().code, ErrorCode::NotFound);
    }
    void areRearrangedAllOrNotAtAll()
    {
        for (const char *id : {"A", "B", "C"})
            QVERIFY(m_store->add(item(id)).hasValue());
        QVERIFY(m_store->arrange("S", {"C", "A", "B"}).hasValue());
        QCOMPARE(order(), std::string("CAB"));
        for (const std::vector<std::string> &wrong : {std::vector<std::string>{"A", "B"}, {"A", "B", "D"}, {"A", "B", "C", "D"}})
            QCOMPARE(m_store->arrange("S", wrong).error().code, ErrorCode::InvalidInput);
        QCOMPARE(order(), std::string("CAB"));
    }
    void aSecondEditorIsTold()
    {
        auto first = m_store->add(item("A"));
        first->text = "First";
        QCOMPARE(m_store->replace(*first).value(), std::int64_t(2));
        QCOMPARE(m_store->replace(*first).error().code, ErrorCode::Stale);
        QCOMPARE(m_store->remove("S", "A", 1).error().code, ErrorCode::Stale);
        QVERIFY(m_store->remove("S", "A", 2).hasValue());
        QCOMPARE(m_store->remove("S", "A", std::nullopt).error().code, ErrorCode::NotFound);
    }
    void whoTicksFirstStays()
    {
        QVERIFY(m_store->add(item("A")).hasValue());
        QVERIFY(m_store->add(item("B")).hasValue());
        QCOMPARE(m_store->tick("A", kDay, {"Anna", kSunday}).value(), true);
        QCOMPARE(m_store->tick("A", kDay, {"Ben", kSunday + Duration(1)}).value(), false);
        const auto items = m_store->of("S", kDay);
        QVERIFY(items->front().second == (model::ChecklistTick{"Anna", kSunday}));
        QVERIFY(!items->back().second);
        QVERIFY(!m_store->of("S", kDay + std::chrono::days(7))->front().second);
        QCOMPARE(m_store->untick("A", kDay).value(), true);
        QCOMPARE(m_store->untick("A", kDay).value(), false);
        QVERIFY(!m_store->of("S", kDay)->front().second);
    }
    void hasAHundredItemsAtMost()
    {
        for (std::size_t i = 0; i < model::kChecklistItems; ++i)
            QVERIFY(m_store->add(item("I" + std::to_string(i))).hasValue());
        QCOMPARE(m_store->add(item("one more")).error().code, ErrorCode::Conflict);
    }
};

BELFRY_CASE(tst_ChecklistStore)
#include "tst_ChecklistStore.moc"
