// What strangers do to HTTP servers, over real sockets: each case hurts its own connection only.
#include "unit/net/RawSocket.h"
#include "ServerBench.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

#include <fstream>
#include <thread>

using namespace belfry;
using namespace belfry::http;
using test::RawSocket;
using test::ServerBench;

namespace {

std::string get(std::string_view target)
{
    return "GET " + std::string(target) + " HTTP/1.1\r\nHost: a\r\n\r\n";
}

Limits impatient()
{
    Limits limits;
    limits.httpHeaderTime = Duration(200);
    limits.httpKeepAliveIdle = Duration(200);
    limits.httpSendWindow = Duration(400);
    return limits;
}

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr std::size_t kFlat = std::size_t(1) << 30; // they keep what is freed
#else
constexpr std::size_t kFlat = std::size_t(4) << 20;
#endif

std::size_t residentBytes()
{
    std::ifstream file("/proc/self/statm");
    std::size_t all = 0, resident = 0;
    file >> all >> resident;
    return resident * 4096; // 0 where there is no such file
}

// True when a bystander is served as if nothing were going on.
bool servesOthers(ServerBench &bench)
{
    RawSocket client(bench.port());
    return client.send("GET /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n") && client.receiveAll().ends_with("hello");
}

} // namespace

class tst_Abuse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMegabyteOfHeadersIsRefused()
    {
        ServerBench bench;
        RawSocket client(bench.port());
        QVERIFY(client.send("GET / HTTP/1.1\r\nHost: a\r\n"));
        const std::string line = "X-Filler: " + std::string(1'000, 'x') + "\r\n";
        for (int i = 0; i < 1'000; ++i) {
            if (!client.send(line))
                break;
        }
        QVERIFY(client.receiveAll().starts_with("HTTP/1.1 431 "));
        QVERIFY(!client.timedOut());
        QVERIFY(servesOthers(bench));
    }
    void slowHeadersAreCut()
    {
        ServerBench bench(impatient());
        RawSocket client(bench.port());
        QVERIFY(client.send("GET / HTTP/1.1\r\nX: "));
        const std::string answer = client.receiveAll();
        QVERIFY(answer.starts_with("HTTP/1.1 408 "));
        QVERIFY(servesOthers(bench));
    }
    void silentClientsAreCut()
    {
        ServerBench bench(impatient());
        RawSocket client(bench.port());
        QVERIFY(client.receiveAll().empty());
        QVERIFY(!client.timedOut());
    }
    void idleClientsAreCut()
    {
        ServerBench bench(impatient());
        RawSocket client(bench.port());
        QVERIFY(client.send(get("/hello")));
        QVERIFY(client.receiveAll().ends_with("hello")); // until the server closes
        QVERIFY(!client.timedOut());
    }
    void slowBodiesAreCut()
    {
        ServerBench bench(impatient());
        RawSocket client(bench.port());
        QVERIFY(client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\nx"));
        QVERIFY(client.receiveAll().starts_with("HTTP/1.1 408 "));
        QVERIFY(servesOthers(bench));
    }
    void aHundredPipelinedRequestsAreAnsweredInOrder()
    {
        ServerBench bench;
        RawSocket client(bench.port());
        std::string all;
        for (int i = 0; i < 99; ++i)
            all += "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\n" + std::to_string(1'000 + i);
        all += "GET /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
        QVERIFY(client.send(all));
        const std::string answers = client.receiveAll();
        std::size_t at = 0;
        for (int i = 0; i < 99; ++i) {
            at = answers.find("\r\n\r\n" + std::to_string(1'000 + i), at);
            QVERIFY2(at != std::string::npos, std::to_string(i).c_str());
        }
        QVERIFY(answers.ends_with("hello"));
    }
    void aStalledReaderHoldsNoMoreThanTheSendBufferAndIsCut()
    {
        Limits limits = impatient();
        limits.httpSendBufferBytes = 64 << 10;
        ServerBench bench(limits);
        RawSocket client;
        client.setReceiveBufferBytes(16 << 10);
        QVERIFY(client.connect(bench.port()));
        QVERIFY(client.send(get("/big") + get("/big")));
        QVERIFY(bench.observer.eventually([&] { return bench.observer.requests == 1; }));
        QVERIFY(servesOthers(bench));
        QVERIFY(bench.observer.eventually([&] { return bench.observer.connections == 0; }));
        QCOMPARE(bench.observer.last().pattern, std::string("/hello")); // its second request was never begun
        QVERIFY(client.receiveAll().size() < 1'000'000);
        QVERIFY(client.wasReset()); // and the system's buffer is free at once
    }
    void aHalfClosedClientStillGetsItsAnswer()
    {
        ServerBench bench;
        RawSocket client(bench.port());
        QVERIFY(client.send(get("/big")));
        client.endSending();
        QVERIFY(client.receiveAll().size() > 8'000'000);
        QVERIFY(bench.observer.eventually([&] { return bench.observer.connections == 0; }));
    }
    void aClientThatVanishesWhileItWaitsFreesItsPlace()
    {
        ServerBench bench;
        {
            RawSocket client(bench.port());
            QVERIFY(client.send(get("/later")));
            bench.waitForHeld(1);
            QCOMPARE(bench.openHeld(), std::size_t(1));
            client.abort();
        }
        QVERIFY(bench.observer.eventually([&] { return bench.observer.connections == 0; }));
        QCOMPARE(bench.openHeld(), std::size_t(0));
        QVERIFY(servesOthers(bench));
    }
    void nothingBehindABadRequestIsRead()
    {
        ServerBench bench;
        RawSocket client(bench.port());
        QVERIFY(client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                            + get("/hello")));
        const std::string answer = client.receiveAll();
        QVERIFY(answer.starts_with("HTTP/1.1 400 "));
        QVERIFY(answer.find("hello") == std::string::npos);
        QVERIFY(!client.wasReset()); // the answer arrives although we did not read all
    }
    void traversalEndsTheConnection()
    {
        ServerBench bench;
        for (const char *target : {"/live/../../etc/passwd", "/%2e%2e/x", "//host/x", "http://host/x", "*"}) {
            RawSocket client(bench.port());
            QVERIFY(client.send(get(target)));
            QVERIFY2(client.receiveAll().starts_with("HTTP/1.1 400 "), target);
        }
        QVERIFY(servesOthers(bench));
    }
    void randomNamesLeaveNothingBehind()
    {
        ServerBench bench;
        RawSocket client(bench.port());
        for (int i = 0; i < 500; ++i) {
            QVERIFY(client.send(get("/live/" + std::to_string(i * 7919) + "/index.m3u8")));
            QVERIFY(client.receiveUntil("nothing here.\n").starts_with("HTTP/1.1 404 "));
        }
        QVERIFY(bench.observer.last().pattern.empty()); // no metric label from a stranger's path
    }
    void twentyThousandUnknownNamesCostNoMemory()
    {
        ServerBench bench;
        RawSocket client(bench.port());
        const auto askFor = [&client](int from, int count) {
            std::string all;
            for (int i = from; i < from + count; ++i)
                all += get("/live/" + std::to_string(i * 7919LL) + "/" + std::to_string(i) + "?x=" + std::to_string(i));
            return client.send(all + get("/hello")) && client.receiveUntil("\r\n\r\nhello").ends_with("hello");
        };
        QVERIFY(askFor(0, 100));
        const std::size_t before = residentBytes();
        for (int i = 0; i < 20'000; i += 50)
            QVERIFY(askFor(i, 50));
        QVERIFY(residentBytes() < before + kFlat);
        QVERIFY(servesOthers(bench));
    }
    void whoPipelinesWithoutReadingIsHeldBack()
    {
        ServerBench bench;
        const std::size_t before = residentBytes();
        RawSocket client;
        client.setReceiveBufferBytes(16 << 10);
        QVERIFY(client.connect(bench.port()));
        std::string many;
        for (int i = 0; i < 1'000; ++i)
            many += get("/hello");
        std::size_t taken = 0;
        for (int i = 0; i < 2'000; ++i) {
            const std::size_t more = client.sendSome(many);
            taken += more;
            if (more == 0)
                std::this_thread::yield();
        }
        QVERIFY(taken < (64u << 20)); // the system's buffers are full, ours are not
        QVERIFY(residentBytes() < before + kFlat);
        QVERIFY(servesOthers(bench));
    }
    void manyShortConnectionsLeaveNothingBehind()
    {
        ServerBench bench({}, 2);
        for (int i = 0; i < 200; ++i)
            QVERIFY(servesOthers(bench));
        QVERIFY(bench.observer.eventually([&] { return bench.observer.connections == 0; }));
        const std::size_t before = residentBytes();
        for (int i = 0; i < 2'000; ++i) {
            RawSocket client(bench.port());
            if (i % 2 == 0)
                client.send(get("/hello"));
            client.abort();
        }
        QVERIFY(bench.observer.eventually([&] { return bench.observer.connections == 0; }));
        QVERIFY(residentBytes() < before + kFlat);
        QVERIFY(servesOthers(bench));
    }
    void aFloodOfConnectionsComesAndGoes()
    {
        ServerBench bench({}, 2);
        for (int round = 0; round < 5; ++round) {
            std::vector<std::unique_ptr<RawSocket>> clients;
            for (int i = 0; i < 100; ++i) {
                clients.push_back(std::make_unique<RawSocket>(bench.port()));
                const std::string body = "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nhalf";
                clients.back()->send(i % 3 == 0 ? body : i % 3 == 1 ? "GET / HT" : get("/big"));
            }
            for (auto &client : clients)
                client->abort();
        }
        QVERIFY(bench.observer.eventually([&] { return bench.observer.connections == 0; }));
        QVERIFY(servesOthers(bench));
    }
};

BELFRY_CASE(tst_Abuse)
#include "tst_Abuse.moc"
