#include "auth/AccessTokens.h"

#include "auth/Base64.h"
#include "auth/ClaimText.h"
#include "auth/Sealer.h"
#include "base/Assert.h"
#include "base/Id.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace belfry::auth {
namespace {

constexpr std::string_view kIssuer = "belfry";
constexpr std::size_t kKeyIdCharacters = 8;
constexpr std::size_t kTokenIdCharacters = 16;
constexpr std::size_t kClaimsOfOurs = 11;

using Mac = std::array<unsigned char, crypto_auth_hmacsha256_BYTES>;

Mac macOf(const Secret &key, std::string_view text)
{
    static_assert(crypto_auth_hmacsha256_KEYBYTES == Sealer::kKeyBytes);
    Mac mac{};
    crypto_auth_hmacsha256(mac.data(), reinterpret_cast<const unsigned char *>(text.data()), text.size(),
                           reinterpret_cast<const unsigned char *>(key.reveal().data()));
    return mac;
}

std::string_view viewOf(const Mac &mac)
{
    return {reinterpret_cast<const char *>(mac.data()), mac.size()};
}

std::int64_t secondsOf(WallTime time)
{
    return std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count();
}

WallTime timeOf(std::int64_t seconds)
{
    // Far beyond any year we can be in; the product must not overflow.
    return WallTime(std::chrono::seconds(std::min<std::int64_t>(seconds, std::int64_t(1) << 40)));
}

/// Remembers whether all that was asked for was there.
class ClaimReader {
public:
    explicit ClaimReader(const Claims &claims) : m_claims(claims) {}

    template <typename T>
    T get(std::string_view key)
    {
        const auto found = m_claims.find(key);
        const T *value = found == m_claims.end() ? nullptr : std::get_if<T>(&found->second);
        m_whole = m_whole && value;
        return value ? *value : T();
    }
    bool isWhole() const { return m_whole; }

private:
    const Claims &m_claims;
    bool m_whole = true;
};

using Verdict = AccessTokens::Verdict;

Verdict read(const Claims &claims, std::string_view audience, WallTime now)
{
    ClaimReader reader(claims);
    const auto role = roleNamed(reader.get<std::string>("role"));
    Access access{reader.get<std::string>("sub"), reader.get<std::string>("name"),
                  role.value_or(Role::Viewer),    reader.get<std::int64_t>("gen"),
                  reader.get<std::string>("sid"), timeOf(reader.get<std::int64_t>("exp"))};
    const std::string issuer = reader.get<std::string>("iss");
    const std::string meant = reader.get<std::string>("aud");
    const WallTime from = std::max(timeOf(reader.get<std::int64_t>("nbf")), timeOf(reader.get<std::int64_t>("iat")));
    const bool isNamed = !reader.get<std::string>("jti").empty();
    if (!reader.isWhole() || !isNamed || !role || claims.size() != kClaimsOfOurs || access.user.empty() ||
        access.session.empty() || issuer != kIssuer)
        return {std::nullopt, TokenFault::WrongClaims};
    if (meant != audience)
        return {std::nullopt, TokenFault::WrongAudience};
    if (from > now + AccessTokens::kSkew)
        return {std::nullopt, TokenFault::NotYet};
    if (access.expires <= now)
        return {std::nullopt, TokenFault::Expired};
    return {std::move(access), {}};
}

} // namespace

std::string_view name(TokenFault fault)
{
    switch (fault) {
    case TokenFault::Malformed:
        return "malformed";
    case TokenFault::WrongKey:
        return "wrong_key";
    case TokenFault::WrongClaims:
        return "wrong_claims";
    case TokenFault::WrongAudience:
        return "wrong_audience";
    case TokenFault::NotYet:
        return "not_yet";
    case TokenFault::Expired:
        return "expired";
    }
    return "malformed";
}

AccessTokens::AccessTokens(const std::vector<Secret> &keys, std::string audience) : m_audience(std::move(audience))
{
    BELFRY_ASSERT(!keys.empty());
    for (const Secret &key : keys) {
        BELFRY_ASSERT(key.reveal().size() == Sealer::kKeyBytes);
        const std::string id = digestOf("key id", key.reveal()).substr(0, kKeyIdCharacters);
        m_keys.push_back({key, toBase64(R"({"alg":"HS256","typ":"JWT","kid":")" + id + "\"}")});
    }
}

Secret AccessTokens::issue(const Access &access, WallTime now) const
{
    const std::int64_t issued = secondsOf(now);
    const Claims claims{{"iss", std::string(kIssuer)},
                        {"aud", m_audience},
                        {"exp", secondsOf(now + kLife)},
                        {"nbf", issued},
                        {"iat", issued},
                        {"jti", randomBase32(kTokenIdCharacters)},
                        {"sub", access.user},
                        {"name", access.name},
                        {"role", std::string(name(access.role))},
                        {"gen", access.generation},
                        {"sid", access.session}};
    std::string token = m_keys.front().header + '.' + toBase64(writeClaims(claims));
    token += '.' + toBase64(viewOf(macOf(m_keys.front().bytes, token)));
    BELFRY_ASSERT(token.size() <= kBytesMax);
    return Secret(std::move(token));
}

AccessTokens::Verdict AccessTokens::check(std::string_view token, WallTime now) const
{
    const std::size_t first = token.find('.');
    const std::size_t second = token.rfind('.');
    if (token.size() > kBytesMax || first == std::string_view::npos || first == second)
        return {std::nullopt, TokenFault::Malformed};
    const auto key =
        std::find_if(m_keys.begin(), m_keys.end(), [&](const Key &k) { return k.header == token.substr(0, first); });
    const auto mac = fromBase64(token.substr(second + 1));
    if (key == m_keys.end() || !mac || mac->size() != crypto_auth_hmacsha256_BYTES)
        return {std::nullopt, TokenFault::Malformed};
    const Mac expected = macOf(key->bytes, token.substr(0, second));
    if (sodium_memcmp(mac->data(), expected.data(), expected.size()) != 0)
        return {std::nullopt, TokenFault::WrongKey};
    // Nothing of the payload was looked at until here.
    const auto payload = fromBase64(token.substr(first + 1, second - first - 1));
    const auto claims = payload ? readClaims(*payload) : std::nullopt;
    if (!claims)
        return {std::nullopt, TokenFault::WrongClaims};
    return read(*claims, m_audience, now);
}

} // namespace belfry::auth
