#include "ingest/AddressLedger.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::ingest;

class tst_AddressLedger : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void admitsUpToTheLimitForEachAddress()
    {
        Limits limits;
        limits.rtmpConnectionsPerAddress = 3;
        AddressLedger ledger(limits);
        for (int i = 0; i < 3; ++i)
            QVERIFY(ledger.admit("192.0.2.1"));
        QVERIFY(!ledger.admit("192.0.2.1"));
        QVERIFY(ledger.admit("192.0.2.2"));
        ledger.release("192.0.2.1");
        QVERIFY(ledger.admit("192.0.2.1"));
    }
    void noticesGuessingAndForgetsItAfterAMinute()
    {
        Limits limits;
        limits.rtmpWrongKeysPerMinute = 10;
        AddressLedger ledger(limits);
        const TimePoint start = TimePoint() + std::chrono::hours(1);
        for (int i = 0; i < 9; ++i)
            ledger.wrongKey("192.0.2.1", start + std::chrono::seconds(i));
        QVERIFY(!ledger.guessesTooOften("192.0.2.1", start + std::chrono::seconds(9)));
        ledger.wrongKey("192.0.2.1", start + std::chrono::seconds(9));
        QVERIFY(ledger.guessesTooOften("192.0.2.1", start + std::chrono::seconds(9)));
        QVERIFY(!ledger.guessesTooOften("192.0.2.2", start + std::chrono::seconds(9)));
        QVERIFY(ledger.guessesTooOften("192.0.2.1", start + std::chrono::seconds(59)));
        QVERIFY(!ledger.guessesTooOften("192.0.2.1", start + std::chrono::seconds(60)));
    }
    void remembersNobodyWhoIsGone()
    {
        AddressLedger ledger{Limits()};
        const TimePoint start = TimePoint() + std::chrono::hours(1);
        for (int i = 0; i < 1000; ++i) {
            const std::string host = "192.0.2." + std::to_string(i);
            QVERIFY(ledger.admit(host));
            ledger.release(host);
        }
        QCOMPARE(ledger.size(), std::size_t(0));
        for (int i = 0; i < 1000; ++i)
            ledger.wrongKey("198.51.100." + std::to_string(i), start);
        QCOMPARE(ledger.size(), std::size_t(1000));
        ledger.wrongKey("203.0.113.1", start + std::chrono::minutes(2));
        QCOMPARE(ledger.size(), std::size_t(1));
    }
};

BELFRY_CASE(tst_AddressLedger)
#include "tst_AddressLedger.moc"
