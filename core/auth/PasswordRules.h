// PasswordRules: what a password must be.
#pragma once

#include "base/Result.h"

#include <string_view>

namespace belfry::auth {

inline constexpr std::size_t kPasswordCharactersMin = 10;
inline constexpr std::size_t kPasswordCharactersMax = 200;

/// 10 to 200 characters of UTF-8 without control characters; not the login, not one of the commonest, not one or two
/// characters over and over. No demand for digits or signs (NIST SP 800-63B 5.1.1.2). InvalidInput as "password: …".
Result<> checkPassword(std::string_view password, std::string_view login);

} // namespace belfry::auth
