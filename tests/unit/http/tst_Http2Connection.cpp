#include "Http2Bench.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::http;
using test::Http2Bench;
using test::Http2Client;

namespace {

struct Listener final : net::ByteStream::Reader {
    void onBytes(ByteView) override {}
    void onDrained() override { ++drained; }
    void onClosed(const Error &) override { isClosed = true; }
    int drained = 0;
    bool isClosed = false;
};

Response eventStream(std::string first = "retry: 1\n\n")
{
    return Response::text(200, "text/event-stream", std::move(first));
}

} // namespace

class tst_Http2Connection : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersAndStays()
    {
        Http2Bench bench;
        Http2Client client;
        const auto id = client.get("/now?7");
        bench.exchange(client);
        const auto &answer = client.answers[id];
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, std::string("now7"));
        QVERIFY(answer.isComplete);
        const test::Fields wanted{{"date", "now"},
                                  {"x-content-type-options", "nosniff"},
                                  {"content-length", "4"},
                                  {"content-type", "text/plain"}};
        QCOMPARE(answer.fields, wanted);
        QCOMPARE(bench.patterns, std::vector<std::string>{"/now"});
        QCOMPARE(bench.bodyBytes, std::uint64_t(4));
        client.get("/now");
        bench.exchange(client);
        QCOMPARE(client.completed.size(), std::size_t(2));
        QVERIFY(!bench.wire.closing);
    }
    void requestsAreAnsweredInAnyOrder()
    {
        Http2Bench bench;
        Http2Client client;
        const auto first = client.get("/later?1");
        const auto second = client.get("/later?2");
        const auto third = client.get("/now");
        bench.exchange(client);
        QCOMPARE(client.completed, std::vector<std::int32_t>{third});
        bench.held[1].send(Response::text(200, "text/plain", "two"));
        bench.exchange(client);
        bench.held[0].send(Response::text(200, "text/plain", "one"));
        bench.exchange(client);
        QCOMPARE(client.completed, (std::vector<std::int32_t>{third, second, first}));
        QCOMPARE(client.answers[first].body, std::string("one"));
        QCOMPARE(client.answers[second].body, std::string("two"));
    }
    void theRequestIsWhatTheClientSaid()
    {
        Http2Bench bench;
        Http2Client client;
        client.get("/later?a=1&b=%20", {{"accept", "x"}, {"cookie", "a=1"}, {"cookie", "b=2"}});
        bench.exchange(client);
        const Request &request = bench.asked.front();
        QCOMPARE(request.path, std::string("/later"));
        QCOMPARE(request.query, std::string("a=1&b=%20"));
        QCOMPARE(request.header("host"), std::string_view("a"));
        QCOMPARE(request.header("accept"), std::string_view("x"));
        QCOMPARE(request.header("cookie"), std::string_view("a=1; b=2"));
        QCOMPARE(request.peer.host, std::string("192.0.2.7"));
    }
    void headRangeAndConditionsAreKept()
    {
        Http2Bench bench;
        Http2Client client;
        const auto head = client.request("HEAD", "/now?x", {}, {}, true);
        const auto range = client.get("/now?abc", {{"range", "bytes=1-3"}});
        const auto known = client.get("/tagged", {{"if-none-match", "\"t\""}});
        const auto whole = client.get("/tagged");
        bench.exchange(client);
        QCOMPARE(client.answers[head].field("content-length"), std::string("4"));
        QVERIFY(client.answers[head].isComplete && client.answers[head].body.empty());
        QCOMPARE(client.answers[range].status, 206);
        QCOMPARE(client.answers[range].body, std::string("owa"));
        QCOMPARE(client.answers[known].status, 304);
        QVERIFY(client.answers[known].field("content-length").empty());
        QCOMPARE(client.answers[whole].field("cache-control"), std::string("no-cache"));
        QVERIFY(client.answers[whole].field("connection").empty()); // HTTP/1.1's own (RFC 9113 8.2.2)
        QVERIFY(!client.isBroken);
    }
    void anUnknownPathIsA404()
    {
        Http2Bench bench;
        Http2Client client;
        const auto id = client.get("/nothing");
        bench.exchange(client);
        QCOMPARE(client.answers[id].status, 404);
        QCOMPARE(bench.patterns, std::vector<std::string>{""});
    }
    void bodiesArriveWhole()
    {
        Http2Bench bench;
        Http2Client client;
        const std::string body(300'000, 'q'); // our window is smaller
        const auto id = client.request("POST", "/now", {}, body, true);
        const auto open = client.request("POST", "/now", {{"expect", "100-continue"}}, "he", false);
        bench.exchange(client);
        QVERIFY(client.answers[id].body == body);
        QCOMPARE(client.answers[open].status, 100);
        client.sendBody(open, "llo", true);
        bench.exchange(client);
        QCOMPARE(client.answers[open].status, 200);
        QCOMPARE(client.answers[open].body, std::string("hello"));
    }
    void aBodyPastItsLimitIsRefused()
    {
        Limits limits;
        limits.httpBodyBytes = 1'000;
        limits.jsonBodyBytes = 100;
        for (const bool json : {false, true}) {
            const std::size_t most = json ? 100 : 1'000;
            const test::Fields type{{"content-type", json ? "application/json" : "text/plain"}};
            Http2Bench bench(limits);
            Http2Client client;
            const auto good = client.request("POST", "/now", type, std::string(most, 'x'), true);
            const auto bad = client.request("POST", "/now", type, std::string(most + 1, 'x'), false);
            test::Fields announced = type;
            announced.emplace_back("content-length", std::to_string(most + 1));
            const auto said = client.request("POST", "/now", announced, "x", false);
            bench.exchange(client);
            QCOMPARE(client.answers[good].status, 200);
            QCOMPARE(client.answers[bad].status, 413);
            QCOMPARE(client.answers[said].status, 413);
            QVERIFY(client.answers[bad].isComplete);
            QVERIFY(!bench.wire.closing);
        }
    }
    void bodiesTogetherAreBounded()
    {
        Limits limits;
        limits.http2BodiesBytes = 10'000;
        Http2Bench bench(limits);
        Http2Client client;
        const auto first = client.request("POST", "/now", {}, std::string(6'000, 'x'), false);
        const auto second = client.request("POST", "/now", {}, std::string(4'000, 'x'), false);
        bench.exchange(client);
        QCOMPARE(client.answers[second].status, 0);
        client.sendBody(second, "x", false);
        bench.exchange(client);
        QCOMPARE(client.answers[second].status, 503);
        client.sendBody(first, "y", true); // the other goes on
        bench.exchange(client);
        QCOMPARE(client.answers[first].body.size(), std::size_t(6'001));
    }
    void aMegabyteGoesThroughASmallWindow()
    {
        Http2Bench bench;
        Http2Client client(1'000);
        const auto id = client.get("/big");
        bench.exchange(client);
        QVERIFY(client.answers[id].isComplete);
        QVERIFY(client.answers[id].body == Http2Bench::bigText());
    }
    void streamsTakeTurns()
    {
        Http2Bench bench;
        Http2Client client(1u << 20);
        std::map<std::int32_t, std::size_t> seen;
        std::size_t farthest = 0;
        const auto first = client.get("/big");
        const auto second = client.get("/big");
        client.onData = [&](std::int32_t id, std::size_t size) {
            seen[id] += size;
            if (seen[first] < 1'000'000 && seen[second] < 1'000'000)
                farthest =
                    std::max(farthest, std::max(seen[first], seen[second]) - std::min(seen[first], seen[second]));
        };
        bench.exchange(client);
        QCOMPARE(seen[first] + seen[second], std::size_t(2'000'000));
        QVERIFY(farthest <= 64u << 10);
    }
    void aSmallAnswerPassesALargeOne()
    {
        Http2Bench bench;
        Http2Client client(1u << 20);
        const auto big = client.get("/big");
        const auto small = client.get("/now");
        bench.exchange(client);
        QCOMPARE(client.completed, (std::vector<std::int32_t>{small, big}));
    }
    void noMoreIsQueuedThanWillSoonGo()
    {
        Http2Bench bench;
        Http2Client client((1u << 31) - 1);
        bench.receive(client.output());
        client.consume(0, 0);
        bench.wire.room = 0;
        for (int i = 0; i < 50; ++i)
            client.get("/big");
        bench.exchange(client);
        QVERIFY(bench.wire.queued.size() < (256u << 10) + (32u << 10));
        bench.wire.room = SIZE_MAX;
        bench.wire.makeRoom(0);
        bench.exchange(client);
        QCOMPARE(client.completed.size(), std::size_t(50));
    }
    void whatIsAnsweredInOneTurnGoesOutTogether()
    {
        Http2Bench bench;
        Http2Client client;
        client.get("/later");
        client.get("/later");
        bench.exchange(client);
        const std::size_t before = bench.wire.writes;
        bench.held[0].send(Response::text(200, "text/plain", "one"));
        bench.held[1].send(Response::text(200, "text/plain", "two"));
        bench.exchange(client);
        QCOMPARE(bench.wire.writes - before, std::size_t(1));
        QCOMPARE(client.completed.size(), std::size_t(2));
    }
    void aResetFreesTheAnswer()
    {
        Http2Bench bench;
        Http2Client client;
        client.stopConsuming();
        const auto big = client.get("/big");
        const auto later = client.get("/later");
        bench.exchange(client);
        QVERIFY(!client.answers[big].isComplete);
        QVERIFY(bench.held.front().isOpen());
        client.reset(big);
        client.reset(later);
        bench.exchange(client);
        QVERIFY(!bench.held.front().isOpen());
        bench.held.front().send(Response::empty(204)); // nobody is there
        const auto next = client.get("/later");
        bench.exchange(client);
        bench.held.back().send(Response::empty(204));
        bench.exchange(client);
        QCOMPARE(client.answers[next].status, 204);
        bench.pass(Limits().httpSendWindow * 2); // nothing is left that could be slow
        QVERIFY(!bench.isOver && bench.lines.empty());
    }
    void whatWaitsIsCounted()
    {
        Http2Bench bench;
        Http2Client client;
        client.stopConsuming();
        const auto big = client.get("/big");
        const auto later = client.get("/later");
        client.get("/later");
        bench.exchange(client);
        QCOMPARE(bench.heldNow, 2);
        QCOMPARE(bench.queuedNow, std::int64_t(1'000'000 - 65'535));
        bench.held.front().send(Response::empty(204));
        bench.exchange(client);
        QCOMPARE(bench.heldNow, 1);
        client.reset(big);
        bench.exchange(client);
        QCOMPARE(bench.queuedNow, std::int64_t(0));
        QVERIFY(client.answers[later].isComplete);
        bench.wire.end();
        QCOMPARE(bench.heldNow, 0);
    }
    void anAnswerThatTakesLongerThanItPlaysIsLate()
    {
        for (const bool slow : {false, true}) {
            Http2Bench bench;
            Http2Client client(1u << 20);
            bench.wire.room = 100'000;
            client.get("/big");
            bench.exchange(client);
            bench.pass(Duration(slow ? 2'100 : 1'900));
            bench.wire.room = SIZE_MAX;
            bench.wire.makeRoom(0);
            bench.exchange(client);
            QCOMPARE(client.completed.size(), std::size_t(1));
            QCOMPARE(bench.late, slow ? 1 : 0);
        }
    }
    void aForgottenRequestIsA500()
    {
        Http2Bench bench;
        Http2Client client;
        const auto id = client.get("/later");
        bench.exchange(client);
        bench.held.clear();
        bench.exchange(client);
        QCOMPARE(client.answers[id].status, 500);
    }
    void aClientThatLeavesFreesWhatWaitsForIt()
    {
        Http2Bench bench;
        Http2Client client;
        client.get("/later");
        bench.exchange(client);
        bench.wire.end();
        QVERIFY(bench.isOver);
        QVERIFY(!bench.held.front().isOpen());
        bench.dropConnection();
        bench.held.front().send(Response::empty(200));
    }
    void aHandlerMayTakeItsTime()
    {
        Http2Bench bench;
        Http2Client client;
        const auto id = client.get("/later");
        bench.exchange(client);
        bench.pass(std::chrono::minutes(5));
        bench.held.front().send(Response::empty(204));
        bench.exchange(client);
        QCOMPARE(client.answers[id].status, 204);
    }
    void moreStreamsThanAllowedAreRefused()
    {
        Limits limits;
        limits.http2Streams = 5;
        Http2Bench bench(limits);
        test::Http2Raw raw;
        std::string all = test::Http2Raw::preface();
        for (std::uint32_t i = 0; i < 6; ++i)
            all += test::Http2Raw::headers(2 * i + 1, test::Http2Raw::get("/later"));
        bench.receive(all);
        bench.exchange(raw);
        QCOMPARE(bench.held.size(), std::size_t(5));
        QCOMPARE(raw.resetCode(11), int(NGHTTP2_REFUSED_STREAM));
        QVERIFY(!bench.wire.closing);
        QCOMPARE(Limits().http2Streams, std::uint32_t(100));
    }
    void drainEndsTheIdleAndLetsTheBusyFinish()
    {
        Http2Bench idle;
        Http2Client one;
        one.get("/now");
        idle.exchange(one);
        idle.connection().drain();
        QVERIFY(idle.wire.closing);
        idle.exchange(one);
        QVERIFY(one.hasGoAway);
        QCOMPARE(one.goAwayCode, std::uint32_t(NGHTTP2_NO_ERROR));

        Http2Bench busy;
        Http2Client two;
        const auto id = two.get("/later");
        busy.exchange(two);
        busy.connection().drain();
        busy.exchange(two);
        QVERIFY(two.hasGoAway);
        QVERIFY(!busy.wire.closing);
        busy.held.front().send(Response::text(200, "text/plain", Http2Bench::bigText()));
        busy.exchange(two);
        QVERIFY(two.answers[id].isComplete);
        QVERIFY(busy.wire.closing);
    }

    void givesOneOfItsStreamsAway()
    {
        Http2Bench bench;
        Http2Client client;
        const auto id = client.get("/later");
        bench.exchange(client);
        Listener listener;
        net::ByteStreamPtr stream = bench.held.front().takeOver(eventStream());
        QVERIFY(stream);
        stream->start(listener);
        bench.exchange(client);
        QCOMPARE(client.answers[id].body, std::string("retry: 1\n\n"));
        QVERIFY(client.answers[id].field("content-length").empty());
        QVERIFY(!bench.wasReleased); // it is no connection of its own
        QCOMPARE(stream->protocol(), std::string_view("h2"));
        QCOMPARE(stream->peer().host, std::string("192.0.2.7"));

        stream->write(SharedBytes::copyOf(std::string_view("data: 1\n\n")));
        QCOMPARE(stream->pendingBytes(), std::size_t(9));
        bench.exchange(client);
        QCOMPARE(stream->pendingBytes(), std::size_t(0));
        QCOMPARE(stream->writtenBytes(), std::uint64_t(19));
        QCOMPARE(listener.drained, 1);
        QVERIFY(client.answers[id].body.ends_with("data: 1\n\n"));
        const auto beside = client.get("/now"); // the connection goes on
        bench.exchange(client);
        QVERIFY(client.answers[beside].isComplete);

        stream->write(SharedBytes::copyOf(std::string_view("bye")));
        stream->closeAfterWriting();
        stream->write(SharedBytes::copyOf(std::string_view("too late")));
        bench.exchange(client);
        QVERIFY(client.answers[id].isComplete);
        QVERIFY(client.answers[id].body.ends_with("bye"));
        QVERIFY(listener.isClosed);
    }
    void aTakenStreamWaitsForTheClientsWindow()
    {
        Http2Bench bench;
        Http2Client client(100);
        client.stopConsuming();
        const auto id = client.get("/later");
        bench.exchange(client);
        Listener listener;
        net::ByteStreamPtr stream = bench.held.front().takeOver(eventStream({}));
        stream->start(listener);
        stream->write(SharedBytes::copyOf(std::string(1'000, 'e')));
        bench.exchange(client);
        QCOMPARE(client.answers[id].body.size(), std::size_t(100));
        QCOMPARE(stream->pendingBytes(), std::size_t(900));
        QCOMPARE(listener.drained, 0);
        client.consume(id, 100);
        bench.exchange(client);
        QCOMPARE(stream->pendingBytes(), std::size_t(800));
    }
    void aTakenStreamHearsThatTheClientHasGone()
    {
        for (const bool wholeConnection : {false, true}) {
            Http2Bench bench;
            Http2Client client;
            const auto id = client.get("/later");
            bench.exchange(client);
            Listener listener;
            bool isGone = false;
            net::ByteStreamPtr stream = bench.held.front().takeOver(eventStream());
            stream->keep(Subscription([&] { isGone = true; }));
            stream->start(listener);
            bench.exchange(client);
            if (wholeConnection) {
                bench.wire.end();
                bench.dropConnection();
            } else {
                client.reset(id);
                bench.exchange(client);
            }
            QVERIFY(listener.isClosed);
            stream->write(SharedBytes::copyOf(std::string_view("x"))); // harmless
            stream->closeAfterWriting();
            QCOMPARE(stream->pendingBytes(), std::size_t(0));
            QVERIFY(!isGone);
            stream.reset();
            QVERIFY(isGone);
        }
    }
    void aStreamThatClosedBeforeAnybodyListenedSaysSo()
    {
        Http2Bench bench;
        Http2Client client;
        client.get("/later");
        bench.exchange(client);
        net::ByteStreamPtr stream = bench.held.front().takeOver(eventStream());
        bench.wire.end();
        Listener listener;
        stream->start(listener);
        QVERIFY(!listener.isClosed);
        bench.executor.run();
        QVERIFY(listener.isClosed);
    }
    void destroyingATakenStreamResetsIt()
    {
        Http2Bench bench;
        Http2Client client;
        const auto id = client.get("/later");
        bench.exchange(client);
        bench.held.front().takeOver(eventStream());
        bench.exchange(client);
        QCOMPARE(client.answers[id].resetCode, std::uint32_t(NGHTTP2_CANCEL));
        QVERIFY(!bench.wire.closing);
    }
    void aHeadRequestOrAnUpgradeGivesNoStream()
    {
        Http2Bench bench;
        Http2Client client;
        const auto head = client.request("HEAD", "/later", {}, {}, true);
        const auto upgrade = client.get("/later");
        bench.exchange(client);
        Response download = eventStream({});
        download.headers += "Content-Length: 70000\r\n";
        QVERIFY(!bench.held[0].takeOver(std::move(download)));
        QVERIFY(!bench.held[1].takeOver(Response::empty(101)));
        bench.exchange(client);
        QVERIFY(client.answers[head].isComplete);
        QCOMPARE(client.answers[head].field("content-length"), std::string("70000"));
        QCOMPARE(client.answers[upgrade].status, 501);
    }
};

BELFRY_CASE(tst_Http2Connection)
#include "tst_Http2Connection.moc"
