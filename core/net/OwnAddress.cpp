#include "net/OwnAddress.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/udp.hpp>

namespace belfry::net {

std::optional<std::string> ownAddress()
{
    namespace asio = boost::asio;
    using Udp = asio::ip::udp;
    asio::io_context context;
    // Addresses kept for documentation (RFC 5737, 3849): connecting a UDP socket only asks which way they would go.
    for (const char *outside : {"192.0.2.1", "2001:db8::1"}) {
        boost::system::error_code problem;
        const Udp::endpoint there(asio::ip::make_address(outside), 9);
        Udp::socket socket(context);
        socket.open(there.protocol(), problem);
        if (!problem)
            socket.connect(there, problem);
        if (problem)
            continue;
        const auto own = socket.local_endpoint(problem).address();
        if (!problem && !own.is_loopback() && !own.is_unspecified())
            return own.to_string();
    }
    return std::nullopt;
}

} // namespace belfry::net
