// AskHealth: `belfry-server healthy`, for a container's health check and for scripts.
#pragma once

#include "base/Result.h"
#include "server/ServerSettings.h"

#include <string>

namespace belfry::server {

/// Asks the server of these settings, on this computer, whether it serves (/healthz, 4 s at most). Answers a sentence;
/// Unavailable with one when nobody answers or the answer is no.
Result<std::string> askHealth(const ServerSettings &settings);

} // namespace belfry::server
