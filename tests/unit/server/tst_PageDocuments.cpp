#include "server/OEmbed.h"
#include "server/PageDocuments.h"
#include "server/PageLanguage.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

#include <array>

using namespace belfry;
using namespace belfry::server;

namespace {

constexpr std::array<std::string_view, 4> kLanguages{"en", "es", "tl", "ar"};

http::Request asked(std::string header, std::string query = {}, std::string cookie = {})
{
    http::Request request;
    request.query = std::move(query);
    if (!header.empty())
        request.headers.emplace_back("accept-language", header);
    if (!cookie.empty())
        request.headers.emplace_back("cookie", cookie);
    return request;
}

std::string chosen(const http::Request &request)
{
    return std::string(languageFor(request, kLanguages));
}

http::Asset page(std::string_view path, std::string_view text)
{
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(text.data());
    return {path, "text/html; charset=utf-8", {bytes, text.size()}, {}, {}, {}, false, {}};
}

ChannelSnapshotPtr channel(const std::string &title)
{
    auto snapshot = std::make_shared<ChannelSnapshot>();
    snapshot->channel.channel = "church";
    snapshot->channel.title = title;
    snapshot->publicBody = SharedBytes::copyOf("{\"title\":\"" + title + "\"}");
    return snapshot;
}

} // namespace

class tst_PageDocuments : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsFilledInIsNeverHtml()
    {
        const std::string hostile = R"(</title><script>alert("1")</script>'&{{church}})";
        QCOMPARE(filled("{{title}}", {{"title", hostile}}),
                 std::string("&lt;/title&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&amp;{{church}}"));
        QCOMPARE(filled("a {{b", {}), std::string("a {{b"));
        QCOMPARE(filled("", {}), std::string());
    }
    void theLanguageAskedForWinsThenTheRememberedThenTheBrowsers()
    {
        QCOMPARE(chosen(asked("ar", "lang=es", "lang=tl")), std::string("es"));
        QCOMPARE(chosen(asked("ar", "", "x=y; lang=tl")), std::string("tl"));
        QCOMPARE(chosen(asked("ar")), std::string("ar"));
        QCOMPARE(chosen(asked("de, es-MX;q=0.8, ar;q=0.9")), std::string("ar"));
        QCOMPARE(chosen(asked("fil-PH")), std::string("tl"));
    }
    void whatCannotBeReadCountsForNothing()
    {
        for (const char *header : {"", "xx", ",,;", "es;q=0", "es;q=", "es;q=2", "es;level=1", "es;q=0.99999"})
            QCOMPARE(chosen(asked(header)), std::string("en"));
        QCOMPARE(chosen(asked("", "lang=../../x", "lang=%00")), std::string("en"));
        QCOMPARE(languageFor(asked("es"), {}), std::string_view());
    }
    void aPageIsFilledAnewOnlyWhenTheChannelChanged()
    {
        const std::array assets{page("/pages/watch.es.html", "hola {{title}}"), page("/pages/watch.en.html", "hello {{title}}"), page("/x", "")};
        PageDocuments documents(assets);
        const auto first = documents.answer("watch", asked(""), channel("Vespers"));
        QCOMPARE(first.body.front().text(), std::string_view("hello Vespers"));
        const auto again = documents.answer("watch", asked(""), channel("Vespers"));
        QCOMPARE(again.body.front().data(), first.body.front().data());
        const auto changed = documents.answer("watch", asked("es"), channel("Compline"));
        QCOMPARE(changed.body.front().text(), std::string_view("hola Compline"));
        QVERIFY(changed.headers.find("Content-Language: es\r\n") != std::string::npos);
        QCOMPARE(documents.answer("elsewhere", asked(""), nullptr).status, 404);
    }
    void aPageKnowsFromItsFirstByteWhetherItMayBeEmbedded()
    {
        const std::array assets{page("/pages/watch.en.html", "<b data-first=\"{{first}}\">")};
        PageDocuments documents(assets);
        const auto told = [&documents](std::vector<std::string> parents) {
            auto snapshot = std::make_shared<ChannelSnapshot>(*channel("Vespers"));
            snapshot->embedParents = std::move(parents);
            return std::string(documents.answer("watch", asked(""), snapshot).body.front().text());
        };
        const auto first = [](const char *embed) {
            return std::string("<b data-first=\"{&quot;title&quot;:&quot;Vespers&quot;,&quot;embeddable&quot;:") + embed + "}\">";
        };
        QCOMPARE(told({}), first("false"));
        QCOMPARE(told({"https://example.org"}), first("true"));
        QCOMPARE(told({}), first("false"));
    }
    void noMorePagesAreKeptThanTheLimit()
    {
        const std::array assets{page("/pages/watch.en.html", "{{channel}}")};
        PageDocuments documents(assets);
        for (std::size_t n = 0; n <= PageDocuments::kMostKept + 1; ++n) {
            auto snapshot = std::make_shared<ChannelSnapshot>();
            snapshot->channel.channel = std::to_string(n);
            snapshot->publicBody = SharedBytes::copyOf(std::to_string(n));
            QCOMPARE(documents.answer("watch", asked(""), snapshot).body.front().text(), std::string_view(std::to_string(n)));
        }
    }
    void anAddressShowsAChannelOrNone()
    {
        QCOMPARE(channelShownBy("https://live.example.org/watch/church"), std::optional<std::string>("church"));
        QCOMPARE(channelShownBy("/embed/church?x=1#y"), std::optional<std::string>("church"));
        QCOMPARE(channelShownBy("https://live.example.org"), std::optional<std::string>(""));
        QCOMPARE(channelShownBy("https://live.example.org/"), std::optional<std::string>(""));
        for (const char *address : {"", "watch/church", "/watch/", "/watch/a/b", "/past/x", "javascript:alert(1)"})
            QVERIFY2(!channelShownBy(address), address);
    }
};

BELFRY_CASE(tst_PageDocuments)
#include "tst_PageDocuments.moc"
