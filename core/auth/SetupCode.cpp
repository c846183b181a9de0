#include "auth/SetupCode.h"

#include "base/Id.h"

#include <algorithm>

namespace belfry::auth {
namespace {

constexpr std::size_t kCharacters = 16;
constexpr std::size_t kGroup = 4;

std::string plain(std::string_view typed)
{
    std::string out;
    for (const char c : typed) {
        if (c != '-' && c != ' ')
            out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return out;
}

} // namespace

Secret SetupCode::make()
{
    const std::lock_guard lock(m_mutex);
    m_code = randomBase32(kCharacters);
    m_isSpent = false;
    m_wrong = 0;
    m_made = m_clock.now();
    std::string shown = m_code;
    for (std::size_t at = kCharacters - kGroup; at > 0; at -= kGroup)
        shown.insert(at, 1, '-');
    return Secret(std::move(shown));
}

bool SetupCode::isOver() const
{
    return m_code.empty() || m_isSpent || m_wrong >= kTries || m_clock.now() - m_made >= kLife;
}

SetupCode::Use SetupCode::use(std::string_view typed)
{
    const std::lock_guard lock(m_mutex);
    if (isOver())
        return Use::Over;
    if (!Secret(m_code).matches(plain(typed))) {
        ++m_wrong;
        return Use::Wrong;
    }
    m_isSpent = true;
    return Use::Right;
}

void SetupCode::giveBack()
{
    const std::lock_guard lock(m_mutex);
    m_isSpent = false;
}

void SetupCode::end()
{
    const std::lock_guard lock(m_mutex);
    m_code.clear();
}

bool SetupCode::isThere() const
{
    const std::lock_guard lock(m_mutex);
    return !isOver();
}

} // namespace belfry::auth
