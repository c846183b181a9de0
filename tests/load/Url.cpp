#include "load/Url.h"

#include <cstdio>
#include <cstdlib>

namespace belfry::load {

Url parseUrl(const std::string &text)
{
    const auto schemeEnd = text.find("://");
    if (schemeEnd == std::string::npos) {
        std::fprintf(stderr, "%s: not a URL\n", text.c_str());
        std::exit(2);
    }
    Url url;
    url.scheme = text.substr(0, schemeEnd);
    const auto hostBegin = schemeEnd + 3;
    const auto pathBegin = text.find('/', hostBegin);
    const std::string authority = text.substr(hostBegin, pathBegin - hostBegin);
    url.path = pathBegin == std::string::npos ? "/" : text.substr(pathBegin);
    const auto colon = authority.find(':');
    url.host = authority.substr(0, colon);
    if (url.host == "localhost")
        url.host = "127.0.0.1";
    if (colon != std::string::npos)
        url.port = std::atoi(authority.c_str() + colon + 1);
    else
        url.port = url.scheme == "rtmp" ? 1935 : url.scheme == "https" ? 443 : 80;
    return url;
}

std::string resolved(const std::string &basePath, const std::string &reference)
{
    if (reference.find("://") != std::string::npos)
        return parseUrl(reference).path;
    if (reference.starts_with('/'))
        return reference;
    const std::string base = basePath.substr(0, basePath.find('?'));
    return base.substr(0, base.rfind('/') + 1) + reference;
}

std::string numbered(std::string text, long n)
{
    for (auto at = text.find("{n}"); at != std::string::npos; at = text.find("{n}", at))
        text.replace(at, 3, std::to_string(n));
    return text;
}

} // namespace belfry::load
