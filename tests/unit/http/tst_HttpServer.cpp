#include "unit/net/RawSocket.h"
#include "ServerBench.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

#include <future>
#include <set>
#include <thread>

using namespace belfry;
using namespace belfry::http;
using test::RawSocket;
using test::ServerBench;

namespace {

constexpr std::string_view kGet = "GET /hello HTTP/1.1\r\nHost: a\r\n\r\n";
constexpr std::string_view kGetAndClose = "GET /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";

} // namespace

class tst_HttpServer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersOnEveryViewThread()
    {
        ServerBench bench({}, 2);
        std::set<std::string> threads;
        for (int i = 0; i < 4; ++i) {
            RawSocket client(bench.port());
            QVERIFY(client.send("GET /thread HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"));
            const std::string answer = client.receiveAll();
            QVERIFY(answer.starts_with("HTTP/1.1 200 OK\r\n"));
            threads.insert(answer.substr(answer.find("\r\n\r\n")));
        }
        QCOMPARE(threads.size(), std::size_t(2));
    }
    void aTakenPortIsBusy()
    {
        ServerBench first;
        net::IoThread view("view");
        test::CountingObserver observer;
        const auto second = HttpServer::open({"127.0.0.1", first.port()}, {&view},
                                             [](net::IoThread &) { return std::make_shared<const Router>(); }, Limits(),
                                             [&observer](net::IoThread &) -> Observer & { return observer; });
        QVERIFY(!second.hasValue());
        QVERIFY(second.error().code == ErrorCode::Busy);
    }
    void connectionsAboveTheCapsAreTurnedAway()
    {
        Limits limits;
        limits.httpConnectionsPerAddress = 2;
        ServerBench bench(limits);
        RawSocket first(bench.port()), second(bench.port());
        for (RawSocket *client : {&first, &second}) {
            QVERIFY(client->send(kGet));
            QVERIFY(client->receiveUntil("hello").ends_with("hello"));
        }
        {
            RawSocket third(bench.port());
            const std::string answer = third.receiveAll();
            QVERIFY(answer.starts_with("HTTP/1.1 503 "));
            QVERIFY(answer.find("Retry-After: ") != std::string::npos);
        }
        QCOMPARE(bench.observer.refused.load(), 1);
        first.close();
        QVERIFY(bench.observer.eventually([&] { return bench.observer.connections == 1; }));
        RawSocket fourth(bench.port());
        QVERIFY(fourth.send(kGetAndClose));
        QVERIFY(fourth.receiveAll().starts_with("HTTP/1.1 200 "));
    }
    void aCrowdDoesNotLockTheOperatorOut()
    {
        Limits limits;
        limits.httpConnections = 2;
        limits.httpReserve = 2;
        limits.httpTrialTime = Duration(300);
        Entrance entrance;
        entrance.isOperator = [](const Request &request) { return request.bearerToken() == "owner"; };
        ServerBench bench(limits, 2, entrance);
        RawSocket a(bench.port()), b(bench.port());
        QVERIFY(a.send(kGet) && b.send(kGet));
        QVERIFY(a.receiveUntil("hello").ends_with("hello"));
        QVERIFY(b.receiveUntil("hello").ends_with("hello"));
        const std::string asOwner = "GET /hello HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer owner\r\n\r\n";
        RawSocket stranger(bench.port()); // the reserve is not for it
        QVERIFY(stranger.send(kGet));
        QVERIFY(stranger.receiveAll().starts_with("HTTP/1.1 503 "));
        RawSocket silent(bench.port());
        QVERIFY(silent.receiveAll().empty()); // nor for who says nothing
        QVERIFY(!silent.timedOut());
        stranger.close();
        silent.close();
        QVERIFY(bench.observer.eventually([&] { return bench.observer.connections == 2; }));
        RawSocket owner(bench.port());
        for (int i = 0; i < 2; ++i) { // proved once it stays
            QVERIFY(owner.send(i == 0 ? asOwner : std::string(kGet)));
            QVERIFY(owner.receiveUntil("hello").ends_with("hello"));
        }
        RawSocket second(bench.port());
        QVERIFY(second.send(asOwner));
        QVERIFY(second.receiveUntil("hello").ends_with("hello"));
        RawSocket third(bench.port()); // and the reserve ends, too
        QVERIFY(third.receiveAll().starts_with("HTTP/1.1 503 "));
    }
    void everyoneBehindOneProxyIsCountedByTheirOwnAddress()
    {
        Limits limits;
        limits.httpConnectionsPerAddress = 1;
        limits.httpRequestsPerAddress = 1;
        ServerBench bench(limits, 1, {*net::Network::parseList("127.0.0.1"), {}});
        const auto ask = [](std::string_view path, std::string_view client) {
            return "GET " + std::string(path) + " HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: " + std::string(client) + "\r\n\r\n";
        };
        RawSocket one(bench.port()), two(bench.port()), three(bench.port());
        QVERIFY(one.send(ask("/later", "2001:db8::1")));
        bench.waitForHeld(1);
        QVERIFY(two.send(ask("/hello", "2001:db8::2"))); // of the same /64
        QVERIFY(two.receiveUntil("again.\n").starts_with("HTTP/1.1 503 "));
        QVERIFY(two.send(ask("/hello", "203.0.113.9"))); // the proxy's connection is not cut for one of its clients
        QVERIFY(two.receiveUntil("hello").starts_with("HTTP/1.1 200 "));
        QVERIFY(three.send(ask("/hello", "2001:db8:0:1::2")));
        QVERIFY(three.receiveUntil("hello").starts_with("HTTP/1.1 200 "));
        bench.answerHeld();
        QVERIFY(one.receiveUntil("later").starts_with("HTTP/1.1 200 "));
        QVERIFY(two.send(ask("/hello", "2001:db8::2")));
        QVERIFY(two.receiveUntil("hello").starts_with("HTTP/1.1 200 "));
    }
    void aCongregationBehindOneAddressIsLetInWhenTheLimitSaysSo()
    {
        Limits limits;
        limits.httpConnectionsPerAddress = 3'000;
        ServerBench bench(limits, 2);
        std::vector<std::unique_ptr<RawSocket>> members;
        for (int i = 0; i < 3'000; ++i) {
            members.push_back(std::make_unique<RawSocket>(bench.port()));
            if (!members.back()->send(kGet))
                QFAIL(std::to_string(i).c_str());
        }
        for (const auto &member : members)
            QVERIFY(member->receiveUntil("hello").starts_with("HTTP/1.1 200 "));
        RawSocket over(bench.port());
        QVERIFY(over.receiveAll().starts_with("HTTP/1.1 503 "));
    }
    void drainLetsTheAnswerUnderWayFinish()
    {
        ServerBench bench;
        RawSocket idle(bench.port()), busy(bench.port());
        QVERIFY(idle.send(kGet));
        QVERIFY(idle.receiveUntil("hello").ends_with("hello"));
        QVERIFY(busy.send("GET /later HTTP/1.1\r\nHost: a\r\n\r\n"));
        bench.waitForHeld(1);
        std::thread draining([&] { bench.server().drain(std::chrono::seconds(10)); });
        QVERIFY(idle.receiveAll().empty()); // closed at once
        QVERIFY(!idle.timedOut());
        bench.answerHeld();
        const std::string answer = busy.receiveAll();
        QVERIFY(answer.find("Connection: close\r\n") != std::string::npos);
        QVERIFY(answer.ends_with("later"));
        busy.close();
        draining.join();
        QCOMPARE(bench.observer.connections.load(), 0);
        RawSocket late;
        QVERIFY(!late.connect(bench.port()));
    }
    void drainEndsWhatDoesNotFinish()
    {
        ServerBench bench;
        RawSocket busy(bench.port());
        QVERIFY(busy.send("GET /later HTTP/1.1\r\nHost: a\r\n\r\n"));
        bench.waitForHeld(1);
        bench.server().drain(Duration(20));
        QVERIFY(busy.receiveAll().empty());
        QVERIFY(!busy.timedOut());
        bench.answerHeld(); // nobody is there any more
        QCOMPARE(bench.observer.connections.load(), 0);
    }
    void aResponderDroppedOnAnotherThreadAnswers500()
    {
        ServerBench bench;
        RawSocket client(bench.port());
        QVERIFY(client.send("GET /later HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"));
        bench.waitForHeld(1);
        bench.dropHeldHere();
        QVERIFY(client.receiveAll().starts_with("HTTP/1.1 500 "));
    }
    void countsWhatItDoes()
    {
        ServerBench bench;
        RawSocket client(bench.port());
        QVERIFY(client.send(kGetAndClose));
        client.receiveAll();
        client.close();
        QVERIFY(bench.observer.eventually([&] { return bench.observer.connections == 0; }));
        const auto last = bench.observer.last();
        QCOMPARE(last.pattern, std::string("/hello"));
        QCOMPARE(last.status, 200);
        QCOMPARE(last.bytes, std::uint64_t(5));
    }
};

BELFRY_CASE(tst_HttpServer)
#include "tst_HttpServer.moc"
