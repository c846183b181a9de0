#include "http/Compression.h"

#include "base/Text.h"

#include <brotli/encode.h>
#include <zlib.h>

#include <algorithm>
#include <optional>

namespace belfry::http {
namespace {

constexpr int kGzipWindowBits = 15 + 16; // with gzip's own header and trailer
constexpr int kGzipLevel = 6;
constexpr std::size_t kBodyBytesMax = 64u << 20;

// RFC 9110 12.4.2: "0", "0.5", "1.000"; in thousandths. Nothing when it is written otherwise.
std::optional<int> readWeight(std::string_view text)
{
    if (text.empty() || text.size() > 5 || (text[0] != '0' && text[0] != '1') || (text.size() > 1 && text[1] != '.'))
        return std::nullopt;
    int weight = (text[0] - '0') * 1000;
    int unit = 100;
    for (const char c : text.substr(std::min<std::size_t>(text.size(), 2))) {
        if (c < '0' || c > '9')
            return std::nullopt;
        weight += (c - '0') * unit;
        unit /= 10;
    }
    return weight <= 1000 ? std::optional(weight) : std::nullopt;
}

struct Entry {
    std::string_view word;
    std::optional<int> weight;
};

Entry readEntry(std::string_view text)
{
    const auto semicolon = text.find(';');
    Entry entry{trimmed(text.substr(0, semicolon)), 1000};
    if (semicolon == std::string_view::npos)
        return entry;
    const std::string_view parameter = trimmed(text.substr(semicolon + 1));
    const bool isWeight = parameter.size() > 2 && equalsIgnoringCase(parameter.substr(0, 2), "q=");
    entry.weight = isWeight ? readWeight(parameter.substr(2)) : std::nullopt;
    return entry;
}

} // namespace

std::string_view name(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Identity: return {};
    case Encoding::Gzip: return "gzip";
    case Encoding::Brotli: return "br";
    }
    return {};
}

Encoding chooseEncoding(std::string_view acceptEncoding, Encodings offered)
{
    std::optional<int> star, gzipWeight, brotliWeight, plainWeight;
    while (!acceptEncoding.empty()) {
        const auto comma = acceptEncoding.find(',');
        const Entry entry = readEntry(acceptEncoding.substr(0, comma));
        acceptEncoding.remove_prefix(comma == std::string_view::npos ? acceptEncoding.size() : comma + 1);
        if (!entry.weight)
            continue;
        if (entry.word == "*")
            star = entry.weight;
        else if (equalsIgnoringCase(entry.word, "br"))
            brotliWeight = entry.weight;
        else if (equalsIgnoringCase(entry.word, "gzip") || equalsIgnoringCase(entry.word, "x-gzip"))
            gzipWeight = entry.weight;
        else if (equalsIgnoringCase(entry.word, "identity"))
            plainWeight = entry.weight;
    }
    const int forBrotli = offered.brotli ? brotliWeight.value_or(star.value_or(0)) : 0;
    const int forGzip = offered.gzip ? gzipWeight.value_or(star.value_or(0)) : 0;
    // Not named, the plain form is welcome, but whoever names another wants that rather.
    const int forPlain = plainWeight.value_or(star.value_or(1));
    if (forBrotli > 0 && forBrotli >= forGzip && forBrotli >= forPlain)
        return Encoding::Brotli;
    if (forGzip > 0 && forGzip >= forPlain)
        return Encoding::Gzip;
    return Encoding::Identity;
}

SharedBytes gzip(ByteView body)
{
    z_stream stream{};
    if (body.empty() || body.size() > kBodyBytesMax
        || deflateInit2(&stream, kGzipLevel, Z_DEFLATED, kGzipWindowBits, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    Bytes packed(deflateBound(&stream, static_cast<uLong>(body.size())));
    stream.next_in = const_cast<Bytef *>(body.data()); // zlib's old signature; it only reads
    stream.avail_in = static_cast<uInt>(body.size());
    stream.next_out = packed.data();
    stream.avail_out = static_cast<uInt>(packed.size());
    const bool whole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    const std::size_t size = stream.total_out;
    deflateEnd(&stream);
    return whole && size < body.size() ? SharedBytes::copyOf(ByteView(packed).first(size)) : SharedBytes();
}

SharedBytes brotli(ByteView body, int quality)
{
    if (body.empty() || body.size() > kBodyBytesMax)
        return {};
    std::size_t size = BrotliEncoderMaxCompressedSize(body.size());
    Bytes packed(size);
    quality = std::clamp(quality, BROTLI_MIN_QUALITY, BROTLI_MAX_QUALITY);
    const bool whole = BrotliEncoderCompress(quality, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_TEXT, body.size(), body.data(),
                                             &size, packed.data()) == BROTLI_TRUE;
    return whole && size < body.size() ? SharedBytes::copyOf(ByteView(packed).first(size)) : SharedBytes();
}

std::string etagOf(std::string_view etag, Encoding encoding)
{
    std::string own(etag);
    if (encoding == Encoding::Identity || own.size() < 2 || own.back() != '"')
        return own;
    own.pop_back();
    return own.append(1, '-').append(name(encoding)).append(1, '"');
}

} // namespace belfry::http
