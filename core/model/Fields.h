// Fields: what a person or program sent for one field of a value, checked. Every refusal is InvalidInput and begins with
// "field: ", from which the API takes the field's name.
#pragma once

#include "base/Result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace belfry::model {

/// InvalidInput "field: why".
Error refuse(std::string_view field, std::string_view why);

/// One line: UTF-8 without control characters, at most `bytesMax`; may be empty.
Result<std::string> textIn(std::string_view field, const QJsonValue &value, std::size_t bytesMax = 200);
/// As textIn, but line ends and tabs are allowed.
Result<std::string> proseIn(std::string_view field, const QJsonValue &value, std::size_t bytesMax);
Result<int> wholeIn(std::string_view field, const QJsonValue &value, int least, int most);
Result<bool> truthIn(std::string_view field, const QJsonValue &value);
Result<QJsonArray> listIn(std::string_view field, const QJsonValue &value, std::size_t most);
/// The first of `fields` that is not in `object` is refused.
Result<> requireFields(const QJsonObject &object, std::span<const std::string_view> fields);

} // namespace belfry::model
