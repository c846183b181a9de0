#include "bus/LocalBus.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QTest>

using namespace belfry;
using namespace belfry::bus;

class tst_LocalBus : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPublisherHearsItselfInOrderOnTheThreadOfTheSubscriber()
    {
        LocalBus bus("a", 1 << 20);
        test::FakeExecutor home;
        std::string heard;
        const auto subscription = bus.subscribe("chat.*", home, [&](const Message &m) { heard += m.topic + '=' + m.payload + m.server + ' '; }, {});
        bus.publish("chat.x", "1");
        bus.publish("events", "2");
        bus.publish("chat.y", "3");
        QCOMPARE(heard, std::string());
        home.run();
        QCOMPARE(heard, std::string("chat.x=1a chat.y=3a "));
        QVERIFY(bus.isConnected());
    }
    void nobodyIsCalledAfterUnsubscribing()
    {
        LocalBus bus("a", 1 << 20);
        test::FakeExecutor home;
        int heard = 0;
        auto subscription = bus.subscribe("t", home, [&](const Message &) { ++heard; }, {});
        bus.publish("t", "on its way");
        subscription.reset();
        bus.publish("t", "too late");
        home.run();
        QCOMPARE(heard, 0);
    }
    void aSlowSubscriberIsToldWhatItMissedAndNobodyElseWaits()
    {
        constexpr std::size_t kRoom = 3 * (sizeof(Message) + 101);
        LocalBus bus("a", kRoom);
        test::FakeExecutor slow, quick;
        std::string slowHeard;
        int quickHeard = 0;
        const auto one = bus.subscribe("t", slow, [&](const Message &) { slowHeard += 'm'; }, [&] { slowHeard += '!'; });
        const auto two = bus.subscribe("t", quick, [&](const Message &) { ++quickHeard; }, {});
        for (int i = 0; i < 5; ++i) {
            bus.publish("t", std::string(100, 'x'));
            quick.run();
        }
        slow.run();
        QCOMPARE(slowHeard, std::string("mmm!"));
        QCOMPARE(quickHeard, 5);
        bus.publish("t", "again");
        slow.run();
        QCOMPARE(slowHeard, std::string("mmm!m"));
    }
};

BELFRY_CASE(tst_LocalBus)
#include "tst_LocalBus.moc"
