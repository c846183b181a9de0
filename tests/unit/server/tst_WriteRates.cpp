#include "auth/LocalRateLimits.h"
#include "server/api/WriteRates.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::server;
using auth::Caller;

namespace {

struct Answered final : http::Responder::Target {
    void respond(std::uint64_t, http::Response response) override { answers.push_back(std::move(response)); }
    Executor &home() override { return executor; }
    test::FakeExecutor executor;
    std::vector<http::Response> answers;
};

struct Bench {
    Bench()
    {
        rates.connectsPerAddress = {2, Duration(60'000)};
        rates.writesPerAddress = {3, Duration(60'000)}, rates.writesPerAccount = {2, Duration(60'000)};
    }
    void ask(const Caller &caller, const std::string &address = "192.0.2.1")
    {
        http::Request request;
        request.peer = {address, 0};
        handler({request, caller, "id"}, http::Responder(target, 1));
    }
    void listen(const Caller &caller)
    {
        http::Request request;
        request.peer = {"192.0.2.1", 0};
        stream({request, caller, "id"}, http::Responder(target, 1));
    }
    int lastStatus() const { return target->answers.back().status; }

    std::shared_ptr<Answered> target = std::make_shared<Answered>();
    auth::LocalRateLimits limits{target->executor.clock()};
    Limits rates;
    metrics::Registry registry;
    DoorMetrics metrics{registry};
    api::WriteRates writes{limits, rates, metrics};
    int ran = 0;
    api::ApiHandler handler =
        writes.counted(auth::RateKind::Write, [this](const api::ApiCall &, http::Responder responder) {
            ++ran;
            responder.send(http::Response::empty(204));
        });
    api::ApiHandler stream = writes.countedBegins([](const api::ApiCall &, http::Responder responder) { responder.send(http::Response::empty(200)); });
};

} // namespace

class tst_WriteRates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsByAddressAndTellsHowLongToWait()
    {
        Bench bench;
        for (int i = 0; i < 3; ++i) {
            bench.ask({});
            QCOMPARE(bench.lastStatus(), 204);
        }
        bench.ask({});
        QCOMPARE(bench.lastStatus(), 429);
        QVERIFY(bench.target->answers.back().headers.find("Retry-After: 20\r\n") != std::string::npos);
        QCOMPARE(bench.ran, 3);
        bench.ask({}, "192.0.2.2");
        QCOMPARE(bench.lastStatus(), 204);
    }
    void countsByAccountWhereverItIs()
    {
        Bench bench;
        Caller ada;
        ada.via = Caller::Via::Session;
        ada.id = "ada";
        for (int i = 0; i < 2; ++i)
            bench.ask(ada, "192.0.2." + std::to_string(i));
        bench.ask(ada, "192.0.2.77");
        QCOMPARE(bench.lastStatus(), 429);
        QVERIFY(bench.registry.text().find("belfry_rate_limited_total{kind=\"write\",of=\"account\"} 1") !=
                std::string::npos);
    }
    void whoBeginsToListenAgainAndAgainHasToWait()
    {
        Bench bench;
        for (int i = 0; i < 2; ++i) {
            bench.listen({});
            QCOMPARE(bench.lastStatus(), 200);
        }
        bench.listen({});
        QCOMPARE(bench.lastStatus(), 429);
        QVERIFY(bench.registry.text().find("belfry_rate_limited_total{kind=\"connect\",of=\"address\"} 1") != std::string::npos);
        Caller owner;
        owner.via = Caller::Via::ThisComputer;
        bench.listen(owner);
        QCOMPARE(bench.lastStatus(), 200);
    }
    void thisComputerIsNotCounted()
    {
        Bench bench;
        Caller owner;
        owner.via = Caller::Via::ThisComputer;
        for (int i = 0; i < 50; ++i)
            bench.ask(owner);
        QCOMPARE(bench.ran, 50);
    }
};

BELFRY_CASE(tst_WriteRates)
#include "tst_WriteRates.moc"
