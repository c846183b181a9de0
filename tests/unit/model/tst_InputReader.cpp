#include "model/InputReader.h"
#include "model/Json.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::model;

namespace {

/// "" when accepted, else the error's sentence.
template<typename Read>
std::string faultOf(std::string_view json, Read read)
{
    const auto object = parseObject(json);
    if (!object)
        return object.error().what;
    InputReader in(*object);
    read(in);
    const auto accepted = in.accepted();
    return accepted ? std::string() : accepted.error().what;
}

std::string textFault(std::string_view value, const TextRule &rule = TextRule::name())
{
    return faultOf("{\"a\":\"" + std::string(value) + "\"}", [&](InputReader &in) { in.text("a", rule); });
}

std::string wholeFault(std::string_view value)
{
    return faultOf("{\"a\":" + std::string(value) + "}", [](InputReader &in) { in.whole("a", 1, 10); });
}

} // namespace

class tst_InputReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesWhatItWasToldOf()
    {
        const auto fault = faultOf(R"({"t":"x","n":3,"b":true,"c":"two","l":["p","q"],"o":{"i":1},"s":[{"i":1},{"i":2}],"w":"2026-11-22T10:00:00Z"})",
                                   [](InputReader &in) {
                                       QCOMPARE(in.text("t", TextRule::name()), std::string("x"));
                                       QCOMPARE(in.whole("n", 0, 3), std::int64_t(3));
                                       QVERIFY(in.truth("b"));
                                       QCOMPARE(in.choice("c", {"one", "two"}), std::size_t(1));
                                       QCOMPARE(in.texts("l", 2, TextRule::name()).size(), std::size_t(2));
                                       in.inside("o", [](InputReader &inner) { QCOMPARE(inner.whole("i", 1, 1), std::int64_t(1)); });
                                       int seen = 0;
                                       in.each("s", 2, [&](InputReader &inner) { QCOMPARE(inner.whole("i", 1, 2), std::int64_t(++seen)); });
                                       QCOMPARE(in.time("w"), *fromRfc3339("2026-11-22T10:00:00Z"));
                                   });
        QCOMPARE(fault, std::string());
    }
    void namesAnUnknownField()
    {
        QCOMPARE(faultOf(R"({"a":1,"zz":2})", [](InputReader &in) { in.whole("a", 0, 9); }),
                 std::string("zz: is not a field that can be written here"));
        QVERIFY(faultOf("{\"" + std::string(61, 'k') + "\":2}", [](InputReader &) {}).starts_with("a field: "));
        QVERIFY(faultOf("{\"" + std::string(60, 'k') + "\":2}", [](InputReader &) {}).starts_with("kkk"));
    }
    void namesAFieldThatStandsTwice()
    {
        const auto nothing = [](InputReader &) {};
        QCOMPARE(faultOf(R"({"a":1,"a":2})", nothing), std::string("a: stands twice"));
        QCOMPARE(faultOf(R"({"o":{"x":1,"b":[{"y":1},{"y":1}],"x":2}})", nothing), std::string("x: stands twice"));
        QCOMPARE(faultOf("{\"a\":1,\"\\u0061\":2}", nothing), std::string("a: stands twice"));
        const std::string quoted = "{\"a\\\"\":\"a\\\"\",\"a\\\"\":1}";
        QCOMPARE(faultOf(quoted, nothing), std::string("a\": stands twice"));
        QCOMPARE(faultOf(R"({"a":"a","b":["a","a","a"]})", [](InputReader &in) { in.isNull("a"), in.isNull("b"); }), std::string());
    }
    void namesWhatLiesInside()
    {
        const auto read = [](InputReader &in) {
            in.each("s", 3, [](InputReader &inner) { inner.whole("i", 1, 2); });
        };
        QCOMPARE(faultOf(R"({"s":[{"i":1},{"i":3}]})", read), std::string("s[1].i: must be from 1 to 2"));
        QCOMPARE(faultOf(R"({"s":[{"i":1,"x":1}]})", read), std::string("s[0].x: is not a field that can be written here"));
        QCOMPARE(faultOf(R"({"s":[7]})", read), std::string("s[0]: must be an object"));
        QCOMPARE(faultOf(R"({"s":[{"i":1},{"i":1},{"i":1},{"i":1}]})", read), std::string("s: must not have more than 3 entries"));
    }
    void keepsTextWithinItsRule()
    {
        QCOMPARE(textFault(std::string(200, 'x')), std::string());
        QVERIFY(textFault(std::string(201, 'x')).starts_with("a: must not be longer than 200"));
        QCOMPARE(textFault("x", {3, 3, false, {}}), std::string("a: must have at least 3 bytes"));
        QVERIFY(textFault("").starts_with("a: must not be empty") && textFault("  \\t ").starts_with("a: must not be empty"));
        QCOMPARE(textFault("", TextRule::optional()), std::string());
        QCOMPARE(textFault("a\\nb", TextRule::prose(9)), std::string());
        for (const char *bad : {"a\\nb", "a\\u0000b", "a\\u007fb", "a\\u0085b"})
            QCOMPARE(textFault(bad), std::string("a: must not contain control characters"));
        for (const char *bad : {"a\\u202eb", "a\\u2066b", "\\ufeffa", "a\\u200bb", "a\\u2028b"})
            QCOMPARE(textFault(bad), std::string("a: must not contain characters that cannot be seen"));
        QCOMPARE(textFault("\\u0645\\u06cc\\u200c\\u062e\\u0648"), std::string());
        QVERIFY(textFault("Ab", TextRule::slug()).starts_with("a: must hold nothing but"));
    }
    void keepsWholeNumbersWithinTheirRange()
    {
        QCOMPARE(wholeFault("1"), std::string());
        QCOMPARE(wholeFault("10"), std::string());
        QCOMPARE(wholeFault("1e1"), std::string());
        for (const char *bad : {"0", "11", "-1", "9007199254740992"})
            QCOMPARE(wholeFault(bad), std::string("a: must be from 1 to 10"));
        for (const char *bad : {"1.5", "\"1\"", "true", "null", "[1]", "1e300", "99999999999999999999"})
            QCOMPARE(wholeFault(bad), std::string("a: must be a whole number"));
    }
    void tellsAbsentFromNull()
    {
        QCOMPARE(faultOf("{}", [](InputReader &in) { QVERIFY(!in.textIf("a", {}) && !in.isNull("a")); }), std::string());
        QCOMPARE(faultOf(R"({"a":null})", [](InputReader &in) { QVERIFY(in.isNull("a")); }), std::string());
        QCOMPARE(faultOf(R"({"a":null})", [](InputReader &in) { in.textIf("a", {}); }), std::string("a: must be text"));
        QCOMPARE(faultOf("{}", [](InputReader &in) { in.text("a", {}); }), std::string("a: is missing"));
        QCOMPARE(faultOf("{}", [](InputReader &in) { in.whole("a", 0, 1); }), std::string("a: is missing"));
    }
    void theFirstFaultCounts()
    {
        QCOMPARE(faultOf(R"({"x":1})", [](InputReader &in) { in.text("b", {}), in.text("a", {}); }), std::string("b: is missing"));
    }
    void neverQuotesASecret()
    {
        for (const char *bad : {"short-canary", "canary-with-a-line\\nend", "canary-canary-canary-canary-canary-too-long"}) {
            const auto fault = faultOf("{\"p\":\"" + std::string(bad) + "\"}", [](InputReader &in) { in.secret("p", 15, 40); });
            QVERIFY(fault.starts_with("p: ") && fault.find("canary") == std::string::npos);
        }
        QCOMPARE(faultOf(R"({"p":"any ? & % / bytes"})", [](InputReader &in) { in.secret("p", 15, 40); }), std::string());
    }
    void listsHoldNothingTwice()
    {
        QCOMPARE(faultOf(R"({"l":["a","a"]})", [](InputReader &in) { in.texts("l", 2, {}); }), std::string("l[1]: stands twice"));
        QCOMPARE(faultOf(R"({"l":["a",1]})", [](InputReader &in) { in.texts("l", 2, {}); }), std::string("l[1]: must be text"));
    }
};

BELFRY_CASE(tst_InputReader)
#include "tst_InputReader.moc"
