#include "base/Bytes.h"
#include "base/Id.h"
#include "base/Secret.h"
#include "base/Time.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

#include <set>

using namespace belfry;

class tst_Time : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatItWrites()
    {
        for (const char *text : {"1970-01-01T00:00:00.000Z", "2026-11-22T10:00:00.123Z", "2028-02-29T23:59:59.999Z"}) {
            const auto time = fromRfc3339(text);
            QVERIFY(time.has_value());
            QCOMPARE(toRfc3339(*time), std::string(text));
        }
    }
    void readsOffsetsAndFractions()
    {
        QCOMPARE(fromRfc3339("2026-11-22T12:30:00+02:30"), fromRfc3339("2026-11-22T10:00:00Z"));
        QCOMPARE(fromRfc3339("2026-11-22T04:00:00.5-06:00"), fromRfc3339("2026-11-22T10:00:00.500Z"));
        QCOMPARE(fromRfc3339("2026-11-22T10:00:00.123456789Z"), fromRfc3339("2026-11-22T10:00:00.123Z"));
    }
    void refusesWhatIsNoTime()
    {
        for (const char *text : {"", "2026-11-22", "2026-13-01T00:00:00Z", "2026-02-30T00:00:00Z", "2026-11-22T24:00:00Z",
                                 "2026-11-22T10:00:00", "2026-11-22T10:00:00.Z", "2026-11-22T10:00:00+2:00",
                                 "2026-11-22 10:00:00Z", "1969-12-31T23:59:59Z"})
            QVERIFY2(!fromRfc3339(text), text);
    }
    void theReaderFailsClosed()
    {
        const Bytes bytes = {1, 2, 3};
        ByteReader reader(bytes);
        QCOMPARE(reader.u16(), std::uint16_t(0x0102));
        QCOMPARE(reader.u32(), std::uint32_t(0));
        QVERIFY(reader.failed());
        QCOMPARE(reader.u8(), std::uint8_t(0)); // stays failed, although a byte was left
    }
    void ulidsSortByTimeAndRandomNamesDiffer()
    {
        const WallTime early(std::chrono::milliseconds(1'000)), late(std::chrono::milliseconds(1'700'000'000'000));
        QVERIFY(makeUlid(early) < makeUlid(late));
        QCOMPARE(makeUlid(late).size(), std::size_t(26));
        std::set<std::string> names;
        for (int i = 0; i < 1000; ++i)
            names.insert(randomBase32(32));
        QCOMPARE(names.size(), std::size_t(1000));
    }
    void secretsMatchOnlyTheirEqual()
    {
        const Secret secret("correct horse");
        QVERIFY(secret.matches("correct horse"));
        QVERIFY(!secret.matches("correct horsf"));
        QVERIFY(!secret.matches("correct hors"));
        QVERIFY(!secret.matches(""));
    }
};

BELFRY_CASE(tst_Time)
#include "tst_Time.moc"
