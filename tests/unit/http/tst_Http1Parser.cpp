#include "base/Text.h"
#include "http/Http1Parser.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::http;
using Step = Http1Parser::Step;

namespace {

constexpr std::string_view kHost = "Host: church.example\r\n";

std::string get(std::string_view target)
{
    return "GET " + std::string(target) + " HTTP/1.1\r\n" + std::string(kHost) + "\r\n";
}

// The status a whole request is refused with; 200 when it is taken, 0 when more is awaited.
int outcome(std::string_view text, const Limits &limits = {})
{
    Http1Parser parser(limits);
    parser.add(asBytes(text));
    switch (parser.next()) {
    case Step::Ready: return 200;
    case Step::Bad: return parser.refusal().status;
    case Step::More: return 0;
    case Step::Continue: return 100;
    }
    return -1;
}

// The same, fed byte by byte.
int dribbled(std::string_view text, const Limits &limits = {})
{
    Http1Parser parser(limits);
    for (const char &c : text) {
        parser.add(asBytes(std::string_view(&c, 1)));
        const Step step = parser.next();
        if (step == Step::Ready)
            return 200;
        if (step == Step::Bad)
            return parser.refusal().status;
    }
    return 0;
}

std::string withHeader(std::string_view lines)
{
    return "GET / HTTP/1.1\r\n" + std::string(kHost) + std::string(lines) + "\r\n";
}

std::string post(std::string_view headers, std::string_view body)
{
    return "POST /p HTTP/1.1\r\n" + std::string(kHost) + std::string(headers) + "\r\n" + std::string(body);
}

} // namespace

#define REFUSED(text, status) \
    do { \
        QCOMPARE(outcome(text), status); \
        QCOMPARE(dribbled(text), status); \
    } while (false)

class tst_Http1Parser : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsARequest()
    {
        Limits limits;
        Http1Parser parser(limits);
        parser.add(asBytes("GET /live/a%20b/index.m3u8?_HLS_msn=7&x=%2B HTTP/1.1\r\nHost: c\r\nX-Test:  v 1 \r\n\r\n"));
        QVERIFY(parser.next() == Step::Ready);
        const Request request = parser.takeRequest();
        QVERIFY(request.method == Method::Get);
        QCOMPARE(request.path, std::string("/live/a b/index.m3u8"));
        QCOMPARE(request.query, std::string("_HLS_msn=7&x=%2B"));
        QCOMPARE(request.header("x-test"), std::string_view("v 1"));
        QVERIFY(parser.keepsAlive());
        QVERIFY(parser.next() == Step::More);
        QVERIFY(parser.phase() == Http1Parser::Phase::Idle);
        QCOMPARE(parser.bufferedBytes(), std::size_t(0));
    }
    void readsTheSameHoweverItIsCut()
    {
        const std::string text = "\r\n" + post("Transfer-Encoding: chunked\r\n", "4\r\nWiki\r\n5;a=b\r\npedia\r\n0\r\nT: x\r\n\r\n")
                                 + get("/after");
        for (std::size_t step = 1; step <= text.size(); ++step) {
            Limits limits;
            Http1Parser parser(limits);
            std::vector<std::string> seen;
            for (std::size_t at = 0; at < text.size(); at += step) {
                parser.add(asBytes(std::string_view(text).substr(at, step)));
                while (parser.next() == Step::Ready) {
                    const Request request = parser.takeRequest();
                    seen.push_back(request.path + ' ' + request.body + std::string(request.header("t")));
                }
            }
            QCOMPARE(seen, (std::vector<std::string>{"/p Wikipedia", "/after "}));
        }
    }
    void readsBodiesByLength()
    {
        Limits limits;
        Http1Parser parser(limits);
        parser.add(asBytes(post("Content-Length: 5\r\n", "he")));
        QVERIFY(parser.next() == Step::More);
        QVERIFY(parser.phase() == Http1Parser::Phase::Body);
        parser.add(asBytes("lloGET"));
        QVERIFY(parser.next() == Step::Ready);
        QCOMPARE(parser.takeRequest().body, std::string("hello"));
        QVERIFY(parser.next() == Step::More);
        QVERIFY(parser.phase() == Http1Parser::Phase::Header);
    }
    void knowsWhenTheConnectionIsToStay()
    {
        const std::pair<const char *, bool> cases[] = {
            {"GET / HTTP/1.1\r\nHost: a\r\n\r\n", true},
            {"GET / HTTP/1.1\r\nHost: a\r\nConnection: Close\r\n\r\n", false},
            {"GET / HTTP/1.0\r\n\r\n", false},
            {"GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", true},
        };
        for (const auto &[text, stays] : cases) {
            Limits limits;
            Http1Parser parser(limits);
            parser.add(asBytes(std::string_view(text)));
            QVERIFY2(parser.next() == Step::Ready, text);
            QCOMPARE(parser.keepsAlive(), stays);
        }
    }
    void refusesTraversalInEveryWriting()
    {
        for (const char *target : {"/..", "/../etc/passwd", "/live/../../etc/passwd", "/a/..", "/a/../b", "/./a", "/a/.",
                                   "/%2e%2e/etc", "/%2E%2e/etc", "/.%2e/etc", "/%2e./etc", "/a/%2e", "/a%2f..%2fb",
                                   "/..%2fetc", "/a%2Fb", "/..%5cetc", "/..\\etc", "/a\\b", "/%c0%ae%c0%ae/", "/%e0%80%ae/",
                                   "/a%00b", "/%", "/%2", "/%zz", "/a%0d%0ab", "/a%0ab", "/%7f", "/%ff"}) {
            QVERIFY2(outcome(get(target)) == 400, target);
            QVERIFY2(dribbled(get(target)) == 400, target);
        }
    }
    void takesOddButHonestTargets()
    {
        for (const char *target : {"/", "/...", "/a..b", "/.well-known/x", "/%252e%252e/", "/a//b", "/Gl%C3%B3ria", "/?../..",
                                   "/x?a=/../b", "/x?u=http://y/", "/a;b=c,d", "/a:b@c"})
            QVERIFY2(outcome(get(target)) == 200, target);
    }
    void refusesTargetsThatAreNoPath()
    {
        for (const char *target : {"*", "//host/x", "http://church.example/", "https://x/", "church.example:443", "a", "?x",
                                   "/a#b", "/a\x80", "/\x01"}) {
            QVERIFY2(outcome(get(target)) == 400, target);
            QVERIFY2(dribbled(get(target)) == 400, target);
        }
        REFUSED("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        REFUSED("GET  / HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        REFUSED("GET /a b HTTP/1.1\r\nHost: a\r\n\r\n", 505); // "b" stands where the version belongs
    }
    void refusesUnknownMethodsAndVersions()
    {
        REFUSED("TRACE / HTTP/1.1\r\nHost: a\r\n\r\n", 501);
        REFUSED("CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n", 501);
        REFUSED("get / HTTP/1.1\r\nHost: a\r\n\r\n", 501);
        REFUSED("GET / HTTP/2.0\r\nHost: a\r\n\r\n", 505);
        REFUSED("GET / HTTP/1.2\r\nHost: a\r\n\r\n", 505);
        REFUSED("GET /\r\n\r\n", 400);
        REFUSED("\x16\x03\x01\x02 hello\r\n\r\n", 400); // a TLS hello
    }
    void refusesSmugglingForms()
    {
        REFUSED(post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), 400);
        REFUSED(post("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n"), 400);
        REFUSED(post("Content-Length: 5\r\nContent-Length: 6\r\n", "hello"), 400);
        REFUSED(post("Content-Length: 5\r\nContent-Length: 5\r\n", "hello"), 400);
        REFUSED(post("Content-Length: 5, 5\r\n", "hello"), 400);
        for (const char *length : {"+5", "-5", "5 5", "0x5", "", "5;", "18446744073709551616", "5\t5"})
            QVERIFY2(outcome(post("Content-Length: " + std::string(length) + "\r\n", "hello")) == 400, length);
        for (const char *coding : {"xchunked", "gzip, chunked", "chunked, chunked", "chunked, identity", "identity", "",
                                   "\"chunked\"", "chunked;q=1", "gzip"}) {
            QVERIFY2(outcome(post("Transfer-Encoding: " + std::string(coding) + "\r\n", "0\r\n\r\n")) == 400, coding);
        }
        REFUSED(post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), 400);
        REFUSED("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
        REFUSED(post("Content-Length : 5\r\n", "hello"), 400);
        REFUSED(post("Transfer-Encoding : chunked\r\n", "0\r\n\r\n"), 400);
    }
    void refusesLooseLines()
    {
        REFUSED("GET / HTTP/1.1\nHost: a\n\n", 400);
        REFUSED("GET / HTTP/1.1\r\nHost: a\n\r\n", 400);
        REFUSED(withHeader("A: b\r\n folded\r\n"), 400);
        REFUSED(withHeader("A: b\r\n\tfolded\r\n"), 400);
        REFUSED("GET / HTTP/1.1\r\n Host: a\r\n\r\n", 400);
        REFUSED(withHeader("A: b\rC: d\r\n"), 400);
        REFUSED(withHeader(std::string_view("A: b\0c\r\n", 8)), 400);
        REFUSED(withHeader("A b\r\n"), 400);
        REFUSED(withHeader(": b\r\n"), 400);
        REFUSED(withHeader("A\x01: b\r\n"), 400);
        REFUSED(withHeader("A(b): c\r\n"), 400);
    }
    void wantsOneHonestHost()
    {
        REFUSED("GET / HTTP/1.1\r\n\r\n", 400);
        REFUSED("GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", 400);
        for (const char *host : {"a/b", "a@b", "a b", "a,b", "a\"b", "<a>", "a?b", "a#b", "a\\b"})
            QVERIFY2(outcome("GET / HTTP/1.1\r\nHost: " + std::string(host) + "\r\n\r\n") == 400, host);
        for (const char *host : {"a.b:80", "[::1]:8080", "192.0.2.1", "xn--bcher-kva.example"})
            QVERIFY2(outcome("GET / HTTP/1.1\r\nHost: " + std::string(host) + "\r\n\r\n") == 200, host);
    }
    void passesOverEmptyLinesBeforeARequest()
    {
        const std::string text = "\r\n\r\n" + get("/");
        QCOMPARE(outcome(text), 200);
        QCOMPARE(dribbled(text), 200);
        Limits limits;
        Http1Parser parser(limits);
        parser.add(asBytes("\r\n\r\n\r\n"));
        QVERIFY(parser.next() == Step::More);
        QVERIFY(parser.phase() == Http1Parser::Phase::Idle); // they keep no connection alive
    }
    void refusesBrokenChunks()
    {
        for (const char *body : {"x\r\n", "5\nhello\r\n0\r\n\r\n", "5\r\nhelloXY0\r\n", "-1\r\n", "0x5\r\nhello\r\n\r\n", " 5\r\nhello\r\n",
                                 "5 x\r\nhello\r\n", "9;a=\"b`\r\n0\r\n\r\n\"\r\n", "5\rhello\r\n",
                                 "FFFFFFFFFFFFFFFFFF\r\n", "5\r\nhello\r\n0\r\nbad trailer\r\n\r\n"}) {
            QVERIFY2(outcome(post("Transfer-Encoding: chunked\r\n", body)) == 400, body);
            QVERIFY2(dribbled(post("Transfer-Encoding: chunked\r\n", body)) == 400, body);
        }
    }
    void aTrailerIsNoHeader()
    {
        Limits limits;
        Http1Parser parser(limits);
        parser.add(asBytes(post("Transfer-Encoding: chunked\r\n", "0\r\nAuthorization: Bearer x\r\n\r\n")));
        QVERIFY(parser.next() == Step::Ready);
        QVERIFY(parser.takeRequest().bearerToken().empty());
    }
    void headersEndAtTheirLimits()
    {
        Limits limits;
        limits.httpHeaderBytes = 200;
        const std::string frame = withHeader("A: \r\n");
        const std::string fits = withHeader("A: " + std::string(200 - frame.size(), 'x') + "\r\n");
        QCOMPARE(fits.size(), std::size_t(200));
        QCOMPARE(outcome(fits, limits), 200);
        QCOMPARE(dribbled(fits, limits), 200);
        const std::string over = withHeader("A: " + std::string(201 - frame.size(), 'x') + "\r\n");
        QCOMPARE(outcome(over, limits), 431);
        QCOMPARE(dribbled(over, limits), 431);
        QCOMPARE(outcome("GET /" + std::string(1'000'000, 'a')), 431); // never a line end

        std::string many;
        for (std::size_t i = 1; i < Limits().httpHeaderFields; ++i)
            many += "A: b\r\n";
        QCOMPARE(outcome(withHeader(many)), 200);
        QCOMPARE(outcome(withHeader(many + "A: b\r\n")), 431);

        QCOMPARE(outcome(get('/' + std::string(Limits().httpTargetBytes - 1, 'a'))), 200);
        QCOMPARE(outcome(get('/' + std::string(Limits().httpTargetBytes, 'a'))), 414);
    }
    void bodiesEndAtTheirLimits()
    {
        Limits limits;
        limits.httpBodyBytes = 100;
        limits.jsonBodyBytes = 10;
        const std::string json = "Content-Type: application/json\r\n";
        QCOMPARE(outcome(post("Content-Length: 100\r\n", std::string(100, 'x')), limits), 200);
        QCOMPARE(outcome(post("Content-Length: 101\r\n", ""), limits), 413);
        QCOMPARE(outcome(post(json + "Content-Length: 10\r\n", std::string(10, 'x')), limits), 200);
        QCOMPARE(outcome(post(json + "Content-Length: 11\r\n", ""), limits), 413);
        const std::string chunked = "Transfer-Encoding: chunked\r\n";
        QCOMPARE(outcome(post(chunked, "32\r\n" + std::string(50, 'x') + "\r\n32\r\n" + std::string(50, 'x') + "\r\n0\r\n\r\n"),
                         limits), 200);
        QCOMPARE(outcome(post(chunked, "32\r\n" + std::string(50, 'x') + "\r\n33\r\n"), limits), 413);
        QCOMPARE(outcome(post(json + chunked, "b\r\n" + std::string(11, 'x')), limits), 413);
        QCOMPARE(outcome(post(chunked, "7fffffffffffffff\r\n"), limits), 413);
        QCOMPARE(outcome(post("Content-Length: 18446744073709551615\r\n", ""), limits), 413);
        // A chunk's size line has no end.
        QCOMPARE(outcome(post(chunked, "1;a=" + std::string(20'000, 'x')), limits), 400);
        std::string aside;
        for (int i = 0; i < 2'000; ++i)
            aside += "1;a=123456\r\nx\r\n";
        QCOMPARE(outcome(post(chunked, aside)), 400);
    }
    void refusesCompressedBodiesAndUnknownExpectations()
    {
        REFUSED(post("Content-Encoding: gzip\r\nContent-Length: 1\r\n", "x"), 415);
        REFUSED(post("Expect: 200-ok\r\nContent-Length: 1\r\n", "x"), 417);
        QCOMPARE(outcome(post("Content-Encoding: identity\r\nContent-Length: 1\r\n", "x")), 200);
    }
    void asksForTheBodyOnlyWhenTheClientWaitsForThat()
    {
        const std::string head = "Expect: 100-continue\r\nContent-Length: 5\r\n";
        Limits limits;
        Http1Parser parser(limits);
        parser.add(asBytes(post(head, "")));
        QVERIFY(parser.next() == Step::Continue);
        QVERIFY(parser.next() == Step::More);
        parser.add(asBytes("hello"));
        QVERIFY(parser.next() == Step::Ready);

        QCOMPARE(outcome(post(head, "he")), 0);       // already on its way
        QCOMPARE(outcome(post(head, "hello")), 200);
        limits.httpBodyBytes = 4;
        QCOMPARE(outcome(post(head, ""), limits), 413); // refused before it is sent
        QCOMPARE(outcome("POST / HTTP/1.0\r\n" + head + "\r\n"), 0);
    }
    void staysBadAndKeepsNothing()
    {
        Limits limits;
        Http1Parser parser(limits);
        parser.add(asBytes("X\r\n\r\n"));
        QVERIFY(parser.next() == Step::Bad);
        parser.add(asBytes(get("/")));
        QVERIFY(parser.next() == Step::Bad);
        QCOMPARE(parser.bufferedBytes(), std::size_t(0));
    }
};

BELFRY_CASE(tst_Http1Parser)
#include "tst_Http1Parser.moc"
