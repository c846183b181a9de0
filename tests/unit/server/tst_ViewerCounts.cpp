#include "server/ViewerCounts.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QtTest/qtestcase.h>

#include <vector>

using namespace belfry;
using namespace belfry::server;
using namespace std::chrono_literals;

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
    std::vector<Watching> told;
    ViewerCounts counts{home, wire, [this](const WatchingPtr &viewers) { told.push_back(*viewers); }};
};

} // namespace

class tst_ViewerCounts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sumsWhatTheViewThreadsSayOnceASecond()
    {
        Bench bench;
        for (std::size_t i = 1; i <= 50; ++i) {
            bench.counts.report(0, {{"church", i}, {"hall", 0}});
            bench.counts.report(1, {{"church", 10}});
        }
        bench.home.advance(999ms);
        QCOMPARE(bench.told.size(), 0u);
        bench.home.advance(1ms);
        QCOMPARE(bench.told.size(), 1u);
        QCOMPARE(bench.told[0], (Watching{{"church", 60}}));
        QCOMPARE(bench.wire.said, std::vector<std::string>{R"({"church":60})"});
        QCOMPARE(*bench.counts.now(), bench.told[0]);
        bench.home.advance(3s);
        QCOMPARE(bench.told.size(), 1u); // nothing has changed
        bench.counts.report(0, {});
        bench.counts.report(1, {});
        bench.home.advance(1s);
        QCOMPARE(bench.told.back(), Watching());
    }
    void addsWhatOtherServersSayUntilTheyAreSilent()
    {
        Bench bench;
        bench.counts.report(0, {{"church", 2}});
        bench.wire.hear({"counts", R"({"church":5,"hall":1})", "b"});
        bench.wire.hear({"counts", R"({"church":100})", "a"}); // our own
        bench.home.advance(1s);
        QCOMPARE(bench.told.back(), (Watching{{"church", 7}, {"hall", 1}}));
        bench.home.advance(SharedCounts::kForgetAfter + 1s);
        QCOMPARE(bench.told.back(), (Watching{{"church", 2}}));
        QVERIFY(bench.wire.said.size() >= 3); // it says its own again, so that others do not forget it
    }
    void whatIsNoCountIsLeftAside()
    {
        Bench bench;
        for (const char *text : {"", "[]", R"({"church":-1})", R"({"church":"many"})", R"({"church":1e300})"}) {
            bench.wire.hear({"counts", text, "b"});
            bench.home.advance(1s);
        }
        QCOMPARE(bench.told.size(), 0u);
    }
};

BELFRY_CASE(tst_ViewerCounts)
#include "tst_ViewerCounts.moc"
