#include "http/Entrance.h"

#include "base/Text.h"

#include <algorithm>
#include <optional>

namespace belfry::http {
namespace {

// "192.0.2.1", "192.0.2.1:80", "2001:db8::1", "[2001:db8::1]:80"; the port is let go.
std::optional<std::string> hopOf(std::string_view text)
{
    if (text.starts_with('[')) {
        const auto close = text.find(']');
        if (close == std::string_view::npos)
            return std::nullopt;
        const std::string_view behind = text.substr(close + 1);
        if (!behind.empty() && (behind.front() != ':' || !toNumber(behind.substr(1), 65'535)))
            return std::nullopt;
        return net::numericHost(text.substr(1, close - 1));
    }
    const auto colon = text.find(':');
    if (colon == std::string_view::npos || text.find(':', colon + 1) != std::string_view::npos)
        return net::numericHost(text);
    return toNumber(text.substr(colon + 1), 65'535) ? net::numericHost(text.substr(0, colon)) : std::nullopt;
}

// RFC 7239 4: one element's value of `key`, without its quotes; empty when absent.
std::string_view valueIn(std::string_view element, std::string_view key)
{
    for (const std::string_view pair : split(element, ';')) {
        const auto equals = pair.find('=');
        if (equals == std::string_view::npos || !equalsIgnoringCase(trimmed(pair.substr(0, equals)), key))
            continue;
        std::string_view value = trimmed(pair.substr(equals + 1));
        if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
            value = value.substr(1, value.size() - 2);
        return value;
    }
    return {};
}

struct Said {
    bool anything = false;
    std::optional<std::string> host; ///< nothing: it could not be read
};

// Walks the hops from the last: each was added by the one behind it, so the first that nobody trusts is the client.
Said clientIn(const Request &request, std::string_view header, const Entrance &entrance)
{
    std::vector<std::string_view> hops;
    for (const auto &[name, value] : request.headers) {
        if (name == header) {
            const auto more = split(value, ',');
            hops.insert(hops.end(), more.begin(), more.end());
        }
    }
    Said said{!hops.empty(), std::nullopt};
    const bool isForwarded = header == "forwarded";
    for (auto hop = hops.rbegin(); hop != hops.rend(); ++hop) {
        said.host = hopOf(isForwarded ? valueIn(*hop, "for") : trimmed(*hop));
        if (!said.host || !entrance.trusts({*said.host, 0}))
            break;
    }
    return said;
}

bool saysHttps(const Request &request, bool otherwise)
{
    std::string_view value = request.header("x-forwarded-proto");
    if (value.empty()) {
        const std::string_view forwarded = request.header("forwarded");
        value = valueIn(forwarded.substr(forwarded.rfind(',') + 1), "proto");
    }
    value = trimmed(value.substr(value.rfind(',') + 1));
    return value.empty() ? otherwise : equalsIgnoringCase(value, "https");
}

} // namespace

bool Entrance::trusts(const net::Address &peer) const
{
    return std::any_of(trustedProxies.begin(), trustedProxies.end(),
                       [&](const net::Network &network) { return network.contains(peer.host); });
}

Client clientOf(const Request &request, const net::Address &peer, bool peerIsSecure, const Entrance &entrance)
{
    if (entrance.trustedProxies.empty() || !entrance.trusts(peer))
        return {peer, peerIsSecure};
    Client client{peer, saysHttps(request, peerIsSecure)};
    const Said usual = clientIn(request, "x-forwarded-for", entrance);
    const Said standard = clientIn(request, "forwarded", entrance);
    // A proxy writes one of them and may let a stranger's other one through.
    if (usual.anything && standard.anything && usual.host != standard.host)
        return client;
    const Said &said = usual.anything ? usual : standard;
    if (said.host)
        client.address = {*said.host, 0};
    return client;
}

} // namespace belfry::http
