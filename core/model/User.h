// User: someone with a login.
#pragma once

#include "base/Result.h"
#include "base/Time.h"

#include <QJsonObject>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace belfry::model {

/// Value. `role` is the word of auth::Role, one of userRoles().
struct User {
    std::string id; ///< ULID
    std::string login;
    std::string displayName;
    std::string role = "member";
    std::string colour;   ///< "#rrggbb", "" for none chosen
    std::string language; ///< "de", "pt-BR", "" for the page's
    WallTime madeAt{};
    std::optional<WallTime> signedInAt;
    std::optional<WallTime> disabledAt;
    std::int64_t revision = 1;

    bool isDisabled() const { return disabledAt.has_value(); }
    bool operator==(const User &) const = default;
};

/// "member", "moderator", "operator", "producer", "owner".
std::span<const std::string_view> userRoles();

/// As the user and the owner see it.
QJsonObject toJson(const User &user);

/// A login as it is kept: lower case. InvalidInput as "login: …" unless it has 2 to 40 of a-z, 0-9, '.', '_' and '-',
/// the first a letter or digit.
Result<std::string> loginFrom(std::string_view text);

/// What everybody may say of themselves.
struct Profile {
    std::optional<std::string> displayName;
    std::optional<std::string> colour;
    std::optional<std::string> language;

    bool operator==(const Profile &) const = default;
};

/// To become a user: by signing up, by the set-up code, or made by an owner. Holds a password: never log one.
struct NewUser {
    std::string login;
    std::string password; ///< 1 to 1 000 bytes; the rules are auth::checkPassword()'s
    std::string role = "member";
    std::string code; ///< the set-up code
    bool wantsCookie = false;
    Profile profile;
};
/// Which other fields there may be.
enum class NewUserBy { SignUp, Setup, Owner };
Result<NewUser> newUserFromJson(const QJsonObject &object, NewUserBy by);

/// What an owner may change of somebody.
struct UserChange {
    Profile profile;
    std::optional<std::string> role;
    std::optional<bool> disabled;
    std::optional<std::string> password;
};
Result<UserChange> userChangeFromJson(const QJsonObject &object);

/// PATCH of one's own account. A new password needs the present one.
struct OwnChange {
    Profile profile;
    std::optional<std::string> password;
    std::optional<std::string> presentPassword;
};
Result<OwnChange> ownChangeFromJson(const QJsonObject &object);

} // namespace belfry::model
