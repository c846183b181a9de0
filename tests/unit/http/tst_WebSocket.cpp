#include "FakeStream.h"
#include "http/WebSocket.h"
#include "http/WsHandshake.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QtTest/qtestcase.h>

#include <map>

using namespace belfry;
using namespace belfry::http;
using namespace std::string_view_literals;

namespace {

class Bench final : public WebSocket::Owner {
public:
    Bench() : socket(std::make_unique<WebSocket>(*this, std::make_unique<test::FakeStream>(wire), home, limits)) { socket->start(); }

    void onMessage(WebSocket &, std::string_view message, bool isText) override
    {
        heard.emplace_back(message);
        texts += isText ? 1 : 0;
    }
    void onEnded(WebSocket &) override
    {
        ended = true;
        socket.reset();
    }
    void say(WsOpcode opcode, std::string_view payload = {})
    {
        wire.receive(asText(wsMaskedFrame(opcode, asBytes(payload), {1, 2, 3, 4})));
    }
    std::string taken() { return std::exchange(wire.sent, {}); }

    Limits limits;
    test::FakeExecutor home;
    test::FakeStream::Wire wire;
    std::unique_ptr<WebSocket> socket;
    std::vector<std::string> heard;
    int texts = 0;
    bool ended = false;
};

Request handshake(std::initializer_list<std::pair<std::string, std::string>> changed = {})
{
    std::map<std::string, std::string> headers{{"host", "church.example:8080"}, {"upgrade", "websocket"},
                                               {"connection", "keep-alive, Upgrade"}, {"sec-websocket-version", "13"},
                                               {"sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ=="}};
    for (const auto &[name, value] : changed)
        headers[name] = value;
    Request request;
    request.headers.assign(headers.begin(), headers.end());
    return request;
}

} // namespace

class tst_WebSocket : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesAsTheStandardShows()
    {
        // RFC 6455 1.3
        QVERIFY(asksForWebSocket(handshake()));
        const Response yes = wsHandshake(handshake(), "", {});
        QCOMPARE(yes.status, 101);
        QVERIFY(yes.headers.find("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n") != std::string::npos);
        QVERIFY(yes.headers.find("Protocol") == std::string::npos);
        const Request offering = handshake({{"sec-websocket-protocol", "belfry.v1 , other,"}});
        QCOMPARE(offeredProtocols(offering), (std::vector<std::string_view>{"belfry.v1", "other"}));
        QVERIFY(wsHandshake(offering, "belfry.v1", {}).headers.find("Sec-WebSocket-Protocol: belfry.v1\r\n") != std::string::npos);
    }
    void aPlainRequestIsNoHandshake()
    {
        QVERIFY(!asksForWebSocket(handshake({{"upgrade", "h2c"}})));
        QVERIFY(!asksForWebSocket(handshake({{"connection", "keep-alive"}})));
        Request post = handshake();
        post.method = Method::Post;
        QVERIFY(!asksForWebSocket(post));
    }
    void refusesAWrongHandshake()
    {
        const Response other = wsHandshake(handshake({{"sec-websocket-version", "8"}}), "", {});
        QCOMPARE(other.status, 426);
        QVERIFY(other.headers.find("Sec-WebSocket-Version: 13\r\n") != std::string::npos);
        for (const char *key : {"", "short", "dGhlIHNhbXBsZSBub25jZQ=!", "dGhlIHNhbXBsZSBub25jZSBsb25nZXI="})
            QCOMPARE(wsHandshake(handshake({{"sec-websocket-key", key}}), "", {}).status, 400);
    }
    void aPageOfAnotherOriginMayNot()
    {
        const std::vector<std::string> allowed{"https://www.church.example"};
        const auto status = [&](const char *origin) { return wsHandshake(handshake({{"origin", origin}}), "", allowed).status; };
        QCOMPARE(status("http://church.example:8080"), 101);
        QCOMPARE(status("https://CHURCH.example:8080"), 101);
        QCOMPARE(status("https://www.church.example"), 101);
        for (const char *origin : {"http://church.example", "http://evil.example", "http://church.example:8080.evil.example", "null",
                                   "http://church.example:8080/", "https://www.church.example.evil", "http://www.church.example", "://"})
            QCOMPARE(status(origin), 403);
    }
    void handsOverMessagesAndAnswersPings()
    {
        Bench bench;
        bench.say(WsOpcode::Text, "hello");
        bench.say(WsOpcode::Binary, "\xff");
        bench.say(WsOpcode::Ping, "p1");
        bench.say(WsOpcode::Pong);
        QCOMPARE(bench.heard, (std::vector<std::string>{"hello", "\xff"}));
        QCOMPARE(bench.texts, 1);
        QCOMPARE(bench.taken(), "\x8a\x02p1");
    }
    void aPingIsNotAnsweredToWhoDoesNotRead()
    {
        Bench bench;
        bench.wire.room = 0;
        const SharedBytes frame = wsFrame(WsOpcode::Text, asBytes("event"));
        bench.socket->send(std::span(&frame, 1));
        bench.say(WsOpcode::Ping, "p1");
        bench.say(WsOpcode::Ping, "p2");
        QCOMPARE(bench.wire.queued.size(), frame.size());
    }
    void endsWhenThePeerSaysSo()
    {
        Bench bench;
        bench.say(WsOpcode::Close, "\x0f\xa0" "bye");
        QCOMPARE(bench.taken(), "\x88\x02\x0f\xa0");
        QVERIFY(bench.wire.closing);
        bench.say(WsOpcode::Text, "too late");
        QVERIFY(bench.heard.empty());
        bench.wire.end();
        QVERIFY(bench.ended);
    }
    void aCloseWithoutACodeIsAnsweredWithNone()
    {
        Bench bench;
        bench.say(WsOpcode::Close);
        QCOMPARE(bench.taken(), std::string("\x88\x00", 2));
    }
    void closesWithTheCodeOfTheFault()
    {
        Bench unmasked;
        unmasked.wire.receive("\x81\x01x");
        QCOMPARE(unmasked.taken(), "\x88\x02\x03\xea"); // 1002
        QVERIFY(unmasked.wire.closing);
        Bench badText;
        badText.say(WsOpcode::Text, "\xff");
        QCOMPARE(badText.taken(), "\x88\x02\x03\xef"); // 1007
        Bench tooBig;
        tooBig.say(WsOpcode::Text, std::string(4097, 'x'));
        QCOMPARE(tooBig.taken(), "\x88\x02\x03\xf1"); // 1009
    }
    void saysGoingAway()
    {
        Bench bench;
        bench.socket->close(WsClose::GoingAway);
        QCOMPARE(bench.taken(), "\x88\x02\x03\xe9");
        const SharedBytes frame = wsFrame(WsOpcode::Text, asBytes("late"));
        bench.socket->send(std::span(&frame, 1));
        bench.socket->close(WsClose::Normal);
        QVERIFY(bench.taken().empty());
        QVERIFY(bench.wire.closing);
    }
    void whatManyAreToldIsHeldOnlyWhereTheSystemDoesNotTakeIt()
    {
        std::vector<SharedBytes> frames;
        std::string all;
        for (int i = 0; i < 20; ++i) {
            frames.push_back(wsFrame(WsOpcode::Text, asBytes("message " + std::to_string(i))));
            all += frames.back().text();
        }
        Bench taken;
        taken.socket->sendQuietly(std::span(frames).first(16));
        QCOMPARE(taken.wire.writes, std::size_t(0));
        QCOMPARE(taken.wire.sent, all.substr(0, taken.wire.sent.size()));
        QCOMPARE(taken.socket->pendingBytes(), std::size_t(0));
        for (const std::size_t room : {std::size_t(0), std::size_t(1), frames[0].size(), frames[0].size() + 2, all.size() - 1}) {
            Bench bench;
            bench.wire.room = room;
            bench.socket->sendQuietly(frames);
            QCOMPARE(bench.wire.sent.size(), room);
            QCOMPARE(bench.socket->pendingBytes(), all.size() - room);
            bench.socket->sendQuietly(std::span(frames).first(1)); // stands behind
            bench.wire.makeRoom(2 * all.size());
            QCOMPARE(bench.wire.sent, all + std::string(frames[0].text()));
        }
        Bench closing;
        closing.socket->close(WsClose::GoingAway);
        closing.taken();
        closing.socket->sendQuietly(frames);
        QVERIFY(closing.taken().empty());
    }
    void tenMessagesInTenSecondsAreAllowedAndNoMore()
    {
        Bench bench;
        for (int round = 0; round < 2; ++round) {
            for (int i = 0; i < 10; ++i)
                bench.say(WsOpcode::Text, "m");
            QVERIFY(!bench.wire.closing);
            bench.home.advance(Duration(10'000));
        }
        for (int i = 0; i < 11; ++i)
            bench.say(WsOpcode::Text, "m");
        QVERIFY(bench.wire.closing);
        QCOMPARE(bench.heard.size(), 30u);
        QVERIFY(bench.taken().starts_with("\x88\x13\x03\xf0")); // 1008
    }
    void aFloodOfPingsEnds()
    {
        Bench bench;
        for (int i = 0; i < 20; ++i)
            bench.say(WsOpcode::Ping);
        QVERIFY(!bench.wire.closing);
        bench.say(WsOpcode::Pong);
        QVERIFY(bench.wire.closing);
    }
    void pingsAndGivesUpWhoIsSilent()
    {
        Bench bench;
        bench.home.advance(Duration(20'000));
        QVERIFY(bench.socket->look(bench.home.clock().now()));
        QCOMPARE(bench.taken(), std::string("\x89\x00", 2));
        bench.home.advance(Duration(20'000));
        QVERIFY(bench.socket->look(bench.home.clock().now()));
        bench.home.advance(Duration(1));
        QVERIFY(!bench.socket->look(bench.home.clock().now()));
        bench.say(WsOpcode::Pong);
        QVERIFY(bench.socket->look(bench.home.clock().now()));
    }
};

BELFRY_CASE(tst_WebSocket)
#include "tst_WebSocket.moc"
