// A token as anybody may send one: never a crash, and nothing that we did not sign is taken. With a line end in front the
// bytes are a payload that we did sign: what is taken then has every claim in its place.
#include "auth/AccessTokens.h"
#include "auth/ClaimText.h"
#include "auth/RefreshTokens.h"
#include "base/Bytes.h"

#include <cstdlib>

using namespace belfry;
using namespace belfry::auth;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const AccessTokens tokens({Secret(std::string(32, 'k'))});
    static const RefreshTokens refreshTokens({Secret(std::string(32, 'k'))});
    const WallTime now = WallTime(std::chrono::hours(490'000));
    const std::string_view text = asText(ByteView(data, size));
    if (!text.starts_with('\n')) {
        require(!tokens.check(text, now).access);
        require(!refreshTokens.isOurs(text));
        return 0;
    }
    if (const auto claims = readClaims(text.substr(1))) {
        const auto again = readClaims(writeClaims(*claims));
        require(again && *again == *claims);
    }
    return 0;
}
