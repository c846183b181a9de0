#include "base/Bytes.h"
#include "http/Assets.h"
#include "http/Conditions.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::http;

namespace {

Asset script()
{
    Asset asset;
    asset.path = "/assets/page.js";
    asset.contentType = "text/javascript; charset=utf-8";
    asset.bytes = asBytes("plain");
    asset.gzip = asBytes("gz");
    asset.brotli = asBytes("b");
    asset.etag = "\"e1\"";
    asset.immutable = true;
    asset.headers = "X-Page: yes\r\n";
    return asset;
}

Response ask(const Asset &asset, std::string acceptEncoding, std::string ifNoneMatch = {})
{
    Request request;
    if (!acceptEncoding.empty())
        request.headers.emplace_back("accept-encoding", std::move(acceptEncoding));
    if (!ifNoneMatch.empty())
        request.headers.emplace_back("if-none-match", std::move(ifNoneMatch));
    return serveAsset(asset, request);
}

} // namespace

class tst_Assets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sendsTheSmallestFormTheClientTakes()
    {
        const std::pair<const char *, const char *> cases[] = {
            {"", "plain"},        {"gzip", "gz"},           {"gzip, deflate, br", "b"}, {"br;q=0, gzip", "gz"},
            {"GZIP;q=0.5", "gz"}, {"gzip;q=0.0", "plain"},  {"*", "b"},                 {"*;q=0, gzip", "gz"},
            {"identity", "plain"}, {"br;q=0, *", "gz"},     {"deflate", "plain"},
        };
        for (const auto &[accepts, text] : cases)
            QVERIFY2(ask(script(), accepts).body.front().text() == text, accepts);
    }
    void saysWhatItSends()
    {
        const Response packed = ask(script(), "br");
        QCOMPARE(packed.status, 200);
        QCOMPARE(headerIn(packed.headers, "content-encoding"), std::string_view("br"));
        QCOMPARE(headerIn(packed.headers, "content-type"), std::string_view("text/javascript; charset=utf-8"));
        QCOMPARE(headerIn(packed.headers, "vary"), std::string_view("Accept-Encoding"));
        QCOMPARE(headerIn(packed.headers, "etag"), std::string_view("\"e1-br\""));
        QCOMPARE(headerIn(packed.headers, "cache-control"), std::string_view("public, max-age=31536000, immutable"));
        QCOMPARE(headerIn(packed.headers, "x-page"), std::string_view("yes"));
        QCOMPARE(headerIn(ask(script(), "").headers, "etag"), std::string_view("\"e1\""));

        Asset page = script();
        page.immutable = false;
        page.gzip = page.brotli = {};
        const Response plain = ask(page, "br, gzip");
        QCOMPARE(headerIn(plain.headers, "cache-control"), std::string_view("no-cache"));
        QVERIFY(headerIn(plain.headers, "vary").empty());
        QVERIFY(headerIn(plain.headers, "content-encoding").empty());
    }
    void theSameFormAgainIs304()
    {
        const Response same = ask(script(), "br", "\"e1-br\"");
        QCOMPARE(same.status, 304);
        QVERIFY(same.body.empty());
        QCOMPARE(headerIn(same.headers, "etag"), std::string_view("\"e1-br\""));
        QCOMPARE(headerIn(same.headers, "vary"), std::string_view("Accept-Encoding"));
        QCOMPARE(ask(script(), "gzip", "\"e1-br\"").status, 200);
    }
    void copiesNothing()
    {
        const Asset asset = script();
        QCOMPARE(static_cast<const void *>(ask(asset, "").body.front().data()), static_cast<const void *>(asset.bytes.data()));
    }
};

BELFRY_CASE(tst_Assets)
#include "tst_Assets.moc"
