#include "auth/PasswordRules.h"

#include "base/Text.h"

#include <algorithm>
#include <set>

namespace belfry::auth {
namespace {

// Of ten characters and more; shorter ones are refused anyhow. Lower case.
constexpr std::string_view kCommonest[] = {
    "1234567890",       "0123456789",   "0987654321",     "9876543210",       "12345678910",    "123456789a",
    "1234567891",       "123456789123", "1q2w3e4r5t",     "1q2w3e4r5t6y",     "q1w2e3r4t5",     "1qaz2wsx3edc",
    "zaq12wsxcde3",     "qwertyuiop",   "qwerty1234",     "qwerty12345",      "qwerty123456",   "qwertzuiop",
    "asdfghjkl1",       "asdfghjkl;",   "zxcvbnm123",     "abcdefghij",       "abcdefghijk",    "abcd123456",
    "password12",       "password123",  "password1234",   "password12345",    "password123456", "password!1",
    "passwordpassword", "passw0rd123",  "p@ssword123",    "p@ssw0rd123",      "mypassword1",    "changeme123",
    "changeme1234",     "letmein123",   "letmein1234",    "welcome123",       "welcome1234",    "administrator",
    "admin12345",       "admin123456",  "administrator1", "iloveyou12",       "iloveyou123",    "ilovejesus",
    "jesuschrist",      "jesuslovesme", "jesus12345",     "godisgood1",       "godislove1",     "hallelujah",
    "hallelujah1",      "princess123",  "sunshine123",    "football123",      "baseball123",    "superman123",
    "dragon12345",      "monkey12345",  "michael123",     "trustno1trustno1", "computer123",    "internet123",
    "livestream",       "livestream1",  "churchchurch",   "worshipservice",   "belfrybelfry",
};

std::size_t characters(std::string_view utf8)
{
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) { return (c & 0xc0) != 0x80; }));
}

Error refused(std::string_view why)
{
    return fail(ErrorCode::InvalidInput, std::string("password: ").append(why));
}

} // namespace

Result<> checkPassword(std::string_view password, std::string_view login)
{
    if (password.size() > 4 * kPasswordCharactersMax || !isUtf8(password) ||
        characters(password) > kPasswordCharactersMax)
        return refused("must not be longer than 200 characters of UTF-8");
    if (characters(password) < kPasswordCharactersMin)
        return refused("must have at least 10 characters");
    if (std::any_of(password.begin(), password.end(), [](unsigned char c) { return c < 0x20 || c == 0x7f; }))
        return refused("must not contain control characters");
    const std::string small = lower(password);
    if (small == lower(login))
        return refused("must not be the login");
    if (std::set<char>(small.begin(), small.end()).size() <= 2 ||
        std::find(std::begin(kCommonest), std::end(kCommonest), small) != std::end(kCommonest))
        return refused("is one of the first that anybody would try");
    return Done();
}

} // namespace belfry::auth
