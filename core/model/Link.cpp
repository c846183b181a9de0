#include "model/Link.h"

#include "model/InputReader.h"
#include "model/Json.h"

#include <QUrl>

namespace belfry::model {
namespace {

bool isWebAddress(const std::string &text)
{
    const QUrl url(fromUtf8(text), QUrl::StrictMode);
    const QString scheme = url.scheme();
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
           && (scheme == QLatin1String("http") || scheme == QLatin1String("https"));
}

} // namespace

QJsonArray toJson(const std::vector<Link> &links)
{
    QJsonArray array;
    for (const Link &link : links)
        array.append(QJsonObject{{QStringLiteral("title"), textValue(link.title)}, {QStringLiteral("url"), textValue(link.url)}});
    return array;
}

std::vector<Link> linksIn(InputReader &in, const char *key)
{
    std::vector<Link> links;
    in.each(key, kLinks, [&links](InputReader &link) {
        const std::string title = link.text("title", TextRule::name());
        const std::string url = link.text("url", {kLinkBytes, 1, false, {}});
        if (!isWebAddress(url))
            link.refuse("url", "must be an address that begins with http:// or https://");
        links.push_back({title, url});
    });
    return links;
}

std::vector<Link> linksFromJson(const QJsonArray &array)
{
    std::vector<Link> links;
    for (const auto &one : array) {
        const QJsonObject link = one.toObject();
        std::string url = toUtf8(link[QLatin1String("url")].toString());
        if (isWebAddress(url))
            links.push_back({toUtf8(link[QLatin1String("title")].toString()), std::move(url)});
    }
    return links;
}

} // namespace belfry::model
