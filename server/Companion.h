// Companion: how belfry-server and the desktop app of one computer find each other: companion.json.
#pragma once

#include "base/Result.h"
#include "server/ReadyLine.h"
#include "server/ServerApp.h"
#include "server/ServerSettings.h"

#include <string>
#include <utility>

namespace belfry::server {

/// What the companion that has the data folder already said when it was ready; waits while it is still starting.
/// Timeout when it does not say so in time.
Result<Ready> runningCompanion(const ServerSettings &settings);

/// Where a companion of this folder listened the last time, so that OBS and open pages find the next one.
LastPorts lastPorts(const std::string &dataFolder);

/// Puts aside the companion.json of a run that was killed; lastPorts still knows it. For the holder of the folder's lock,
/// before it starts: a second start meanwhile waits for the new file and does not repeat the old one.
void putAsideKilledRun(const DataFolder &folder);

/// companion.json while it lives: tells the desktop app where the server is. A clean end puts it aside, for lastPorts.
class CompanionFile {
public:
    static Result<CompanionFile> write(const DataFolder &folder, const Ready &ready);
    CompanionFile(CompanionFile &&other) noexcept
        : m_path(std::exchange(other.m_path, {})), m_lastPath(std::move(other.m_lastPath))
    {
    }
    CompanionFile &operator=(CompanionFile &&) = delete;
    ~CompanionFile();

private:
    CompanionFile(std::string path, std::string lastPath) : m_path(std::move(path)), m_lastPath(std::move(lastPath)) {}

    std::string m_path;
    std::string m_lastPath;
};

} // namespace belfry::server
