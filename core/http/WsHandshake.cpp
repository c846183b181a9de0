#include "http/WsHandshake.h"

#include "base/Text.h"

#include <openssl/evp.h>

#include <algorithm>
#include <array>

namespace belfry::http {
namespace {

constexpr std::string_view kGuid = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"; // RFC 6455 1.3

bool listHas(std::string_view list, std::string_view word)
{
    const auto words = split(list, ',');
    return std::any_of(words.begin(), words.end(), [word](std::string_view one) { return equalsIgnoringCase(trimmed(one), word); });
}

// Sixteen bytes in base64.
bool isKey(std::string_view key)
{
    const auto isDigit = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' || c == '/';
    };
    return key.size() == 24 && key.ends_with("==") && std::all_of(key.begin(), key.end() - 2, isDigit);
}

std::string acceptOf(std::string_view key)
{
    const std::string text = std::string(key).append(kGuid);
    std::array<unsigned char, EVP_MAX_MD_SIZE> hash;
    unsigned int length = 0;
    if (EVP_Digest(text.data(), text.size(), hash.data(), &length, EVP_sha1(), nullptr) != 1)
        return {};
    std::array<unsigned char, 64> base64;
    const int written = EVP_EncodeBlock(base64.data(), hash.data(), static_cast<int>(length));
    return {reinterpret_cast<const char *>(base64.data()), static_cast<std::size_t>(written)};
}

bool mayAsk(const Request &request, std::span<const std::string> allowed)
{
    const std::string_view origin = request.header("origin");
    if (origin.empty())
        return true; // no browser
    const std::size_t scheme = origin.find("://");
    if (scheme == std::string_view::npos)
        return false; // "null" and the like
    return equalsIgnoringCase(origin.substr(scheme + 3), request.header("host"))
           || std::any_of(allowed.begin(), allowed.end(),
                          [origin](const std::string &one) { return equalsIgnoringCase(one, origin); });
}

Response refusal(int status, std::string_view text)
{
    return Response::text(status, "text/plain; charset=utf-8", std::string(text));
}

} // namespace

bool asksForWebSocket(const Request &request)
{
    return request.method == Method::Get && listHas(request.header("upgrade"), "websocket")
           && listHas(request.header("connection"), "upgrade");
}

std::vector<std::string_view> offeredProtocols(const Request &request)
{
    std::vector<std::string_view> offered;
    for (const std::string_view one : split(request.header("sec-websocket-protocol"), ',')) {
        if (const std::string_view name = trimmed(one); !name.empty())
            offered.push_back(name);
    }
    return offered;
}

Response wsHandshake(const Request &request, std::string_view protocol, std::span<const std::string> allowedOrigins)
{
    if (request.header("sec-websocket-version") != "13") {
        Response other = refusal(426, "Only version 13 of WebSocket is spoken here.\n");
        other.headers += "Sec-WebSocket-Version: 13\r\nUpgrade: websocket\r\n";
        return other;
    }
    const std::string_view key = trimmed(request.header("sec-websocket-key"));
    const std::string accept = isKey(key) ? acceptOf(key) : std::string();
    if (accept.empty())
        return refusal(400, "This is no handshake for a WebSocket.\n");
    if (!mayAsk(request, allowedOrigins))
        return refusal(403, "Pages of other origins may not do this.\n");
    Response response = Response::empty(101);
    response.headers += "Upgrade: websocket\r\nConnection: Upgrade\r\n";
    response.header("Sec-WebSocket-Accept", accept);
    if (!protocol.empty())
        response.header("Sec-WebSocket-Protocol", protocol);
    return response;
}

} // namespace belfry::http
