#include "model/Json.h"
#include "server/api/ApiKit.h"
#include "server/api/ChannelApi.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::server;

namespace {

model::ApiError bodyOf(const http::Response &response)
{
    std::string text;
    for (const SharedBytes &piece : response.body)
        text += piece.text();
    const auto object = model::parseObject(text);
    return object ? *model::apiErrorFromJson(*object) : model::ApiError{};
}

http::Request post(std::string body, std::string type = "application/json")
{
    http::Request request;
    request.method = http::Method::Post;
    request.headers = {{"content-type", std::move(type)}};
    request.body = std::move(body);
    return request;
}

int refusedWith(const http::Request &request)
{
    const auto body = api::readBody(request, Limits());
    return body.refused ? body.refused->status : 0;
}

} // namespace

class tst_ApiKit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCodeHasAStatusAndAName()
    {
        for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
            const auto response = api::problem(fail(static_cast<ErrorCode>(code), "what"));
            const auto error = bodyOf(response);
            QVERIFY(response.status >= 400);
            QCOMPARE(error.status, response.status);
            QCOMPARE(error.code, std::string(name(static_cast<ErrorCode>(code))));
            QVERIFY(!error.title.empty());
        }
        QCOMPARE(api::problem(fail(ErrorCode::Conflict, "x")).status, 409);
        QCOMPARE(api::problem(fail(ErrorCode::NotFound, "x")).status, 404);
    }
    void aRuleThatIsBrokenNamesItsField()
    {
        QCOMPARE(bodyOf(api::problem(fail(ErrorCode::InvalidInput, "church: must not be empty"))).field, std::string("church"));
        QCOMPARE(bodyOf(api::problem(fail(ErrorCode::NotFound, "a: b"))).field, std::string());
    }
    void answersAreNeverCachedOrSharedWithOtherSites()
    {
        for (const auto &response : {api::json(200, {}), api::notFound(), api::problem(fail(ErrorCode::Internal, ""))}) {
            QVERIFY(response.headers.find("no-store") != std::string::npos);
            QVERIFY(response.headers.find("Access-Control") == std::string::npos);
        }
    }
    void readsOnlySmallFlatJson()
    {
        QCOMPARE(refusedWith(post("{\"title\":\"x\"}")), 0);
        QCOMPARE(refusedWith(post("{}", "application/json; charset=utf-8")), 0);
        QCOMPARE(refusedWith(post("{}", "text/plain")), 415);
        QCOMPARE(refusedWith(post("{}", "")), 415);
        QCOMPARE(refusedWith(post("{")), 400);
        QCOMPARE(refusedWith(post("[]")), 400);
        QCOMPARE(refusedWith(post("{\"a\":" + std::string(100, '[') + std::string(100, ']') + "}")), 413);
        QCOMPARE(refusedWith(post(std::string((256u << 10) + 1, ' '))), 413);
        auto compressed = post("{}");
        compressed.headers.emplace_back("content-encoding", "gzip");
        QCOMPARE(refusedWith(compressed), 415);
    }
    void theHostOfARequestIsTrustedOnlyWhenItLooksLikeOne()
    {
        QCOMPARE(api::hostOf("example.org:8080"), std::string("example.org"));
        QCOMPARE(api::hostOf("192.0.2.7"), std::string("192.0.2.7"));
        QCOMPARE(api::hostOf("[::1]:8080"), std::string("[::1]"));
        for (const char *odd : {"", "a b", "x\"y", "<script>", "[::1", "a@b"})
            QCOMPARE(api::hostOf(odd), std::string("localhost"));
    }
};

BELFRY_CASE(tst_ApiKit)
#include "tst_ApiKit.moc"
