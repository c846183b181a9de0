#include "model/User.h"

#include "base/Text.h"
#include "model/InputReader.h"
#include "model/Json.h"

#include <algorithm>
#include <array>

namespace belfry::model {
namespace {

constexpr std::array<std::string_view, 5> kRoles{"member", "moderator", "operator", "producer", "owner"};
constexpr std::size_t kLoginMin = 2;
constexpr std::size_t kLoginMax = 40;
constexpr std::size_t kDisplayNameBytes = 64;
constexpr std::size_t kPasswordBytes = 1'000;
constexpr std::size_t kCodeBytes = 64;

bool isSmallOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

bool isColour(const std::string &text)
{
    return text.empty() ||
           (text.size() == 7 && text.front() == '#' && std::all_of(text.begin() + 1, text.end(), [](char c) {
                return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
            }));
}

// BCP 47, the part of it that browsers send: "de", "pt-BR", "zh-Hans".
bool isLanguage(const std::string &text)
{
    const auto parts = split(text, '-');
    return text.empty() ||
           (parts.front().size() >= 2 && parts.front().size() <= 3 && parts.size() <= 3 &&
            std::all_of(parts.begin(), parts.end(), [](std::string_view part) {
                const std::string small = lower(part);
                return part.size() >= 2 && part.size() <= 8 && std::all_of(small.begin(), small.end(), isSmallOrDigit);
            }));
}

Profile readProfile(InputReader &in)
{
    Profile profile;
    profile.displayName = in.textIf("display_name", {kDisplayNameBytes, 1, false, {}});
    if (auto colour = in.textIf("colour", TextRule::optional(7))) {
        profile.colour = lower(*colour);
        if (!isColour(*profile.colour))
            in.refuse("colour", "must be like #3366cc, or empty");
    }
    profile.language = in.textIf("language", TextRule::optional(26));
    if (profile.language && !isLanguage(*profile.language))
        in.refuse("language", "must be like de or pt-BR, or empty");
    return profile;
}

std::string readLogin(InputReader &in)
{
    const auto login = loginFrom(in.text("login", {kLoginMax, 0, false, {}}));
    if (!login && !in.failed())
        in.refuse("login", login.error().what.substr(std::string_view("login: ").size()));
    return login ? *login : std::string();
}

} // namespace

std::span<const std::string_view> userRoles()
{
    return kRoles;
}

QJsonObject toJson(const User &user)
{
    return {{QStringLiteral("id"), textValue(user.id)},
            {QStringLiteral("login"), textValue(user.login)},
            {QStringLiteral("display_name"), textValue(user.displayName)},
            {QStringLiteral("role"), textValue(user.role)},
            {QStringLiteral("colour"), textValue(user.colour)},
            {QStringLiteral("language"), textValue(user.language)},
            {QStringLiteral("made_at"), textValue(toRfc3339(user.madeAt))},
            {QStringLiteral("signed_in_at"), toJson(user.signedInAt)},
            {QStringLiteral("disabled"), user.isDisabled()},
            {QStringLiteral("revision"), static_cast<qint64>(user.revision)}};
}

Result<std::string> loginFrom(std::string_view text)
{
    const std::string login = lower(text);
    const bool allowed = std::all_of(login.begin(), login.end(),
                                     [](char c) { return isSmallOrDigit(c) || c == '.' || c == '_' || c == '-'; });
    if (login.size() < kLoginMin || login.size() > kLoginMax || !allowed || !isSmallOrDigit(login.front()))
        return fail(ErrorCode::InvalidInput,
                    "login: must have 2 to 40 of a-z, 0-9, '.', '_' and '-', the first a letter or digit");
    return login;
}

Result<NewUser> newUserFromJson(const QJsonObject &object, NewUserBy by)
{
    InputReader in(object);
    NewUser user;
    user.login = readLogin(in);
    user.password = in.secret("password", 1, kPasswordBytes);
    user.profile = readProfile(in);
    if (by == NewUserBy::Setup)
        user.code = in.secret("code", 1, kCodeBytes);
    if (by != NewUserBy::Owner)
        user.wantsCookie = in.truthIf("cookie").value_or(false);
    else
        user.role = kRoles[in.choice("role", {kRoles.begin(), kRoles.end()})];
    if (const auto accepted = in.accepted(); !accepted)
        return accepted.error();
    return user;
}

Result<UserChange> userChangeFromJson(const QJsonObject &object)
{
    InputReader in(object);
    UserChange change;
    change.profile = readProfile(in);
    if (const auto role = in.choiceIf("role", {kRoles.begin(), kRoles.end()}))
        change.role = kRoles[*role];
    change.disabled = in.truthIf("disabled");
    change.password = in.secretIf("password", 1, kPasswordBytes);
    if (const auto accepted = in.accepted(); !accepted)
        return accepted.error();
    return change;
}

Result<OwnChange> ownChangeFromJson(const QJsonObject &object)
{
    InputReader in(object);
    OwnChange change;
    change.profile = readProfile(in);
    change.password = in.secretIf("password", 1, kPasswordBytes);
    change.presentPassword = in.secretIf("present_password", 1, kPasswordBytes);
    if (change.password && !change.presentPassword)
        in.refuse("present_password", "is needed to set another one");
    if (const auto accepted = in.accepted(); !accepted)
        return accepted.error();
    return change;
}

} // namespace belfry::model
