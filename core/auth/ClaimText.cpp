#include "auth/ClaimText.h"

#include "base/Text.h"

namespace belfry::auth {
namespace {

class Reader {
public:
    explicit Reader(std::string_view text) : m_rest(text) {}

    bool take(char c)
    {
        if (!m_rest.starts_with(c))
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    std::optional<std::string> text()
    {
        if (!take('"'))
            return std::nullopt;
        std::string out;
        while (!m_rest.empty() && !m_rest.starts_with('"')) {
            if (take('\\') && !m_rest.starts_with('"') && !m_rest.starts_with('\\'))
                return std::nullopt;
            if (m_rest.empty() || static_cast<unsigned char>(m_rest.front()) < 0x20 || m_rest.front() == 0x7f)
                return std::nullopt;
            out += m_rest.front();
            m_rest.remove_prefix(1);
        }
        return take('"') && isUtf8(out) ? std::optional(std::move(out)) : std::nullopt;
    }

    std::optional<std::int64_t> number()
    {
        const std::string_view digits =
            m_rest.substr(0, std::min(m_rest.find_first_not_of("0123456789"), m_rest.size()));
        const auto value = digits.size() > 1 && digits.front() == '0' ? std::nullopt : toNumber(digits, INT64_MAX);
        m_rest.remove_prefix(digits.size());
        return value ? std::optional(static_cast<std::int64_t>(*value)) : std::nullopt;
    }

    bool atText() const { return m_rest.starts_with('"'); }
    bool atEnd() const { return m_rest.empty(); }

private:
    std::string_view m_rest;
};

bool readOne(Reader &reader, Claims &claims)
{
    auto key = reader.text();
    if (!key || !reader.take(':'))
        return false;
    Claims::mapped_type value;
    if (reader.atText()) {
        auto text = reader.text();
        if (!text)
            return false;
        value = *std::move(text);
    } else if (const auto number = reader.number()) {
        value = *number;
    } else {
        return false;
    }
    return claims.emplace(*std::move(key), std::move(value)).second;
}

std::string quoted(std::string_view text)
{
    return std::string("\"").append(jsonEscaped(text)).append(1, '"');
}

} // namespace

std::optional<Claims> readClaims(std::string_view text)
{
    Reader reader(text);
    Claims claims;
    if (!reader.take('{'))
        return std::nullopt;
    do {
        if (!readOne(reader, claims))
            return std::nullopt;
    } while (reader.take(','));
    if (!reader.take('}') || !reader.atEnd())
        return std::nullopt;
    return claims;
}

std::string writeClaims(const Claims &claims)
{
    std::string out;
    for (const auto &[key, value] : claims) {
        out += out.empty() ? '{' : ',';
        out += quoted(key) + ':';
        if (const auto *number = std::get_if<std::int64_t>(&value))
            out += std::to_string(*number);
        else
            out += quoted(std::get<std::string>(value));
    }
    return out + '}';
}

} // namespace belfry::auth
