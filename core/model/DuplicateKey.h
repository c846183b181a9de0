// DuplicateKey: two fields of one object with the same name. Parsers differ in which of them counts, so none does.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace belfry::model {

/// The name that stands twice in one object of this JSON text, escapes undone; nothing when there is none. Text that is
/// not JSON may give any answer: the parser refuses it afterwards. Never looks past `depthMax` brackets.
std::optional<std::string> duplicateKey(std::string_view text, int depthMax);

/// A stranger's name for a field, fit to be named in an answer: "a field" when it is longer than 60 bytes.
std::string shownName(std::string_view key);

} // namespace belfry::model
