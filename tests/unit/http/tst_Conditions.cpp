#include "http/Conditions.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::http;

namespace {

Response ask(FieldBlock headers, Response response, Method method = Method::Get)
{
    Request request;
    request.method = method;
    request.headers = std::move(headers);
    Conditions::of(request).apply(response);
    return response;
}

// "0123456789" in three pieces.
Response digits()
{
    Response response = Response::bytes(200, "video/mp4", SharedBytes::copyOf(std::string_view("012")));
    response.body.push_back(SharedBytes::copyOf(std::string_view("3456")));
    response.body.push_back(SharedBytes::copyOf(std::string_view("789")));
    response.header("ETag", "\"v1\"");
    return response;
}

std::string textOf(const Response &response)
{
    std::string text;
    for (const SharedBytes &piece : response.body)
        text += piece.text();
    return text;
}

} // namespace

class tst_Conditions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersOneRange()
    {
        const std::tuple<const char *, const char *, const char *> cases[] = {
            {"bytes=0-0", "0", "bytes 0-0/10"},     {"bytes=2-7", "234567", "bytes 2-7/10"},
            {"bytes=8-", "89", "bytes 8-9/10"},     {"bytes=-3", "789", "bytes 7-9/10"},
            {"bytes=-99", "0123456789", "bytes 0-9/10"}, {"bytes=3-99", "3456789", "bytes 3-9/10"},
            {"BYTES=3-6", "3456", "bytes 3-6/10"},
        };
        for (const auto &[range, text, says] : cases) {
            const Response response = ask({{"range", range}}, digits());
            QVERIFY2(response.status == 206, range);
            QCOMPARE(textOf(response), std::string(text));
            QCOMPARE(headerIn(response.headers, "content-range"), std::string_view(says));
        }
    }
    void anythingElseIsTheWholeBody()
    {
        for (const char *range : {"bytes=0-1,3-4", "bytes=0-1,", "lines=0-1", "bytes=", "bytes=-", "bytes=a-b", "bytes=5-3",
                                  "bytes=1-2-3", "bytes 1-2", "bytes=--1", "bytes=99999999999999999999-"}) {
            const Response response = ask({{"range", range}}, digits());
            QVERIFY2(response.status == 200, range);
            QCOMPARE(textOf(response), std::string("0123456789"));
        }
    }
    void aRangeBehindTheEndIs416()
    {
        for (const char *range : {"bytes=10-", "bytes=10-20", "bytes=-0"}) {
            const Response response = ask({{"range", range}}, digits());
            QVERIFY2(response.status == 416, range);
            QCOMPARE(headerIn(response.headers, "content-range"), std::string_view("bytes */10"));
            QVERIFY(response.body.empty());
        }
    }
    void aRangeIsForWholeUncompressedAnswersToGet()
    {
        QCOMPARE(ask({{"range", "bytes=0-1"}}, digits(), Method::Head).status, 200);
        QCOMPARE(ask({{"range", "bytes=0-1"}}, digits(), Method::Post).status, 200);
        QCOMPARE(ask({{"range", "bytes=0-1"}}, Response::text(404, "text/plain", "none")).status, 404);
        Response packed = digits();
        packed.header("Content-Encoding", "gzip");
        QCOMPARE(ask({{"range", "bytes=0-1"}}, packed).status, 200);
    }
    void ifRangeGuardsTheVersion()
    {
        QCOMPARE(ask({{"range", "bytes=0-1"}, {"if-range", "\"v1\""}}, digits()).status, 206);
        QCOMPARE(ask({{"range", "bytes=0-1"}, {"if-range", "\"v2\""}}, digits()).status, 200);
        QCOMPARE(ask({{"range", "bytes=0-1"}, {"if-range", "W/\"v1\""}}, digits()).status, 200);
        QCOMPARE(ask({{"range", "bytes=0-1"}, {"if-range", "Sun, 22 Nov 2026 10:00:00 GMT"}}, digits()).status, 200);
    }
    void unchangedIs304OnlyWhereAnEtagWasSet()
    {
        for (const char *list : {"\"v1\"", "W/\"v1\"", "\"v0\", \"v1\"", "*"}) {
            const Response response = ask({{"if-none-match", list}}, digits());
            QVERIFY2(response.status == 304, list);
            QVERIFY(response.body.empty());
            QCOMPARE(headerIn(response.headers, "etag"), std::string_view("\"v1\""));
        }
        QCOMPARE(ask({{"if-none-match", "\"v2\""}}, digits()).status, 200);
        QCOMPARE(ask({{"if-none-match", "v1"}}, digits()).status, 200);
        QCOMPARE(ask({{"if-none-match", "*"}}, Response::text(200, "text/plain", "x")).status, 200);
        QCOMPARE(ask({{"if-none-match", "\"v1\""}}, digits(), Method::Post).status, 200);
    }
    void findsHeadersInABlock()
    {
        const std::string_view block = "X-ETag: a\r\nETAG:  \"b\" \r\nEtag2: c\r\n";
        QCOMPARE(headerIn(block, "etag"), std::string_view("\"b\""));
        QCOMPARE(headerIn(block, "etag2"), std::string_view("c"));
        QCOMPARE(headerIn(block, "tag"), std::string_view());
        QCOMPARE(headerIn("", "etag"), std::string_view());
    }
};

BELFRY_CASE(tst_Conditions)
#include "tst_Conditions.moc"
