#include "http/Http2Head.h"

#include "base/Text.h"

#include <algorithm>
#include <charconv>

namespace belfry::http {
namespace {

// RFC 9113 8.2.2; the length is ours to say.
bool isOfHttp1(std::string_view name)
{
    constexpr std::array<std::string_view, 6> kNames{"connection",        "keep-alive", "proxy-connection",
                                                     "transfer-encoding", "upgrade",    "content-length"};
    return std::any_of(kNames.begin(), kNames.end(), [&](std::string_view n) { return equalsIgnoringCase(n, name); });
}

std::string_view written(std::array<char, 24> &room, std::uint64_t number)
{
    const auto result = std::to_chars(room.data(), room.data() + room.size(), number);
    return {room.data(), static_cast<std::size_t>(result.ptr - room.data())};
}

/// Of a body that comes piece by piece, where whoever sends it knows.
std::optional<std::uint64_t> saidLength(std::string_view block)
{
    constexpr std::string_view kName = "content-length:";
    while (!block.empty()) {
        const auto end = block.find("\r\n");
        const std::string_view line = block.substr(0, end);
        if (line.size() > kName.size() && equalsIgnoringCase(line.substr(0, kName.size()), kName))
            return toNumber(trimmed(line.substr(kName.size())));
        block.remove_prefix(end == std::string_view::npos ? block.size() : end + 2);
    }
    return std::nullopt;
}

} // namespace

Http2Head::Http2Head(const Response &response, std::uint64_t bodyBytes, bool isOpen, std::string_view dateLine)
{
    add(":status", written(m_status, static_cast<std::uint64_t>(std::clamp(response.status, 200, 599))));
    addBlock(dateLine);
    add("x-content-type-options", "nosniff");
    // RFC 9110 8.6, as in HTTP/1.1.
    const auto length = isOpen ? saidLength(response.headers) : std::optional(bodyBytes);
    if (response.status != 204 && response.status != 304 && length)
        add("content-length", written(m_length, *length));
    addBlock(response.headers);
}

void Http2Head::addBlock(std::string_view block)
{
    while (!block.empty()) {
        const auto end = block.find("\r\n");
        const std::string_view line = block.substr(0, end);
        const auto colon = line.find(':');
        if (colon != std::string_view::npos && colon != 0 && !isOfHttp1(line.substr(0, colon)))
            add(line.substr(0, colon), trimmed(line.substr(colon + 1)));
        block.remove_prefix(end == std::string_view::npos ? block.size() : end + 2);
    }
}

void Http2Head::add(std::string_view name, std::string_view value)
{
    if (m_count < m_fields.size())
        m_fields[m_count++] = {name, value};
}

} // namespace belfry::http
