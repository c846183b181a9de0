#include "store/Value.h"

#include "base/Text.h"

namespace belfry::store {

Result<> checkTexts(const Values &values)
{
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto *text = std::get_if<std::string>(&values[i]);
        if (text && (text->find('\0') != std::string::npos || !isUtf8(*text)))
            return fail(ErrorCode::InvalidInput, "database: $" + std::to_string(i + 1) + " is no text");
    }
    return Done();
}

std::string textIn(const Value &value)
{
    const auto *text = std::get_if<std::string>(&value);
    return text ? *text : std::string();
}

std::optional<std::string> optionalTextIn(const Value &value)
{
    const auto *text = std::get_if<std::string>(&value);
    return text ? std::optional(*text) : std::nullopt;
}

std::int64_t numberIn(const Value &value)
{
    const auto *number = std::get_if<std::int64_t>(&value);
    return number ? *number : 0;
}

double realIn(const Value &value)
{
    if (const auto *real = std::get_if<double>(&value))
        return *real;
    return static_cast<double>(numberIn(value));
}

std::optional<WallTime> optionalTimeIn(const Value &value)
{
    return std::holds_alternative<std::int64_t>(value) ? std::optional(timeIn(value)) : std::nullopt;
}

} // namespace belfry::store
