#include "auth/Vapid.h"

#include "auth/Base64.h"
#include "base/Text.h"

namespace belfry::auth {

std::string vapidHeader(const P256Key &key, std::string_view audience, std::string_view contact, WallTime expires)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(expires.time_since_epoch()).count();
    std::string claims = "{\"aud\":\"" + jsonEscaped(audience) + "\",\"exp\":" + std::to_string(seconds);
    if (!contact.empty())
        claims += ",\"sub\":\"" + jsonEscaped(contact) + '"';
    claims += '}';
    const std::string text = toBase64(R"({"typ":"JWT","alg":"ES256"})") + '.' + toBase64(claims);
    return "vapid t=" + text + '.' + toBase64(key.sign(text)) + ", k=" + toBase64(key.point());
}

} // namespace belfry::auth
