// SettingTable: one row for each setting. --help, docs/settings.md, the environment, the TOML file and the checks all
// come from here.
#pragma once

#include "base/Result.h"
#include "server/ServerSettings.h"

#include <span>
#include <string>
#include <string_view>

namespace belfry::server {

struct Setting {
    std::string_view name;        ///< "log-level": --log-level, BELFRY_LOG_LEVEL, log_level in the file
    std::string_view placeholder; ///< "HOST:PORT"; "" for a switch
    std::string_view preset;      ///< the default, in the spelling a person would write; "" for none
    std::string_view help;        ///< one or two sentences
    /// Checks the text and puts it into the settings. The error is the end of a sentence: "must be …".
    Result<> (*apply)(ServerSettings &settings, std::string_view text);
    bool commandLineOnly = false;

    bool isSwitch() const { return placeholder.empty(); }
    std::string flag() const;
    std::string environmentName() const;
    std::string fileKey() const;
};

std::span<const Setting> settingTable();
/// Null for an unknown name.
const Setting *findSetting(std::string_view name);
/// Puts every default in its place.
ServerSettings presets();

/// What --help prints.
std::string helpText();
/// The table of docs/settings.md.
std::string settingsMarkdown();

} // namespace belfry::server
