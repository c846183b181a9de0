#include "base/LogContext.h"
#include "http/Conditions.h"
#include "model/Json.h"
#include "server/api/ApiKit.h"
#include "server/api/ApiRoutes.h"
#include "server/api/SecurityHeaders.h"
#include "server/api/Sites.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::server::api;
using auth::Permission;

namespace {

/// "Bearer operator" is an operator, "Bearer wrong" nobody we know.
struct FakeDoors final : Doors {
    Answer whoIs(const http::Request &request) const override { return whoHas(request.header("authorization")); }
    Answer whoHas(std::string_view authorization) const override
    {
        if (authorization.empty())
            return {};
        const auto role = auth::roleNamed(authorization.substr(7));
        if (!role)
            return {{}, true};
        return {{auth::Caller::Via::Session, *role, "01ID", "Anna", "", std::nullopt}, false};
    }
};

struct FakeConnection final : http::Responder::Target {
    explicit FakeConnection(Executor &home) : executor(home) {}
    void respond(std::uint64_t, http::Response response) override { answers.push_back(std::move(response)); }
    Executor &home() override { return executor; }

    Executor &executor;
    std::vector<http::Response> answers;
};

} // namespace

class tst_ApiRoutes : public QObject {
    Q_OBJECT

    test::FakeExecutor m_home;
    FakeDoors m_doors;
    ApiCommon m_common{{"https://www.example.org"}, nullptr};
    std::shared_ptr<FakeConnection> m_connection = std::make_shared<FakeConnection>(m_home);
    std::unique_ptr<http::Router> m_router;
    std::string m_seenId;

    http::Response ask(http::Method method, const std::string &path, std::vector<std::pair<std::string, std::string>> headers = {},
                       bool secure = false)
    {
        http::Request request;
        request.method = method;
        request.path = path;
        request.isSecure = secure;
        for (const auto &[name, value] : headers)
            request.headers.emplace_back(name, value);
        m_connection->answers.clear();
        m_router->dispatch(request, http::Responder(std::static_pointer_cast<http::Responder::Target>(m_connection), 1));
        return m_connection->answers.empty() ? http::Response{} : m_connection->answers.front();
    }
    static std::string header(const http::Response &response, std::string_view name)
    {
        return std::string(http::headerIn(response.headers, name));
    }
    static std::string codeOf(const http::Response &response)
    {
        const auto body = response.body.empty() ? Result<QJsonObject>(QJsonObject()) : model::parseObject(response.body.front().text());
        return model::toUtf8((*body)[u"code"].toString());
    }

private Q_SLOTS:
    void init()
    {
        m_router = std::make_unique<http::Router>();
        ApiRoutes routes(*m_router, m_doors, m_common);
        const auto fine = [this](const ApiCall &call, http::Responder responder) {
            m_seenId = call.requestId;
            responder.send(readAnswer({{QStringLiteral("a"), 1}}, 3));
        };
        routes.add(http::Method::Get, "/api/v1/open", Permission::Watch, fine);
        routes.add(http::Method::Get, "/api/v1/crew", Permission::SeeOperations, fine);
        routes.add(http::Method::Post, "/api/v1/crew", Permission::Operate, fine);
        routes.add(http::Method::Get, "/api/v1/dropped", Permission::Watch, [](const ApiCall &, http::Responder) {});
        routes.answerTheRest();
    }
    void letsInWhoMayAndNobodyElse()
    {
        QCOMPARE(ask(http::Method::Get, "/api/v1/open").status, 200);
        QCOMPARE(ask(http::Method::Get, "/api/v1/crew").status, 401);
        QCOMPARE(ask(http::Method::Get, "/api/v1/crew", {{"authorization", "Bearer member"}}).status, 403);
        QCOMPARE(ask(http::Method::Get, "/api/v1/crew", {{"authorization", "Bearer operator"}}).status, 200);
    }
    void aWrongTokenIsRefusedEverywhere()
    {
        for (const char *path : {"/api/v1/open", "/api/v1/crew", "/api/v1/nothing"}) {
            const auto response = ask(http::Method::Get, path, {{"authorization", "Bearer wrong"}});
            QCOMPARE(response.status, 401);
            QCOMPARE(header(response, "www-authenticate"), std::string("Bearer"));
        }
    }
    void everyAnswerBearsTheIdOfItsRequest()
    {
        const auto first = ask(http::Method::Get, "/api/v1/open");
        QCOMPARE(header(first, "x-request-id"), m_seenId);
        QCOMPARE(m_seenId.size(), std::size_t(16));
        QVERIFY(header(ask(http::Method::Get, "/api/v1/open"), "x-request-id") != header(first, "x-request-id"));
        for (const char *path : {"/api/v1/crew", "/api/v1/nothing", "/api/v1/dropped"})
            QCOMPARE(header(ask(http::Method::Get, path), "x-request-id").size(), std::size_t(16));
    }
    void whatIsRefusedBelowIsAProblemToo()
    {
        const auto dropped = ask(http::Method::Get, "/api/v1/dropped");
        QCOMPARE(dropped.status, 500);
        QCOMPARE(codeOf(dropped), std::string("internal"));
        const auto method = ask(http::Method::Delete, "/api/v1/open");
        QCOMPARE(method.status, 405);
        QCOMPARE(codeOf(method), std::string("method_not_allowed"));
        QCOMPARE(header(method, "allow"), std::string("GET, HEAD"));
        QCOMPARE(codeOf(ask(http::Method::Get, "/api/v1/nothing")), std::string("not_found"));
    }
    void isToldByEtagThatNothingChanged()
    {
        const std::string etag = header(ask(http::Method::Get, "/api/v1/open"), "etag");
        const auto again = ask(http::Method::Get, "/api/v1/open", {{"if-none-match", etag}});
        QCOMPARE(again.status, 304);
        QVERIFY(again.body.empty());
    }
    void onlyWhatIsPublicMayBeReadByEveryPage()
    {
        const std::string any = "https://elsewhere.example";
        QCOMPARE(header(ask(http::Method::Get, "/api/v1/open", {{"origin", any}}), "access-control-allow-origin"), std::string("*"));
        const auto crew = [&](const std::string &origin) {
            return header(ask(http::Method::Get, "/api/v1/crew", {{"origin", origin}, {"authorization", "Bearer operator"}}),
                          "access-control-allow-origin");
        };
        QCOMPARE(crew(any), std::string());
        QCOMPARE(crew("null"), std::string());
        QCOMPARE(crew("https://www.example.org"), std::string("https://www.example.org"));
        QCOMPARE(crew("https://www.example.org.elsewhere.example"), std::string());
        QCOMPARE(header(ask(http::Method::Get, "/api/v1/open", {{"origin", any}, {"authorization", "Bearer operator"}}),
                        "access-control-allow-origin"), std::string());
    }
    void aPreflightIsAnsweredForTheAllowListAlone()
    {
        const auto asked = [&](const char *origin) {
            return ask(http::Method::Options, "/api/v1/crew", {{"origin", origin}, {"access-control-request-method", "POST"}});
        };
        QCOMPARE(asked("https://www.example.org").status, 204);
        QCOMPARE(header(asked("https://www.example.org"), "access-control-allow-methods"), std::string("GET, HEAD, POST"));
        QVERIFY(header(asked("https://elsewhere.example"), "access-control-allow-methods").empty());
        QCOMPARE(ask(http::Method::Options, "/api/v1/crew").status, 405);
    }
    void aForeignPageCannotMakeABrowserWrite()
    {
        const auto post = [](std::vector<std::pair<std::string, std::string>> headers) {
            http::Request request;
            request.method = http::Method::Post;
            request.headers.emplace_back("host", "belfry.example:8080");
            for (const auto &[name, value] : headers)
                request.headers.emplace_back(name, value);
            return isOwnDoing(request, {"https://www.example.org"});
        };
        QVERIFY(!post({{"cookie", "a=b"}}));
        QVERIFY(!post({{"cookie", "a=b"}, {"origin", "https://elsewhere.example"}}));
        QVERIFY(!post({{"origin", "null"}}));
        QVERIFY(!post({{"origin", "http://belfry.example:8080.elsewhere.example"}}));
        QVERIFY(!post({{"sec-fetch-site", "cross-site"}}));
        QVERIFY(!post({{"sec-fetch-site", "same-site"}, {"cookie", "a=b"}}));
        QVERIFY(post({{"origin", "http://belfry.example:8080"}, {"cookie", "a=b"}}));
        QVERIFY(post({{"sec-fetch-site", "same-origin"}, {"cookie", "a=b"}}));
        QVERIFY(post({{"origin", "https://www.example.org"}}));
        QVERIFY(post({{"authorization", "Bearer x"}, {"origin", "https://elsewhere.example"}}));
        QVERIFY(post({}));
    }
    void aCompressedBodyIsRefused()
    {
        const auto response = ask(http::Method::Post, "/api/v1/crew", {{"authorization", "Bearer operator"}, {"content-encoding", "gzip"}});
        QCOMPARE(response.status, 415);
    }
    void tlsIsRequiredFromThenOnWhereItWasUsed()
    {
        QVERIFY(header(ask(http::Method::Get, "/api/v1/open"), "strict-transport-security").empty());
        QVERIFY(header(ask(http::Method::Get, "/api/v1/open", {}, true), "strict-transport-security").starts_with("max-age="));
    }
    void noAnswerMayBeShownInAFrameOrRun()
    {
        for (const char *path : {"/api/v1/open", "/api/v1/crew", "/api/v1/nothing"}) {
            const auto response = ask(http::Method::Get, path);
            QCOMPARE(header(response, "content-security-policy"), std::string("default-src 'none'; frame-ancestors 'none'"));
            QCOMPARE(header(response, "referrer-policy"), std::string("no-referrer"));
        }
    }
    void aPageIsShownInAFrameByTheSitesOfItsChannelAlone()
    {
        const auto policy = [](const std::vector<std::string> &parents) {
            auto response = http::Response::text(200, "text/html; charset=utf-8", "x");
            guardPage(response, parents);
            const std::string all(http::headerIn(response.headers, "content-security-policy"));
            return all.substr(all.find("frame-ancestors"));
        };
        QCOMPARE(policy({}), std::string("frame-ancestors 'none'"));
        QCOMPARE(policy({"https://www.example.org", "https://b.example:8443"}),
                 std::string("frame-ancestors https://www.example.org https://b.example:8443"));
        QCOMPARE(policy({"*", "https://a b", "https://x;script-src *", "javascript:alert(1)", "https://"}), std::string("frame-ancestors 'none'"));
        auto page = http::Response::text(200, "text/html; charset=utf-8", "x");
        guardPage(page);
        QVERIFY(page.headers.find("unsafe") == std::string::npos);
    }
    void whatIsLoggedForARequestBearsItsId()
    {
        QVERIFY(!log::RequestMark::here().isSet());
        {
            const log::RequestScope scope(log::RequestMark("abcdefghijklmnopqrst"));
            QCOMPARE(std::string(log::RequestMark::here().text()), std::string("abcdefghijklmnop"));
            std::string seen;
            Task task = log::carried(Task([&seen] { seen = log::RequestMark::here().text(); }));
            const log::RequestScope other(log::RequestMark("other"));
            task();
            QCOMPARE(seen, std::string("abcdefghijklmnop"));
            QCOMPARE(std::string(log::RequestMark::here().text()), std::string("other"));
        }
        QVERIFY(!log::RequestMark::here().isSet());
    }
};

BELFRY_CASE(tst_ApiRoutes)
#include "tst_ApiRoutes.moc"
