// NumericAddress: an address as it is written in full. Windows' own reader takes "10.0.0" for 10.0.0.0 and brackets and ports
// as well; what is trusted or forbidden by address must mean the same everywhere. For core/net's own .cpp files.
#pragma once

#include <string_view>

namespace boost::asio::ip {
class address;
} // namespace boost::asio::ip
namespace boost::system {
class error_code;
} // namespace boost::system

namespace belfry::net {

/// Four decimal numbers without leading zeros, or an IPv6 address with an optional zone; no brackets, no port. `notNumeric`
/// is set for anything else.
boost::asio::ip::address numericAddress(std::string_view text, boost::system::error_code &notNumeric);

} // namespace belfry::net
