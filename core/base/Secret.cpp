#include "base/Secret.h"

namespace belfry {

std::string Secret::masked() const
{
    std::string result = "\u2022\u2022\u2022\u2022";
    if (m_text.size() >= 12)
        result += m_text.substr(m_text.size() - 4);
    return result;
}

bool Secret::matches(std::string_view candidate) const noexcept
{
    if (candidate.size() != m_text.size())
        return false;
    volatile unsigned char difference = 0;
    for (std::size_t i = 0; i < candidate.size(); ++i)
        difference = difference | static_cast<unsigned char>(candidate[i] ^ m_text[i]);
    return difference == 0;
}

} // namespace belfry
