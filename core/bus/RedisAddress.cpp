#include "bus/RedisAddress.h"

#include "base/Text.h"

namespace belfry::bus {
namespace {

constexpr std::string_view kScheme = "redis://";
constexpr std::uint64_t kDatabaseMax = 65'535;

Error wrong()
{
    return fail(ErrorCode::InvalidInput, "must be redis://HOST:PORT/DATABASE, as redis://127.0.0.1:6379/0");
}

} // namespace

std::string RedisAddress::text() const
{
    const bool v6 = host.find(':') != std::string::npos;
    return (v6 ? '[' + host + ']' : host) + ':' + std::to_string(port) + '/' + std::to_string(database);
}

Result<RedisAddress> RedisAddress::parse(std::string_view url)
{
    if (url.starts_with("rediss://"))
        return fail(ErrorCode::InvalidInput, "must be redis://…: TLS to Redis is for a tunnel to make (docs/bus.md)");
    if (!url.starts_with(kScheme))
        return wrong();
    url.remove_prefix(kScheme.size());
    if (url.find('@') != std::string_view::npos)
        return fail(ErrorCode::InvalidInput, "must hold no password: it belongs in the file named by redis-password-file");
    RedisAddress read;
    if (const std::size_t slash = url.find('/'); slash != std::string_view::npos) {
        const auto database = toNumber(url.substr(slash + 1), kDatabaseMax);
        if (!database && slash + 1 != url.size())
            return wrong();
        read.database = static_cast<int>(database.value_or(0));
        url = url.substr(0, slash);
    }
    const std::size_t hostEnd = url.starts_with('[') ? url.find(']') : url.find(':');
    const bool bracketed = url.starts_with('[');
    if (bracketed && hostEnd == std::string_view::npos)
        return wrong();
    read.host = bracketed ? url.substr(1, hostEnd - 1) : url.substr(0, hostEnd);
    std::string_view rest = hostEnd == std::string_view::npos ? std::string_view() : url.substr(hostEnd + (bracketed ? 1 : 0));
    if (!rest.empty()) {
        const auto port = rest.starts_with(':') ? toNumber(rest.substr(1), 65'535) : std::nullopt;
        if (!port || *port == 0)
            return wrong();
        read.port = static_cast<std::uint16_t>(*port);
    }
    if (read.host.empty())
        return wrong();
    return read;
}

} // namespace belfry::bus
