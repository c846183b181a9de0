#include "net/NumericAddress.h"

#include "base/Text.h"

#include <boost/asio/ip/address.hpp>
#include <boost/asio/ip/address_v4.hpp>
#include <boost/asio/ip/address_v6.hpp>

#include <algorithm>
#include <string>

namespace belfry::net {
namespace {

bool isSpelledAsV6(std::string_view text)
{
    const std::string_view number = text.substr(0, text.find('%'));
    return std::all_of(number.begin(), number.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == ':' || c == '.';
    });
}

bool isSpelledAsV4(std::string_view text)
{
    for (int parts = 1;; ++parts) {
        const std::size_t dot = text.find('.');
        const std::string_view part = text.substr(0, dot);
        if (!toNumber(part, 255) || (part.size() > 1 && part.front() == '0'))
            return false;
        if (dot == std::string_view::npos)
            return parts == 4;
        text.remove_prefix(dot + 1);
    }
}

} // namespace

boost::asio::ip::address numericAddress(std::string_view text, boost::system::error_code &notNumeric)
{
    const bool isV6 = text.find(':') != std::string_view::npos;
    if (isV6 && isSpelledAsV6(text))
        return boost::asio::ip::make_address_v6(std::string(text), notNumeric);
    if (!isV6 && isSpelledAsV4(text))
        return boost::asio::ip::make_address_v4(std::string(text), notNumeric);
    notNumeric = boost::system::errc::make_error_code(boost::system::errc::invalid_argument);
    return {};
}

} // namespace belfry::net
