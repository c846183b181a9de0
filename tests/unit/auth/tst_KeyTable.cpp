#include "auth/KeyTable.h"
#include "auth/KeyedHash.h"
#include "auth/Sealer.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::auth;

namespace {

std::string digest(std::string_view key)
{
    return digestOf("test", key);
}

} // namespace

class tst_KeyTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheChannelOfItsKeyOnly()
    {
        KeyTable table(digest);
        table.add(digest("abcdefghijklmnopqrstuvwxyz234567"), "church");
        table.add(digest("a?b&c/d%20"), "chapel");
        QCOMPARE(table.channelFor("abcdefghijklmnopqrstuvwxyz234567"), std::optional<std::string>("church"));
        QCOMPARE(table.channelFor("a?b&c/d%20"), std::optional<std::string>("chapel"));
        QVERIFY(!table.channelFor("abcdefghijklmnopqrstuvwxyz23456"));
        QVERIFY(!table.channelFor("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"));
        QVERIFY(!table.channelFor("church"));
        QVERIFY(!table.channelFor(std::string_view("abcdefghijklmnopqrstuvwxyz234567\0", 33)));
    }
    void anEmptyKeyOpensNothing()
    {
        KeyTable table(digest);
        table.add(digest(""), "church");
        QVERIFY(!table.channelFor(""));
    }
    void aRemovedKeyOpensNothing()
    {
        KeyTable table(digest);
        table.add(digest("one"), "church");
        table.remove(digest("one"));
        QVERIFY(!table.channelFor("one"));
    }
    void equalSecretsHashAlikeAndOthersDoNot()
    {
        QVERIFY(KeyedHash::of("one") == KeyedHash::of("one"));
        QVERIFY(!(KeyedHash::of("one") == KeyedHash::of("two")));
    }
};

BELFRY_CASE(tst_KeyTable)
#include "tst_KeyTable.moc"
