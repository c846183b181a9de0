#include "auth/HookSignature.h"

#include "base/Assert.h"
#include "base/Text.h"

#include <sodium.h>

#include <algorithm>

namespace belfry::auth {
namespace {

using Mac = std::array<std::uint8_t, crypto_auth_hmacsha256_BYTES>;
static_assert(crypto_auth_hmacsha256_BYTES == 32);
constexpr std::uint64_t kSecondsMax = 253'402'300'799; // the end of the year 9999

const unsigned char *bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

Mac macOf(const Secret &secret, std::string_view time, std::string_view id, std::string_view body)
{
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, bytesOf(secret.reveal()), secret.reveal().size());
    for (const std::string_view part : {time, std::string_view("."), id, std::string_view("."), body})
        crypto_auth_hmacsha256_update(&state, bytesOf(part), part.size());
    Mac mac;
    crypto_auth_hmacsha256_final(&state, mac.data());
    return mac;
}

Error malformed()
{
    return fail(ErrorCode::Malformed, "Belfry-Signature must be t=SECONDS,v1=64 hexadecimal digits");
}

} // namespace

std::string HookSignature::sign(const std::vector<Secret> &secrets, WallTime at, std::string_view id, std::string_view body)
{
    const std::string time = std::to_string(std::chrono::duration_cast<std::chrono::seconds>(at.time_since_epoch()).count());
    std::string header = "t=" + time;
    for (const Secret &secret : secrets)
        header += ",v1=" + toHex(macOf(secret, time, id, body));
    return header;
}

Result<HookSignature> HookSignature::parse(std::string_view header)
{
    if (header.size() > kHeaderBytesMax)
        return malformed();
    HookSignature out;
    for (const std::string_view part : split(header, ',')) {
        const std::string_view field = trimmed(part);
        const std::size_t equals = field.find('=');
        if (equals == std::string_view::npos || equals == 0)
            return malformed();
        const std::string_view name = field.substr(0, equals);
        const std::string_view value = field.substr(equals + 1);
        if (name == "t") {
            if (!out.time.empty() || !toNumber(value, kSecondsMax))
                return malformed();
            out.time = value;
        } else if (name == "v1") {
            const auto bytes = fromHex(value);
            if (!bytes || bytes->size() != Mac().size() || out.macs.size() == kMacsMax)
                return malformed();
            std::copy(bytes->begin(), bytes->end(), out.macs.emplace_back().begin());
        }
    }
    if (out.time.empty() || out.macs.empty())
        return malformed();
    return out;
}

Result<> HookSignature::check(const Secret &secret, std::string_view id, std::string_view body, WallTime now) const
{
    const Mac right = macOf(secret, time, id, body);
    bool isRight = false;
    for (const Mac &mac : macs)
        isRight |= sodium_memcmp(mac.data(), right.data(), right.size()) == 0;
    const auto sent = toNumber(time, kSecondsMax);
    const WallTime at{std::chrono::seconds(static_cast<std::int64_t>(sent.value_or(0)))};
    const bool isInTime = sent && at - now <= kTolerance && now - at <= kTolerance;
    if (!isRight)
        return fail(ErrorCode::Unauthorized, "The signature does not fit the secret, the id and the body.");
    if (!isInTime)
        return fail(ErrorCode::Unauthorized, "The signature is more than five minutes old, or one of the clocks is wrong.");
    return Done();
}

} // namespace belfry::auth
