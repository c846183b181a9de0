#include "http/FieldBlock.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry::http;

class tst_FieldBlock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheFirstOfAName()
    {
        const FieldBlock fields{{"accept", "a"}, {"cookie", "b"}, {"accept", "c"}, {"empty", ""}};
        QCOMPARE(fields.size(), std::size_t(4));
        QCOMPARE(fields.find("accept"), std::string_view("a"));
        QCOMPARE(fields.find("empty"), std::string_view());
        QCOMPARE(fields.find("accep"), std::string_view());
        QCOMPARE(fields[2].second, std::string_view("c"));
    }
    void copiesAndMovesWhole()
    {
        FieldBlock fields{{"a", "1"}}; // short enough to stand inside the string, which a move leaves
        const FieldBlock copy = fields;
        const FieldBlock moved = std::move(fields);
        QCOMPARE(copy.find("a"), std::string_view("1"));
        QCOMPARE(moved.find("a"), std::string_view("1"));
        QVERIFY(copy.find("a").data() != moved.find("a").data());
    }
    void joinsValuesOfOneName()
    {
        FieldBlock fields;
        fields.join("cookie", "; ", "a=1");
        fields.join("cookie", "; ", "b=2");
        fields.emplace_back("x", "y");
        fields.join("cookie", "; ", "c=3");
        QCOMPARE(fields.find("cookie"), std::string_view("a=1; b=2; c=3"));
        QCOMPARE(fields.find("x"), std::string_view("y"));
        QCOMPARE(fields.size(), std::size_t(2));
    }
    void readsNamesAndValuesWhereTheyStand()
    {
        FieldBlock fields;
        fields.takeBlock("X-Test: V\r\n");
        fields.markInBlock(0, 6, 8, 1);
        QCOMPARE(fields.find("x-test"), std::string_view("V"));
        fields.clear();
        QVERIFY(fields.empty());
        QVERIFY(fields.find("x-test").empty());
    }
};

BELFRY_CASE(tst_FieldBlock)
#include "tst_FieldBlock.moc"
