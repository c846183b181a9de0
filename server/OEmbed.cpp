#include "server/OEmbed.h"

#include "base/Text.h"
#include "model/Json.h"
#include "server/PageDocuments.h"
#include "server/api/ApiKit.h"
#include "server/api/ChannelApi.h"

#include <QJsonObject>

#include <algorithm>

namespace belfry::server {
namespace {

using namespace Qt::StringLiterals;

constexpr std::uint64_t kWidth = 960;
constexpr std::uint64_t kSmallest = 160;

// As the one who asks sees this server. The port stands behind the host, which was checked.
std::string originOf(const http::Request &request)
{
    const std::string_view header = request.header("host");
    const std::string host = api::hostOf(header);
    std::string origin = (request.isSecure ? "https://" : "http://") + host;
    if (header.starts_with(host) && header.substr(host.size()).starts_with(':')) {
        if (const auto port = toNumber(header.substr(host.size() + 1), 65'535))
            origin += ':' + std::to_string(*port);
    }
    return origin;
}

std::uint64_t mostOf(const http::Request &request, std::string_view key, std::uint64_t otherwise)
{
    const auto asked = toNumber(request.queryValue(key).value_or(""), 100'000);
    return asked ? std::max(*asked, kSmallest) : otherwise;
}

QJsonObject describe(const http::Request &request, const Shown &shown)
{
    const std::uint64_t tall = mostOf(request, "maxheight", 100'000);
    const std::uint64_t width = std::min({mostOf(request, "maxwidth", kWidth), kWidth, std::max(kSmallest, tall * 16 / 9)});
    const std::uint64_t height = std::min(width * 9 / 16, tall);
    const std::string origin = originOf(request), address = origin + "/embed/" + percentEncoded(shown.channel);
    const std::string w = std::to_string(width), h = std::to_string(height);
    const std::string html = filled(R"(<iframe src="{{src}}" title="{{title}}" width="{{w}}" height="{{h}}" allow="autoplay; )"
                                    R"(fullscreen; picture-in-picture" allowfullscreen style="border:0"></iframe>)",
                                    {{"src", address}, {"title", shown.title}, {"w", w}, {"h", h}});
    return {{u"version"_s, u"1.0"_s},
            {u"type"_s, u"video"_s},
            {u"provider_name"_s, model::textValue(shown.church)},
            {u"provider_url"_s, model::textValue(origin + '/')},
            {u"author_name"_s, model::textValue(shown.church)},
            {u"title"_s, model::textValue(shown.title)},
            {u"width"_s, static_cast<qint64>(width)},
            {u"height"_s, static_cast<qint64>(height)},
            {u"html"_s, model::textValue(html)}};
}

} // namespace

std::optional<std::string> channelShownBy(std::string_view address)
{
    for (const std::string_view scheme : {"https://", "http://"}) {
        if (address.starts_with(scheme)) {
            const std::size_t path = address.find('/', scheme.size());
            address = path == std::string_view::npos ? std::string_view("/") : address.substr(path);
        }
    }
    address = address.substr(0, address.find_first_of("?#"));
    if (address == "/")
        return std::string();
    for (const std::string_view page : {"/watch/", "/embed/"}) {
        if (address.starts_with(page) && address.size() > page.size() && address.find('/', page.size()) == std::string_view::npos)
            return percentDecoded(address.substr(page.size()));
    }
    return std::nullopt;
}

http::Response oEmbed(const http::Request &request, const std::function<std::optional<Shown>(const std::string &channel)> &shown)
{
    if (const auto format = request.queryValue("format"); format && *format != "json")
        return api::problem(model::ApiError{501, "not_implemented", "", "Only json is spoken here.", "format"});
    const auto channel = channelShownBy(request.queryValue("url").value_or(""));
    const auto found = channel ? shown(*channel) : std::nullopt;
    if (!found)
        return api::notFound();
    http::Response response = api::json(200, describe(request, *found));
    response.headers += "Access-Control-Allow-Origin: *\r\nVary: Host\r\n";
    return response;
}

} // namespace belfry::server
