#include "http/Conditions.h"
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
    void anEtagNamesTheRevisionAndWhatWasSaid()
    {
        const auto etag = [](int value, std::optional<std::int64_t> revision) {
            return std::string(http::headerIn(api::readAnswer({{QStringLiteral("a"), value}}, revision).headers, "etag"));
        };
        QCOMPARE(etag(1, 7), etag(1, 7));
        QVERIFY(etag(1, 7) != etag(2, 7) && etag(1, 7) != etag(1, 8));
        QVERIFY(etag(1, 7).starts_with("\"7.") && etag(1, std::nullopt).find('.') == std::string::npos);
        http::Request write;
        write.headers = {{"if-match", etag(1, 7)}};
        QCOMPARE(*api::wantedRevision(write), std::optional<std::int64_t>(7));
    }
    void aWriteWithoutIfMatchOrWithAStarIsOfAnyRevision()
    {
        http::Request write;
        QVERIFY(api::wantedRevision(write) && !*api::wantedRevision(write));
        write.headers = {{"if-match", "*"}};
        QVERIFY(api::wantedRevision(write) && !*api::wantedRevision(write));
    }
    void anIfMatchThatIsNoneOfOursIsStale()
    {
        for (const char *etag : {"x", "\"\"", "\"", "W/\"7.a\"", "\"7.a\", \"8.a\"x", "\"-7.a\"", "\"99999999999999999999.a\"", "\"abc\""}) {
            http::Request write;
            write.headers = {{"if-match", etag}};
            const auto wanted = api::wantedRevision(write);
            QVERIFY2(!wanted && wanted.error().code == ErrorCode::Stale, etag);
        }
        QCOMPARE(api::problem(api::stale("Anna")).status, 412);
        QVERIFY(bodyOf(api::problem(api::stale("Anna"))).detail.starts_with("Anna changed this"));
    }
    void whatWasMadeSaysWhereItIs()
    {
        const auto response = api::created("/api/v1/things/1", {}, 1);
        QCOMPARE(response.status, 201);
        QCOMPARE(std::string(http::headerIn(response.headers, "location")), std::string("/api/v1/things/1"));
        QVERIFY(http::headerIn(response.headers, "etag").starts_with("\"1."));
        QCOMPARE(http::headerIn(response.headers, "cache-control"), std::string_view("no-store"));
        QVERIFY(api::noContent().status == 204 && api::noContent().body.empty());
    }
};

BELFRY_CASE(tst_ApiKit)
#include "tst_ApiKit.moc"
