#include "server/Commands.h"

#include "server/AskHealth.h"
#include "server/RotateKeys.h"
#include "server/SettingsCommands.h"
#include "server/StoreCommands.h"

#include <algorithm>

namespace belfry::server {
namespace {

Result<std::string> runMigrate(const ServerSettings &settings, const CommandCall &)
{
    return migrateStore(settings);
}

Result<std::string> runBackup(const ServerSettings &settings, const CommandCall &call)
{
    return backupStore(settings, call.file);
}

Result<std::string> runRestore(const ServerSettings &settings, const CommandCall &call)
{
    return restoreStore(settings, call.file, call.force ? store::Restore::Replace : store::Restore::IntoEmpty);
}

Result<std::string> runExport(const ServerSettings &settings, const CommandCall &call)
{
    return exportSettingsTo(settings, call.file);
}

Result<std::string> runImport(const ServerSettings &settings, const CommandCall &call)
{
    return importSettingsFrom(settings, call.file);
}

Result<std::string> runRotateKeys(const ServerSettings &settings, const CommandCall &)
{
    return rotateKeys(settings);
}

Result<std::string> runHealthy(const ServerSettings &settings, const CommandCall &)
{
    return askHealth(settings);
}

constexpr ServerCommand kCommands[] = {
    {"healthy", false, false,
     "Asks the server of these settings, on this computer, whether it serves: exit status 0 when it does, 1 when not.", runHealthy},
    {"migrate", false, false,
     "Brings the database to this version's step, as a start of the server would, and says which steps ran.", runMigrate},
    {"backup", true, false,
     "Copies everything in the database, as it is at one moment, to FILE. Servers may run. The secrets in it stay sealed: keep a copy "
     "of the sealing key as well, elsewhere.",
     runBackup},
    {"restore", true, true,
     "Fills the database with a backup: all of it or nothing. Every server must be stopped, and the database empty, or --force puts "
     "the backup in the place of all that is in it.",
     runRestore},
    {"export-settings", true, false,
     "Writes what was set up (channels, places, services, checklists, chat rooms, webhooks) to FILE as JSON, without stream keys, secrets and "
     "people. Servers may run.",
     runExport},
    {"import-settings", true, false,
     "Takes such a file in: all of it or nothing. What it does not name stays. Every server must be stopped.", runImport},
    {"rotate-keys", false, false,
     "Puts a new key in place of those that seal the secrets in the database. Every server must be stopped.", runRotateKeys},
};

std::string usage(const ServerCommand &command)
{
    return std::string(command.name) + (command.hasFile ? " FILE" : "") + (command.hasForce ? " [--force]" : "");
}

Error wrong(const ServerCommand &command, const std::string &why)
{
    return fail(ErrorCode::InvalidInput, std::string(command.name) + ": " + why);
}

} // namespace

const ServerCommand *findCommand(std::string_view name)
{
    const auto found = std::find_if(std::begin(kCommands), std::end(kCommands), [name](const ServerCommand &one) { return one.name == name; });
    return found == std::end(kCommands) ? nullptr : found;
}

Result<CommandCall> readCommandCall(const ServerCommand &command, const std::vector<std::string> &arguments)
{
    CommandCall call;
    auto next = arguments.begin();
    if (command.hasFile && next != arguments.end() && !next->starts_with('-'))
        call.file = *next++;
    for (; next != arguments.end(); ++next) {
        if (*next == "--help" || *next == "-h")
            call.wantsHelp = true;
        else if (*next == "--force" && command.hasForce)
            call.force = true;
        else
            call.settings.push_back(*next);
    }
    if (command.hasFile && call.file.empty() && !call.wantsHelp)
        return wrong(command, "needs a file: belfry-server " + usage(command));
    return call;
}

std::string helpText(const ServerCommand &command)
{
    return "Usage: belfry-server " + usage(command) + " [SETTING]...\n\n" + std::string(command.help) +
           "\n\nIt takes the same settings as the server, from the same places (belfry-server --help): --data and --database say which\n"
           "database. It ends with 0 when it is done, 1 when it could not be, 2 for a wrong setting. docs/store.md.\n";
}

std::string commandsText()
{
    std::string text;
    for (const ServerCommand &command : kCommands)
        text.append("  ").append(usage(command)).append("\n      ").append(command.help).append(1, '\n');
    return text;
}

} // namespace belfry::server
