#include "server/FreePort.h"

#include "net/HandedSockets.h"

namespace belfry::server {
namespace {

constexpr int kPortsTried = 20;

} // namespace

std::vector<net::Address> portsToTry(const net::Address &wanted, bool mayMove, std::uint16_t lastPort)
{
    if (!mayMove)
        return {wanted};
    std::vector<net::Address> all;
    if (lastPort != 0)
        all.push_back({wanted.host, lastPort});
    for (int port = wanted.port; port <= wanted.port + kPortsTried && port <= 65'535; ++port)
        all.push_back({wanted.host, static_cast<std::uint16_t>(port)});
    all.push_back({wanted.host, 0});
    return all;
}

Error listenError(const Error &error, const net::Address &address, const std::string &flag)
{
    if (error.code != ErrorCode::Busy)
        return fail(error.code, flag + ": " + error.what);
    const std::string port = std::to_string(address.port);
    if (const auto handed = net::HandedSockets::ofProcess().at(address.port)) {
        return fail(error.code, flag + ": the system holds port " + port + " open at " + handed->text() + " and not at " + address.text() +
                                    "; say " + flag + " :" + port + " here, and the address where the system opens it (belfry-server.socket)");
    }
    return fail(error.code, flag + ": port " + port +
                                " is taken by another program; choose another one with " + flag + " HOST:PORT");
}

} // namespace belfry::server
