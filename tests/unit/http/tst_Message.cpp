#include "http/Message.h"
#include "http/ResponseHead.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::http;

class tst_Message : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void queryValuesAreDecodedAndBadOnesAbsent()
    {
        Request request;
        request.query = "a=1&b=x%20y+z&empty=&flag&b=second&bad=%zz&%61b=c&=nothing";
        QCOMPARE(request.queryValue("a"), std::optional<std::string>("1"));
        QCOMPARE(request.queryValue("b"), std::optional<std::string>("x y z"));
        QCOMPARE(request.queryValue("empty"), std::optional<std::string>(""));
        QCOMPARE(request.queryValue("flag"), std::optional<std::string>(""));
        QCOMPARE(request.queryValue("ab"), std::optional<std::string>("c"));
        QVERIFY(!request.queryValue("bad"));
        QVERIFY(!request.queryValue("c"));
        QVERIFY(!Request().queryValue(""));
    }
    void findsTheBearerToken()
    {
        Request request;
        QVERIFY(request.bearerToken().empty());
        request.headers = {{"authorization", "bearer  abc.def"}};
        QCOMPARE(request.bearerToken(), std::string_view("abc.def"));
        request.headers = {{"authorization", "Basic abc"}};
        QVERIFY(request.bearerToken().empty());
        request.headers = {{"authorization", "Bearer"}};
        QVERIFY(request.bearerToken().empty());
    }
    void headersCannotBeForged()
    {
        Response response;
        response.header("X-Good", "v; w=\"1\"");
        response.header("X-Bad", "a\r\nSet-Cookie: x");
        response.header("X-Bad", "a\nb");
        response.header("X-Bad", "a\rb");
        response.header("X-Bad", std::string_view("a\0b", 3));
        response.header("X-Bad: y\r\nX-Worse", "v");
        response.header("X Bad", "v");
        response.header("", "v");
        QCOMPARE(response.headers, std::string("X-Good: v; w=\"1\"\r\n"));
    }
    void theHeadCarriesWhatEveryAnswerNeeds()
    {
        DateLine date;
        const WallTime time = *fromRfc3339("2026-11-22T10:00:00.999Z");
        QCOMPARE(date.at(time), std::string_view("Date: Sun, 22 Nov 2026 10:00:00 GMT\r\n"));
        const Response response = Response::text(200, "text/plain", "hello");
        QCOMPARE(makeHead(response, 5, Persistence::Close, date.at(time)).text(),
                 std::string_view("HTTP/1.1 200 OK\r\nDate: Sun, 22 Nov 2026 10:00:00 GMT\r\nContent-Length: 5\r\n"
                                  "X-Content-Type-Options: nosniff\r\nConnection: close\r\nContent-Type: text/plain\r\n\r\n"));
        const auto has = [](const SharedBytes &head, std::string_view what) {
            return head.text().find(what) != std::string_view::npos;
        };
        QVERIFY(!has(makeHead(Response::empty(304), 0, Persistence::Keep, {}), "Content-Length"));
        QVERIFY(!has(makeHead(Response::empty(204), 0, Persistence::Keep, {}), "Content-Length"));
        QVERIFY(has(makeHead(Response::empty(404), 0, Persistence::Keep, {}), "Content-Length: 0\r\n"));
        QVERIFY(has(makeHead(Response::empty(404), 0, Persistence::KeepAlive, {}), "Connection: keep-alive\r\n"));
        QVERIFY(!has(makeHead(Response::empty(404), 0, Persistence::Keep, {}), "Connection"));
    }
    void theDateFollowsTheClock()
    {
        DateLine date;
        const WallTime time = *fromRfc3339("2026-02-28T23:59:59Z");
        QCOMPARE(date.at(time), std::string_view("Date: Sat, 28 Feb 2026 23:59:59 GMT\r\n"));
        QCOMPARE(date.at(time + Duration(1'000)), std::string_view("Date: Sun, 01 Mar 2026 00:00:00 GMT\r\n"));
        QCOMPARE(date.at(time), std::string_view("Date: Sat, 28 Feb 2026 23:59:59 GMT\r\n")); // a clock set back
    }
};

BELFRY_CASE(tst_Message)
#include "tst_Message.moc"
