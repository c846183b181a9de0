#include "http/Assets.h"

#include "http/Compression.h"
#include "http/Conditions.h"

namespace belfry::http {
namespace {

struct Form {
    std::span<const std::uint8_t> bytes;
    Encoding encoding;
};

Form bestForm(const Asset &asset, std::string_view acceptEncoding)
{
    const Encoding encoding = chooseEncoding(acceptEncoding, {!asset.gzip.empty(), !asset.brotli.empty()});
    switch (encoding) {
    case Encoding::Brotli: return {asset.brotli, encoding};
    case Encoding::Gzip: return {asset.gzip, encoding};
    case Encoding::Identity: break;
    }
    return {asset.bytes, encoding};
}

} // namespace

Response serveAsset(const Asset &asset, const Request &request)
{
    const Form form = bestForm(asset, request.header("accept-encoding"));
    const std::string etag = etagOf(asset.etag, form.encoding);
    const bool unchanged = namesEtag(request.header("if-none-match"), etag);

    Response response = Response::empty(unchanged ? 304 : 200);
    response.headers.reserve(256 + asset.headers.size());
    response.headers += asset.headers;
    response.headers += asset.immutable ? "Cache-Control: public, max-age=31536000, immutable\r\n"
                                        : "Cache-Control: no-cache\r\n";
    if (!asset.gzip.empty() || !asset.brotli.empty())
        response.headers += "Vary: Accept-Encoding\r\n";
    if (!etag.empty())
        response.header("ETag", etag);
    if (unchanged)
        return response;
    response.header("Content-Type", asset.contentType);
    if (form.encoding != Encoding::Identity)
        response.header("Content-Encoding", name(form.encoding));
    response.body.push_back(SharedBytes::ofStatic(form.bytes));
    return response;
}

} // namespace belfry::http
