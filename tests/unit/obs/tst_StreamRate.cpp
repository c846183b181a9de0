#include "obs/StreamRate.h"
#include "support/Case.h"

#include <QTest>

using namespace belfry;
using namespace belfry::obs;
using std::chrono::milliseconds;

class tst_StreamRate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsNothingBeforeTwoPolls()
    {
        StreamRate rate;
        QVERIFY(!rate.kbps());
        rate.add(TimePoint() + milliseconds(1000), 1000);
        QVERIFY(!rate.kbps());
        rate.add(TimePoint() + milliseconds(1100), 2000);
        QVERIFY(!rate.kbps());
    }

    void averagesTheLastThreeSeconds()
    {
        StreamRate rate;
        qint64 bytes = 0;
        for (int second = 0; second < 10; ++second) {
            rate.add(TimePoint() + milliseconds(1000 * second), bytes);
            bytes += second < 6 ? 1'000'000 : 125'000;
        }
        QCOMPARE(*rate.kbps(), 1000.0);
    }

    void startsOverWhenObsReconnected()
    {
        StreamRate rate;
        rate.add(TimePoint(), 5'000'000);
        rate.add(TimePoint() + milliseconds(1000), 5'125'000);
        QVERIFY(rate.kbps());
        rate.add(TimePoint() + milliseconds(2000), 300);
        QVERIFY(!rate.kbps());
        rate.add(TimePoint() + milliseconds(3000), 125'300);
        QCOMPARE(*rate.kbps(), 1000.0);
    }
};

BELFRY_CASE(tst_StreamRate)
#include "tst_StreamRate.moc"
