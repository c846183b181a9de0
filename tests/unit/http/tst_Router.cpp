#include "AskedTarget.h"
#include "http/Router.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::http;
using test::AskedTarget;

namespace {

// A handler that answers its own name and what it captured.
Handler named(std::string name)
{
    return [name = std::move(name)](const Request &request, Responder responder) {
        std::string text = name;
        for (const auto &[key, value] : request.captures)
            text.append(1, ' ').append(key).append(1, '=').append(value);
        responder.send(Response::text(200, "text/plain", text));
    };
}

Response ask(const Router &router, Method method, std::string path)
{
    const auto target = std::make_shared<AskedTarget>();
    Request request;
    request.method = method;
    request.path = std::move(path);
    router.dispatch(std::move(request), Responder(target, 1));
    return std::move(target->last);
}

std::string textOf(const Router &router, Method method, std::string path)
{
    const Response response = ask(router, method, std::move(path));
    return response.status == 200 ? std::string(response.body.front().text()) : std::to_string(response.status);
}

Router sample()
{
    Router router;
    router.add(Method::Get, "/", named("page"));
    router.add(Method::Get, "/api/v1/channels/{channel}", named("channel"));
    router.add(Method::Patch, "/api/v1/channels/{channel}", named("patch"));
    router.add(Method::Get, "/api/v1/channels/all", named("all"));
    router.add(Method::Get, "/live/{id}/{file}", named("live"));
    router.add(Method::Get, "/assets/{file...}", named("assets"));
    router.add(Method::Get, "/assets/known.js", named("known"));
    router.add(Method::Get, "/assets/{one}", named("one"));
    return router;
}

} // namespace

class tst_Router : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsByPathAndCaptures()
    {
        const Router router = sample();
        QCOMPARE(textOf(router, Method::Get, "/"), std::string("page"));
        QCOMPARE(textOf(router, Method::Get, "/live/abc/index.m3u8"), std::string("live id=abc file=index.m3u8"));
        QCOMPARE(textOf(router, Method::Patch, "/api/v1/channels/church"), std::string("patch channel=church"));
        QCOMPARE(textOf(router, Method::Get, "/assets/a/b/c.js"), std::string("assets file=a/b/c.js"));
    }
    void literalsWinOverCapturesWhateverTheOrder()
    {
        const Router router = sample();
        QCOMPARE(textOf(router, Method::Get, "/api/v1/channels/all"), std::string("all"));
        QCOMPARE(textOf(router, Method::Get, "/assets/known.js"), std::string("known"));
        QCOMPARE(textOf(router, Method::Get, "/assets/x.js"), std::string("one one=x.js"));
    }
    void aCaptureIsNeverEmpty()
    {
        const Router router = sample();
        for (const char *path : {"/live//x", "/live/a/", "/assets/", "/api/v1/channels/", "/live/a", "/live/a/b/c", "//"})
            QVERIFY2(textOf(router, Method::Get, path) == "404", path);
    }
    void headFallsBackToGet()
    {
        const Router router = sample();
        QCOMPARE(textOf(router, Method::Head, "/"), std::string("page"));
    }
    void aKnownPathWithAnotherMethodIs405WithAllow()
    {
        const Response response = ask(sample(), Method::Delete, "/api/v1/channels/church");
        QCOMPARE(response.status, 405);
        QVERIFY(response.headers.find("Allow: GET, HEAD, PATCH\r\n") != std::string::npos);
    }
    void otherwiseTakesWhatNobodyTook()
    {
        Router router = sample();
        router.otherwise(named("otherwise"));
        QCOMPARE(textOf(router, Method::Get, "/nothing"), std::string("otherwise"));
        QCOMPARE(ask(router, Method::Post, "/").status, 405);
    }
    void namesThePatternNeverThePath()
    {
        const Router router = sample();
        QCOMPARE(router.patternFor(Method::Head, "/live/secret/x"), std::string_view("/live/{id}/{file}"));
        QCOMPARE(router.patternFor(Method::Get, "/secret"), std::string_view());
        QCOMPARE(router.patternFor(Method::Post, "/"), std::string_view());
        const auto target = std::make_shared<AskedTarget>();
        Request request;
        request.path = "/assets/x.js";
        QCOMPARE(router.dispatch(request, Responder(target, 1)), std::string_view("/assets/{one}"));
    }
};

BELFRY_CASE(tst_Router)
#include "tst_Router.moc"
