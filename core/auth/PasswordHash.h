// PasswordHash: Argon2id (RFC 9106) by libsodium, in the usual text form "$argon2id$v=19$m=65536,t=2,p=1$…".
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <cstddef>
#include <string>

namespace belfry::auth {

/// 64 MiB twice: 45 ms of one core, and the memory is what makes guessing dear.
struct PasswordCost {
    std::size_t memoryBytes = 64u << 20;
    unsigned long long passes = 2;
};

/// All three block for as long as the cost says; any thread. Unavailable when the system has not the memory.
Result<std::string> hashPassword(const Secret &password, const PasswordCost &cost);
bool isPassword(const Secret &password, const std::string &hash);
/// True when it was made at another cost than this.
bool needsRehash(const std::string &hash, const PasswordCost &cost);

} // namespace belfry::auth
