// DemoLog: FFmpeg's log lines in our log, without the key.
#pragma once

#include "base/Secret.h"

namespace belfry::server {

/// From now on, for the whole process. FFmpeg prints addresses, and an RTMP address ends with the key.
void takeAvLog(const Secret &key);

} // namespace belfry::server
