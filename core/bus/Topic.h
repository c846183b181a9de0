// Topic: names on the bus, and which of them must reach servers that were away.
#pragma once

#include <string_view>

namespace belfry::bus {

/// a-z, A-Z, 0-9, '.', '_', '-'; 1 to 100 characters.
bool isTopic(std::string_view text);
/// `pattern` is a topic, or the beginning of some with a '*' behind it.
bool matches(std::string_view pattern, std::string_view topic);
/// False for what is said anew every second, "counts" and what begins with "counts.", and for what means nothing later,
/// "asks" and what begins with "asks.". It is lost to whoever is away.
bool isKept(std::string_view topic);
/// A topic and not more than 256 KiB; otherwise one line in the log, and the message goes nowhere.
bool mayPublish(std::string_view topic, std::string_view payload);

} // namespace belfry::bus
