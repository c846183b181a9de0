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
