// Value and Row: what goes into a statement and what comes out.
#pragma once

#include "base/Result.h"
#include "base/Time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace belfry::store {

/// monostate is NULL. A truth value is the integer 0 or 1: no column is a BOOLEAN.
using Value = std::variant<std::monostate, std::int64_t, double, std::string>;
using Row = std::vector<Value>;
using Rows = std::vector<Row>;
using Values = std::vector<Value>;

inline Value valueOf(bool truth) { return std::int64_t(truth ? 1 : 0); }
inline Value valueOf(WallTime time) { return std::int64_t(time.time_since_epoch().count()); }
inline Value valueOf(const std::optional<WallTime> &time) { return time ? valueOf(*time) : Value(); }
inline Value valueOf(const std::optional<std::string> &text) { return text ? Value(*text) : Value(); }

/// InvalidInput for text no database of ours takes: bytes that are no UTF-8, and NUL.
Result<> checkTexts(const Values &values);

/// Columns as what they must be: a NULL or another kind is "", 0, nothing.
std::string textIn(const Value &value);
std::optional<std::string> optionalTextIn(const Value &value);
std::int64_t numberIn(const Value &value);
double realIn(const Value &value);
inline bool truthIn(const Value &value) { return numberIn(value) != 0; }
inline WallTime timeIn(const Value &value) { return WallTime(Duration(numberIn(value))); }
std::optional<WallTime> optionalTimeIn(const Value &value);

} // namespace belfry::store
