#include "http/Compression.h"
#include "http/Conditions.h"
#include "http/ReadyResponse.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

#include <brotli/decode.h>
#include <zlib.h>

using namespace belfry;
using namespace belfry::http;

namespace {

std::string playlist()
{
    std::string text = "#EXTM3U\n";
    for (int i = 0; i < 100; ++i)
        text += "#EXTINF:2.00000,\nseg-" + std::to_string(i) + ".m4s\n";
    return text;
}

std::string unpackedGzip(const SharedBytes &packed)
{
    std::string text(100'000, '\0');
    z_stream stream{};
    if (inflateInit2(&stream, 15 + 16) != Z_OK)
        return {};
    stream.next_in = const_cast<Bytef *>(packed.data());
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(text.data());
    stream.avail_out = static_cast<uInt>(text.size());
    const bool whole = inflate(&stream, Z_FINISH) == Z_STREAM_END && stream.avail_in == 0;
    text.resize(whole ? stream.total_out : 0);
    inflateEnd(&stream);
    return text;
}

std::string unpackedBrotli(const SharedBytes &packed)
{
    std::string text(100'000, '\0');
    std::size_t size = text.size();
    const bool whole = BrotliDecoderDecompress(packed.size(), packed.data(), &size, reinterpret_cast<std::uint8_t *>(text.data()))
                       == BROTLI_DECODER_RESULT_SUCCESS;
    text.resize(whole ? size : 0);
    return text;
}

} // namespace

class tst_Compression : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theClientsWeightsDecide()
    {
        const std::pair<const char *, Encoding> cases[] = {
            {"", Encoding::Identity},
            {"gzip", Encoding::Gzip},
            {"x-gzip", Encoding::Gzip},
            {"gzip, deflate, br", Encoding::Brotli},
            {"gzip, deflate, br, zstd", Encoding::Brotli},
            {"gzip;q=1.0, br;q=0.5", Encoding::Gzip},
            {"gzip;q=0.5,br;q=0.501", Encoding::Brotli},
            {"br;q=0, gzip;q=0.001", Encoding::Gzip},
            {" GZip ; Q=0.8 ", Encoding::Gzip},
            {"identity;q=1, gzip;q=0.5", Encoding::Identity},
            {"identity, br", Encoding::Brotli},
            {"*", Encoding::Brotli},
            {"*;q=0", Encoding::Identity},
            {"br;q=0, *;q=0.1", Encoding::Gzip},
            {"identity;q=0", Encoding::Identity}, // nothing we have is welcome: better plain than nothing
            {"deflate", Encoding::Identity},
            {",,gzip,,", Encoding::Gzip},
        };
        for (const auto &[text, chosen] : cases)
            QVERIFY2(chooseEncoding(text) == chosen, text);
    }
    void weightsThatCannotBeReadAreNoWelcome()
    {
        for (const char *text : {"gzip;q=", "gzip;q=1.5", "gzip;q=2", "gzip;q=1.0000", "gzip;q=-1", "gzip;q=.5", "gzip;q=0,5x",
                                 "gzip;q=0.5x", "gzip;level=1", "gzip;", "gz ip", "gzip;q=1.001"})
            QVERIFY2(chooseEncoding(text) == Encoding::Identity, text);
    }
    void onlyWhatIsThereIsChosen()
    {
        QVERIFY(chooseEncoding("br, gzip", {true, false}) == Encoding::Gzip);
        QVERIFY(chooseEncoding("br, gzip", {false, false}) == Encoding::Identity);
    }
    void packsSoThatOthersCanUnpack()
    {
        const std::string text = playlist();
        QCOMPARE(unpackedGzip(gzip(asBytes(text))), text);
        QCOMPARE(unpackedBrotli(brotli(asBytes(text))), text);
        QVERIFY(gzip(asBytes(text)).size() < text.size() / 4);
        QVERIFY(brotli(asBytes(text), 99).size() <= brotli(asBytes(text), 0).size());
    }
    void whatDoesNotGetSmallerIsLeftAsItIs()
    {
        QVERIFY(gzip({}).empty());
        QVERIFY(gzip(asBytes("a")).empty());
        QVERIFY(brotli({}).empty());
        QVERIFY(brotli(asBytes("a")).empty());
    }
    void everyFormHasItsOwnEtag()
    {
        QCOMPARE(etagOf("\"7\"", Encoding::Identity), std::string("\"7\""));
        QCOMPARE(etagOf("\"7\"", Encoding::Brotli), std::string("\"7-br\""));
        QCOMPARE(etagOf("W/\"7\"", Encoding::Gzip), std::string("W/\"7-gzip\""));
        QCOMPARE(etagOf("", Encoding::Gzip), std::string());
    }
    void aReadyTextIsMadeOnceInEachForm()
    {
        ReadyText text("Content-Type: text/plain\r\n", SharedBytes::copyOf(playlist()), "\"7\"");
        const ReadyResponsePtr packed = text.in("gzip");
        QCOMPARE(packed.get(), text.in("gzip, x").get());
        const Response &response = packed->response();
        QCOMPARE(unpackedGzip(response.body.front()), playlist());
        QCOMPARE(headerIn(response.headers, "content-encoding"), std::string_view("gzip"));
        QCOMPARE(headerIn(response.headers, "vary"), std::string_view("Accept-Encoding"));
        QCOMPARE(headerIn(response.headers, "etag"), std::string_view("\"7-gzip\""));
        const Response &plain = text.in("")->response();
        QCOMPARE(plain.body.front().text(), std::string_view(playlist()));
        QVERIFY(headerIn(plain.headers, "content-encoding").empty());
        QCOMPARE(headerIn(plain.headers, "vary"), std::string_view("Accept-Encoding"));
    }
    void aShortTextIsSentAsItIs()
    {
        ReadyText limit({}, SharedBytes::copyOf(std::string(kCompressMinBytes, 'a')));
        QCOMPARE(headerIn(limit.in("br")->response().headers, "content-encoding"), std::string_view("br"));
        ReadyText below({}, SharedBytes::copyOf(std::string(kCompressMinBytes - 1, 'a')));
        QCOMPARE(below.in("br")->response().headers, std::string());
    }
};

BELFRY_CASE(tst_Compression)
#include "tst_Compression.moc"
