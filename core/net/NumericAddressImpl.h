// NumericAddressImpl: an address as it is written in full. Windows' own reader takes "10.0.0" for 10.0.0.0 and brackets and ports
// as well; what is trusted or forbidden by address must mean the same everywhere. For core/net's own .cpp files.
#pragma once

#include "base/Text.h"

#include <boost/asio/ip/address.hpp>

#include <algorithm>
#include <string>
#include <string_view>

namespace belfry::net {

/// Four decimal numbers without leading zeros, or an IPv6 address's characters and an optional zone; no brackets, no port.
inline bool isSpelledAsAddress(std::string_view text)
{
    if (text.find(':') != std::string_view::npos) {
        const std::string_view number = text.substr(0, text.find('%'));
        return std::all_of(number.begin(), number.end(), [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == ':' || c == '.';
        });
    }
    int parts = 1;
    for (std::size_t dot = text.find('.'); ; dot = text.find('.')) {
        const std::string_view part = text.substr(0, dot);
        if (!toNumber(part, 255) || (part.size() > 1 && part.front() == '0'))
            return false;
        if (dot == std::string_view::npos)
            return parts == 4;
        ++parts;
        text.remove_prefix(dot + 1);
    }
}

inline boost::asio::ip::address numericAddress(std::string_view text, boost::system::error_code &notNumeric)
{
    if (isSpelledAsAddress(text))
        return boost::asio::ip::make_address(std::string(text), notNumeric);
    notNumeric = boost::system::errc::make_error_code(boost::system::errc::invalid_argument);
    return {};
}

} // namespace belfry::net
