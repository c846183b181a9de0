// Which loop the sockets of a test run on: the system's own, or the one for every system when ctest asks for it.
#pragma once

#include "net/IoThread.h"

#include <cstdlib>

namespace belfry::test {

inline net::LoopKind loopKind()
{
    return std::getenv("BELFRY_TEST_PORTABLE_LOOP") ? net::LoopKind::Portable : net::LoopKind::Native;
}

} // namespace belfry::test
