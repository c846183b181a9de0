#include "server/GuestCookie.h"

#include "auth/Sealer.h"
#include "base/Id.h"
#include "base/Text.h"

#include <algorithm>

namespace belfry::server {
namespace {

constexpr std::string_view kName = "belfry-guest";
constexpr std::size_t kSecretCharacters = 32; // 160 bits
constexpr std::size_t kIdCharacters = 20;     // 80 bits: nobody finds another secret for one
constexpr std::string_view kLife = "2592000"; // 30 days

std::string nameFor(bool isSecure)
{
    return (isSecure ? "__Host-" : "") + std::string(kName);
}

bool isSecret(std::string_view text)
{
    return text.size() == kSecretCharacters &&
           std::all_of(text.begin(), text.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '2' && c <= '7'); });
}

std::string_view secretIn(const http::Request &request)
{
    const std::string wanted = nameFor(request.isSecure);
    for (const std::string_view one : split(request.header("cookie"), ';')) {
        const std::string_view pair = trimmed(one);
        const std::size_t equals = pair.find('=');
        if (equals != std::string_view::npos && pair.substr(0, equals) == wanted && isSecret(pair.substr(equals + 1)))
            return pair.substr(equals + 1);
    }
    return {};
}

} // namespace

std::string guestId(std::string_view secret)
{
    return "g-" + auth::digestOf("guest", secret).substr(0, kIdCharacters);
}

std::string knownGuest(const http::Request &request)
{
    const std::string_view secret = secretIn(request);
    return secret.empty() ? std::string() : guestId(secret);
}

Guest guestOf(const http::Request &request)
{
    std::string secret(secretIn(request));
    const bool isNew = secret.empty();
    if (isNew)
        secret = randomBase32(kSecretCharacters);
    std::string id = guestId(secret);
    return {std::move(id), std::move(secret), isNew};
}

std::string guestCookie(const Guest &guest, bool isSecure)
{
    return nameFor(isSecure) + '=' + guest.secret + "; Path=/; Max-Age=" + std::string(kLife) + "; SameSite=Lax; HttpOnly" +
           (isSecure ? "; Secure" : "");
}

} // namespace belfry::server
