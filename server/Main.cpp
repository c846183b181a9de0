// belfry-server: reads its settings, starts ServerApp, says where it is, and waits to be stopped.
#include "base/Log.h"
#include "server/Commands.h"
#include "server/Companion.h"
#include "server/CrashNote.h"
#include "server/DataFolder.h"
#include "server/Demo.h"
#include "server/Process.h"
#include "server/ServerApp.h"
#include "server/ServerSettings.h"
#include "server/SettingTable.h"
#include "server/SystemService.h"
#include "server/WebAssets.h"

#include <cstdio>
#include <memory>
#include <optional>

namespace {

using namespace belfry;
using namespace belfry::server;

constexpr int kExitFailed = 1;
constexpr int kExitWrongSetting = 2;

int failed(const Error &error, int status)
{
    std::fprintf(stderr, "belfry-server: %s\n", error.what.c_str());
    return status;
}

void say(const std::string &text)
{
    std::fwrite(text.data(), 1, text.size(), stdout);
    std::fflush(stdout);
}

void sayReady(const ServerSettings &settings, const Ready &ready)
{
    if (settings.readyJson)
        say(readyJson(ready) + '\n');
    else if (settings.companion)
        say(companionJson(ready) + '\n');
    else
        say(readyText(ready, standardOutputIsTerminal(), settings.dataFolder));
}

int answerForTheFirst(const ServerSettings &settings)
{
    const auto ready = runningCompanion(settings);
    if (!ready)
        return failed(ready.error(), kExitFailed);
    sayReady(settings, *ready);
    return 0;
}

Result<> startLog(const ServerSettings &settings, const DataFolder &folder, std::uint64_t openFiles)
{
    log::Settings chosen = settings.log;
    if (settings.companion && chosen.file.empty())
        chosen.file = folder.file("belfry-server.log");
    if (const auto started = log::start(chosen); !started)
        return fail(started.error().code, "--log-file: " + started.error().what);
    log::info("server", "starting", {{"version", BELFRY_VERSION}, {"pid", processId()}, {"open_files_max", openFiles}});
    // A connection is an open file; a quarter of them may be segments in memory, and some are the house's own.
    constexpr std::uint64_t kOwnFiles = 128;
    if (openFiles != 0 && settings.limits.httpConnections + kOwnFiles > openFiles - openFiles / 4)
        log::warning("server", "the system's limit of open files is below what --http-connections needs",
                     {{"open_files_max", openFiles}, {"http_connections", settings.limits.httpConnections}});
    return Done();
}

int couldNotStart(const Error &error)
{
    log::error("server", "could not start", {{"why", error.what}});
    return failed(error, kExitFailed);
}

Result<> showStarted(const ServerSettings &settings, const DataFolder &folder, ServerApp &app, std::optional<CompanionFile> &file)
{
    if (!app.outcome())
        return app.outcome();
    if (settings.companion) {
        auto written = CompanionFile::write(folder, app.ready());
        if (!written)
            return written.error();
        file.emplace(*std::move(written));
    }
    sayReady(settings, app.ready());
    if (settings.companion)
        silenceStandardStreams();
    return Done();
}

int run(const ServerSettings &settings)
{
    StopSignal stop(!settings.tls.certificate.empty() || isUnderServiceManager());
    takeHandedSockets();
    const std::uint64_t openFiles = prepareProcess(settings.coreDumps);
    auto folder = DataFolder::open(settings.dataFolder);
    if (!folder && folder.error().code == ErrorCode::Busy && settings.companion)
        return answerForTheFirst(settings);
    if (!folder)
        return failed(folder.error(), kExitFailed);
    if (settings.companion)
        leaveSession();
    if (const auto logging = startLog(settings, **folder, openFiles); !logging)
        return failed(logging.error(), kExitFailed);
    if (settings.companion)
        putAsideKilledRun(**folder);
    for (const std::string &note : crashNotes(settings.dataFolder))
        log::warning("server", "an earlier run ended by a fault of its own; please send this note to who makes Belfry", {{"note", note}});
    installCrashNote(settings.dataFolder);
    auto app = ServerApp::start(settings, **folder, webAssets(), settings.companion ? lastPorts(settings.dataFolder) : LastPorts{},
                                [&stop] { stop.tellStarted(); });
    if (!app)
        return couldNotStart(app.error());
    std::optional<CompanionFile> companionFile;
    std::unique_ptr<Demo> demo;
    for (;;) {
        switch (stop.wait()) {
        case StopSignal::Wanted::Stop: tellManagerStopping(); return 0;
        case StopSignal::Wanted::Reload: (*app)->reloadCertificate(); break;
        case StopSignal::Wanted::Started:
            if (const auto shown = showStarted(settings, **folder, **app, companionFile); !shown)
                return couldNotStart(shown.error());
            closeUnusedSockets();
            showAddress((*app)->ready().http);
            tellManagerReady("The page is at " + (*app)->ready().http);
            if (settings.demo)
                demo = std::make_unique<Demo>((*app)->ready().rtmp, (*app)->ready().key, [&app] { (*app)->goLive(); });
        }
    }
}

int runCommand(const ServerCommand &command, const std::vector<std::string> &arguments)
{
    const auto call = readCommandCall(command, arguments);
    if (!call)
        return failed(call.error(), kExitWrongSetting);
    if (call->wantsHelp) {
        say(helpText(command));
        return 0;
    }
    const auto loaded = loadSettings(call->settings, processEnvironment());
    if (!loaded)
        return failed(loaded.error(), kExitWrongSetting);
    prepareProcess(loaded->settings.coreDumps);
    const auto done = command.run(loaded->settings, *call);
    if (!done)
        return failed(done.error(), kExitFailed);
    say(*done + '\n');
    return 0;
}

int serve(const std::vector<std::string> &arguments)
{
    const auto loaded = loadSettings(arguments, processEnvironment());
    if (!loaded)
        return failed(loaded.error(), kExitWrongSetting);
    if (loaded->asked == Asked::Help)
        say(helpText());
    else if (loaded->asked == Asked::Version)
        say("belfry-server " BELFRY_VERSION "\n");
    else
        return run(loaded->settings);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (const auto served = serveForManager(arguments, serve))
        return *served;
    if (const ServerCommand *command = arguments.empty() ? nullptr : findCommand(arguments.front()))
        return runCommand(*command, {arguments.begin() + 1, arguments.end()});
    return serve(arguments);
}
