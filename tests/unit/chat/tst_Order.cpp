#include "chat/Order.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using chat::Order;

namespace {

model::ChatMessage said(const char *id)
{
    model::ChatMessage message;
    message.id = id;
    return message;
}

std::string idsOf(const std::vector<model::ChatMessage> &messages)
{
    std::string ids;
    for (const model::ChatMessage &message : messages)
        ids += message.id;
    return ids;
}

} // namespace

class tst_Order : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneWaitsForTheOneBeforeIt()
    {
        Order order("a");
        test::FakeClock clock;
        QCOMPARE(idsOf(order.take(said("d"), "c", clock.now())), std::string());
        QCOMPARE(idsOf(order.take(said("c"), "b", clock.now())), std::string());
        QVERIFY(order.isWaiting());
        QCOMPARE(idsOf(order.take(said("b"), "a", clock.now())), std::string("bcd"));
        QVERIFY(!order.isWaiting());
        QCOMPARE(order.last(), std::string("d"));
    }
    void oneThatNeverComesIsNotWaitedForLong()
    {
        Order order("a");
        test::FakeClock clock;
        order.take(said("c"), "b", clock.now());
        clock.pass(Order::kPatience - Duration(1));
        QCOMPARE(idsOf(order.due(clock.now())), std::string());
        clock.pass(Duration(1));
        QCOMPARE(idsOf(order.due(clock.now())), std::string("c"));
        QCOMPARE(idsOf(order.take(said("b"), "a", clock.now())), std::string("b")); // it comes after all
        QCOMPARE(order.last(), std::string("c"));
    }
    void theFirstOfARoomWaitsForNobody()
    {
        Order order;
        test::FakeClock clock;
        QCOMPARE(idsOf(order.take(said("b"), "", clock.now())), std::string("b"));
    }
    void theNextIdIsTheNextLargerOne()
    {
        QCOMPARE(chat::idAfter("01A"), std::string("01B"));
        QCOMPARE(chat::idAfter("01Z"), std::string("020"));
        QCOMPARE(chat::idAfter("0ZZ"), std::string("100"));
        QVERIFY(chat::idAfter("01JD4V6Q8Z0X2M3N4P5Q6R7S8H") == "01JD4V6Q8Z0X2M3N4P5Q6R7S8J");
    }
};

BELFRY_CASE(tst_Order)
#include "tst_Order.moc"
