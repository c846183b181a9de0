#include "net/Network.h"

#include "base/Text.h"
#include "net/NumericAddress.h"

#include <boost/asio/ip/address.hpp>

#include <algorithm>

namespace belfry::net {
namespace {

namespace ip = boost::asio::ip;

constexpr std::size_t kHostBytesMax = 45;
constexpr std::size_t kMappedBits = 96;

std::optional<ip::address> addressIn(std::string_view text)
{
    if (text.empty() || text.size() > kHostBytesMax || text.find('%') != std::string_view::npos)
        return std::nullopt;
    boost::system::error_code problem;
    ip::address number = numericAddress(text, problem);
    if (problem)
        return std::nullopt;
    if (number.is_v6() && number.to_v6().is_v4_mapped())
        number = ip::make_address_v4(ip::v4_mapped, number.to_v6());
    return number;
}

Error notANetwork(std::string_view text)
{
    return fail(ErrorCode::InvalidInput, std::string("\"").append(text).append("\" is no network like 10.0.0.0/8 or 2001:db8::/32"));
}

} // namespace

std::optional<std::string> numericHost(std::string_view text)
{
    const auto number = addressIn(text);
    return number ? std::optional(number->to_string()) : std::nullopt;
}

std::optional<Network::Number> Network::numberOf(std::string_view host)
{
    const auto number = addressIn(host);
    if (!number)
        return std::nullopt;
    const auto bytes = number->is_v6() ? number->to_v6().to_bytes() : ip::make_address_v6(ip::v4_mapped, number->to_v4()).to_bytes();
    Number result;
    std::copy(bytes.begin(), bytes.end(), result.begin());
    return result;
}

Result<Network> Network::parse(std::string_view text)
{
    const auto slash = text.find('/');
    const auto number = addressIn(text.substr(0, slash));
    if (!number)
        return notANetwork(text);
    const std::size_t most = number->is_v6() ? 128 : 32;
    std::size_t bits = most;
    if (slash != std::string_view::npos) {
        const auto written = toNumber(text.substr(slash + 1), most);
        if (!written)
            return notANetwork(text);
        bits = static_cast<std::size_t>(*written);
    }
    Network network;
    network.m_prefix = *numberOf(text.substr(0, slash));
    network.m_bits = bits + (number->is_v6() ? 0 : kMappedBits);
    for (std::size_t bit = network.m_bits; bit < 128; ++bit) {
        if (network.m_prefix[bit / 8] >> (7 - bit % 8) & 1)
            return notANetwork(text);
    }
    return network;
}

Result<std::vector<Network>> Network::parseList(std::string_view text)
{
    std::vector<Network> networks;
    if (trimmed(text).empty())
        return networks;
    for (const std::string_view entry : split(text, ',')) {
        auto network = parse(trimmed(entry));
        if (!network)
            return network.error();
        networks.push_back(*std::move(network));
    }
    return networks;
}

bool Network::contains(std::string_view host) const
{
    const auto number = numberOf(host);
    if (!number)
        return false;
    const std::size_t whole = m_bits / 8;
    if (!std::equal(number->begin(), number->begin() + static_cast<std::ptrdiff_t>(whole), m_prefix.begin()))
        return false;
    const std::size_t rest = m_bits % 8;
    return rest == 0 || ((*number)[whole] ^ m_prefix[whole]) >> (8 - rest) == 0;
}

bool isPublicAddress(std::string_view host)
{
    static const std::vector<Network> kSpecial = *Network::parseList(
        "0.0.0.0/8,10.0.0.0/8,100.64.0.0/10,127.0.0.0/8,169.254.0.0/16,172.16.0.0/12,192.0.0.0/24,192.0.2.0/24,192.31.196.0/24,"
        "192.52.193.0/24,192.88.99.0/24,192.168.0.0/16,192.175.48.0/24,198.18.0.0/15,198.51.100.0/24,203.0.113.0/24,"
        "224.0.0.0/4,240.0.0.0/4,2001::/23,2001:db8::/32,2002::/16,2620:4f:8000::/48,3fff::/20");
    static const Network kUnicast6 = *Network::parse("2000::/3");
    const bool isVersion6 = host.find(':') != std::string_view::npos;
    const auto number = addressIn(host);
    if (!number || (isVersion6 && !kUnicast6.contains(host)))
        return false;
    return std::none_of(kSpecial.begin(), kSpecial.end(), [host](const Network &network) { return network.contains(host); });
}

} // namespace belfry::net
