#include "ui/WallClock.h"

#include <atomic>

#ifdef __linux__
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>
#endif

namespace {

std::atomic<qint64> standsAt{0}; // milliseconds since 1970; 0: it goes

} // namespace

#ifdef __linux__
// A program's own definitions come before those of the libraries that it and its libraries call.
extern "C" __attribute__((visibility("default"))) int clock_gettime(clockid_t clock, timespec *now) noexcept
{
    const qint64 moment = standsAt.load(std::memory_order_relaxed);
    if (moment == 0 || (clock != CLOCK_REALTIME && clock != CLOCK_REALTIME_COARSE))
        return static_cast<int>(::syscall(SYS_clock_gettime, clock, now));
    *now = {moment / 1'000, moment % 1'000 * 1'000'000};
    return 0;
}

extern "C" __attribute__((visibility("default"))) int gettimeofday(timeval *now, void *) noexcept
{
    timespec exact{};
    const int failed = clock_gettime(CLOCK_REALTIME, &exact);
    *now = {exact.tv_sec, exact.tv_nsec / 1'000};
    return failed;
}
#endif

namespace belfry::test {

WallClock::~WallClock()
{
    standsAt = 0;
}

void WallClock::standAt(const QDateTime &moment)
{
    standsAt = moment.toMSecsSinceEpoch();
}

} // namespace belfry::test
