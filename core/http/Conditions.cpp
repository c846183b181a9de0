#include "http/Conditions.h"

#include "base/Text.h"

#include <algorithm>

namespace belfry::http {
namespace {

std::string_view withoutWeakMark(std::string_view etag)
{
    return etag.starts_with("W/") ? etag.substr(2) : etag;
}

} // namespace

RangeForm readRange(std::string_view text, std::uint64_t size, ByteSpan &span)
{
    constexpr std::string_view kUnit = "bytes=";
    if (text.size() <= kUnit.size() || !equalsIgnoringCase(text.substr(0, kUnit.size()), kUnit))
        return RangeForm::Whole;
    text = trimmed(text.substr(kUnit.size()));
    const auto dash = text.find('-');
    if (dash == std::string_view::npos || text.find(',') != std::string_view::npos)
        return RangeForm::Whole;
    const auto first = toNumber(text.substr(0, dash));
    const auto last = toNumber(text.substr(dash + 1));
    if (dash == 0) { // the last so many bytes
        if (!last)
            return RangeForm::Whole;
        if (*last == 0 || size == 0)
            return RangeForm::Unsatisfiable;
        span = {size - std::min(*last, size), size - 1};
        return RangeForm::Part;
    }
    const bool openEnded = dash + 1 == text.size();
    if (!first || (!last && !openEnded) || (last && *last < *first))
        return RangeForm::Whole;
    if (*first >= size)
        return RangeForm::Unsatisfiable;
    span = {*first, openEnded ? size - 1 : std::min(*last, size - 1)};
    return RangeForm::Part;
}

namespace {

void cut(std::vector<SharedBytes> &body, std::uint64_t skip, std::uint64_t keep)
{
    std::vector<SharedBytes> kept;
    for (const SharedBytes &piece : body) {
        if (skip >= piece.size()) {
            skip -= piece.size();
            continue;
        }
        if (keep == 0)
            break;
        kept.push_back(piece.slice(static_cast<std::size_t>(skip), static_cast<std::size_t>(keep)));
        keep -= kept.back().size();
        skip = 0;
    }
    body = std::move(kept);
}

} // namespace

std::string_view headerIn(std::string_view block, std::string_view lowerName)
{
    while (!block.empty()) {
        const auto end = block.find("\r\n");
        const std::string_view line = block.substr(0, end);
        if (line.size() > lowerName.size() && line[lowerName.size()] == ':'
            && equalsIgnoringCase(line.substr(0, lowerName.size()), lowerName))
            return trimmed(line.substr(lowerName.size() + 1));
        if (end == std::string_view::npos)
            break;
        block.remove_prefix(end + 2);
    }
    return {};
}

bool namesEtag(std::string_view ifNoneMatch, std::string_view etag)
{
    if (etag.empty())
        return false;
    if (trimmed(ifNoneMatch) == "*")
        return true;
    for (const std::string_view entry : split(ifNoneMatch, ',')) {
        if (withoutWeakMark(trimmed(entry)) == withoutWeakMark(etag))
            return true;
    }
    return false;
}

Conditions Conditions::of(const Request &request)
{
    Conditions conditions;
    conditions.head = request.method == Method::Head;
    if (request.method != Method::Get && !conditions.head)
        return conditions;
    for (const auto &[key, value] : request.headers) {
        if (key == "if-none-match")
            conditions.ifNoneMatch = value;
        else if (key == "range" && !conditions.head)
            conditions.range = value;
        else if (key == "if-range")
            conditions.ifRange = value;
    }
    return conditions;
}

bool Conditions::areIn(const Request &request)
{
    return !request.header("if-none-match").empty() || !request.header("range").empty();
}

void Conditions::apply(Response &response) const
{
    if (response.status != 200)
        return;
    if (!ifNoneMatch.empty() && namesEtag(ifNoneMatch, headerIn(response.headers, "etag"))) {
        response.status = 304;
        response.body.clear();
        return;
    }
    if (!range.empty())
        applyRange(response);
}

void Conditions::applyRange(Response &response) const
{
    if (!headerIn(response.headers, "content-encoding").empty())
        return;
    // If-Range compares strongly; a date in it never matches, as we send no Last-Modified.
    if (!ifRange.empty() && (ifRange.starts_with("W/") || ifRange != headerIn(response.headers, "etag")))
        return;
    const std::uint64_t size = response.bodyBytes();
    ByteSpan span;
    switch (readRange(range, size, span)) {
    case RangeForm::Whole:
        return;
    case RangeForm::Unsatisfiable:
        response = Response::empty(416);
        response.header("Content-Range", "bytes */" + std::to_string(size));
        return;
    case RangeForm::Part:
        response.status = 206;
        response.header("Content-Range", "bytes " + std::to_string(span.first) + '-' + std::to_string(span.last) + '/'
                                             + std::to_string(size));
        cut(response.body, span.first, span.last - span.first + 1);
    }
}

} // namespace belfry::http
