#include "http/Target.h"

#include "base/Text.h"

#include <algorithm>

namespace belfry::http {
namespace {

bool isPlain(std::string_view target)
{
    return std::all_of(target.begin(), target.end(), [](char c) { return c > 0x20 && c < 0x7f && c != '#'; });
}

bool hasDotSegment(std::string_view path)
{
    for (auto at = path.find("/."); at != std::string_view::npos; at = path.find("/.", at + 1)) {
        const std::string_view segment = path.substr(at + 1, path.find('/', at + 1) - at - 1);
        if (segment == "." || segment == "..")
            return true;
    }
    return false;
}

bool isGoodPath(std::string_view path)
{
    const bool clean = std::all_of(path.begin(), path.end(), [](char c) {
        return static_cast<unsigned char>(c) >= 0x20 && c != 0x7f && c != '\\';
    });
    return clean && isUtf8(path) && !hasDotSegment(path);
}

// Most are written without escapes: then nothing is allocated.
bool decodePath(std::string_view raw, std::string &path)
{
    if (raw.find('%') == std::string_view::npos) {
        path.assign(raw);
        return isGoodPath(path);
    }
    auto decoded = percentDecoded(raw);
    // An encoded slash would make one segment look like two.
    if (!decoded || std::count(decoded->begin(), decoded->end(), '/') != std::count(raw.begin(), raw.end(), '/'))
        return false;
    path = std::move(*decoded);
    return isGoodPath(path);
}

} // namespace

bool readTarget(std::string_view target, Request &request)
{
    if (!target.starts_with('/') || target.starts_with("//") || !isPlain(target))
        return false;
    const auto question = target.find('?');
    const std::string_view raw = target.substr(0, question);
    if (!decodePath(raw, request.path))
        return false;
    request.query.assign(question == std::string_view::npos ? std::string_view() : target.substr(question + 1));
    return true;
}

bool isHost(std::string_view text)
{
    constexpr std::string_view kMarks = "-._~:[]";
    return std::all_of(text.begin(), text.end(), [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || kMarks.find(c) != std::string_view::npos;
    });
}

} // namespace belfry::http
