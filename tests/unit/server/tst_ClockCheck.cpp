#include "server/ClockCheck.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::server;
using namespace std::chrono_literals;

namespace {

const WallTime kNow = *fromRfc3339("2026-11-22T10:00:00Z");

} // namespace

class tst_ClockCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tenMinutesAreForgivenAndNoMore()
    {
        QVERIFY(checkClock(kNow, {}, {}));
        QVERIFY(checkClock(kNow, {}, kNow + 10min));
        QVERIFY(!checkClock(kNow, {}, kNow + 10min + 1ms));
        QVERIFY(checkClock(kNow, {}, kNow - std::chrono::hours(24 * 400))); // it was switched off for a year
        QVERIFY(checkClock(kNow, kNow + 10min, {}) && checkClock(kNow, kNow - 10min, {}));
        QVERIFY(!checkClock(kNow, kNow + 10min + 1ms, {}) && !checkClock(kNow, kNow - 10min - 1ms, {}));
    }
    void theDatabasesClockCountsMoreThanWhatSomebodyWrote()
    {
        QVERIFY(checkClock(kNow, kNow, kNow + 24h));
    }
    void theSentenceNamesBothTimesAndTheMend()
    {
        const Error behind = checkClock(kNow, {}, kNow + 2h).error();
        QVERIFY(behind.what.find("2026-11-22T10:00:00") != std::string::npos && behind.what.find("2026-11-22T12:00:00") != std::string::npos);
        for (const Error &error : {behind, checkClock(kNow, kNow + 2h, {}).error()}) {
            QVERIFY(error.what.find("set ") != std::string::npos && error.what.find("timedatectl") != std::string::npos);
            QVERIFY(error.what.find("--clock-check false") != std::string::npos);
            QVERIFY(error.code != ErrorCode::Unavailable && error.code != ErrorCode::Busy); // it is not tried again
        }
    }
};

BELFRY_CASE(tst_ClockCheck)
#include "tst_ClockCheck.moc"
