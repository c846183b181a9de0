// Secret: text that must never be printed. Its only printable form is ••••7f2a.
#pragma once

#include <string>
#include <string_view>

namespace belfry {

/// Opaque bytes: a key, a password, a token. Compares in constant time for equal lengths; no stream operator, no
/// conversion to text. reveal() is for the one place that sends or checks it.
class Secret {
public:
    Secret() = default;
    explicit Secret(std::string text) : m_text(std::move(text)) {}

    const std::string &reveal() const noexcept { return m_text; }
    bool empty() const noexcept { return m_text.empty(); }
    /// "••••" and the last four characters; only the dots below 12 characters.
    std::string masked() const;

    /// True when equal, in time that depends on the lengths only.
    bool matches(std::string_view candidate) const noexcept;
    bool operator==(const Secret &other) const noexcept { return matches(other.m_text); }

private:
    std::string m_text;
};

} // namespace belfry
