// Commands: `belfry-server COMMAND [FILE] [SETTING]...`, which does one thing and ends.
#pragma once

#include "base/Result.h"
#include "server/ServerSettings.h"

#include <string>
#include <string_view>
#include <vector>

namespace belfry::server {

/// A command as somebody wrote it. Value.
struct CommandCall {
    std::string file;  ///< "" for a command without
    bool force = false;
    std::vector<std::string> settings; ///< the arguments that are settings, as loadSettings() takes them
    bool wantsHelp = false;
};

struct ServerCommand {
    std::string_view name;
    bool hasFile = false;
    bool hasForce = false;
    std::string_view help;  ///< one to three sentences
    Result<std::string> (*run)(const ServerSettings &settings, const CommandCall &call);
};

/// Null for a word that is none.
const ServerCommand *findCommand(std::string_view name);
/// `arguments` are those behind the command's name. InvalidInput with a sentence.
Result<CommandCall> readCommandCall(const ServerCommand &command, const std::vector<std::string> &arguments);
/// What `belfry-server COMMAND --help` prints.
std::string helpText(const ServerCommand &command);
/// A line for each of them.
std::string commandsText();

} // namespace belfry::server
