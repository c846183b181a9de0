// SettingSources: the three places a setting can be written, each read into the same shape.
#pragma once

#include "base/Result.h"
#include "server/ServerSettings.h"
#include "server/SettingTable.h"

#include <string>
#include <string_view>
#include <vector>

namespace belfry::server {

/// One setting as somebody wrote it. `where` starts the sentence when it is wrong: "--http", "BELFRY_HTTP",
/// "http in church.toml".
struct Written {
    const Setting *setting;
    std::string text;
    std::string where;
};

struct CommandLine {
    std::vector<Written> settings;
    Asked asked = Asked::Run;
};

/// "--name value" and "--name=value"; a switch stands alone or as "--name=false".
Result<CommandLine> readCommandLine(const std::vector<std::string> &arguments);
std::vector<Written> readEnvironment(const Environment &environment);
/// Refuses keys that are no setting, and values that are lists or tables.
Result<std::vector<Written>> readSettingsFile(const std::string &path);

} // namespace belfry::server
