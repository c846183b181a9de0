#include "auth/RefreshTokens.h"

#include "auth/Sealer.h"
#include "base/Assert.h"
#include "base/Id.h"

#include <sodium.h>

#include <algorithm>

namespace belfry::auth {
namespace {

constexpr std::string_view kBegin = "br_";
constexpr std::size_t kSessionCharacters = 26;
constexpr std::size_t kBodyCharacters = 64; // 256 bits
constexpr std::size_t kTagCharacters = 32;  // 128 bits
constexpr std::size_t kTokenCharacters = 3 + kSessionCharacters + kBodyCharacters + kTagCharacters;

std::string keyedHex(const Secret &key, std::string_view purpose, std::string_view text, std::size_t characters)
{
    const std::string all = std::string(purpose).append(1, '\0').append(text);
    std::string bytes(characters / 2, '\0');
    const int done =
        crypto_generichash(reinterpret_cast<unsigned char *>(bytes.data()), bytes.size(),
                           reinterpret_cast<const unsigned char *>(all.data()), all.size(),
                           reinterpret_cast<const unsigned char *>(key.reveal().data()), key.reveal().size());
    BELFRY_ASSERT(done == 0);
    std::string out(characters + 1, '\0');
    sodium_bin2hex(out.data(), out.size(), reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size());
    out.pop_back();
    return out;
}

bool isBase32(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'); });
}

} // namespace

RefreshTokens::RefreshTokens(std::vector<Secret> keys) : m_keys(std::move(keys))
{
    BELFRY_ASSERT(!m_keys.empty());
}

Secret RefreshTokens::whole(std::string_view session, std::string_view body) const
{
    std::string token = std::string(kBegin).append(session).append(body);
    token += keyedHex(m_keys.front(), "tag", token, kTagCharacters);
    return Secret(std::move(token));
}

Secret RefreshTokens::make(std::string_view session) const
{
    BELFRY_ASSERT(session.size() == kSessionCharacters);
    std::string random(kBodyCharacters / 2, '\0');
    randombytes_buf(random.data(), random.size());
    return whole(session, keyedHex(m_keys.front(), "first", random, kBodyCharacters));
}

Secret RefreshTokens::next(std::string_view session, const Secret &spent, std::size_t key) const
{
    return whole(session, keyedHex(m_keys[key], "next", spent.reveal(), kBodyCharacters));
}

std::optional<std::string> RefreshTokens::sessionIn(std::string_view token)
{
    if (token.size() != kTokenCharacters || !token.starts_with(kBegin))
        return std::nullopt;
    const std::string_view session = token.substr(kBegin.size(), kSessionCharacters);
    return isBase32(session) ? std::optional<std::string>(session) : std::nullopt;
}

bool RefreshTokens::isOurs(std::string_view token) const
{
    if (!sessionIn(token))
        return false;
    const std::string_view tag = token.substr(kTokenCharacters - kTagCharacters);
    const std::string_view rest = token.substr(0, kTokenCharacters - kTagCharacters);
    return std::any_of(m_keys.begin(), m_keys.end(), [&](const Secret &key) {
        return sodium_memcmp(keyedHex(key, "tag", rest, kTagCharacters).data(), tag.data(), kTagCharacters) == 0;
    });
}

std::string RefreshTokens::digest(std::string_view token)
{
    return digestOf("refresh token", token);
}

WallTime RefreshTokens::endOf(WallTime begun, WallTime now)
{
    return std::min(now + kIdle, begun + kLife);
}

std::string csrfToken(const Secret &key, std::string_view session)
{
    return keyedHex(key, "csrf", session, kTagCharacters);
}

bool isCsrfToken(const Secret &key, std::string_view session, std::string_view token)
{
    return Secret(csrfToken(key, session)).matches(token);
}

Secret makeApiKey()
{
    return Secret(std::string(kApiKeyBegin) + randomBase32(32));
}

std::string apiKeyDigest(std::string_view key)
{
    return digestOf("api key", key);
}

} // namespace belfry::auth
