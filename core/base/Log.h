// Log: one line per thing that happened, text or JSON, escaped so that no value can forge a line. spdlog does the
// writing, in Log.cpp alone. A Secret has no form here but its masked one.
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "base/Subscription.h"
#include "base/Time.h"

#include <concepts>
#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>

namespace belfry::log {

enum class Level { Debug, Info, Warning, Error };
enum class Format { Text, Json };

struct Field {
    Field(std::string_view k, std::string_view v) : key(k), value(v) {}
    Field(std::string_view k, const char *v) : key(k), value(v) {}
    Field(std::string_view k, const std::string &v) : key(k), value(v) {}
    Field(std::string_view k, bool v) : key(k), value(v ? "true" : "false"), bare(true) {}
    Field(std::string_view k, std::integral auto v) : key(k), value(std::to_string(v)), bare(true) {}
    Field(std::string_view k, double v) : key(k), value(std::to_string(v)), bare(true) {}
    Field(std::string_view k, const Secret &v) : key(k), value(v.masked()) {}

    std::string_view key;
    std::string value;
    bool bare = false; ///< a number or truth value: written without quotes
};
using Fields = std::initializer_list<Field>;

struct Settings {
    Level level = Level::Info;
    Format format = Format::Text;
    std::string file;                        ///< empty: standard error
    std::size_t fileBytes = 10u << 20;       ///< then the file turns over: belfry.log becomes belfry.1.log, that belfry.2.log
    std::size_t filesKept = 5;               ///< of those that are full
    Duration keepFor{0};                     ///< full ones are removed when they are older; 0: never
};

/// Call once, before threads start; until then lines go to standard error as text.
Result<> start(const Settings &settings);
/// Removes the full files of that log that are older than settings.keepFor; answers how many. To be called now and then.
std::size_t removeOld(const Settings &settings);
/// `area` is the folder that speaks ("rtmp", "hls"). Any thread.
void write(Level level, std::string_view area, std::string_view message, Fields fields = {});

inline void debug(std::string_view area, std::string_view message, Fields f = {}) { write(Level::Debug, area, message, f); }
inline void info(std::string_view area, std::string_view message, Fields f = {}) { write(Level::Info, area, message, f); }
inline void warning(std::string_view area, std::string_view message, Fields f = {}) { write(Level::Warning, area, message, f); }
inline void error(std::string_view area, std::string_view message, Fields f = {}) { write(Level::Error, area, message, f); }

/// Hands every line that is written, as written, to `listener` as well: for tests and, later, for the support bundle.
/// Called on the writing thread; the listener must not log.
Subscription listen(std::function<void(std::string_view line)> listener);

} // namespace belfry::log
