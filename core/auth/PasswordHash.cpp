#include "auth/PasswordHash.h"

#include "base/Assert.h"

#include <sodium.h>

#include <array>

namespace belfry::auth {

Result<std::string> hashPassword(const Secret &password, const PasswordCost &cost)
{
    BELFRY_ASSERT(sodium_init() >= 0);
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const std::string &plain = password.reveal();
    if (crypto_pwhash_str_alg(text.data(), plain.data(), plain.size(), cost.passes, cost.memoryBytes,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        return fail(ErrorCode::Unavailable, "there is not enough memory to check a password");
    return std::string(text.data());
}

bool isPassword(const Secret &password, const std::string &hash)
{
    BELFRY_ASSERT(sodium_init() >= 0);
    const std::string &plain = password.reveal();
    return crypto_pwhash_str_verify(hash.c_str(), plain.data(), plain.size()) == 0;
}

bool needsRehash(const std::string &hash, const PasswordCost &cost)
{
    return crypto_pwhash_str_needs_rehash(hash.c_str(), cost.passes, cost.memoryBytes) != 0;
}

} // namespace belfry::auth
