// Companion: how belfry-server and the desktop app of one computer find each other: companion.json.
#pragma once

#include "base/Result.h"
#include "server/ReadyLine.h"
#include "server/ServerApp.h"
#include "server/ServerSettings.h"

#include <string>

namespace belfry::server {

/// What the companion that has the data folder already said when it was ready; waits while it is still starting.
/// Timeout when it does not say so in time.
Result<Ready> runningCompanion(const ServerSettings &settings);

/// Where a companion of this folder listened the last time, so that OBS and open pages find the next one.
LastPorts lastPorts(const std::string &dataFolder);

/// Tells the desktop app where the server is.
Result<> writeCompanion(const DataFolder &folder, const Ready &ready);

} // namespace belfry::server
