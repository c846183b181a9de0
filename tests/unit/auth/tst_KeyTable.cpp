#include "auth/KeyTable.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::auth;

class tst_KeyTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheChannelOfItsKeyOnly()
    {
        KeyTable table;
        table.add(Secret("abcdefghijklmnopqrstuvwxyz234567"), "church");
        table.add(Secret("a?b&c/d%20"), "chapel");
        QCOMPARE(table.channelFor("abcdefghijklmnopqrstuvwxyz234567"), std::optional<std::string>("church"));
        QCOMPARE(table.channelFor("a?b&c/d%20"), std::optional<std::string>("chapel"));
        QVERIFY(!table.channelFor("abcdefghijklmnopqrstuvwxyz23456"));
        QVERIFY(!table.channelFor("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"));
        QVERIFY(!table.channelFor("church"));
        QVERIFY(!table.channelFor(std::string_view("abcdefghijklmnopqrstuvwxyz234567\0", 33)));
    }
    void anEmptyKeyOpensNothing()
    {
        KeyTable table;
        table.add(Secret(), "church");
        QVERIFY(!table.channelFor(""));
    }
    void equalSecretsHashAlikeAndOthersDoNot()
    {
        QVERIFY(KeyedHash::of("one") == KeyedHash::of("one"));
        QVERIFY(!(KeyedHash::of("one") == KeyedHash::of("two")));
    }
};

BELFRY_CASE(tst_KeyTable)
#include "tst_KeyTable.moc"
