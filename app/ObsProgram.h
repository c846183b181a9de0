// ObsProgram: the OBS program on this computer.
#pragma once

#include "base/Result.h"

namespace belfry::app {

/// Starts it, detached: it stays when the window closes. NotFound names the places that were looked at.
Result<> startObsProgram();

} // namespace belfry::app
