// WallClock: the clock on the wall as a picture needs it, for everything in this process. Linux, where it stands in front of the
// C library's; elsewhere nothing changes.
#pragma once

#include <QDateTime>

namespace belfry::test {

/// While it lives the wall's clock stands still; the steady clock, and with it every timer, goes on. One at a time, GUI thread.
class WallClock {
public:
    explicit WallClock(const QDateTime &moment) { standAt(moment); }
    ~WallClock();
    WallClock(const WallClock &) = delete;
    WallClock &operator=(const WallClock &) = delete;

    void standAt(const QDateTime &moment);
};

} // namespace belfry::test
