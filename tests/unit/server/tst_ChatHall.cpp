#include "../http/FakeStream.h"
#include "http/WsCodec.h"
#include "server/ChatHall.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::server;

namespace {

using test::FakeStream;

SharedBytes frameOf(const std::string &text)
{
    return http::wsFrame(http::WsOpcode::Text, asBytes(text));
}

/// One view thread's hall and those who sit in its one room, each at a wire of their own.
struct Bench final : ChatHall::World {
    ~Bench() override { hall.dropAll(); }
    void said(const ChatSeat &seat, const std::string &, const ChatVisitor &visitor, chat::Said) override
    {
        hall.admit(seat.number, {}, visitor.person);
    }
    void beats(const std::string &, const std::string &, std::vector<chat::Person>, std::vector<chat::Token>) override {}

    FakeStream::Wire &seat(model::ChatRole role = model::ChatRole::Guest)
    {
        FakeStream::Wire &wire = wires.emplace_back();
        ChatVisitor visitor;
        visitor.person = {"p" + std::to_string(wires.size()), "", role};
        hall.add("room", "church", std::make_unique<FakeStream>(wire), std::move(visitor), {});
        wire.receive(asText(http::wsMaskedFrame(http::WsOpcode::Text, asBytes(R"({"type":"hello"})"), {1, 2, 3, 4})));
        home.run();
        return wire;
    }
    std::string tell(int from, int to, ChatFrame::To whom = ChatFrame::To::All, const std::string &author = {})
    {
        std::string all;
        for (int i = from; i < to; ++i) {
            const SharedBytes frame = frameOf("message " + std::to_string(i));
            all += frame.text();
            hall.tellRoom({"room", frame, whom, author});
        }
        return all;
    }

    test::FakeExecutor home;
    metrics::Registry registry;
    ChatMetrics metrics{registry};
    Limits limits;
    std::deque<FakeStream::Wire> wires;
    ChatHall hall{home, 0, *this, limits, metrics};
};

} // namespace

class tst_ChatHall : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneMessageGoesOutAtOnceAndNothingOfItIsHeld()
    {
        Bench bench;
        const auto &wire = bench.seat();
        const std::size_t writes = wire.writes;
        const std::string told = bench.tell(0, 1);
        bench.home.run();
        QCOMPARE(wire.sent, told);
        QCOMPARE(wire.writes, writes);
    }
    void whoIsBehindIsToldAllOfItInOrder()
    {
        Bench bench;
        for (int i = 0; i < 300; ++i) // more than one turn of the loop serves
            bench.seat();
        for (const int count : {2, 16, 17, 33}) {
            const std::string told = bench.tell(0, count);
            bench.home.run();
            for (auto &wire : bench.wires)
                QCOMPARE(std::exchange(wire.sent, {}), told);
        }
    }
    void ofManyEachHearsOnlyWhatConcernsThem()
    {
        Bench bench;
        auto &guest = bench.seat();
        auto &host = bench.seat(model::ChatRole::Host);
        auto &blocker = bench.seat();
        bench.hall.block(3, {"loud"}, true);
        const std::string first = bench.tell(0, 20), toHosts = bench.tell(20, 22, ChatFrame::To::Hosts);
        const std::string loud = bench.tell(22, 40, ChatFrame::To::All, "loud"), last = bench.tell(40, 41);
        bench.home.run();
        QCOMPARE(guest.sent, first + loud + last);
        QCOMPARE(host.sent, first + toHosts + loud + last);
        QCOMPARE(blocker.sent, first + last);
    }
    void oneLeavesOutSoManyAndIsToldWhenThereAreMore()
    {
        Bench bench;
        bench.seat();
        for (std::size_t i = 0; i < ChatHall::kBlocksMost; ++i)
            QVERIFY(bench.hall.block(1, {"g-" + std::to_string(i)}, true));
        QVERIFY(!bench.hall.block(1, {"g-one more"}, true));
        QVERIFY(bench.hall.block(1, {"g-0"}, true));
        QVERIFY(bench.hall.block(1, {"g-nobody"}, false));
        QVERIFY(bench.hall.block(1, {"g-0"}, false));
        QVERIFY(bench.hall.block(1, {"g-one more"}, true));
        QVERIFY(bench.hall.block(99, {"g-0"}, true)); // who has gone needs no answer
    }
    void eachIsPingedOnceInTwentySecondsAndNeverAllAtOnce()
    {
        Bench bench;
        for (int i = 0; i < 40; ++i)
            bench.seat();
        int pings = 0;
        for (int second = 0; second < 20; ++second) {
            bench.home.advance(ChatHall::kTick);
            int now = 0;
            for (auto &wire : bench.wires)
                now += std::exchange(wire.sent, {}) == std::string("\x89\x00", 2) ? 1 : 0;
            QCOMPARE(now, 2);
            pings += now;
        }
        QCOMPARE(pings, 40);
    }
    void whoTakesNothingIsClosedAndNobodyElseWaits()
    {
        Bench bench;
        auto &stuck = bench.seat();
        auto &other = bench.seat();
        stuck.room = 0;
        std::string told;
        for (int i = 0; i < 100 && !stuck.closing; ++i) {
            told += bench.tell(i * 100, i * 100 + 100);
            bench.home.run();
        }
        QVERIFY(stuck.closing);
        QVERIFY(stuck.queued.size() < bench.limits.chatBacklogBytes + 16 * 64);
        QVERIFY(!other.closing);
        QCOMPARE(other.sent, told);
    }
};

BELFRY_CASE(tst_ChatHall)
#include "tst_ChatHall.moc"
