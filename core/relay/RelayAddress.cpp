#include "relay/RelayAddress.h"

#include "base/Text.h"

namespace belfry::relay {
namespace {

constexpr std::uint16_t kPlainPort = 1935;
constexpr std::uint16_t kSecurePort = 443;

/// "host", "host:port", "[v6]", "[v6]:port".
Result<> readHost(std::string_view text, RelayAddress &out)
{
    std::string_view port;
    if (text.starts_with('[')) {
        const std::size_t end = text.find(']');
        if (end == std::string_view::npos)
            return fail(ErrorCode::InvalidInput, "an address in brackets must end with one");
        out.host = text.substr(1, end - 1);
        port = text.substr(end + 1);
    } else {
        const std::size_t colon = text.find(':');
        out.host = text.substr(0, colon);
        port = colon == std::string_view::npos ? std::string_view() : text.substr(colon);
    }
    if (out.host.empty())
        return fail(ErrorCode::InvalidInput, "a host is missing");
    if (port.empty())
        return Done();
    const auto number = port.starts_with(':') ? toNumber(port.substr(1), 65'535) : std::nullopt;
    if (!number || *number == 0)
        return fail(ErrorCode::InvalidInput, "the port must be from 1 to 65535");
    out.port = static_cast<std::uint16_t>(*number);
    return Done();
}

} // namespace

Result<RelayAddress> parseRelayAddress(std::string_view address, const Secret &key, std::string_view appSuffix)
{
    RelayAddress out;
    const std::size_t colon = address.find("://");
    const std::string scheme = lower(address.substr(0, colon == std::string_view::npos ? 0 : colon));
    if (scheme != "rtmp" && scheme != "rtmps")
        return fail(ErrorCode::Unsupported, "the address must begin with rtmp:// or rtmps://");
    out.isSecure = scheme == "rtmps";
    out.port = out.isSecure ? kSecurePort : kPlainPort;
    const std::string_view rest = address.substr(colon + 3);
    const std::string_view host = rest.substr(0, rest.find('/'));
    std::string_view path = rest.substr(host.size());
    if (const auto read = readHost(host, out); !read)
        return read.error();
    while (path.starts_with('/'))
        path.remove_prefix(1);
    while (path.ends_with('/'))
        path.remove_suffix(1);
    out.rtmp.key = key;
    if (key.empty()) {
        const std::size_t slash = path.rfind('/');
        if (slash != std::string_view::npos) {
            out.rtmp.key = Secret(std::string(path.substr(slash + 1)));
            path = path.substr(0, slash);
        }
    }
    out.rtmp.app = path;
    if (path.find('?') == std::string_view::npos)
        out.rtmp.app += appSuffix;
    out.rtmp.tcUrl = scheme + "://" + std::string(host) + '/' + out.rtmp.app;
    return out;
}

} // namespace belfry::relay
