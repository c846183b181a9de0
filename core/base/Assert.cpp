#include "base/Assert.h"

#include <cstdio>
#include <cstdlib>

namespace belfry {

void assertFailed(const char *condition, const char *file, int line) noexcept
{
    std::fprintf(stderr, "belfry: impossible state: %s (%s:%d)\n", condition, file, line);
    std::abort();
}

} // namespace belfry
