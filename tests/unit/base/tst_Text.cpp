#include "base/Text.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;

class tst_Text : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusesOverlongAndSurrogateUtf8()
    {
        QVERIFY(isUtf8("Gl\xc3\xb3ria \xf0\x9f\x94\x94"));
        QVERIFY(!isUtf8("\xc0\xaf"));
        QVERIFY(!isUtf8("\xe0\x80\xaf"));
        QVERIFY(!isUtf8("\xed\xa0\x80"));
        QVERIFY(!isUtf8("\xf4\x90\x80\x80"));
        QVERIFY(!isUtf8("a\xc3"));
    }
    void percentDecodingRefusesBrokenEscapesAndNul()
    {
        QCOMPARE(percentDecoded("a%20b%2Fc"), std::optional<std::string>("a b/c"));
        QVERIFY(!percentDecoded("%2"));
        QVERIFY(!percentDecoded("%zz"));
        QVERIFY(!percentDecoded("a%00b"));
    }
    void numbersRefuseSignsSpacesAndOverflow()
    {
        QCOMPARE(toNumber("18446744073709551615"), std::optional<std::uint64_t>(UINT64_MAX));
        QVERIFY(!toNumber("18446744073709551616"));
        QVERIFY(!toNumber("-1"));
        QVERIFY(!toNumber(" 1"));
        QVERIFY(!toNumber(""));
        QVERIFY(!toNumber("65536", 65535));
    }
    void jsonEscapesWhatCouldForgeALine()
    {
        QCOMPARE(jsonEscaped("a\nb\"c\\d\x7f\xff"), std::string("a\\u000ab\\\"c\\\\d\\u007f\\ufffd"));
    }
};

BELFRY_CASE(tst_Text)
#include "tst_Text.moc"
