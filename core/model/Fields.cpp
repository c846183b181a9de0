#include "model/Fields.h"

#include "model/Json.h"

#include <algorithm>
#include <cmath>

namespace belfry::model {
namespace {

Result<std::string> checkedText(std::string_view field, const QJsonValue &value, std::size_t bytesMax, std::string_view allowed)
{
    if (!value.isString())
        return refuse(field, "must be text");
    std::string text = toUtf8(value.toString());
    if (text.size() > bytesMax)
        return refuse(field, "must not be longer than " + std::to_string(bytesMax) + " bytes");
    const bool hasControls = std::any_of(text.begin(), text.end(), [allowed](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 || byte == 0x7f) && allowed.find(c) == std::string_view::npos;
    });
    if (hasControls)
        return refuse(field, "must not contain control characters");
    return text;
}

} // namespace

Error refuse(std::string_view field, std::string_view why)
{
    return fail(ErrorCode::InvalidInput, std::string(field).append(": ").append(why));
}

Result<std::string> textIn(std::string_view field, const QJsonValue &value, std::size_t bytesMax)
{
    return checkedText(field, value, bytesMax, "");
}

Result<std::string> proseIn(std::string_view field, const QJsonValue &value, std::size_t bytesMax)
{
    return checkedText(field, value, bytesMax, "\n\r\t");
}

Result<int> wholeIn(std::string_view field, const QJsonValue &value, int least, int most)
{
    const double number = value.toDouble(std::nan(""));
    if (!(number >= least && number <= most) || number != std::floor(number)) {
        return refuse(field, "must be a whole number from " + std::to_string(least) + " to " + std::to_string(most));
    }
    return static_cast<int>(number);
}

Result<bool> truthIn(std::string_view field, const QJsonValue &value)
{
    if (!value.isBool())
        return refuse(field, "must be true or false");
    return value.toBool();
}

Result<QJsonArray> listIn(std::string_view field, const QJsonValue &value, std::size_t most)
{
    if (!value.isArray() || static_cast<std::size_t>(value.toArray().size()) > most)
        return refuse(field, "must be a list of at most " + std::to_string(most));
    return value.toArray();
}

Result<> requireFields(const QJsonObject &object, std::span<const std::string_view> fields)
{
    for (const std::string_view field : fields) {
        if (!object.contains(fromUtf8(field)))
            return refuse(field, "is needed");
    }
    return Done();
}

} // namespace belfry::model
