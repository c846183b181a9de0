#include "hls/Waiting.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::test;
using namespace belfry::hls;

namespace {

struct Client final : http::Responder::Target {
    explicit Client(Executor &executor) : thread(executor) {}
    void respond(std::uint64_t, http::Response) override {}
    Executor &home() override { return thread; }
    Executor &thread;
};

struct Room {
    void add(std::optional<Position> until, const std::string &address = "a", Duration time = Duration(1000))
    {
        Ask ask;
        ask.wanted.number = ++last;
        waiting.add(until, {ask, http::Responder(client, last), loop.clock().now() + time, address});
    }
    std::vector<std::uint64_t> reached(std::optional<Position> head)
    {
        std::deque<Waiter> out;
        waiting.takeReached(head, out);
        return numbers(out);
    }
    static std::vector<std::uint64_t> numbers(const std::deque<Waiter> &waiters)
    {
        std::vector<std::uint64_t> all;
        for (const Waiter &waiter : waiters)
            all.push_back(waiter.ask.wanted.number);
        return all;
    }

    FakeExecutor loop;
    std::shared_ptr<Client> client = std::make_shared<Client>(loop);
    Waiting waiting{4, 2};
    std::uint64_t last = 0;
};

using Numbers = std::vector<std::uint64_t>;

} // namespace

class tst_Waiting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachIsTakenWhenItsPositionIsReached()
    {
        Room room;
        room.add(Position{5, 1});
        room.add(Position{5, Position::kWhole});
        room.add(Position{5, 0});
        room.add(Position{6, 0});
        QVERIFY(room.reached(Position{4, Position::kWhole}).empty());
        QVERIFY((room.reached(Position{5, 0}) == Numbers{3}));
        QVERIFY((room.reached(Position{5, 4}) == Numbers{1}));
        QVERIFY((room.reached(Position{5, Position::kWhole}) == Numbers{2}));
        QCOMPARE(room.waiting.size(), std::size_t(1));
    }
    void thoseWithoutAPositionLookAtEachChange()
    {
        Room room;
        room.add(std::nullopt);
        room.add(Position{1, 0});
        QVERIFY((room.reached(std::nullopt) == Numbers{1}));
        std::deque<Waiter> out;
        room.waiting.takeAll(out);
        QVERIFY((Room::numbers(out) == Numbers{2}));
        QVERIFY(room.waiting.empty());
    }
    void soManyMayWaitAndSoManyOfOneAddress()
    {
        Room room;
        room.add(Position{1, 0});
        QVERIFY(room.waiting.hasRoomFor("a"));
        room.add(Position{2, 0});
        QVERIFY(!room.waiting.hasRoomFor("a"));
        QVERIFY(room.waiting.hasRoomFor("b"));
        room.add(Position{1, 0}, "b");
        room.add(std::nullopt, "c");
        QVERIFY(!room.waiting.hasRoomFor("d"));
        room.reached(Position{1, 0});
        QVERIFY(room.waiting.hasRoomFor("a") && room.waiting.hasRoomFor("d"));
    }
    void timeEndsTheWaitAndWhoWentAwayIsForgotten()
    {
        Room room;
        room.add(Position{1, 0}, "a", Duration(1000));
        room.add(Position{2, 0}, "a", Duration(2000));
        room.loop.advance(Duration(1000));
        std::deque<Waiter> out;
        room.waiting.takeExpired(room.loop.clock().now(), out);
        QVERIFY((Room::numbers(out) == Numbers{1}));
        QVERIFY(room.waiting.hasRoomFor("a"));
        out.clear();
        room.client.reset();
        room.waiting.takeExpired(room.loop.clock().now(), out);
        QVERIFY(out.empty() && room.waiting.empty());
    }
};

BELFRY_CASE(tst_Waiting)
#include "tst_Waiting.moc"
