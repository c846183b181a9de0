#include "FakeStream.h"
#include "base/Text.h"
#include "http/Http1Connection.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::http;
using test::FakeExecutor;
using test::FakeStream;

namespace {

std::string get(std::string_view path, std::string_view more = {})
{
    return "GET " + std::string(path) + " HTTP/1.1\r\nHost: a\r\n" + std::string(more) + "\r\n";
}

// One connection over a FakeStream. Routes: /now answers its query, /later waits, /big answers 1 MB.
class Bench final : public Connection::World, public Observer {
public:
    explicit Bench(Limits bounds = {}) : m_limits(bounds)
    {
        m_router.add(Method::Get, "/now", [](const Request &request, Responder responder) {
            responder.send(Response::text(200, "text/plain", "now" + request.query));
        });
        m_router.add(Method::Post, "/now", [](const Request &request, Responder responder) {
            responder.send(Response::text(200, "text/plain", request.body));
        });
        m_router.add(Method::Get, "/big", [](const Request &, Responder responder) {
            responder.send(Response::text(200, "text/plain", std::string(1'000'000, 'b')));
        });
        m_router.add(Method::Get, "/later", [this](const Request &, Responder responder) {
            held.push_back(std::move(responder));
        });
        Response shared = Response::text(200, "text/plain", "0123456789");
        shared.header("ETag", "\"s\"");
        shared.plays = Duration(2'000);
        ready = ReadyResponse::of(std::move(shared));
        m_router.add(Method::Get, "/ready", [this](const Request &, Responder responder) { responder.send(ready); });
        m_connection = std::make_shared<Http1Connection>(*this, std::make_unique<FakeStream>(wire));
        m_connection->start();
    }

    Executor &home() override { return executor; }
    const Router &router() override { return m_router; }
    const Limits &limits() override { return m_limits; }
    Observer &observer() override { return *this; }
    std::string_view dateLine() override { return "Date: now\r\n"; }
    const SharedBytes &dateEnding() override { return m_dateEnding; }
    void refused(const Connection &, std::string_view why) override { lines.emplace_back(why); }
    void ended(Connection &) override { isOver = true; }
    Subscription released(Connection &) override
    {
        isOver = true;
        return Subscription([this] { hasLeft = true; });
    }
    void requestDone(std::string_view pattern, Method, int status, std::uint64_t, Took) override
    {
        statuses.push_back(status);
        lastPattern = pattern;
    }
    void connectionsChanged(int) override {}
    void connectionRefused(std::string_view) override {}
    void heldChanged(int change) override { heldNow += change; }
    void queuedChanged(std::int64_t bytes) override { queuedNow += bytes; }
    void downloadLate() override { ++late; }

    Http1Connection &connection() { return *m_connection; }
    void dropConnection() { m_connection.reset(); }
    /// Lets time pass with looks on the way, as the tick of the thread does.
    void pass(Duration duration)
    {
        for (Duration step = duration / 20; duration.count() > 0; duration -= step) {
            executor.advance(step);
            if (!isOver)
                m_connection->look(executor.clock().now());
        }
    }
    std::size_t answers() const
    {
        std::size_t count = 0;
        for (auto at = wire.sent.find("HTTP/1.1 "); at != std::string::npos; at = wire.sent.find("HTTP/1.1 ", at + 1))
            ++count;
        return count;
    }

    FakeExecutor executor;
    FakeStream::Wire wire;
    std::vector<Responder> held;
    std::vector<std::string> lines;
    std::vector<int> statuses;
    std::string lastPattern;
    ReadyResponsePtr ready;
    int heldNow = 0;
    std::int64_t queuedNow = 0;
    int late = 0;
    bool isOver = false;
    bool hasLeft = false; ///< a stream that was taken over is gone

private:
    const SharedBytes m_dateEnding = SharedBytes::copyOf(std::string_view("Date: now\r\n\r\n"));
    Limits m_limits;
    Router m_router;
    std::shared_ptr<Http1Connection> m_connection;
};

} // namespace

class tst_Http1Connection : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersAndStays()
    {
        Bench bench;
        bench.wire.receive(get("/now"));
        QCOMPARE(bench.wire.sent, std::string("HTTP/1.1 200 OK\r\nDate: now\r\nContent-Length: 3\r\n"
                                              "X-Content-Type-Options: nosniff\r\nContent-Type: text/plain\r\n\r\nnow"));
        QVERIFY(!bench.wire.closing);
        bench.wire.receive(get("/now", "Connection: close\r\n"));
        QCOMPARE(bench.answers(), std::size_t(2));
        QVERIFY(bench.wire.sent.find("Connection: close\r\n") != std::string::npos);
        QVERIFY(bench.wire.closing);
    }
    void pipelinedAnswersComeInOrder()
    {
        Bench bench;
        bench.wire.receive(get("/now?1") + get("/later") + get("/now?2") + get("/now?3"));
        QCOMPARE(bench.answers(), std::size_t(1));
        bench.held.front().send(Response::text(200, "text/plain", "waited"));
        const std::string &sent = bench.wire.sent;
        QCOMPARE(bench.answers(), std::size_t(4));
        QVERIFY(sent.find("now1") < sent.find("waited"));
        QVERIFY(sent.find("waited") < sent.find("now2"));
        QVERIFY(sent.find("now2") < sent.find("now3"));
    }
    void aHundredPipelinedRequestsAreAllAnswered()
    {
        Bench bench;
        std::string all;
        for (int i = 0; i < 100; ++i)
            all += get("/now?" + std::to_string(i));
        bench.wire.receive(all);
        QCOMPARE(bench.answers(), std::size_t(100));
        QVERIFY(bench.wire.sent.ends_with("now99"));
    }
    void theNextAnswerWaitsUntilTheLastIsTaken()
    {
        Bench bench;
        bench.wire.room = 500'000;
        bench.wire.receive(get("/big") + get("/big") + get("/now"));
        QCOMPARE(bench.statuses.size(), std::size_t(1)); // never more than one answer in memory
        bench.wire.makeRoom(500'000);
        QCOMPARE(bench.statuses.size(), std::size_t(1));
        bench.wire.makeRoom(1'000'000);
        bench.wire.makeRoom(1'000'000);
        QCOMPARE(bench.statuses.size(), std::size_t(3));
        QVERIFY(bench.wire.sent.ends_with("now"));
    }
    void piledUpRequestsWaitInTheSystem()
    {
        Limits limits;
        Bench bench(limits);
        bench.wire.receive(get("/later"));
        QVERIFY(!bench.wire.paused); // the end of the connection must still be seen
        std::string many;
        while (many.size() < limits.httpHeaderBytes)
            many += get("/now");
        bench.wire.receive(many);
        QVERIFY(bench.wire.paused);
        bench.held.front().send(Response::empty(204));
        QVERIFY(!bench.wire.paused);
        QVERIFY(bench.wire.sent.ends_with("now"));
    }
    void headSendsTheHeaderOfTheGet()
    {
        Bench bench;
        bench.wire.receive("HEAD /now?x HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(bench.wire.sent.find("Content-Length: 4\r\n") != std::string::npos);
        QVERIFY(bench.wire.sent.ends_with("\r\n\r\n"));
    }
    void rangesAreCut()
    {
        Bench bench;
        bench.wire.receive(get("/now?abc", "Range: bytes=1-3\r\n"));
        QVERIFY(bench.wire.sent.starts_with("HTTP/1.1 206 Partial Content\r\n"));
        QVERIFY(bench.wire.sent.find("Content-Length: 3\r\n") != std::string::npos);
        QVERIFY(bench.wire.sent.ends_with("owa"));
    }
    void oldClientsAreToldThatTheConnectionStays()
    {
        Bench bench;
        bench.wire.receive("GET /now HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
        QVERIFY(bench.wire.sent.find("Connection: keep-alive\r\n") != std::string::npos);
        bench.wire.receive("GET /now HTTP/1.0\r\n\r\n");
        QVERIFY(bench.wire.closing);
    }
    void asksForAnExpectedBody()
    {
        Bench bench;
        bench.wire.receive("POST /now HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
        QCOMPARE(bench.wire.sent, std::string("HTTP/1.1 100 Continue\r\n\r\n"));
        bench.wire.receive("hi");
        QVERIFY(bench.wire.sent.ends_with("\r\n\r\nhi"));
    }
    void badRequestsAreAnsweredAndEndTheConnection()
    {
        Bench bench;
        bench.wire.receive(get("/../x") + get("/now"));
        QVERIFY(bench.wire.sent.starts_with("HTTP/1.1 400 Bad Request\r\n"));
        QVERIFY(bench.wire.sent.find("Connection: close\r\n") != std::string::npos);
        QCOMPARE(bench.answers(), std::size_t(1));
        QVERIFY(bench.wire.closing);
        QCOMPARE(bench.lines, std::vector<std::string>{"bad target"});
        bench.wire.receive(get("/now"));
        QCOMPARE(bench.answers(), std::size_t(1));
    }
    void aClientThatLeavesFreesWhatWaitsForIt()
    {
        Bench bench;
        bench.wire.receive(get("/later"));
        QVERIFY(bench.held.front().isOpen());
        bench.wire.end();
        QVERIFY(bench.isOver);
        bench.dropConnection();
        QVERIFY(!bench.held.front().isOpen());
        bench.held.front().send(Response::empty(200)); // nobody is there
        QVERIFY(bench.wire.sent.empty());
    }
    void aForgottenRequestIsA500()
    {
        Bench bench;
        bench.wire.receive(get("/later"));
        bench.held.clear();
        QVERIFY(bench.wire.sent.starts_with("HTTP/1.1 500 "));
        bench.wire.receive(get("/now"));
        QCOMPARE(bench.answers(), std::size_t(2));
    }
    void aSilentClientIsClosed()
    {
        Bench bench;
        bench.pass(Limits().httpHeaderTime);
        QVERIFY(!bench.isOver);
        bench.pass(Duration(1'000));
        QVERIFY(bench.isOver);
        QVERIFY(bench.wire.sent.empty());
    }
    void aDribbledHeaderIsClosedInTime()
    {
        Bench bench;
        const std::string request = get("/now", "X-Long: " + std::string(200, 'x') + "\r\n");
        for (std::size_t i = 0; i < 100 && !bench.wire.closing; ++i) {
            bench.wire.receive(request.substr(i, 1));
            bench.pass(Duration(200)); // 100 of them are 20 s
        }
        QVERIFY(bench.wire.closing);
        QVERIFY(bench.wire.sent.starts_with("HTTP/1.1 408 "));
        QCOMPARE(bench.lines, std::vector<std::string>{"slow header"});
        QVERIFY(bench.executor.clock().now() - test::FakeClock().now() < std::chrono::seconds(12));
    }
    void emptyLinesKeepNoConnectionAlive()
    {
        Bench bench;
        for (int i = 0; i < 12 && !bench.isOver; ++i) {
            bench.wire.receive("\r\n");
            bench.pass(Duration(1'000));
        }
        QVERIFY(bench.isOver);
    }
    void aBodyMustKeepARate()
    {
        Limits limits;
        const auto perSecond = limits.httpSendBytesPerSecondMin;
        for (const bool fast : {true, false}) {
            Bench bench;
            bench.wire.receive("POST /now HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n");
            const std::string second(fast ? perSecond + 100 : perSecond - 100, 'x');
            for (int i = 0; i < 60 && !bench.wire.closing; ++i) {
                bench.wire.receive(second);
                bench.pass(Duration(1'000));
            }
            QCOMPARE(bench.wire.closing, !fast);
            QCOMPARE(bench.wire.sent.starts_with("HTTP/1.1 408 "), !fast);
        }
    }
    void aReaderMustKeepARate()
    {
        Limits limits;
        const auto perSecond = limits.httpSendBytesPerSecondMin;
        for (const bool fast : {true, false}) {
            Bench bench;
            bench.wire.room = 100'000; // the system's buffer
            bench.wire.receive(get("/big"));
            for (int i = 0; i < 60 && !bench.isOver; ++i) {
                bench.wire.makeRoom(fast ? perSecond + 100 : perSecond - 100);
                bench.pass(Duration(1'000));
            }
            QCOMPARE(bench.isOver, !fast);
            QCOMPARE(bench.lines.size(), std::size_t(fast ? 0 : 1));
        }
    }
    void anIdleClientIsClosedAfterItsTime()
    {
        Bench bench;
        bench.wire.receive(get("/now"));
        bench.pass(Limits().httpKeepAliveIdle);
        QVERIFY(!bench.isOver);
        bench.pass(Duration(2'000));
        QVERIFY(bench.isOver);
    }
    void busyPipeliningIsNeverIdleNorSlow()
    {
        Bench bench;
        // There is always half a request waiting, but each one is complete within the second.
        const std::string request = get("/now");
        bench.wire.receive(request.substr(0, 10));
        for (int i = 0; i < 100; ++i) {
            bench.wire.receive(request.substr(10) + request.substr(0, 10));
            bench.pass(Duration(1'000));
        }
        QVERIFY(!bench.isOver);
        QVERIFY(!bench.wire.closing);
        QCOMPARE(bench.answers(), std::size_t(100));
    }
    void aHandlerMayTakeItsTime()
    {
        Bench bench;
        bench.wire.receive(get("/later"));
        bench.pass(std::chrono::minutes(5));
        QVERIFY(!bench.isOver);
        bench.held.front().send(Response::empty(204));
        QVERIFY(bench.wire.sent.starts_with("HTTP/1.1 204 "));
    }
    void drainEndsTheIdleAndLetsTheBusyFinish()
    {
        Bench idle;
        idle.wire.receive(get("/now"));
        idle.connection().drain();
        QVERIFY(idle.isOver);

        Bench busy;
        busy.wire.receive(get("/later"));
        busy.connection().drain();
        QVERIFY(!busy.isOver);
        busy.held.front().send(Response::empty(204));
        QVERIFY(busy.wire.sent.find("Connection: close\r\n") != std::string::npos);
        QVERIFY(busy.wire.closing);

        Bench sending;
        sending.wire.room = 1'000;
        sending.wire.receive(get("/big"));
        sending.connection().drain();
        QVERIFY(!sending.isOver);
        sending.wire.makeRoom(2'000'000);
        QVERIFY(sending.isOver);
    }
    void aReadyAnswerIsTheSameButForTheOrderOfItsHead()
    {
        Bench bench;
        bench.wire.receive(get("/ready"));
        QCOMPARE(bench.wire.sent,
                 std::string("HTTP/1.1 200 OK\r\nContent-Length: 10\r\nX-Content-Type-Options: nosniff\r\n"
                             "Content-Type: text/plain\r\nETag: \"s\"\r\nDate: now\r\n\r\n0123456789"));
        QCOMPARE(bench.lastPattern, std::string("/ready"));
    }
    void aReadyAnswerHeedsConditions()
    {
        const auto answerTo = [](const std::string &request) {
            Bench bench;
            bench.wire.receive(request);
            return bench.wire.sent;
        };
        const std::string head = answerTo("HEAD /ready HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(head.find("Content-Length: 10\r\n") != std::string::npos);
        QVERIFY(head.ends_with("\r\n\r\n"));
        QVERIFY(answerTo(get("/ready", "If-None-Match: \"s\"\r\n")).starts_with("HTTP/1.1 304 "));
        QVERIFY(answerTo(get("/ready", "Range: bytes=2-3\r\n")).ends_with("\r\n\r\n23"));
        QVERIFY(answerTo(get("/ready", "Connection: close\r\n")).find("Connection: close\r\n") != std::string::npos);
        QVERIFY(answerTo("GET /ready HTTP/1.0\r\nConnection: keep-alive\r\n\r\n").find("Connection: keep-alive\r\n")
                != std::string::npos);
    }
    void tellsWhatWaitsAndWhatIsQueued()
    {
        Bench bench;
        bench.wire.receive(get("/later"));
        QCOMPARE(bench.heldNow, 1);
        bench.held.front().send(Response::empty(204));
        QCOMPARE(bench.heldNow, 0);
        bench.wire.room = 1'000;
        bench.wire.receive(get("/big"));
        QCOMPARE(bench.queuedNow, std::int64_t(bench.wire.queued.size()));
        bench.wire.makeRoom(2'000'000);
        QCOMPARE(bench.queuedNow, std::int64_t(0));
        bench.wire.receive(get("/later"));
        bench.wire.end();
        QCOMPARE(bench.heldNow, 0);
    }
    void mediaThatTakesLongerThanItPlaysIsLate()
    {
        for (const auto &[took, late] : {std::pair(2'000, 0), std::pair(2'001, 1)}) {
            Bench bench;
            bench.wire.room = 20;
            bench.wire.receive(get("/ready"));
            bench.executor.advance(Duration(took));
            bench.wire.makeRoom(10'000);
            QCOMPARE(bench.late, late);
            bench.executor.advance(Duration(5'000));
            bench.wire.receive(get("/ready"));
            bench.dropConnection();
            QCOMPARE(bench.late, late); // only what was slow counts
        }
    }
    void givesItsStreamAway()
    {
        struct Reader final : net::ByteStream::Reader {
            void onBytes(ByteView bytes) override { heard += asText(bytes); }
            void onClosed(const Error &) override { isClosed = true; }
            std::string heard;
            bool isClosed = false;
        };
        Bench bench;
        bench.wire.receive(get("/later"));
        Reader reader;
        Response head = Response::text(200, "text/event-stream", "retry: 1\n\n");
        net::ByteStreamPtr stream = bench.held.front().takeOver(std::move(head));
        QVERIFY(stream);
        QVERIFY(bench.isOver);
        QVERIFY(!bench.held.front().isOpen());
        QVERIFY(bench.wire.sent.starts_with("HTTP/1.1 200 OK\r\n"));
        QVERIFY(bench.wire.sent.ends_with("\r\n\r\nretry: 1\n\n"));
        QVERIFY(bench.wire.sent.find("Content-Length") == std::string::npos);
        QVERIFY(bench.wire.sent.find("Connection: close\r\n") != std::string::npos);
        stream->start(reader);
        bench.dropConnection();
        bench.wire.receive("hello");
        QCOMPARE(reader.heard, std::string("hello"));
        QVERIFY(!bench.hasLeft);
        stream.reset();
        QVERIFY(bench.hasLeft);
        QVERIFY(bench.wire.destroyed);
    }
    void switchesProtocols()
    {
        Bench bench;
        bench.wire.receive(get("/later"));
        Response head = Response::empty(101);
        head.headers = "Upgrade: websocket\r\nConnection: Upgrade\r\n";
        QVERIFY(bench.held.front().takeOver(std::move(head)));
        QVERIFY(bench.wire.sent.starts_with("HTTP/1.1 101 Switching Protocols\r\n"));
        QVERIFY(bench.wire.sent.find("Connection: close") == std::string::npos);
    }
};

BELFRY_CASE(tst_Http1Connection)
#include "tst_Http1Connection.moc"
