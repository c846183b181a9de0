#include "net/Address.h"

#include "base/Text.h"
#include "net/Endpoints.h"
#include "net/NumericAddress.h"

#include <boost/asio/ip/address.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <algorithm>

namespace belfry::net {
namespace {

namespace ip = boost::asio::ip;

Error notAnAddress(std::string_view text)
{
    std::string what(text);
    what += " is not HOST:PORT, [V6]:PORT or :PORT with a numeric HOST or localhost";
    return fail(ErrorCode::InvalidInput, std::move(what));
}

template<typename Ask>
std::optional<Address> named(NativeSocket socket, Ask ask)
{
    TcpEndpoint endpoint;
#if defined(_WIN32)
    int size = static_cast<int>(endpoint.capacity());
#else
    auto size = static_cast<socklen_t>(endpoint.capacity());
#endif
    if (ask(socket, endpoint.data(), &size) != 0)
        return std::nullopt;
    endpoint.resize(static_cast<std::size_t>(size));
    return addressOf(endpoint);
}

} // namespace

std::string Address::text() const
{
    const bool v6 = host.find(':') != std::string::npos;
    return (v6 ? '[' + host + ']' : host) + ':' + std::to_string(port);
}

Result<Address> parseAddress(std::string_view text)
{
    const auto colon = text.rfind(':');
    if (colon == std::string_view::npos)
        return notAnAddress(text);
    const auto port = toNumber(text.substr(colon + 1), 65'535);
    if (!port)
        return notAnAddress(text);
    std::string_view host = text.substr(0, colon);
    const bool bracketed = host.size() > 2 && host.front() == '[' && host.back() == ']';
    if (bracketed)
        host = host.substr(1, host.size() - 2);
    Address address{{}, static_cast<std::uint16_t>(*port)};
    if (host.empty())
        return address;
    if (equalsIgnoringCase(host, "localhost")) {
        address.host = "127.0.0.1";
        return address;
    }
    boost::system::error_code problem;
    const auto number = numericAddress(host, problem);
    if (problem || number.is_v6() != bracketed)
        return notAnAddress(text);
    address.host = number.to_string();
    return address;
}

std::string countedAs(const Address &address)
{
    boost::system::error_code notNumeric;
    const auto number = numericAddress(address.host, notNumeric);
    if (notNumeric || !number.is_v6())
        return address.host;
    auto bytes = number.to_v6().to_bytes();
    std::fill(bytes.begin() + 8, bytes.end(), std::uint8_t(0));
    return ip::address_v6(bytes).to_string() + "/64";
}

std::optional<Address> peerOf(NativeSocket socket)
{
    return named(socket, ::getpeername);
}

Address localOf(NativeSocket socket)
{
    return named(socket, ::getsockname).value_or(Address());
}

Address addressOf(const TcpEndpoint &endpoint)
{
    ip::address number = endpoint.address();
    // A dual-stack socket names IPv4 peers ::ffff:1.2.3.4; everywhere else they are 1.2.3.4.
    if (number.is_v6() && number.to_v6().is_v4_mapped())
        number = ip::make_address_v4(ip::v4_mapped, number.to_v6());
    return {number.to_string(), endpoint.port()};
}

} // namespace belfry::net
