// BELFRY_ASSERT guards our own logic (which thread, which state), never anything that came from outside.
#pragma once

namespace belfry {

/// Writes one line to standard error and aborts.
[[noreturn]] void assertFailed(const char *condition, const char *file, int line) noexcept;

} // namespace belfry

#define BELFRY_ASSERT(condition) \
    ((condition) ? static_cast<void>(0) : ::belfry::assertFailed(#condition, __FILE__, __LINE__))
