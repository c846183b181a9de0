#include "http/Target.h"

#include "base/Text.h"

#include <algorithm>

namespace belfry::http {
namespace {

bool isPlain(std::string_view target)
{
    return std::all_of(target.begin(), target.end(), [](char c) { return c > 0x20 && c < 0x7f && c != '#'; });
}

bool isGoodPath(std::string_view path)
{
    const bool clean = std::all_of(path.begin(), path.end(), [](char c) {
        return static_cast<unsigned char>(c) >= 0x20 && c != 0x7f && c != '\\';
    });
    if (!clean || !isUtf8(path))
        return false;
    const auto segments = split(path.substr(1), '/');
    return std::none_of(segments.begin(), segments.end(), [](std::string_view s) { return s == "." || s == ".."; });
}

} // namespace

bool readTarget(std::string_view target, Request &request)
{
    if (!target.starts_with('/') || target.starts_with("//") || !isPlain(target))
        return false;
    const auto question = target.find('?');
    const std::string_view raw = target.substr(0, question);
    auto path = percentDecoded(raw);
    if (!path || !isGoodPath(*path))
        return false;
    // An encoded slash would make one segment look like two.
    if (std::count(path->begin(), path->end(), '/') != std::count(raw.begin(), raw.end(), '/'))
        return false;
    request.path = std::move(*path);
    request.query = question == std::string_view::npos ? std::string_view() : target.substr(question + 1);
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
