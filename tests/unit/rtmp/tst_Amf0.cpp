#include "rtmp/Amf0.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::rtmp;

namespace {

Result<std::vector<AmfValue>> read(const Bytes &bytes)
{
    return readAmf0(bytes, Limits());
}

/// Objects inside each other: {a: {a: ... number}}; `depth` counts the number too.
Bytes nested(int depth)
{
    Bytes bytes;
    for (int i = 1; i < depth; ++i)
        Amf0Writer(bytes).beginObject().key("a");
    Amf0Writer(bytes).number(1);
    for (int i = 1; i < depth; ++i)
        Amf0Writer(bytes).endObject();
    return bytes;
}

Bytes arrayOf(std::uint32_t claimed, std::uint32_t real)
{
    Bytes bytes;
    Amf0Writer writer(bytes);
    writer.strictArray(claimed);
    for (std::uint32_t i = 0; i < real; ++i)
        writer.null();
    return bytes;
}

} // namespace

class tst_Amf0 : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatItWrites()
    {
        Bytes bytes;
        Amf0Writer(bytes).text("connect").number(1.5).beginObject().key("app").text("live").key("on").boolean(true)
            .key("list").strictArray(2).text("avc1").null().key("none").undefined().endObject();
        const auto values = read(bytes);
        QVERIFY(values.hasValue());
        QCOMPARE(values->size(), std::size_t(3));
        QCOMPARE((*values)[0].text, std::string("connect"));
        QCOMPARE((*values)[1].number, 1.5);
        const AmfValue &object = (*values)[2];
        QCOMPARE(object.textOf("app"), std::string_view("live"));
        QVERIFY(object.find("on")->truth);
        QCOMPARE(object.find("list")->items.size(), std::size_t(2));
        QVERIFY(object.find("none")->type == AmfValue::Type::Undefined);
        QVERIFY(object.find("other") == nullptr);
    }
    void readsEveryMarkerWithAMeaning()
    {
        const std::vector<std::pair<Bytes, AmfValue::Type>> cases = {
            {{0, 0x3f, 0xf0, 0, 0, 0, 0, 0, 0}, AmfValue::Type::Number},
            {{1, 1}, AmfValue::Type::Boolean},
            {{2, 0, 1, 'x'}, AmfValue::Type::Text},
            {{3, 0, 1, 'x', 5, 0, 0, 9}, AmfValue::Type::Object},
            {{5}, AmfValue::Type::Null},
            {{6}, AmfValue::Type::Undefined},
            {{7, 0, 1}, AmfValue::Type::Undefined},
            {{8, 0, 0, 0, 1, 0, 1, 'x', 5, 0, 0, 9}, AmfValue::Type::Object},
            {{10, 0, 0, 0, 1, 5}, AmfValue::Type::StrictArray},
            {{11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, AmfValue::Type::Date},
            {{12, 0, 0, 0, 1, 'x'}, AmfValue::Type::Text},
            {{13}, AmfValue::Type::Undefined},
            {{15, 0, 0, 0, 1, 'x'}, AmfValue::Type::Text},
            {{16, 0, 1, 'C', 0, 1, 'x', 5, 0, 0, 9}, AmfValue::Type::Object},
        };
        for (const auto &[bytes, type] : cases) {
            const auto values = read(bytes);
            QVERIFY2(values.hasValue() && values->size() == 1, std::to_string(bytes[0]).c_str());
            QVERIFY(values->front().type == type);
            for (std::size_t cut = 1; cut < bytes.size(); ++cut)
                if (bytes[0] != 8) // an ECMA array may end with its message
                    QVERIFY(!read(Bytes(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(cut))).hasValue());
        }
    }
    void refusesEveryOtherMarker()
    {
        for (int marker = 0; marker < 256; ++marker) {
            if (marker <= 16 && marker != 4 && marker != 9 && marker != 14)
                continue;
            const auto values = read({static_cast<std::uint8_t>(marker), 0, 0, 0, 0});
            QVERIFY(!values.hasValue());
            QVERIFY(values.error().code == ErrorCode::Malformed);
        }
    }
    void nestsUpToTheLimit()
    {
        const Limits limits;
        QVERIFY(read(nested(limits.amfDepth)).hasValue());
        const auto deeper = read(nested(limits.amfDepth + 1));
        QVERIFY(!deeper.hasValue());
        QVERIFY(deeper.error().code == ErrorCode::TooLarge);
    }
    void tenThousandLevelsDoNoHarm()
    {
        QVERIFY(!read(nested(10'000)).hasValue());
        Bytes arrays;
        for (int i = 0; i < 10'000; ++i)
            Amf0Writer(arrays).strictArray(1);
        QVERIFY(!read(arrays).hasValue());
    }
    void textsUpToTheLimit()
    {
        const Limits limits;
        Bytes most;
        Amf0Writer(most).text(std::string(limits.amfStringBytes, 'x'));
        QVERIFY(read(most).hasValue());
        Bytes more;
        Amf0Writer(more).text(std::string(limits.amfStringBytes + 1, 'x'));
        QVERIFY(!read(more).hasValue());
    }
    void longTextsUpToTheEndOfTheMessage()
    {
        Bytes bytes;
        Amf0Writer(bytes).text(std::string(70'000, 'x'));
        QCOMPARE(bytes[0], std::uint8_t(12));
        QCOMPARE(read(bytes)->front().text.size(), std::size_t(70'000));
        QVERIFY(!read({12, 0xff, 0xff, 0xff, 0xff, 'x'}).hasValue());
    }
    void valuesUpToTheLimit()
    {
        const auto most = static_cast<std::uint32_t>(Limits().amfProperties) - 1; // the array itself is one
        QVERIFY(read(arrayOf(most, most)).hasValue());
        QVERIFY(!read(arrayOf(most + 1, most + 1)).hasValue());
    }
    void neverBelievesACount()
    {
        QVERIFY(!read(arrayOf(0xffffffff, 3)).hasValue());
        Bytes ecma;
        Amf0Writer(ecma).beginEcmaArray(0xffffffff).key("a").number(1).endObject();
        QCOMPARE(read(ecma)->front().properties.size(), std::size_t(1));
    }
    void metadataMayLackItsEndMark()
    {
        Bytes bytes;
        Amf0Writer(bytes).text("onMetaData").beginEcmaArray(1).key("width").number(640);
        const auto values = read(bytes);
        QVERIFY(values.hasValue());
        QCOMPARE((*values)[1].find("width")->number, 640.0);
    }
};

BELFRY_CASE(tst_Amf0)
#include "tst_Amf0.moc"
