#include "bus/Topic.h"
#include "support/Case.h"

#include <QTest>

#include <string>

using namespace belfry::bus;

class tst_Topic : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTopicIsOneWordOfAddresses()
    {
        QVERIFY(isTopic("events"));
        QVERIFY(isTopic("chat.01J0ABCDEFGHJKMNPQRSTVWXYZ"));
        QVERIFY(isTopic(std::string(100, 'a')));
        for (const std::string &wrong : {std::string(), std::string("a b"), std::string("a*"), std::string("a\n"), std::string(101, 'a')})
            QVERIFY2(!isTopic(wrong), wrong.c_str());
    }
    void aStarStandsForWhateverFollows()
    {
        QVERIFY(matches("chat.*", "chat.a"));
        QVERIFY(matches("*", "events"));
        QVERIFY(!matches("chat.*", "chat"));
        QVERIFY(!matches("chat", "chat.a"));
        QVERIFY(matches("events", "events"));
    }
    void countsAreNotKept()
    {
        QVERIFY(!isKept("counts"));
        QVERIFY(!isKept("counts.viewers"));
        QVERIFY(isKept("countsOfSomethingElse"));
        QVERIFY(isKept("events"));
    }
    void whatIsTooLongGoesNowhere()
    {
        QVERIFY(mayPublish("events", std::string(256 << 10, 'x')));
        QVERIFY(!mayPublish("events", std::string((256 << 10) + 1, 'x')));
        QVERIFY(!mayPublish("two words", "x"));
    }
};

BELFRY_CASE(tst_Topic)
#include "tst_Topic.moc"
