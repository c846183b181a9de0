#include "http/Assets.h"

#include "base/Text.h"
#include "http/Conditions.h"

namespace belfry::http {
namespace {

// RFC 9110 12.5.3: is `coding` in the list with a weight above zero?
bool accepts(std::string_view acceptEncoding, std::string_view coding)
{
    bool byStar = false;
    for (const std::string_view entry : split(acceptEncoding, ',')) {
        const auto semicolon = entry.find(';');
        const std::string_view word = trimmed(entry.substr(0, semicolon));
        bool refused = false;
        if (semicolon != std::string_view::npos) {
            const std::string_view weight = trimmed(entry.substr(semicolon + 1));
            refused = weight.size() > 2 && equalsIgnoringCase(weight.substr(0, 2), "q=")
                      && weight.substr(2).find_first_not_of("0.") == std::string_view::npos;
        }
        if (equalsIgnoringCase(word, coding))
            return !refused;
        if (word == "*")
            byStar = !refused;
    }
    return byStar;
}

struct Form {
    std::span<const std::uint8_t> bytes;
    std::string_view coding; ///< empty: as it is
};

Form bestForm(const Asset &asset, std::string_view acceptEncoding)
{
    if (!asset.brotli.empty() && accepts(acceptEncoding, "br"))
        return {asset.brotli, "br"};
    if (!asset.gzip.empty() && accepts(acceptEncoding, "gzip"))
        return {asset.gzip, "gzip"};
    return {asset.bytes, {}};
}

// A strong ETag names bytes, so each coding has its own: "abc" and "abc-br".
std::string etagOf(const Asset &asset, std::string_view coding)
{
    std::string etag(asset.etag);
    if (etag.empty() || coding.empty() || etag.back() != '"')
        return etag;
    etag.pop_back();
    return etag.append(1, '-').append(coding).append(1, '"');
}

} // namespace

Response serveAsset(const Asset &asset, const Request &request)
{
    const Form form = bestForm(asset, request.header("accept-encoding"));
    const std::string etag = etagOf(asset, form.coding);
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
    if (!form.coding.empty())
        response.header("Content-Encoding", form.coding);
    response.body.push_back(SharedBytes::ofStatic(form.bytes));
    return response;
}

} // namespace belfry::http
