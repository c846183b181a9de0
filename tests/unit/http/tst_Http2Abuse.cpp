#include "Http2Bench.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>

using namespace belfry;
using namespace belfry::http;
using test::Fields;
using test::Http2Bench;
using test::Http2Client;
using test::Http2Raw;

namespace {

// A client of hand-made frames that has introduced itself.
struct Attack {
    explicit Attack(const Limits &limits = {}) : bench(limits) { send(Http2Raw::preface()); }

    void send(std::string_view bytes)
    {
        bench.receive(bytes);
        bench.exchange(raw);
    }
    bool isCut() const { return bench.wire.closing && raw.goAwayCode() == int(NGHTTP2_ENHANCE_YOUR_CALM); }
    /// A good client is still served.
    bool serves(std::uint32_t stream)
    {
        send(Http2Raw::headers(stream, Http2Raw::get("/now")));
        return raw.statuses[stream] == 200;
    }

    Http2Bench bench;
    Http2Raw raw;
};

Fields with(Fields fields, const Fields &more)
{
    fields.insert(fields.end(), more.begin(), more.end());
    return fields;
}

Fields without(Fields fields, std::string_view name)
{
    std::erase_if(fields, [&](const auto &field) { return field.first == name; });
    return fields;
}

} // namespace

class tst_Http2Abuse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anythingButThePrefaceIsClosed()
    {
        Http2Bench bench;
        bench.receive("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(bench.wire.closing);
        QCOMPARE(bench.lines, std::vector<std::string>{"no HTTP/2 preface"});
    }
    void oddRequestsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("block");
        QTest::addColumn<int>("status"); // 0: the stream is reset
        const Fields get = Http2Raw::get("/now");
        const auto row = [](const char *name, const Fields &fields, int status) {
            const std::string block = Http2Raw::block(fields);
            QTest::newRow(name) << QByteArray(block.data(), static_cast<int>(block.size())) << status;
        };
        const auto path = [&](std::string_view target) { return Http2Raw::get(target); };
        row("good", get, 200);
        row("dots", path("/../etc/passwd"), 400);
        row("encoded dots", path("/%2e%2e/x"), 400);
        row("encoded slash", path("/a%2fb"), 400);
        row("two slashes", path("//host/x"), 400);
        row("absolute", path("https://a/now"), 0);
        row("star", path("*"), 0);
        row("long target", path('/' + std::string(Limits().httpTargetBytes, 'x')), 414);
        row("target at the limit", path('/' + std::string(Limits().httpTargetBytes - 1, 'x')), 404);
        row("unknown method", with({{":method", "BREW"}}, without(get, ":method")), 501);
        row("connect", Fields{{":method", "CONNECT"}, {":authority", "a"}}, 501);
        row("no path", without(get, ":path"), 0);
        row("no method", without(get, ":method"), 0);
        row("no host", without(get, ":authority"), 0);
        row("host instead", with(without(get, ":authority"), {{"host", "a"}}), 200);
        row("host agrees", with(get, {{"host", "a"}}), 200);
        row("two hosts", with(get, {{"host", "b"}}), 400);
        row("bad host", with(without(get, ":authority"), {{"host", "a/b"}}), 0);
        row("user in the host", with(without(get, ":authority"), {{"host", "a@b"}}), 400);
        row("two paths", with(get, {{":path", "/big"}}), 0);
        row("pseudo behind regular", with({{"accept", "x"}}, get), 0);
        row("unknown pseudo", with(get, {{":weird", "x"}}), 0);
        row("status", with(get, {{":status", "200"}}), 0);
        row("connection", with(get, {{"connection", "close"}}), 0);
        row("transfer-encoding", with(get, {{"transfer-encoding", "chunked"}}), 0);
        row("upgrade", with(get, {{"upgrade", "websocket"}}), 0);
        row("te", with(get, {{"te", "gzip"}}), 0);
        row("te trailers", with(get, {{"te", "trailers"}}), 200);
        row("upper case", with(get, {{"Accept", "x"}}), 0);
        row("no name", with(get, {{"", "x"}}), 400);
        row("line in a value", with(get, {{"x", "a\r\nb: c"}}), 400);
        row("NUL in a value", with(get, {{"x", std::string("a\0b", 3)}}), 400);
        row("length of no body", with(get, {{"content-length", "5"}}), 0);
        row("two lengths", with(get, {{"content-length", "0"}, {"content-length", "0"}}), 0);
        row("compressed body", with(get, {{"content-encoding", "gzip"}}), 415);
        row("expectation", with(get, {{"expect", "more"}}), 417);
        row("scheme", with({{":scheme", "ftp"}}, without(get, ":scheme")), 400);
    }
    void oddRequestsAreRefused()
    {
        QFETCH(const QByteArray, block);
        QFETCH(const int, status);
        Attack attack;
        attack.send(Http2Raw::frame(NGHTTP2_HEADERS, NGHTTP2_FLAG_END_HEADERS | NGHTTP2_FLAG_END_STREAM, 1,
                                    block.toStdString()));
        QCOMPARE(attack.raw.statuses[1], status);
        if (status == 0)
            QCOMPARE(attack.raw.resetCode(1), int(NGHTTP2_PROTOCOL_ERROR));
        QVERIFY(!attack.bench.wire.closing);
        QVERIFY(attack.serves(3));
    }
    void headerFieldsAreBounded()
    {
        for (const bool over : {false, true}) {
            Fields fields = Http2Raw::get("/now"); // its host is one
            for (std::size_t i = 0; i < Limits().httpHeaderFields - (over ? 0 : 1); ++i)
                fields.emplace_back("x", "y");
            Attack attack;
            attack.send(Http2Raw::headers(1, fields));
            QCOMPARE(attack.raw.statuses[1], over ? 431 : 200);
            QVERIFY(attack.serves(3));
        }
    }
    void theHeaderListIsBounded()
    {
        for (const bool over : {false, true}) {
            Fields fields = Http2Raw::get("/now");
            std::size_t bytes = 32 + 1;
            for (const auto &[key, value] : fields)
                bytes += key.size() + value.size() + 32;
            fields.emplace_back("x", std::string(Limits().httpHeaderBytes - bytes + (over ? 1 : 0), 'y'));
            Attack attack;
            attack.send(Http2Raw::headers(1, fields));
            QCOMPARE(attack.raw.statuses[1], over ? 431 : 200);
            QVERIFY(attack.serves(3));
        }
    }
    void aHeaderBombEndsTheConnection()
    {
        // One entry of the dynamic table, named again and again: each byte becomes 4 KB.
        std::string block = Http2Raw::block(Http2Raw::get("/now"));
        block += '\x40';
        block += Http2Raw::block({{"x", std::string(3'900, 'y')}}).substr(1);
        block += std::string(10'000, '\xbe');
        Attack attack;
        attack.send(Http2Raw::frame(NGHTTP2_HEADERS, NGHTTP2_FLAG_END_HEADERS | NGHTTP2_FLAG_END_STREAM, 1, block));
        QVERIFY(attack.isCut());
        QCOMPARE(attack.bench.lines, std::vector<std::string>{"header bomb"});
        QVERIFY(attack.bench.statuses.empty());
    }
    void emptyNamesWithoutEndAreABombToo()
    {
        std::string block = Http2Raw::block(Http2Raw::get("/now"));
        for (int i = 0; i < 5'000; ++i)
            block += Http2Raw::block({{"", ""}});
        Attack attack;
        attack.send(Http2Raw::frame(NGHTTP2_HEADERS, NGHTTP2_FLAG_END_HEADERS | NGHTTP2_FLAG_END_STREAM, 1, block));
        QVERIFY(attack.isCut());
    }
    void continuationsAreBounded()
    {
        Attack attack;
        attack.send(
            Http2Raw::frame(NGHTTP2_HEADERS, NGHTTP2_FLAG_END_STREAM, 1, Http2Raw::block(Http2Raw::get("/now"))));
        for (int i = 0; i < 20 && !attack.bench.wire.closing; ++i)
            attack.send(Http2Raw::frame(NGHTTP2_CONTINUATION, 0, 1, Http2Raw::block({{"x", "y"}})));
        QVERIFY(attack.isCut());
        QCOMPARE(attack.bench.lines, std::vector<std::string>{"too many continuations"});
    }
    void rapidResetIsCut_data()
    {
        QTest::addColumn<bool>("answered");
        QTest::newRow("waiting") << false;
        QTest::newRow("answered") << true;
    }
    void rapidResetIsCut()
    {
        QFETCH(const bool, answered);
        Attack attack;
        std::uint32_t stream = 1;
        const auto takeBack = [&] {
            attack.send(Http2Raw::headers(stream, Http2Raw::get(answered ? "/big" : "/later")) +
                        Http2Raw::frame(NGHTTP2_RST_STREAM, 0, stream, Http2Raw::number(NGHTTP2_CANCEL)));
            stream += 2;
        };
        for (std::size_t i = 0; i < Limits().http2Resets; ++i)
            takeBack();
        QVERIFY(!attack.bench.wire.closing);
        QVERIFY(attack.serves(stream));
        stream += 2;
        takeBack();
        QVERIFY(attack.isCut());
        QCOMPARE(attack.bench.lines, std::vector<std::string>{"too many resets"});
    }
    void resetsOverALongTimeAreNot()
    {
        Attack attack;
        for (std::uint32_t i = 0; i < 300; ++i) {
            attack.send(Http2Raw::headers(2 * i + 1, Http2Raw::get("/later")) +
                        Http2Raw::frame(NGHTTP2_RST_STREAM, 0, 2 * i + 1, Http2Raw::number(NGHTTP2_CANCEL)));
            attack.bench.pass(Duration(200));
        }
        QVERIFY(!attack.bench.wire.closing);
    }
    void resetsThatWeAreMadeToSendCountAsWell()
    {
        Attack attack; // CVE-2025-8671
        std::uint32_t stream = 1;
        for (; stream < 400 && !attack.bench.wire.closing; stream += 2) {
            attack.send(Http2Raw::headers(stream, Http2Raw::get("/later")) +
                        Http2Raw::frame(NGHTTP2_WINDOW_UPDATE, 0, stream, Http2Raw::number(0x7fffffff)));
        }
        QVERIFY(attack.bench.wire.closing);
        QVERIFY(stream / 2 > Limits().http2Resets);
    }
    void uselessFramesAreCut_data()
    {
        QTest::addColumn<QByteArray>("frame");
        const auto row = [](const char *name, const std::string &frame) {
            QTest::newRow(name) << QByteArray(frame.data(), static_cast<int>(frame.size()));
        };
        row("ping", Http2Raw::frame(NGHTTP2_PING, 0, 0, "12345678"));
        row("pong", Http2Raw::frame(NGHTTP2_PING, NGHTTP2_FLAG_ACK, 0, "12345678"));
        row("settings", Http2Raw::frame(NGHTTP2_SETTINGS, 0, 0));
        row("priority", Http2Raw::frame(NGHTTP2_PRIORITY, 0, 1, std::string(4, '\0') + 'x'));
        row("window update", Http2Raw::frame(NGHTTP2_WINDOW_UPDATE, 0, 0, Http2Raw::number(1)));
        row("empty data", Http2Raw::frame(NGHTTP2_DATA, 0, 1));
        row("unknown", Http2Raw::frame(0x77, 0, 0, "what"));
    }
    void uselessFramesAreCut()
    {
        QFETCH(const QByteArray, frame);
        Attack attack;
        attack.send(
            Http2Raw::headers(1, with({{":method", "POST"}}, without(Http2Raw::get("/now"), ":method")), false));
        const std::string one = frame.toStdString();
        for (std::size_t i = 0; i < Limits().http2ControlFrames - 1; ++i) // the SETTINGS of the preface was one
            attack.send(one);
        QVERIFY(!attack.bench.wire.closing);
        attack.send(one);
        QVERIFY(attack.isCut());
        QCOMPARE(attack.bench.lines, std::vector<std::string>{"too many control frames"});
    }
    void windowUpdatesForWhatWasReadAreNoFlood()
    {
        Http2Bench bench;
        Http2Client client(2'000);
        for (int i = 0; i < 20; ++i) // 20 MB in steps of a kilobyte
            client.get("/big");
        bench.exchange(client);
        QCOMPARE(client.completed.size(), std::size_t(20));
        QVERIFY(bench.lines.empty());
    }
    void brokenFramesEndTheConnection_data()
    {
        QTest::addColumn<QByteArray>("frame");
        const auto row = [](const char *name, const std::string &frame) {
            QTest::newRow(name) << QByteArray(frame.data(), static_cast<int>(frame.size()));
        };
        row("too long", Http2Raw::frame(NGHTTP2_DATA, 0, 1, std::string(16'385, 'x')));
        row("push", Http2Raw::frame(NGHTTP2_PUSH_PROMISE, NGHTTP2_FLAG_END_HEADERS, 1, std::string(8, '\0')));
        row("even stream", Http2Raw::headers(2, Http2Raw::get("/now")));
        row("stream 0", Http2Raw::headers(0, Http2Raw::get("/now")));
        row("body before header", Http2Raw::frame(NGHTTP2_DATA, 0, 5, "x"));
        row("window of 0", Http2Raw::frame(NGHTTP2_WINDOW_UPDATE, 0, 0, Http2Raw::number(0)));
        row("window overflow", Http2Raw::frame(NGHTTP2_WINDOW_UPDATE, 0, 0, Http2Raw::number(0x7fffffff)));
        row("bad compression",
            Http2Raw::frame(NGHTTP2_HEADERS, NGHTTP2_FLAG_END_HEADERS, 1, "\xff\xff\xff\xff\xff\xff"));
        row("bad settings", Http2Raw::frame(NGHTTP2_SETTINGS, 0, 0, "abc"));
        row("many settings", Http2Raw::frame(NGHTTP2_SETTINGS, 0, 0, std::string(33 * 6, '\x7f')));
        row("a frame between continuations",
            Http2Raw::frame(NGHTTP2_HEADERS, 0, 1, "") + Http2Raw::frame(NGHTTP2_PING, 0, 0, "12345678"));
    }
    void brokenFramesEndTheConnection()
    {
        QFETCH(const QByteArray, frame);
        Attack attack;
        attack.send(frame.toStdString());
        QVERIFY(attack.bench.wire.closing);
        QVERIFY(attack.raw.goAwayCode() > 0);
        QVERIFY(!attack.bench.lines.empty());
    }
    void aSilentClientIsClosed()
    {
        for (const bool halfway : {false, true}) {
            Http2Bench bench;
            if (halfway)
                bench.receive(Http2Raw::preface().substr(0, 20));
            bench.pass(Limits().httpHeaderTime);
            QVERIFY(!bench.isOver);
            bench.pass(Duration(1'000));
            QVERIFY(bench.isOver);
        }
    }
    void anIdleClientIsClosedAfterItsTime()
    {
        Attack attack;
        QVERIFY(attack.serves(1));
        attack.bench.pass(Limits().httpKeepAliveIdle / 2);
        attack.send(Http2Raw::frame(NGHTTP2_PING, 0, 0, "12345678")); // that is no request
        attack.bench.pass(Limits().httpKeepAliveIdle / 2);
        QVERIFY(!attack.bench.wire.closing);
        attack.bench.pass(Duration(2'000));
        QVERIFY(attack.bench.wire.closing);
        attack.bench.exchange(attack.raw);
        QCOMPARE(attack.raw.goAwayCode(), int(NGHTTP2_NO_ERROR));
        QVERIFY(attack.bench.lines.empty());
    }
    void aHeaderThatDoesNotEndIsClosedInTime()
    {
        Attack attack;
        attack.send(
            Http2Raw::frame(NGHTTP2_HEADERS, NGHTTP2_FLAG_END_STREAM, 1, Http2Raw::block(Http2Raw::get("/now"))));
        attack.bench.pass(Limits().httpHeaderTime);
        QVERIFY(!attack.bench.wire.closing);
        attack.bench.pass(Duration(1'000));
        QVERIFY(attack.bench.wire.closing);
        QCOMPARE(attack.bench.lines, std::vector<std::string>{"slow header"});
    }
    void aBodyMustKeepARate()
    {
        const auto perSecond = Limits().httpSendBytesPerSecondMin;
        for (const bool fast : {true, false}) {
            Http2Bench bench;
            Http2Client client;
            const auto id = client.request("POST", "/now", {}, {}, false);
            for (int i = 0; i < 60; ++i) {
                client.sendBody(id, std::string(fast ? perSecond + 100 : perSecond - 100, 'x'), false);
                bench.exchange(client);
                bench.pass(Duration(1'000));
            }
            bench.exchange(client);
            QCOMPARE(client.answers[id].status, fast ? 0 : 408);
            QVERIFY(!bench.wire.closing);
        }
    }
    void aReaderMustKeepARate()
    {
        const auto perSecond = Limits().httpSendBytesPerSecondMin;
        for (const bool fast : {true, false}) {
            Http2Bench bench;
            Http2Client client(1u << 20);
            bench.wire.room = 100'000; // the system's buffer
            client.get("/big");
            for (int i = 0; i < 60 && !bench.isOver; ++i) {
                bench.exchange(client);
                bench.wire.makeRoom(fast ? perSecond + 100 : perSecond - 100);
                bench.pass(Duration(1'000));
            }
            QCOMPARE(bench.isOver, !fast);
            QCOMPARE(bench.lines.size(), std::size_t(fast ? 0 : 1));
        }
    }
    void aClientThatOpensNoWindowIsCut()
    {
        Http2Bench bench;
        Http2Client client;
        client.stopConsuming();
        client.get("/big");
        bench.exchange(client);
        bench.pass(Limits().httpSendWindow);
        for (int i = 0; i < 5; ++i) { // signs of life are no reading
            client.ping();
            bench.exchange(client);
            bench.pass(Duration(1'000));
        }
        QVERIFY(bench.isOver);
        QCOMPARE(bench.lines, std::vector<std::string>{"slow reader"});
    }
    void aStreamThatIsNotReadIsResetBesideOthers()
    {
        Http2Bench bench;
        Http2Client client(16'384);
        client.stopConsuming();
        const auto stuck = client.get("/big");
        client.onData = [&](std::int32_t id, std::size_t size) {
            if (id != stuck)
                client.consume(id, size);
        };
        bench.exchange(client);
        const std::string path = "/now?" + std::string(7'000, 'x');
        const auto second = [&] { // more than the least rate, on other streams
            client.get(path);
            client.get(path);
            bench.exchange(client);
            bench.pass(Duration(1'000));
        };
        for (int i = 0; i < 19; ++i)
            second();
        QCOMPARE(client.answers[stuck].resetCode, std::uint32_t(NGHTTP2_NO_ERROR));
        second();
        second();
        bench.exchange(client);
        QCOMPARE(client.answers[stuck].resetCode, std::uint32_t(NGHTTP2_CANCEL));
        QVERIFY(!bench.wire.closing && !bench.isOver);
        QCOMPARE(bench.lines, std::vector<std::string>{"slow reader"});
    }
};

BELFRY_CASE(tst_Http2Abuse)
#include "tst_Http2Abuse.moc"
