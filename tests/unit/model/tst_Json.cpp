#include "model/Json.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;

class tst_Json : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusesWhatIsNoObject()
    {
        QCOMPARE(model::parseObject("[1]").error().code, ErrorCode::Malformed);
        QCOMPARE(model::parseObject("{\"a\":").error().code, ErrorCode::Malformed);
        QCOMPARE(model::parseObject("").error().code, ErrorCode::Malformed);
        QCOMPARE(model::parseObject("{\"a\":\"\xff\"}").error().code, ErrorCode::Malformed);
    }
    void refusesDepthBeforeParsing()
    {
        const std::string deep = "{\"a\":" + std::string(200'000, '[') + std::string(200'000, ']') + "}";
        QCOMPARE(model::parseObject(deep).error().code, ErrorCode::TooLarge);
        const std::string atLimit = "{\"a\":" + std::string(31, '[') + std::string(31, ']') + "}";
        QVERIFY(model::parseObject(atLimit).hasValue());
        const std::string beyond = "{\"a\":" + std::string(32, '[') + std::string(32, ']') + "}";
        QCOMPARE(model::parseObject(beyond).error().code, ErrorCode::TooLarge);
    }
    void bracketsInTextAreNoDepth()
    {
        QVERIFY(model::parseObject("{\"a\":\"" + std::string(100, '[') + "\\\"" + std::string(100, '{') + "\"}").hasValue());
    }
    void readerNamesTheFirstWrongField()
    {
        const auto object = model::parseObject("{\"a\":1,\"b\":\"x\"}");
        model::FieldReader reader(*object);
        QCOMPARE(reader.number("a"), 1.0);
        QVERIFY(!reader.failed());
        reader.number("b");
        reader.text("c");
        QVERIFY(reader.failed());
        QVERIFY(reader.error().what.find("\"b\"") != std::string::npos);
    }
};

BELFRY_CASE(tst_Json)
#include "tst_Json.moc"
