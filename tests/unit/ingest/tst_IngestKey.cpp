// The table of docs: what OBS and others make of one address and key.
#include "ingest/IngestKey.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry::ingest;

namespace {

std::string key(std::string_view app, std::string_view name)
{
    return ingestKey(app, name).value_or("(none)");
}

} // namespace

class tst_IngestKey : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesTheStreamNameOfLive()
    {
        QCOMPARE(key("live", "k"), std::string("k"));
        QCOMPARE(key("live/", "k"), std::string("k"));
        QCOMPARE(key("live?token=a", "k"), std::string("k"));
    }
    void findsAKeyThatWasTypedIntoTheAddress()
    {
        QCOMPARE(key("live/k", ""), std::string("k"));
        QCOMPARE(key("live/k?user=a&pass=b", ""), std::string("k?user=a&pass=b"));
    }
    void joinsAKeyThatWasCutAtASlash()
    {
        QCOMPARE(key("live/a", "b"), std::string("a/b"));
        QCOMPARE(key("live/a/", "b"), std::string("a/b"));
        QCOMPARE(key("live", "a/b"), std::string("a/b"));
    }
    void keepsEveryByteOfTheKey()
    {
        QCOMPARE(key("live", "k?user=a&pass=b%20c /x"), std::string("k?user=a&pass=b%20c /x"));
        const std::string odd("a\0\xff..\\", 6);
        QCOMPARE(key("live", odd), odd);
    }
    void refusesOtherApplications()
    {
        QCOMPARE(key("", "k"), std::string("(none)"));
        QCOMPARE(key("livestream", "k"), std::string("(none)"));
        QCOMPARE(key("vod", "k"), std::string("(none)"));
        QCOMPARE(key("live", ""), std::string("(none)"));
        QCOMPARE(key("live/", ""), std::string("(none)"));
    }
};

BELFRY_CASE(tst_IngestKey)
#include "tst_IngestKey.moc"
