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
    if (const auto held = net::HandedSockets::ofProcess().heldAt(address.port)) {
        return fail(ErrorCode::InvalidInput, flag + ": the system holds port " + std::to_string(address.port) + " open for this server at " +
                                                 held->text() + " (belfry-server.socket); say the same address here and there, not " +
                                                 address.text());
    }
    return fail(error.code, flag + ": port " + std::to_string(address.port) +
                                " is taken by another program; choose another one with " + flag + " HOST:PORT");
}

} // namespace belfry::server
