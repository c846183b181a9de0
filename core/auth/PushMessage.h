// PushMessage: what is sent to one browser through its push service, which cannot read it: RFC 8291 over RFC 8188.
#pragma once

#include "auth/P256.h"
#include "base/Result.h"

#include <string>
#include <string_view>

namespace belfry::auth {

/// What a browser says of itself when it subscribes: `p256dh` and `auth`, as bytes.
struct PushReceiver {
    std::string point;
    std::string secret;
};

inline constexpr std::size_t kPushSecretBytes = 16;
inline constexpr std::size_t kPushTextBytes = 3'993; ///< what every push service takes: 4096 bytes with all around it (RFC 8291 4)

/// The body of a message, one record of aes128gcm. Malformed for keys that are none, TooLarge past kPushTextBytes.
Result<std::string> sealPush(std::string_view text, const PushReceiver &receiver);
/// The same with a key and a salt of 16 bytes that were chosen: for the example in RFC 8291 5. Never use one of them twice.
Result<std::string> sealPush(std::string_view text, const PushReceiver &receiver, const P256Key &sender, std::string_view salt);

} // namespace belfry::auth
