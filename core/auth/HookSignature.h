// HookSignature: what a webhook's header Belfry-Signature says: who sent this body, and when.
//
//     t=1795600000,v1=5257a869…64 hexadecimal digits…,v1=…
//
// v1 is HMAC-SHA256 under the secret's text of "t.id.body": the time as written, the event's id, the body as sent. While a
// secret is being replaced there are two.
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "base/Time.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace belfry::auth {

/// Value.
struct HookSignature {
    static constexpr std::size_t kHeaderBytesMax = 512;
    static constexpr std::size_t kMacsMax = 4;
    static constexpr Duration kTolerance{300'000}; ///< how far the two clocks may be apart

    std::string time; ///< seconds since 1970, as written
    std::vector<std::array<std::uint8_t, 32>> macs;

    /// The header's text for a body sent at `at`: one v1 for each secret.
    static std::string sign(const std::vector<Secret> &secrets, WallTime at, std::string_view id, std::string_view body);
    /// Malformed for anything that is not `t` and one to kMacsMax `v1`. Other fields with a name are left aside: a later
    /// version may add some.
    static Result<HookSignature> parse(std::string_view header);

    /// Done when one of them was made with the secret. Unauthorized otherwise; compares all of them in constant time.
    Result<> check(const Secret &secret, std::string_view id, std::string_view body, WallTime now) const;
};

} // namespace belfry::auth
