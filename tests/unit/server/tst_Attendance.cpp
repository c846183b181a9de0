#include "server/Attendance.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::server;
using namespace std::chrono_literals;
using chat::tokenOf;

namespace {

struct Wire final : bus::Bus {
    void publish(std::string, std::string payload) override { said.push_back(std::move(payload)); }
    Subscription subscribe(std::string, Executor &, OnMessage onMessage, OnMissed) override
    {
        hear = std::move(onMessage);
        return Subscription([] {});
    }
    std::string_view server() const override { return "a"; }
    bool isConnected() const override { return true; }

    OnMessage hear;
    std::vector<std::string> said;
};

struct Bench {
    test::FakeExecutor home;
    Wire wire;
    Counts told;
    Counts own;
    Attendance there{home, wire, nullptr, "counts.watching", 1'000, [this](const Counts &counts, const Counts &mine) {
                         told = counts;
                         own = mine;
                     }};
};

} // namespace

class tst_Attendance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPersonIsCountedOnceAndForTwentySeconds()
    {
        Bench bench;
        for (int i = 0; i < 5; ++i)
            bench.there.beat("church", tokenOf("anna"));
        bench.there.beat("church", tokenOf("ben"));
        bench.home.advance(1s);
        QCOMPARE(bench.told, (Counts{{"church", 2}}));
        QCOMPARE(bench.wire.said, std::vector<std::string>{R"({"church":2})"});
        bench.home.advance(10s);
        bench.there.beat("church", tokenOf("ben"));
        bench.home.advance(8s);
        QCOMPARE(bench.told, (Counts{{"church", 2}}));
        bench.home.advance(2s);
        QCOMPARE(bench.told, (Counts{{"church", 1}}));
        bench.home.advance(20s);
        QCOMPARE(bench.told, Counts());
        QCOMPARE(bench.wire.said.back(), std::string("{}"));
    }
    void withoutRedisTheServersCountsAreAddedUntilOneIsSilent()
    {
        Bench bench;
        bench.there.beat("church", tokenOf("anna"));
        bench.wire.hear({"counts.watching", R"({"church":5,"hall":1})", "b"});
        bench.wire.hear({"counts.watching", R"({"church":100})", "a"}); // our own
        bench.wire.hear({"counts.watching", R"({"church":-3,"x":"y"})", "c"});
        bench.home.advance(1s);
        QCOMPARE(bench.told, (Counts{{"church", 6}, {"hall", 1}}));
        QCOMPARE(bench.own, (Counts{{"church", 1}}));
        QCOMPARE(bench.there.count("church"), 6u);
        bench.home.advance(SharedCounts::kForgetAfter + 1s);
        QCOMPARE(bench.told, (Counts{{"church", 1}}));
    }
    void saysItsOwnAgainSoThatOthersDoNotForgetIt()
    {
        Bench bench;
        for (int i = 0; i < 12; ++i) {
            bench.there.beat("church", tokenOf("anna"));
            bench.home.advance(1s);
        }
        QVERIFY(bench.wire.said.size() >= 2 && bench.wire.said.size() <= 4);
    }
};

BELFRY_CASE(tst_Attendance)
#include "tst_Attendance.moc"
